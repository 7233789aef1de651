package org.communique.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Meeting;
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
}
