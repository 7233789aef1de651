package org.communique.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Official;
import org.junit.jupiter.api.Test;

/** Posts as releases word them: ranks, bodies in lower case, appositions, opposite numbers. */
class PostWordingsTest {
  private final Reader reader = new Reader();

  @Test
  void a_rank_or_honorific_before_the_name_is_no_part_of_it() {
    assertThat(
            officials(
                "OSLO, 14 May. The Minister of Defence of Norway, Major-General Jonas Berg, met"
                    + " the Minister of Defence of Finland, H.E. Aino Salo."))
        .contains("Jonas Berg/minister/NO", "Aino Salo/minister/FI");
  }

  @Test
  void a_name_between_the_portfolio_and_the_country_is_no_portfolio() {
    assertThat(officials("OSLO, 14 May. The Minister of Defence Kari Lunde of Norway spoke."))
        .containsExactly("Kari Lunde/minister/NO");
  }

  @Test
  void a_surname_that_is_also_a_city_stays_a_surname_between_commas() {
    assertThat(officials("OSLO, 14 May. The President of Norway, Ana Maria London, spoke."))
        .containsExactly("Ana Maria London/head-of-state/NO");
  }

  @Test
  void an_ambassador_keeps_the_country_beside_an_organization() {
    assertThat(
            officials(
                "NEW YORK, 14 May. Kari Lunde, Permanent Representative of Norway to the United"
                    + " Nations, opened the debate."))
        .contains("Kari Lunde/permanent-representative/NO");
  }

  @Test
  void a_body_written_in_lower_case_has_a_head() {
    assertThat(
            reader.slots(
                "LISBON, 14 May. Paulo Reis, president of the oil company Sonaterra, spoke of"
                    + " Portugal's economy.",
                Official.class,
                "name",
                "role"))
        .anyMatch(official -> official.startsWith("Paulo Reis/"));
  }

  @Test
  void a_post_held_until_now_or_at_present_belongs_to_the_name_before_it() {
    assertThat(
            officials(
                "OSLO, 14 May. Jonas Berg, until now ambassador of Norway to Finland, and Kari"
                    + " Lunde, at present Minister of Trade of Norway, spoke at the opening."))
        .contains("Jonas Berg/ambassador/NO", "Kari Lunde/minister/NO");
  }

  @Test
  void the_state_itself_is_no_body_with_a_head() {
    assertThat(
            officials(
                "OSLO, 14 May. Kari Lunde, Minister of Foreign Affairs of the Kingdom of Norway,"
                    + " received the Minister of Foreign Affairs of the Republic of Finland, Aino"
                    + " Salo."))
        .contains("Kari Lunde/foreign-minister/NO", "Aino Salo/foreign-minister/FI");
  }

  private List<String> officials(String text) {
    return reader.slots(text, Official.class, "name", "role", "country");
  }

  @Test
  void who_chairs_a_committee_of_parliament_is_a_parliamentarian() {
    assertThat(
            officials(
                "The Chairman of the Foreign Affairs Committee of the Norwegian Parliament, Jonas Berg, spoke."))
        .containsExactly("Jonas Berg/parliamentarian/NO");
  }

  @Test
  void a_firm_or_region_before_the_name_is_no_part_of_it() {
    assertThat(officials("OSLO, 14 May. CEO of Nordfisk Aino Salo spoke."))
        .containsExactly("Aino Salo/business-leader/-");
    assertThat(officials("LISBON, 14 May. Governor of Algarve Region Paulo Reis spoke."))
        .containsExactly("Paulo Reis/regional-head/PT");
  }

  @Test
  void a_national_bank_has_a_governor() {
    assertThat(officials("Norway's National Bank Governor Kari Lunde spoke."))
        .containsExactly("Kari Lunde/head-of-agency/NO");
  }

  @Test
  void envoys_are_named_after_their_mission_and_where_it_is() {
    assertThat(officials("Consul General of Norway in Lisbon Kari Lunde spoke."))
        .containsExactly("Kari Lunde/consul/NO");
    assertThat(officials("The Head of the Norwegian Delegation to Portugal, Kari Lunde, spoke."))
        .containsExactly("Kari Lunde/ambassador/NO");
    assertThat(officials("Chargé d'affaires of the Embassy of Norway Kari Lunde spoke."))
        .containsExactly("Kari Lunde/charge-d-affaires/NO");
  }

  @Test
  void a_general_is_not_part_of_the_forces_that_he_leads() {
    assertThat(
            officials(
                "Chief of the General Staff of the Norwegian Armed Forces General Jonas Berg spoke."))
        .containsExactly("Jonas Berg/military-chief/NO");
  }

