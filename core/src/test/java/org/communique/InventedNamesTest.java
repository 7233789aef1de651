package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.fact.Facts.between;
import static org.communique.fact.Facts.involving;

import java.util.List;
import java.util.Map;
import org.communique.fact.EventStatus;
import org.communique.fact.Fact;
import org.communique.fact.Initiative;
import org.communique.fact.Meeting;
import org.communique.fact.Official;
import org.communique.fact.TradeFigure;
import org.communique.fact.TradeMeasure;
import org.communique.fact.Visit;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Person;
import org.communique.value.Place;
import org.communique.value.Post;
import org.communique.value.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons whom no gazetteer knows are read by the grammar of posts and names. */
class InventedNamesTest {
  private static final Country PERU = Country.of("PE");
  private static final Country FINLAND = Country.of("FI");
  private static final Person MINISTER = Person.of("Anselmo Quirvata");
  private static final Person PRESIDENT = Person.of("Irena Maldovar");
  private static final Person PREMIER = Person.of("Tuukka Lehvonaro");

  private static final String RELEASE = Releases.text("talks-in-lima.txt");
  private static final Extraction READ = Releases.EXTRACTOR.from(RELEASE).extract();

  @Test
  void officials_are_those_whom_the_release_gives_a_post() {
    assertThat(READ.officials())
        .containsExactlyInAnyOrder(
            new Official(MINISTER, Post.of(Role.FOREIGN_MINISTER, PERU), false),
            new Official(PRESIDENT, Post.of(Role.HEAD_OF_STATE, PERU), false),
            new Official(PREMIER, Post.of(Role.HEAD_OF_GOVERNMENT, FINLAND), false));
  }

  @Test
  void the_minister_met_the_ambassadors() {
    Meeting meeting = READ.meetings().where(involving(MINISTER)).expectOne();

    assertThat(meeting.parties()).containsExactlyInAnyOrder(MINISTER, FINLAND);
    assertThat(meeting.status()).isEqualTo(EventStatus.HELD);
    assertThat(meeting.place()).contains(Place.of("Lima"));
  }

  @Test
  void the_heads_held_talks_elsewhere() {
    Meeting meeting = READ.meetings().where(involving(PRESIDENT)).expectOne();

    assertThat(meeting.parties()).containsExactlyInAnyOrder(PRESIDENT, PREMIER);
    assertThat(meeting.countries()).containsExactlyInAnyOrder(PERU, FINLAND);
    assertThat(meeting.status()).isEqualTo(EventStatus.HELD);
    assertThat(meeting.place()).contains(Place.of("Lisbon"));
    assertThat(READ.meetings().where(between("PE", "FI"))).hasSize(2);
  }

  @Test
  void a_visit_that_is_to_come_is_planned() {
    Visit visit = READ.visits().expectOne();

    assertThat(visit.visitor()).isEqualTo(PREMIER);
    assertThat(visit.home()).contains(FINLAND);
    assertThat(visit.destination()).isEqualTo(PERU);
    assertThat(visit.status()).isEqualTo(EventStatus.PLANNED);
    assertThat(visit.date()).contains(DatePeriod.parse("2021-09"));
  }

  @Test
  void an_initiative_is_known_by_its_form() {
    assertThat(READ.initiatives().stream().map(Initiative::name))
        .containsExactly("Southern Lantern Initiative");
  }

  @Test
  void a_figure_is_read_with_its_countries_and_period() {
    TradeFigure figure = READ.tradeFigures().expectOne();

    assertThat(figure.measure()).isEqualTo(TradeMeasure.TURNOVER);
    assertThat(figure.countries()).containsExactlyInAnyOrder(PERU, FINLAND);
    assertThat(figure.amount()).isEqualTo(Money.parse("USD 310500000"));
    assertThat(figure.period()).contains(DatePeriod.parse("2020"));
  }

  @ParameterizedTest
  @CsvSource({
    "Bertil, Oxandar, Noor, Tessaly, Grit, Wollnitz, Amber Lattice",
    "José-María, Ñandúval, Žofie, Ňákovská, Łukasz, Świerczok, Blue Heron",
    "Tao, Min, Ayo, O'Dunlevy, Ragnvald, Thistlewood-Marchbanks, Northern Quay",
    "Abdulqodir, Xo‘jamberdi, Salome, Tzereteladze, Kwabena, Oforiwaa, Grand Estuary"
  })
  void other_names_give_the_same_facts(
      String first,
      String last,
      String second,
      String secondLast,
      String third,
      String thirdLast,
      String initiative) {
    Map<String, String> names =
        Map.of(
            "Anselmo", first,
            "Quirvata", last,
            "Irena", second,
            "Maldovar", secondLast,
            "Tuukka", third,
            "Lehvonaro", thirdLast,
            "Southern Lantern", initiative);
    Extraction renamed = Releases.EXTRACTOR.from(rename(RELEASE, names)).extract();

    assertThat(facts(renamed))
        .containsExactlyInAnyOrderElementsOf(
            facts(READ).stream().map(fact -> rename(fact, names)).toList());
  }

  private static List<String> facts(Extraction extraction) {
    return extraction.select(Fact.class).stream().map(Fact::toString).toList();
  }

  private static String rename(String text, Map<String, String> names) {
    String renamed = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      renamed = renamed.replace(name.getKey(), name.getValue());
    }
    return renamed;
  }
}
