package org.communique.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.communique.value.DatePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
class DateParserTest {
  private static final LocalDate ANCHOR = LocalDate.of(2021, 6, 16);

  private final DateParser english = DateParser.forLocale(Locale.ENGLISH);

  private List<Match<DatePeriod>> find(String text) {
    return english.find(text, ANCHOR, Direction.NEAREST);
  }

  private DateExpression only(String text) {
    List<Match<DateExpression>> found = english.find(text);
    assertThat(found).hasSize(1);
    return found.get(0).value();
  }

  @ParameterizedTest
  @CsvSource({
    "October, PAST, 2020-10",
    "October, FUTURE, 2021-10",
    "January, PAST, 2021-01",
    "January, FUTURE, 2022-01",
    "June, PAST, 2021-06",
    "June, FUTURE, 2021-06",
    "Friday, PAST, 2021-06-11",
    "Friday, FUTURE, 2021-06-18",
    "Wednesday, PAST, 2021-06-16",
    "Wednesday, FUTURE, 2021-06-16",
    "3 March, PAST, 2021-03-03",
    "3 March, FUTURE, 2022-03-03",
    "29 February, FUTURE, 2024-02-29",
    "29 February, PAST, 2020-02-29"
  })
  void looks_for_a_date_without_a_year_where_told(String text, Direction direction, String value) {
    assertThat(english.parse(text, ANCHOR, direction)).hasToString(value);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-28, December, 2020-12",
    "2021-02-11, August, 2021-08",
    "2021-10-28, 24 March, 2021-03-24",
    "2021-11-28, January, 2022-01",
    "2021-05-16, 30 December, 2020-12-30"
  })
  void prefers_the_year_of_the_anchor_when_looking_for_the_nearest(
      LocalDate anchor, String text, String value) {
    assertThat(english.parse(text, anchor, Direction.NEAREST)).hasToString(value);
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, 03/04/2020, 2020-03-04",
    "en-GB, 03/04/2020, 2020-04-03",
    "en, 08/13/2020, 2020-08-13",
    "en, 13/08/2020, 2020-08-13",
    "fr, 03/04/2020, 2020-04-03",
    "de, 03.04.2020, 2020-04-03",
    "ru, 03.04.20, 2020-04-03"
  })
  void reads_figures_in_the_order_of_the_locale(String locale, String text, String value) {
    assertThat(DateParser.forLocale(Locale.forLanguageTag(locale)).parse(text)).hasToString(value);
  }

  @ParameterizedTest
  @CsvSource({
    "AU, 2013-14, 2013-07/2014-06",
    "IN, 2013-14, 2013-04/2014-03",
    "GB, 2023/24, 2023-04/2024-03",
    "US, FY2024, 2023-10/2024-09",
    "IN, FY24, 2023-04/2024-03",
    "JP, FY2024, 2024-04/2025-03",
    "KZ, FY2024, 2024",
    "KZ, 2013-14, 2013/2014",
    "US, first quarter of FY2024, 2023-Q4",
    "AU, the current fiscal year, 2020-07/2021-06"
  })
  void reads_fiscal_years_by_country(String country, String text, String value) {
    DateParser parser = english.withFiscalYear(FiscalYear.of(country));
    assertThat(parser.parse(text, ANCHOR, Direction.PAST)).hasToString(value);
    DateExpression later = only(text).withFiscalYear(FiscalYear.of(country));
    assertThat(later.resolve(ANCHOR, Direction.PAST).orElseThrow()).hasToString(value);
  }

  @Test
  void takes_the_fiscal_year_from_the_country_of_the_locale() {
    DateParser australian = DateParser.forLocale(Locale.forLanguageTag("en-AU"));
    assertThat(australian.parse("2013-14")).hasToString("2013-07/2014-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "signed in April 2017; approved on 3rd May of the same year | 2017-05-03",
        "It rose in 2018, and in June of the same year fell. | 2018-06",
        "Last year was good. In the first half of the same year it rose. | 2020-H1"
      })
  void refers_the_same_year_to_what_was_said_before(String text, String value) {
    List<Match<DatePeriod>> found = find(text);
    assertThat(found.get(found.size() - 1).value()).hasToString(value);
  }

  @Test
  void keeps_two_years_apart_that_only_stand_side_by_side() {
    assertThat(find("in 2007 and 2009"))
        .extracting(m -> m.value().toString())
        .containsExactly("2007", "2009");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31 June 2019 | 0 | has no day 31",
        "29 February 2019 | 0 | has no day 29",
        "31.06.2019 | 0 | 2019-06 has no day 31",
        "5 March 2018 and more | 12 | there is more text",
        "about 5 March 2018 | 0 | must start here",
        "hello | 0 | no date",
        "5 March | 7 | depends on an anchor"
      })
  void says_where_and_why_a_text_is_no_date(String text, int position, String reason) {
    assertThatThrownBy(() -> english.parse(text))
        .isInstanceOfSatisfying(
            NormalizationException.class,
            e -> {
              assertThat(e.position()).isEqualTo(position);
              assertThat(e.reason()).contains(reason);
            });
  }

  @Test
  void leaves_out_impossible_dates() {
    assertThat(find("on 31 June 2019, on 30 February and on 29 February 2019")).isEmpty();
  }

  @Test
  void tells_what_kind_of_expression_it_is() {
    assertThat(only("5 March 2018").isFullDate()).isTrue();
    assertThat(only("5 March").isFullDate()).isFalse();
    assertThat(only("5 March").isYearless()).isTrue();
    assertThat(only("in 2018").isBareYear()).isTrue();
    assertThat(only("last year").isBareYear()).isFalse();
    assertThat(only("on Tuesday").isWeekday()).isTrue();
    assertThat(only("today").isToday()).isTrue();
    assertThat(only("since 2005").bound()).isEqualTo(DateBound.SINCE);
    assertThat(only("by 2030").bound()).isEqualTo(DateBound.BY);
    assertThat(only("Q1 2024").granularity()).isEqualTo(DateGranularity.QUARTER);
    assertThat(only("the next 10 years").isLoose()).isTrue();
    assertThat(only("two months ago").isLoose()).isTrue();
    assertThat(only("three days ago").isLoose()).isFalse();
    assertThat(only("March 23-29").absolute()).isEmpty();
    assertThat(only("March 23-29, 2020").absolute())
        .hasValue(DatePeriod.parse("2020-03-23/2020-03-29"));
  }

  @Test
  void reads_texts_independently_of_each_other() {
    String a = "In June of the same year and on 5 March";
    List<Match<DatePeriod>> before = find(a);
    find("signed in April 1999");
    assertThat(find(a)).isEqualTo(before);
  }

  @Test
  void knows_no_dates_of_other_languages() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateParser.forLocale(Locale.forLanguageTag("xx")))
        .withMessageContaining("xx");
  }

  @Test
  void stays_within_any_text_and_never_overlaps() {
    String[] parts = {
      "May",
      " ",
      "5",
      "2018",
      "-",
      "the",
      "of",
      ",",
      "\n",
      "year",
      "last",
      "/",
      "31",
      ".",
      "’s",
      "to",
      "from",
      "first",
      "Q",
      "十",
      "é",
      "\ud83d",
      "1990s",
      "since",
      "two",
      "thousand",
      "%",
      "$"
    };
    Random random = new Random(20210616);
    for (int round = 0; round < 20000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      int at = 0;
      for (Match<DatePeriod> match : find(text.toString())) {
        assertThat(match.start()).as(text.toString()).isGreaterThanOrEqualTo(at);
        assertThat(match.end()).as(text.toString()).isLessThanOrEqualTo(text.length());
        at = match.end();
      }
    }
  }

  @Test
  void takes_a_day_of_another_calendar_by_its_months() {
    assertThat(english.parse("21 Khordad 1403")).hasToString("2024-06-10");
    assertThat(english.parse("Ramadan 1445 AH")).hasToString("2024-03-11/2024-04-09");
    assertThat(
            english.parse("the first quarter of the current Iranian year", ANCHOR, Direction.PAST))
        .hasToString("2021-03-21/2021-06-21");
  }

  @Test
  void compares_two_calendars_that_stand_side_by_side() {
    List<Match<DatePeriod>> agree = find("on 15 Ramadan 1445 AH (26 March 2024)");
    assertThat(agree).extracting(m -> m.value().toString()).containsOnly("2024-03-26");
    assertThat(agree).noneMatch(Match::assumed);
    List<Match<DatePeriod>> differ = find("on 15 Ramadan 1445 AH (26 May 2024)");
    assertThat(differ.get(0).value()).hasToString("2024-03-25");
    assertThat(differ.get(0).assumed()).isTrue();
    assertThat(differ.get(1).assumed()).isFalse();
  }
}