  @Test
  void he_may_be_a_family_name() {
    assertThat(officials("Chinese Vice Premier He Lidan spoke."))
        .containsExactly("He Lidan/deputy-head-of-government/CN");
  }

  @Test
  void several_titles_of_address_do_not_end_the_sentence() {
    assertThat(officials("The Prime Minister of Norway, Hon. Dr. Jonas Berg, spoke."))
        .containsExactly("Jonas Berg/head-of-government/NO");
  }

  @Test
  void a_cabinet_before_the_title_is_whose_chairman_it_is() {
    assertThat(officials("OSLO, 14 May. Norwegian Cabinet of Ministers Chairman Jonas Berg spoke."))
        .containsExactly("Jonas Berg/head-of-government/NO");
  }

  @Test
  void reads_given_names_cut_to_one_or_two_letters() {
    assertThat(
            officials(
                "OSLO, 14 May. Norwegian Foreign Minister Kh.Battor and Prime Minister of Norway KP Lunde met Portuguese Trade Minister J.D Vilhena."))
        .containsExactly(
            "Kh.Battor/foreign-minister/NO",
            "KP Lunde/head-of-government/NO",
            "J.D Vilhena/minister/PT");
  }

  @Test
  void reads_a_title_of_address_without_its_last_full_stop() {
    assertThat(officials("The Ambassador of Norway H.E Kari Lunde spoke."))
        .containsExactly("Kari Lunde/ambassador/NO");
  }

  @Test
  void an_envoy_to_a_president_is_not_the_president() {
    assertThat(
            officials(
                "Kari Lunde of Norway came as Ambassador to President of Portugal, Ana Lima, on Monday."))
        .contains("Ana Lima/head-of-state/PT")
        .doesNotContain("Ana Lima/ambassador/PT");
  }

  @Test
  void reads_an_unknown_word_between_words_of_a_portfolio() {
    assertThat(
            officials(
                "The Norwegian Minister of Development Strategies and International Trade Jonas Berg spoke."))
        .containsExactly("Jonas Berg/minister/NO");
  }

  @Test
  void an_official_is_no_part_of_his_ministrys_name() {
    assertThat(
            officials(
                "OSLO, 14 May. Spokesperson of the Norwegian Ministry of Transport Kari Lunde spoke."))
        .containsExactly("Kari Lunde/spokesperson/NO");
  }

  @Test
  void gives_a_deputy_prime_minister_the_ministry_named_after_a_comma() {
    assertThat(officials("Deputy Prime Minister, Minister of Finance of Norway Jonas Berg spoke."))
        .containsExactly("Jonas Berg/deputy-head-of-government/NO", "Jonas Berg/minister/NO");
  }

  @Test
  void a_post_in_apposition_before_the_verb_needs_no_second_comma() {
    assertThat(officials("Bo Chen, the Chinese Premier arrived in Oslo on Monday."))
        .containsExactly("Bo Chen/head-of-government/CN");
  }

  @Test
  void the_country_is_the_one_named_before() {
    assertThat(
            officials(
                "She flew to Norway at the invitation of Jonas Berg, the country's Prime Minister."))
        .containsExactly("Jonas Berg/head-of-government/NO");
  }

  @Test
  void a_headline_on_a_line_of_its_own_ends_there() {
    assertThat(
            officials(
                "Norwegian, Portuguese Ministers Discuss Fish and Ships\n"
                    + "Oslo: Norwegian Foreign Minister Jonas Berg met his Portuguese counterpart Ana Lima here on Monday and spoke of fish."))
        .containsExactly("Jonas Berg/foreign-minister/NO", "Ana Lima/foreign-minister/PT");
  }

  @Test
  void all_posts_of_a_list_after_a_name_are_its_holders() {
    assertThat(
            officials(
                "Jonas Berg, Vice President, Deputy Prime Minister and Minister of Trade of Norway, met the press."))
        .contains("Jonas Berg/deputy-head-of-government/NO", "Jonas Berg/minister/NO");
  }

  @Test
  void a_title_after_bin_is_part_of_the_name() {
    assertThat(
            officials("Mohammed bin Sultan Al Jaber, Ambassador of Kazakhstan to Norway, spoke."))
        .containsExactly("Mohammed bin Sultan Al Jaber/ambassador/KZ");
  }

  @Test
  void a_general_director_of_an_agency_leads_no_firm() {
    assertThat(
            officials(
                "Jonas Berg, Deputy General Director of the Agency of Foreign Trade of Norway, spoke."))
        .containsExactly("Jonas Berg/senior-official/NO");
  }
}
