package org.communique.gazetteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.communique.gazetteer.Answer;
import org.communique.gazetteer.City;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Member;
import org.communique.gazetteer.Name;
import org.communique.value.Country;
import org.communique.value.Organization;
import org.communique.value.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledGazetteersTest {
  private static Gazetteer gazetteer;

  @BeforeAll
  static void load() {
    gazetteer = Gazetteer.bundled();
  }

  @Test
  void every_name_belongs_to_something() {
    assertThat(gazetteer.names())
        .allSatisfy(
            name -> {
              String key = name.key();
              switch (name.concept()) {
                case COUNTRY, DEMONYM, METONYM -> assertThat(gazetteer.country(key)).isPresent();
                case BODY -> assertThat(gazetteer.country(key.substring(0, 2))).isPresent();
                case CITY -> assertThat(gazetteer.city(key)).isPresent();
                case ORGANIZATION -> assertThat(gazetteer.organization(key)).isPresent();
                case INITIATIVE -> assertThat(gazetteer.initiative(key)).isPresent();
                case SUMMIT -> assertThat(key).isNotBlank();
                case PERSON -> throw new AssertionError(name);
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "head-of-state, KZ, 2018-11-05, Nazarbayev",
    "head-of-state, KZ, 2023-01-01, Tokayev",
    "foreign-minister, KZ, 2018-11-05, Abdrakhmanov",
    "head-of-government, GB, 2017-06-01, May",
    "head-of-state, FR, 2018-05-01, Macron",
    "foreign-minister, RU, 2015-05-01, Lavrov"
  })
  void knows_who_held_an_office(String role, String country, LocalDate date, String name) {
    assumeThat(gazetteer.country(country)).isPresent();

    assertThat(gazetteer.holders(Role.parse(role), Country.of(country), date).values())
        .anyMatch(term -> term.person().name().contains(name));
    assertThat(gazetteer.officesOf(name, date))
        .anyMatch(term -> term.post().country().equals(Optional.of(Country.of(country))));
  }

  @ParameterizedTest
  @CsvSource({
    "1995-01-01, Almaty",
    "2018-01-01, Astana",
    "2020-01-01, Nur-Sultan",
    "2023-01-01, Astana"
  })
  void knows_the_capital_of_the_day(LocalDate date, String name) {
    assumeThat(gazetteer.country("KZ")).isPresent();

    assertThat(gazetteer.capital(Country.of("KZ"), date).known().map(City::name)).contains(name);
  }

  @Test
  void knows_the_members_of_the_day() {
    Organization eu = Organization.of("EU");
    assumeThat(gazetteer.organization("EU")).isPresent();

    assertThat(members(eu, LocalDate.of(2019, 1, 1))).contains("GB", "FR");
    assertThat(members(eu, LocalDate.of(2021, 1, 1))).contains("FR").doesNotContain("GB");
  }

  private static List<String> members(Organization organization, LocalDate date) {
    Answer<Member> answer = gazetteer.members(organization, date);
    return answer.values().stream().map(member -> member.country().code()).toList();
  }

  @Test
  void every_country_has_a_preferred_english_name() {
    assertThat(gazetteer.names())
        .filteredOn(name -> name.concept() == Name.Concept.COUNTRY)
        .extracting(Name::key)
        .allSatisfy(
            key ->
                assertThat(gazetteer.names(Name.Concept.COUNTRY, key))
                    .anyMatch(
                        name -> name.language().equals("en") && name.is(Name.Flag.PREFERRED)));
  }

  @Test
  void is_small() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(BundledGazetteers.class.getResourceAsStream("gazetteers.bin"))) {
      assertThat(in.readAllBytes().length).isLessThan(2_500_000);
    }
  }
}
