package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.communique.fact.Facts.between;
import static org.communique.fact.Facts.during;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.fact.EventStatus;
import org.communique.fact.Meeting;
import org.communique.fact.MeetingMode;
import org.communique.gazetteer.Gazetteer;
import org.communique.normalize.DateParser;
import org.communique.normalize.Direction;
import org.communique.normalize.MoneyParser;
import org.communique.normalize.NormalizationException;
import org.communique.normalize.NumberParser;
import org.communique.normalize.PercentageParser;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Percentage;
import org.communique.value.Person;
import org.communique.value.Place;
import org.junit.jupiter.api.Test;

/** The library as a user's program calls it. */
class UsageTest {
  private static final String TEXT = Releases.text("talks-in-lima.txt");

  @Test
  void a_figure_is_asked_for_in_one_sentence() {
    Extractor extractor = Releases.EXTRACTOR;
    Extraction x = extractor.from(TEXT).publishedOn(LocalDate.of(2021, 4, 22)).extract();
    List<String> printed = new ArrayList<>();

    x.tradeFigures()
        .where(between("PE", "FI"))
        .where(during(Year.of(2020)))
        .first()
        .ifPresent(f -> printed.add(f.measure() + " " + f.amount()));

    assertThat(printed).containsExactly("turnover USD 310500000");
  }

  @Test
  void a_meeting_comes_with_its_words_and_its_derivation() {
    Extraction x = Releases.EXTRACTOR.from(TEXT).extract();
    Found<Meeting> found = x.meetings().found().get(0);

    assertThat(TEXT.substring(found.span().start(), found.span().end())).contains("met with");
    assertThat(found.why().rule()).startsWith("meeting.");
    assertThat(found.why().sentence().encloses(found.span())).isTrue();
    assertThat(found.slots().get("place"))
        .extracting(span -> TEXT.substring(span.start(), span.end()))
        .containsExactly("Lima");
    assertThat(x.meetings().explain()).contains(found.why().rule(), "Anselmo Quirvata");
  }

  @Test
  void a_test_states_the_fact_that_it_expects() {
    Extraction x =
        Releases.EXTRACTOR
            .from(
                "President of Peru Irena Maldovar and Prime Minister of Finland Tuukka Lehvonaro"
                    + " held a telephone conversation.")
            .extract();

    assertThat(x.meetings())
        .containsExactly(
            Meeting.builder()
                .parties(Person.of("Irena Maldovar"), Person.of("Tuukka Lehvonaro"))
                .countries(Country.of("PE"), Country.of("FI"))
                .mode(MeetingMode.PHONE)
                .build());
  }

  @Test
  void the_title_is_read_too() {
    Extraction x =
        Releases.EXTRACTOR
            .from("The programme is not yet known.")
            .title("Finnish President Noor Tessaly to visit Peru")
            .extract();

    assertThat(x.visits().expectOne().status()).isEqualTo(EventStatus.PLANNED);
    assertThat(x.visits().found().get(0).span().part()).isEqualTo(Span.Part.TITLE);
  }

  @Test
  void the_issuer_says_whose_country_ours_is() {
    Extraction x =
        Releases.EXTRACTOR
            .from(
                "Foreign Minister Anselmo Quirvata received Finnish Ambassador Noor Tessaly in"
                    + " Lima.")
            .issuedBy(Country.of("PE"))
            .extract();

    assertThat(
            x.officials()
                .where(o -> o.person().name().equals("Anselmo Quirvata"))
                .expectOne()
                .post()
                .country())
        .contains(Country.of("PE"));
    assertThat(x.meetings().expectOne().place()).contains(Place.of("Lima"));
  }

  @Test
  void parsers_are_called_directly() {
    assertThat(MoneyParser.forLocale(Locale.forLanguageTag("ru")).parse("1,28 млрд долларов"))
        .isEqualTo(Money.parse("USD 1280000000"));
    assertThat(NumberParser.forLocale(Locale.ENGLISH).parse("1.28 billion"))
        .isEqualByComparingTo("1280000000");
    assertThat(PercentageParser.forLocale(Locale.ENGLISH).parse("12.5 per cent"))
        .isEqualTo(Percentage.parse("12.5%"));
    assertThat(
            DateParser.forLocale(Locale.ENGLISH)
                .parse("last month", LocalDate.of(2018, 11, 7), Direction.PAST))
        .isEqualTo(DatePeriod.parse("2018-10"));
  }

  @Test
  void a_parser_reads_the_whole_or_says_why_not() {
    MoneyParser parser = MoneyParser.forLocale(Locale.ENGLISH);

    assertThatExceptionOfType(NormalizationException.class)
        .isThrownBy(() -> parser.parse("$1.28 billion and more"));
    assertThatExceptionOfType(NormalizationException.class).isThrownBy(() -> parser.parse("many"));
  }

  @Test
  void a_gazetteer_is_set_once() {
    Gazetteer gazetteer = Releases.gazetteer();
    Extractor.Builder builder = Extractor.builder().gazetteer(gazetteer);

    assertThatIllegalStateException()
        .isThrownBy(() -> builder.gazetteer(gazetteer))
        .withMessage("gazetteer was already set");
    assertThat(builder.build().gazetteer()).isSameAs(gazetteer);
  }

  @Test
  void a_null_is_refused_where_it_is_given() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> Releases.EXTRACTOR.from(null))
        .withMessage("text");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> Extractor.builder().gazetteer(null))
        .withMessage("gazetteer");
    Extractor.Request request = Releases.EXTRACTOR.from("");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> request.title(null))
        .withMessage("title");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> request.publishedOn(null))
        .withMessage("day");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> request.issuedBy(null))
        .withMessage("country");
  }
}
