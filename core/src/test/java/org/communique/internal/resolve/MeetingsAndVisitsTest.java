package org.communique.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Meeting;
import org.communique.fact.Official;
import org.communique.fact.Visit;
import org.junit.jupiter.api.Test;

/** Meetings and visits over the sentences of a document. */
class MeetingsAndVisitsTest {
  private static final String TALKS =
      "President Ana Lima of Portugal held talks with Prime Minister Bo Chen of Singapore in Lisbon. ";

  private final Reader reader = new Reader();

  private List<String> meetings(String text) {
    return reader.slots(text, Meeting.class, "parties", "status", "place");
  }

  private List<String> visits(String text) {
    return reader.slots(text, Visit.class, "visitor", "destination", "status", "kind", "place");
  }

  @Test
  void counts_one_meeting_for_each_repeated_preposition() {
    assertThat(
            meetings(
                "President Ana Lima of Portugal met with Prime Minister Bo Chen of Singapore and with King Olav Brandt of Norway."))
        .containsExactly("Ana Lima | Bo Chen/held/-", "Ana Lima | Olav Brandt/held/-");
  }

  @Test
  void lets_ministries_meet_for_their_states() {
    assertThat(
            meetings(
                "Consultations between the Ministries of Foreign Affairs of Portugal and Singapore were held in Oslo."))
        .containsExactly("PT | SG/held/Oslo");
    assertThat(
            meetings(
                "Consultations took place between the Foreign Ministry of Portugal and the Ministry of Foreign Affairs of Singapore in Oslo."))
        .containsExactly("PT | SG/held/Oslo");
  }

  @Test
  void lets_ministries_in_lower_case_meet_for_their_states() {
    assertThat(
            meetings(
                "Consultations between the foreign ministries of Portugal and Singapore were held in Oslo."))
        .containsExactly("PT | SG/held/Oslo");
  }

  @Test
  void reads_the_states_in_the_name_of_a_joint_body_that_met() {
    assertThat(
            meetings(
                "The Joint Economic Commission of Portugal and Singapore met in Oslo in March 2024."))
        .containsExactly("PT | SG/held/Oslo");
    assertThat(meetings("The Portugal-Singapore Joint Committee met in Oslo in March 2024."))
        .containsExactly("PT | SG/held/Oslo");
  }

  @Test
  void lets_whoever_leads_a_delegation_stand_for_it() {
    assertThat(
            meetings(
                "President Ana Lima of Portugal met with a delegation led by the Speaker of the Parliament of Singapore Bo Chen."))
        .containsExactly("Ana Lima | Bo Chen/held/-");
  }

  @Test
  void takes_a_verb_after_the_name_in_apposition() {
    assertThat(
            reader.slots(
                "The Foreign Minister of Finland, Aino Salo, visits Norway tomorrow.",
                Visit.class,
                "visitor",
                "destination"))
        .containsExactly("Aino Salo/NO");
  }

  @Test
  void makes_no_second_meeting_of_what_takes_up_the_first() {
    assertThat(meetings(TALKS + "At the talks, the sides discussed ports."))
        .containsExactly("Ana Lima | Bo Chen/held/Lisbon");
  }

  @Test
  void tells_an_earlier_meeting_from_the_one_reported() {
    assertThat(meetings(TALKS + "The two leaders had last met in Oslo in March 2023."))
        .containsExactly("Ana Lima | Bo Chen/held/Lisbon", "Ana Lima | Bo Chen/held/Oslo");
  }

  @Test
  void lets_those_who_attended_join() {
    assertThat(
            meetings(TALKS + "The meeting was attended by Foreign Minister Aino Salo of Finland."))
        .containsExactly("Ana Lima | Bo Chen | Aino Salo/held/Lisbon");
  }

  @Test
  void plans_a_further_round_between_the_same_states() {
    assertThat(meetings(TALKS + "The next meeting will be held in Oslo in 2025."))
        .containsExactly("Ana Lima | Bo Chen/held/Lisbon", "PT | SG/planned/Oslo");
  }

  @Test
  void gives_a_meeting_the_days_of_the_visit_around_it() {
    assertThat(
            reader.slots(
                "Prime Minister Bo Chen of Singapore made an official visit to Portugal from 2 to 4 May 2024. President Ana Lima of Portugal received him.",
                Meeting.class,
                "parties",
                "date"))
        .containsExactly("Ana Lima | Bo Chen/2024-05-02/2024-05-04");
  }

  @Test
  void reads_no_visit_that_was_cancelled_or_denied() {
    assertThat(
            reader.slots(
                "The visit of President Ana Lima of Portugal to Singapore was cancelled. The ministry dismissed a report that Prime Minister Bo Chen of Singapore is to travel to Norway.",
                Visit.class,
                "visitor"))
        .isEmpty();
  }

  @Test
  void finds_who_leads_a_delegation() {
    assertThat(
            reader.slots(
                "A Norwegian delegation, headed by Foreign Minister Jonas Berg of Norway, visited Singapore.",
                Visit.class,
                "visitor",
                "destination"))
        .containsExactly("Jonas Berg/SG");
  }

