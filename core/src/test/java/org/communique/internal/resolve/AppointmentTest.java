package org.communique.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.fact.Appointment;
import org.communique.fact.Official;
import org.junit.jupiter.api.Test;

/** Appointments from sentences. */
class AppointmentTest {
  private final Reader reader = new Reader();

  private List<String> appointments(String text) {
    return reader.slots(text, Appointment.class, "person", "role", "kind");
  }

  @Test
  void gives_the_person_the_post() {
    String text =
        "The government of Portugal has appointed Ana Lima as Ambassador of Portugal to Norway.";
    assertThat(appointments(text)).containsExactly("Ana Lima/ambassador/appointed");
    assertThat(reader.slots(text, Official.class, "name", "role", "country"))
        .containsExactly("Ana Lima/ambassador/PT");
  }

  @Test
  void ends_the_post_of_somebody_dismissed_and_fills_it_again() {
    String text =
        "Jonas Berg was relieved of his post as Ambassador of Norway to Finland, and Dr. Eva Brandt was appointed in his place.";
    assertThat(appointments(text))
        .containsExactly("Jonas Berg/ambassador/dismissed", "Eva Brandt/ambassador/appointed");
    assertThat(reader.slots(text, Official.class, "name", "former"))
        .contains("Jonas Berg/true", "Eva Brandt/false");
  }

  @Test
  void gives_the_predecessor_the_same_post() {
    assertThat(
            reader.slots(
                "Eva Brandt has been appointed Ambassador of Norway to Finland in succession to Mr Jonas Berg.",
                Official.class,
                "name",
                "role",
                "country"))
        .containsExactly("Eva Brandt/ambassador/NO", "Jonas Berg/ambassador/NO");
    assertThat(
            reader.slots(
                "Eva Brandt will be the next Ambassador of Norway to Finland. She replaces Mr Jonas Berg.",
                Official.class,
                "name",
                "role",
                "country"))
        .containsExactly("Eva Brandt/ambassador/NO", "Jonas Berg/ambassador/NO");
  }

  @Test
  void reads_the_envoys_who_present_credentials() {
    assertThat(
            appointments(
                "Envoys of three countries presented their credentials to President Ana Lima of Portugal. They are Ambassador Jonas Berg of Norway, Ambassador Aino Salo of Finland and Ambassador Bo Chen of Singapore."))
        .containsExactly(
            "Jonas Berg/ambassador/presented-credentials",
            "Aino Salo/ambassador/presented-credentials",
            "Bo Chen/ambassador/presented-credentials");
  }

  @Test
  void reads_the_lines_of_a_list_of_appointments() {
    assertThat(
            appointments(
                "The Norwegian minister announced the following appointments:\n\n- Jonas Berg, as Ambassador to Finland\n\n- Eva Brandt, as Consul General in Lisbon\n"))
        .containsExactly("Jonas Berg/ambassador/appointed", "Eva Brandt/consul/appointed");
  }

  @Test
  void leaves_hopes_and_records_alone() {
    assertThat(
            appointments(
                "Foreign Minister Aino Salo of Finland hopes to be elected President of Finland. Prime Minister Bo Chen of Singapore became the first Prime Minister of Singapore to visit Oslo."))
        .isEmpty();
  }

  @Test
  void gives_each_of_two_posts() {
    assertThat(
            appointments(
                "Bo Chen has been appointed Deputy Prime Minister and Minister of Defence of Singapore."))
        .containsExactly(
            "Bo Chen/deputy-head-of-government/appointed", "Bo Chen/minister/appointed");
  }

  @Test
  void does_not_take_whom_a_resignation_is_handed_to_for_the_post() {
    assertThat(
            appointments(
                "Prime Minister Bo Chen of Singapore tendered his resignation to the President."))
        .containsExactly("Bo Chen/head-of-government/resigned");
  }

  @Test
  void reads_posts_that_a_clause_states() {
    assertThat(
            appointments(
                "Kari Lunde, who has served as Foreign Minister of Norway since 2021, stepped down."))
        .containsExactly("Kari Lunde/foreign-minister/resigned");
    assertThat(
            appointments(
                "Mr Berg replaces Kari Lunde, who has been Norway's ambassador to Portugal since 2019."))
        .containsExactly("Berg/ambassador/appointed");
  }

  @Test
  void reads_a_second_election() {
    assertThat(appointments("Kari Lunde was re-elected President of Norway."))
        .containsExactly("Kari Lunde/head-of-state/elected");
  }

  @Test
  void gives_those_listed_with_their_countries_the_post_named_before() {
    assertThat(
            appointments(
                "King Olav Brandt of Norway accepted the credentials of two new ambassadors at the palace. They are Dr. Paulo Reis of Portugal and Ms. Mei Tan of Singapore."))
        .containsExactly(
            "Paulo Reis/ambassador/presented-credentials",
            "Mei Tan/ambassador/presented-credentials");
  }

  @Test
  void one_auxiliary_serves_two_changes() {
    assertThat(
            appointments(
                "Jonas Berg was relieved of the post of Deputy Foreign Minister of Norway and appointed Ambassador of Norway to Portugal."))
        .containsExactly(
            "Jonas Berg/deputy-foreign-minister/dismissed", "Jonas Berg/ambassador/appointed");
  }
}
