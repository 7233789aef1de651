package org.communique.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Official;
import org.junit.jupiter.api.Test;

/** Whose minister somebody is where the post itself does not say. */
class PostCountriesTest {
  private final Reader reader = new Reader();

  @Test
  void whom_a_visitor_meets_in_a_place_abroad_is_of_that_place() {
    assertThat(
            officials(
                "Paulo Reis, Minister of Foreign Affairs, is travelling from Lisbon to Norway. In"
                    + " Oslo he had talks with Kari Lunde, Minister for Trade and Industry, and was"
                    + " joined by Ambassador Rui Costa. Portugal exports cork. The Portuguese and Norway are"
                    + " allies."))
        .contains("Kari Lunde/minister/NO", "Rui Costa/ambassador/PT");
  }

  @Test
  void an_official_named_without_country_does_not_travel_to_his_own() {
    assertThat(
            officials(
                "Beijing, China\n\nForeign Minister Ana Lima, who is on an official visit to China,"
                    + " was accompanied by Trade Minister Bo Reis. Portugal and China are partners"
                    + " of many years. The Portuguese economy has grown and that of China too. Portugal"
                    + " exports wine."))
        .contains("Ana Lima/foreign-minister/PT", "Bo Reis/minister/PT");
  }

  @Test
  void the_side_on_which_somebody_sits_tells_the_country() {
    assertThat(
            officials(
                "OSLO, 14 May. Prime Minister Kari Lunde of Norway received the guests. The"
                    + " reception was attended on the Norwegian side by Jonas Berg, Minister of"
                    + " Commerce; on the Finnish side by Foreign Minister Aino Salo."))
        .contains("Jonas Berg/minister/NO", "Aino Salo/foreign-minister/FI");
  }

  @Test
  void the_owner_of_what_somebody_heads_tells_the_country() {
    assertThat(
            officials(
                "LISBON, 14 May. Foreign Minister Paulo Reis said that Norway, whose ambassador"
                    + " Jonas Berg took up his post, is a friend of Portugal. Finland's co-chairman,"
                    + " Minister Aino Salo, agreed."))
        .contains("Jonas Berg/ambassador/NO", "Aino Salo/minister/FI");
  }

  @Test
  void a_title_means_what_it_means_in_the_country_of_the_release() {
    assertThat(
            officials(
                "PARIS, 14 May. The Secretary of State for Foreign Trade, Luc Morel, spoke of the"
                    + " French economy. France exports more than before."))
        .contains("Luc Morel/deputy-minister/FR");
  }

  private List<String> officials(String text) {
    return reader.slots(text, Official.class, "name", "role", "country");
  }
}