  @Test
  void lets_ministers_from_states_meet_for_them() {
    assertThat(
            meetings(
                "Foreign ministers from Portugal, Singapore and Norway gathered in Oslo on Monday."))
        .containsExactly("PT | SG | NO/held/Oslo");
  }

  @Test
  void takes_a_delegation_of_a_body_for_its_state() {
    assertThat(
            meetings(
                "President Ana Lima of Portugal received a delegation from the Norwegian Ministry of Economy."))
        .containsExactly("Ana Lima | NO/held/-");
    assertThat(
            meetings(
                "President Ana Lima of Portugal met a delegation of the Ministry of Economy of Norway led by Minister Olav Brandt."))
        .containsExactly("Ana Lima | Olav Brandt/held/-");
  }

  @Test
  void reads_names_in_apposition_to_a_plural_post() {
    assertThat(
            meetings(
                "The two presidents, Ana Lima and Kaja Brandt, are to meet in Oslo on 27 May."))
        .containsExactly("Ana Lima | Kaja Brandt/planned/Oslo");
  }

  @Test
  void reads_an_exchange_of_views_as_a_meeting() {
    assertThat(
            meetings(
                "An exchange of views took place in Oslo between President Ana Lima of Portugal and King Olav Brandt of Norway."))
        .containsExactly("Ana Lima | Olav Brandt/held/Oslo");
  }

  @Test
  void takes_an_ambassador_between_commas_for_the_envoy_named_before() {
    assertThat(
            meetings(
                "President Ana Lima of Portugal met the Permanent Representative of Norway, Ambassador Olav Brandt."))
        .containsExactly("Ana Lima | Olav Brandt/held/-");
  }

  @Test
  void takes_being_in_a_foreign_city_for_a_visit_unless_one_lives_there() {
    assertThat(visits("Foreign Minister Jonas Berg of Norway will be in Lisbon on 3 June 2024."))
        .containsExactly("Jonas Berg/PT/planned/-/Lisbon");
    assertThat(visits("Ambassador Jonas Berg of Norway is in Lisbon.")).isEmpty();
  }

  @Test
  void finds_where_a_visiting_minister_is_from_whom_he_met() {
    assertThat(
            visits(
                "Visiting Norwegian Foreign Minister Jonas Berg met Portuguese President Ana Lima."))
        .containsExactly("Jonas Berg/PT/held/-/-");
  }

  @Test
  void leaves_where_a_ruler_goes_out_of_the_post() {
    assertThat(visits("A visit by the Norwegian Prime Minister to Singapore is planned."))
        .containsExactly("NO/SG/planned/-/-");
  }

  @Test
  void joins_parties_with_words_of_company() {
    assertThat(
            meetings(
                "President Ana Lima of Portugal, as well as King Olav Brandt of Norway, met Prime Minister Bo Chen of Singapore."))
        .containsExactly("Ana Lima | Olav Brandt | Bo Chen/held/-");
    assertThat(
            meetings(
                "President Ana Lima of Portugal held, together with King Olav Brandt of Norway, a trilateral meeting in Oslo."))
        .containsExactly("Ana Lima | Olav Brandt/held/Oslo");
  }

  @Test
  void pairs_counterparts_with_their_countries() {
    assertThat(
            meetings(
                "Foreign Minister Ana Lima of Portugal met with her counterparts from Norway, Jonas Berg, and Finland, Aino Salo."))
        .containsExactly("Ana Lima | Aino Salo | Jonas Berg/held/-");
  }

  @Test
  void takes_a_conversation_on_the_sidelines_for_one_in_person() {
    assertThat(
            reader.slots(
                "President Ana Lima of Portugal had a conversation with King Olav Brandt of Norway on the sidelines of the forum.",
                Meeting.class,
                "mode"))
        .containsExactly("in-person");
  }

  @Test
  void takes_whom_a_traveller_meets_for_officials_of_the_country_travelled_to() {
    assertThat(
            reader.slots(
                "LISBON, 14 May. Foreign Minister Ana Lima of Portugal paid an official visit to Norway. The Minister also met the Minister of Labour, Jonas Berg.",
                Official.class,
                "name",
                "country"))
        .contains("Jonas Berg/NO");
  }

  @Test
  void gives_leaders_in_apposition_the_countries_listed_before() {
    assertThat(
            meetings(
                "The leaders of Portugal and Norway, President Ana Lima and Prime Minister Jonas Berg, convened in Oslo."))
        .containsExactly("Ana Lima | Jonas Berg/held/Oslo");
    assertThat(
            meetings(
                "The leaders of Portugal and Norway – President Ana Lima and Prime Minister Jonas Berg – convened in Oslo."))
        .containsExactly("PT | NO/held/Oslo");
  }

  @Test
  void lets_who_is_quoted_speak_for_himself() {
    assertThat(
            meetings(
                "\"I met Prime Minister Bo Chen of Singapore in Oslo,\" said President Ana Lima of Portugal."))
        .containsExactly("Ana Lima | Bo Chen/held/Oslo");
    assertThat(
            meetings(
                "\"We met the Norwegian Foreign Minister in Oslo,\" said Foreign Minister Ana Lima of Portugal."))
        .containsExactly("PT | NO/held/Oslo");
  }

