package org.communique.examples.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.fact.Facts.between;

import java.time.LocalDate;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.fact.EventStatus;
import org.communique.fact.Meeting;
import org.communique.fact.Official;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Organization;
import org.communique.value.Person;
import org.communique.value.Place;
import org.communique.value.Post;
import org.communique.value.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tests as a client would write them. */
class OwnOfficialsTest {
  private static final String TEXT =
      "LISBON, 5 March 2027 - Foreign Minister Sigrún Hallsdóttir met with Foreign Minister of"
          + " Portugal Duarte Vilhena in Lisbon on 5 March 2027.";

  private static Extractor extractor;

  @BeforeAll
  static void create() {
    extractor = OwnOfficials.extractor();
  }

  @Test
  void finds_the_country_of_an_official_of_its_own() {
    Extraction extraction = extractor.from(TEXT).publishedOn(LocalDate.of(2027, 3, 5)).extract();

    assertThat(extraction.officials())
        .contains(
            new Official(
                Person.of("Sigrún Hallsdóttir"),
                Post.of(Role.FOREIGN_MINISTER, Country.of("IS")),
                false));
  }

  @Test
  void finds_the_meeting_of_the_two() {
    Extraction extraction = extractor.from(TEXT).publishedOn(LocalDate.of(2027, 3, 5)).extract();

    assertThat(extraction.meetings().where(between("IS", "PT")).expectOne())
        .isEqualTo(
            Meeting.builder()
                .parties(Person.of("Sigrún Hallsdóttir"), Person.of("Duarte Vilhena"))
                .countries(Country.of("IS"), Country.of("PT"))
                .status(EventStatus.HELD)
                .date(DatePeriod.of(LocalDate.of(2027, 3, 5)))
                .place(Place.of("Lisbon"))
                .build());
  }

  @Test
  void still_knows_the_bundled_data() {
    assertThat(
            extractor
                .gazetteer()
                .members(Organization.of("NATO"), LocalDate.of(2020, 1, 1))
                .values())
        .isNotEmpty();
  }
}
