package org.communique.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePeriodTest {
  private static final int ROUNDS = 5000;
  private static final LocalDate SUMMER = LocalDate.of(2018, 7, 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-10-19",
        "2018-10",
        "2018",
        "2018-Q1",
        "2018-Q4",
        "2018-H1",
        "2018-H2",
        "2018-01/2018-07",
        "2018-02/2018-04",
        "2017/2018",
        "2018-02-03/2018-02-05",
        "2018-12-30/2019-01-02",
        "2005/..",
        "2005-03/..",
        "2005-03-04/..",
        "../2022-09-07",
        "../2022-09",
        "../2022",
        "2020-02",
        "2020-02-29",
        "0001",
        "9999",
        "+12345",
        "+12345-06",
        "+12345-06-07",
        "+12345-Q3",
        "-0044-03-15"
      })
  void writes_the_shortest_form_and_reads_it_back(String text) {
    assertThat(DatePeriod.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-01/2018-12-31, 2018",
    "2018-01/2018-12, 2018",
    "2018-Q1/2018-Q4, 2018",
    "2018-H1/2018-H2, 2018",
    "2018-01/2018-03, 2018-Q1",
    "2018-Q3/2018-Q4, 2018-H2",
    "2018-05-01/2018-05-31, 2018-05",
    "2018-05-07/2018-05-07, 2018-05-07",
    "2018-01-01/.., 2018/..",
    "../2018-12-31, ../2018",
    "2016-02-01/2016-02-29, 2016-02",
    "2015-02-01/2015-02-27, 2015-02-01/2015-02-27"
  })
  void periods_of_the_same_days_are_equal_and_written_alike(String one, String canonical) {
    DatePeriod period = DatePeriod.parse(one);

    assertThat(period)
        .isEqualTo(DatePeriod.parse(canonical))
        .hasSameHashCodeAs(DatePeriod.parse(canonical))
        .hasToString(canonical);
  }

  @Test
  void any_period_is_read_back_as_it_was_written() {
    Random random = new Random(11);
    for (int i = 0; i < ROUNDS; i++) {
      LocalDate start = LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000L);
      LocalDate end = start.plusDays(random.nextInt(800));
      DatePeriod period =
          switch (i % 5) {
            case 0 -> DatePeriod.since(start);
            case 1 -> DatePeriod.until(end);
            case 2 -> DatePeriod.of(start.withDayOfMonth(1), YearMonth.from(end).atEndOfMonth());
            case 3 ->
                DatePeriod.of(
                    start.withDayOfYear(1), YearMonth.of(end.getYear(), 12).atEndOfMonth());
            default -> DatePeriod.of(start, end);
          };

      assertThat(DatePeriod.parse(period.toString())).isEqualTo(period);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "18",
        "201",
        "20180",
        "+201",
        "-201",
        "٢٠١٨",
        "2018-13",
        "2018-00",
        "2018-1",
        "2018-Q0",
        "2018-Q5",
        "2018-Q",
        "2018-H3",
        "2018xQ1",
        "2018Q1",
        "2018-q1",
        "2018-02-30",
        "2018-2-3",
        "2018/",
        "/2018",
        "../..",
        "..",
        "2018/2017",
        "2018-10-19T12:00",
        "2018-W07",
        "2018/2019/2020"
      })
  void rejects_what_is_no_period(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> DatePeriod.parse(text));
  }

  @Test
  void says_what_is_wrong_with_a_period() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatePeriod.parse("2018-02-30"))
        .withMessage("no ISO 8601 date or period: 2018-02-30");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DatePeriod.of(SUMMER, SUMMER.minusDays(1)))
        .withMessage("end 2018-06-30 is before start 2018-07-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DatePeriod(Optional.empty(), Optional.empty()))
        .withMessage("start and end are both open");
  }

  @Test
  void units_span_their_days() {
    assertThat(DatePeriod.of(Year.of(2016)).end()).contains(LocalDate.of(2016, 12, 31));
    assertThat(DatePeriod.of(YearMonth.of(2016, 2)).end()).contains(LocalDate.of(2016, 2, 29));
    assertThat(DatePeriod.ofQuarter(2018, 2)).isEqualTo(DatePeriod.parse("2018-04/2018-06"));
    assertThat(DatePeriod.ofHalf(2018, 2)).isEqualTo(DatePeriod.parse("2018-07/2018-12"));
    assertThat(DatePeriod.of(SUMMER).isDay()).isTrue();
    assertThat(DatePeriod.since(SUMMER).isDay()).isFalse();
    assertThat(DatePeriod.until(SUMMER).isDay()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2018, 2018-07, true",
    "2018, 2018, true",
    "2018, 2018-12/2019-01, false",
    "2018-07, 2018, false",
    "2005/.., 2018, true",
    "2005/.., 2005/.., true",
    "2005/.., 2004/.., false",
    "2018, 2018/.., false",
    "../2018, ../2017, true",
    "../2018, 2018-12-31, true",
    "../2018, 2019-01-01, false"
  })
  void encloses_what_lies_within_it(DatePeriod period, DatePeriod other, boolean expected) {
    assertThat(period.encloses(other)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2018, 2018-12-31/2019-01-05, true",
    "2018, 2019, false",
    "2018/.., 2019, true",
    "2018/.., ../2017, false",
    "2018/.., ../2018-01-01, true",
    "2018-05, 2018-05-31, true"
  })
  void overlaps_what_shares_a_day(DatePeriod period, DatePeriod other, boolean expected) {
    assertThat(period.overlaps(other)).isEqualTo(expected);
    assertThat(other.overlaps(period)).isEqualTo(expected);
  }

  @Test
  void contains_both_of_its_ends() {
    DatePeriod month = DatePeriod.of(YearMonth.of(2018, 7));

    assertThat(month.contains(SUMMER)).isTrue();
    assertThat(month.contains(LocalDate.of(2018, 7, 31))).isTrue();
    assertThat(month.contains(SUMMER.minusDays(1))).isFalse();
    assertThat(month.contains(LocalDate.of(2018, 8, 1))).isFalse();
    assertThat(DatePeriod.until(SUMMER).contains(LocalDate.MIN)).isTrue();
    assertThat(DatePeriod.since(SUMMER).contains(LocalDate.MAX)).isTrue();
  }
}