  @Test
  void takes_who_signs_a_text_in_the_first_person_for_its_speaker() {
    String text =
        "I will visit Norway in June. In Oslo I will meet Prime Minister Jonas Berg of Norway.\n\n"
            + "Foreign Minister Ana Lima of Portugal";
    assertThat(meetings(text)).containsExactly("Ana Lima | Jonas Berg/planned/Oslo");
    assertThat(visits(text)).containsExactly("Ana Lima/NO/planned/-/Oslo");
  }

  @Test
  void reads_a_visit_as_what_somebody_was_hosted_for() {
    assertThat(
            visits(
                "LISBON, 14 May. President Ana Lima of Portugal hosted Prime Minister Bo Chen of Singapore for an official visit."))
        .containsExactly("Bo Chen/PT/held/official/-");
  }

  @Test
  void skips_words_that_only_join_sentences() {
    assertThat(
            meetings(
                "Next, Prime Minister Bo Chen of Singapore is to meet with President Ana Lima of Portugal."))
        .containsExactly("Bo Chen | Ana Lima/planned/-");
  }

  @Test
  void officials_in_attendance_do_not_meet_one_another() {
    assertThat(
            meetings(
                "During the ceremony, Foreign Minister Ana Lima of Portugal, Ambassador Jonas Berg of Norway and Adviser Bo Chen were in attendance."))
        .isEmpty();
  }

  @Test
  void reaching_a_country_is_a_visit() {
    assertThat(visits("Prime Minister Jonas Berg of Norway reached Portugal on 3 May 2024."))
        .containsExactly("Jonas Berg/PT/held/-/-");
  }

  @Test
  void a_visit_of_which_a_later_day_is_told_is_one_visit() {
    assertThat(
            visits(
                "Prime Minister Jonas Berg of Norway arrived in Portugal today. During his visit, the Prime Minister will open a fair."))
        .containsExactly("Jonas Berg/PT/held/-/-");
  }

  @Test
  void a_headline_on_the_first_line_tells_of_the_same_visit_and_meeting() {
    String text =
        "Norwegian prime minister arrives in Portugal\n\n"
            + "President Ana Lima of Portugal received Prime Minister Jonas Berg of Norway as he arrived in Portugal on 3 May 2024.";
    assertThat(visits(text)).containsExactly("Jonas Berg/PT/held/-/-");
  }

  @Test
  void whoever_speaks_during_a_visit_is_the_visitor() {
    assertThat(
            visits(
                "Foreign Minister Jonas Berg of Norway, during a visit to Lisbon on 3 May, thanked Portugal."))
        .containsExactly("Jonas Berg/PT/held/-/Lisbon");
  }

  @Test
  void he_is_whoever_was_the_subject_alone() {
    assertThat(
            meetings(
                "Prime Minister Jonas Berg of Norway arrived in Portugal on Monday. Trade Minister Kari Lunde and Health Minister Erik Dahl accompanied the Prime Minister. During the visit, he will meet President Ana Lima of Portugal."))
        .containsExactly("Jonas Berg | Ana Lima/planned/-");
  }

  @Test
  void the_head_of_a_delegation_is_of_its_country() {
    assertThat(
            meetings(
                "OSLO /NTB/ On 13 May, Foreign Minister Jonas Berg met the Chinese delegation headed by Bo Chen, Deputy Director of the Department of Trade of the Foreign Ministry."))
        .containsExactly("Jonas Berg | Bo Chen/held/-");
    assertThat(
            reader.slots(
                "OSLO /NTB/ On 13 May, Foreign Minister Jonas Berg met the Chinese delegation headed by Bo Chen, Deputy Director of the Department of Trade of the Foreign Ministry.",
                org.communique.fact.Official.class,
                "name",
                "country"))
        .contains("Bo Chen/CN");
  }

  @Test
  void a_joint_commission_meets_for_the_states_in_its_name() {
    assertThat(
            meetings(
                "The meeting of the Norwegian-Portuguese Intergovernmental Commission took place in Lisbon."))
        .containsExactly("NO | PT/held/Lisbon");
    assertThat(
            meetings("The third round of Norway-Portugal consultations ended in Oslo on Friday."))
        .containsExactly("NO | PT/held/Oslo");
  }

  @Test
  void a_meeting_that_is_scheduled_is_still_to_come() {
    assertThat(
            meetings(
                "President Ana Lima of Portugal told reporters her meeting with Prime Minister Jonas Berg of Norway is already scheduled."))
        .containsExactly("Ana Lima | Jonas Berg/planned/-");
    assertThat(meetings("Talks between Norway and Portugal in Oslo are not planned.")).isEmpty();
  }

  @Test
  void plans_made_at_a_meeting_do_not_make_it_one_to_come() {
    assertThat(
            meetings(
                "Minister Ana Lima of Portugal and Minister Jonas Berg of Norway agreed to open a port during their meeting in Oslo on 13 May 2024."))
        .containsExactly("Ana Lima | Jonas Berg/held/Oslo");
  }
}
