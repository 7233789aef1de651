package org.communique.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Organization;
import org.communique.value.Person;
import org.communique.value.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private static final Country KZ = Country.of("KZ");
  private static Gazetteer gazetteer;

  @BeforeAll
  static void load() throws Exception {
    gazetteer = TestGazetteer.load();
  }

  private static List<String> people(Answer<Term> answer) {
    return answer.values().stream().map(term -> term.person().name()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-11-05, Kairat Abdrakhmanov",
    "2016-12-29, Kairat Abdrakhmanov",
    "2019-01-01, Beibut Atamkulov",
    "2026-05-17, Murat Nurtleu"
  })
  void names_the_holder_of_the_day(LocalDate date, String person) {
    Answer<Term> answer = gazetteer.holders(Role.FOREIGN_MINISTER, KZ, date);

    assertThat(answer.status()).isEqualTo(Answer.Status.KNOWN);
    assertThat(people(answer)).containsExactly(person);
  }

  @Test
  void names_both_on_the_day_of_a_hand_over_and_the_successor_as_the_newest() {
    Answer<Term> answer = gazetteer.holders(Role.FOREIGN_MINISTER, KZ, LocalDate.of(2018, 12, 26));

    assertThat(people(answer)).containsExactly("Kairat Abdrakhmanov", "Beibut Atamkulov");
    assertThat(answer.known()).map(Term::person).contains(Person.of("Beibut Atamkulov"));
  }

  @Test
  void counts_a_month_from_its_first_day_to_its_last() {
    Answer<Term> first = gazetteer.holders(Role.FOREIGN_MINISTER, KZ, LocalDate.of(2023, 4, 1));
    Answer<Term> last = gazetteer.holders(Role.FOREIGN_MINISTER, KZ, LocalDate.of(2023, 4, 30));

    assertThat(people(first)).containsExactly("Mukhtar Tileuberdi", "Murat Nurtleu");
    assertThat(people(last)).containsExactly("Mukhtar Tileuberdi", "Murat Nurtleu");
  }

  @Test
  void does_not_claim_a_holder_after_the_horizon() {
    Answer<Term> answer = gazetteer.holders(Role.FOREIGN_MINISTER, KZ, LocalDate.of(2030, 1, 1));

    assertThat(answer.status()).isEqualTo(Answer.Status.AFTER_HORIZON);
    assertThat(people(answer)).containsExactly("Murat Nurtleu");
    assertThat(answer.horizon()).contains(LocalDate.of(2026, 5, 17));
    assertThat(answer.known()).isEmpty();
  }

  @Test
  void does_not_claim_a_holder_after_the_last_sighting() {
    Answer<Term> answer =
        gazetteer.holders(Role.HEAD_OF_STATE, Country.of("SM"), LocalDate.of(2026, 1, 1));

    assertThat(answer.status()).isEqualTo(Answer.Status.AFTER_HORIZON);
    assertThat(answer.horizon()).contains(LocalDate.of(2025, 12, 1));
    assertThat(answer.values()).hasSize(2);
  }

  @Test
  void says_none_where_nobody_is_known() {
    Answer<Term> answer =
        gazetteer.holders(Role.FOREIGN_MINISTER, Country.of("GB"), LocalDate.of(2010, 1, 1));

    assertThat(answer.status()).isEqualTo(Answer.Status.NONE);
    assertThat(answer.values()).isEmpty();
  }

  @Test
  void an_office_whose_last_term_ended_before_the_horizon_is_not_known_after_it() {
    Answer<Term> answer =
        gazetteer.holders(Role.FOREIGN_MINISTER, Country.of("GB"), LocalDate.of(2027, 1, 1));

    assertThat(answer.status()).isEqualTo(Answer.Status.AFTER_HORIZON);
    assertThat(answer.values()).isEmpty();
  }

  @Test
  void knows_the_heads_of_organizations() {
    Organization nato = Organization.of("NATO");

    Answer<Term> answer =
        gazetteer.holders(Role.HEAD_OF_ORGANIZATION, nato, LocalDate.of(2020, 1, 1));

    assertThat(people(answer)).containsExactly("Jens Stoltenberg");
    assertThat(answer.values().get(0).post().organization()).contains(nato);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kairat Abdrakhmanov",
        "Kayrat Abdrahmanov",
        "ABDRAKHMANOV",
        "K. Abdrakhmanov",
        "Kairat Kudaibergenovich Abdrakhmanov",
        "Кайрат Абдрахманов"
      })
  void finds_the_offices_of_a_person_in_any_usual_spelling(String name) {
    List<Term> terms = gazetteer.officesOf(name, LocalDate.of(2018, 11, 5));

    assertThat(terms)
        .singleElement()
        .satisfies(
            term -> {
              assertThat(term.person()).isEqualTo(Person.of("Kairat Abdrakhmanov"));
              assertThat(term.post().role()).isEqualTo(Role.FOREIGN_MINISTER);
              assertThat(term.period()).isEqualTo(DatePeriod.parse("2016-12-28/2018-12-26"));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kairat", "Murat Abdrakhmanov", "Abdrakhmanova", "", "al-"})
  void finds_nobody_by_a_given_name_or_another_persons_name(String name) {
    assertThat(gazetteer.officesOf(name)).isEmpty();
  }

  @Test
  void a_past_holder_has_no_office_today() {
    assertThat(gazetteer.officesOf("Nursultan Nazarbayev", LocalDate.of(2024, 1, 1))).isEmpty();
    assertThat(gazetteer.officesOf("Nursultan Nazarbayev")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"1995-01-01, Almaty", "1999-01-01, Astana", "2020-01-01, Nur-Sultan"})
  void knows_the_capital_by_its_name_of_the_day(LocalDate date, String name) {
    assertThat(gazetteer.capital(KZ, date).known()).map(City::name).contains(name);
  }

  @Test
  void knows_the_members_of_the_day() {
    Organization eaeu = Organization.of("EAEU");

    assertThat(gazetteer.members(eaeu, LocalDate.of(2021, 6, 1)).values())
        .extracting(Member::standing)
        .containsExactlyInAnyOrder(Member.Standing.MEMBER, Member.Standing.CHAIR);
    assertThat(gazetteer.members(eaeu, LocalDate.of(2014, 6, 1)).status())
        .isEqualTo(Answer.Status.NONE);
    assertThat(gazetteer.memberships(KZ, LocalDate.of(2022, 1, 1)).values())
        .extracting(Member::organization)
        .containsExactly(eaeu);
  }

  @Test
  void knows_countries_cities_organizations_and_initiatives() {
    assertThat(gazetteer.country("KZ").flatMap(State::alpha3)).contains("KAZ");
    assertThat(gazetteer.country("CS").flatMap(State::alpha3)).contains("SCG");
    assertThat(gazetteer.country("ZZ")).isEmpty();
    assertThat(gazetteer.city("KZ:astana"))
        .contains(new City("KZ:astana", "Astana", Country.of("KZ")));
    assertThat(gazetteer.organization("NATO").flatMap(Institution::seat).map(City::name))
        .contains("Brussels");
    assertThat(gazetteer.initiative("Bright Path").flatMap(NamedInitiative::proposer)).contains(KZ);
    assertThat(gazetteer.initiative("Bright Path").flatMap(NamedInitiative::year))
        .contains(Year.of(2014));
  }

  @Test
  void finds_the_latest_edition_of_a_summit() {
    assertThat(gazetteer.edition("ASEM summit", LocalDate.of(2018, 11, 7)))
        .contains(gazetteer.editions("ASEM summit").get(1));
    assertThat(gazetteer.edition("ASEM summit", LocalDate.of(2018, 10, 17)).flatMap(Edition::city))
        .contains("Ulaanbaatar");
    assertThat(gazetteer.edition("ASEM summit", LocalDate.of(2000, 1, 1))).isEmpty();
  }

  @Test
  void lists_every_name_but_the_excluded_ones() {
    assertThat(gazetteer.names())
        .extracting(Name::text)
        .contains("Kazakhstan", "Kazakhs", "Nur-Sultan", "Nurly Zhol", "ASEM summit", "EAEU")
        .doesNotContain("Gruzia", "Old Treaty");
    assertThat(gazetteer.initiative("Old Treaty")).isEmpty();
    assertThat(gazetteer.names(Name.Concept.BODY, "KZ:foreign-ministry")).hasSize(1);
  }

  @Test
  void names_of_a_language_are_those_of_the_day() {
    LocalDate date = LocalDate.of(2020, 1, 1);

    assertThat(gazetteer.names(Name.Concept.CITY, "KZ:astana", "en", date))
        .extracting(Name::text)
        .containsExactly("Nur-Sultan");
    assertThat(gazetteer.names(Name.Concept.CITY, "KZ:astana", "fr", date)).isEmpty();
  }

  @Test
  void tells_what_it_is_made_of() {
    assertThat(gazetteer.status())
        .filteredOn(status -> status.concept().equals("holder foreign-minister"))
        .singleElement()
        .satisfies(
            status -> {
              assertThat(status.rows()).isEqualTo(7);
              assertThat(status.horizon()).contains(LocalDate.of(2026, 5, 17));
              assertThat(status.licence()).isEqualTo("Apache-2.0");
            });
  }

  @Test
  void tells_the_gaps_between_the_terms_of_an_office() {
    List<Coverage> coverage =
        gazetteer.coverage(
            Role.FOREIGN_MINISTER, LocalDate.of(2018, 1, 1), LocalDate.of(2020, 12, 31));

    assertThat(coverage)
        .extracting(c -> c.country().code())
        .contains("GB", "GE", "KZ")
        .doesNotContain("CS");
    assertThat(coverage)
        .filteredOn(c -> c.country().code().equals("GB"))
        .containsExactly(
            new Coverage(Country.of("GB"), 2, List.of(DatePeriod.parse("2018-01-01/2018-07-08"))));
    assertThat(coverage)
        .filteredOn(c -> c.country().equals(KZ))
        .allSatisfy(c -> assertThat(c.gaps()).isEmpty());
  }

  @Test
  void rejects_a_coverage_that_ends_before_it_begins() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                gazetteer.coverage(Role.ROYAL, LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 1)))
        .withMessageContaining("2020-01-01");
  }
}
