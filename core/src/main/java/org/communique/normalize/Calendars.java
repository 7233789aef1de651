package org.communique.normalize;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.communique.value.DatePeriod;

/** Builds the days and periods of the Gregorian calendar. */
final class Calendars {
  /** Two-digit years below this one lie in the 21st century. */
  private static final int PIVOT = 50;

  private Calendars() {}

  static int fullYear(int twoDigits) {
    return twoDigits < PIVOT ? 2000 + twoDigits : 1900 + twoDigits;
  }

  static DateNode day(int year, int month, int day) {
    if (month < 1 || month > 12) {
      return new DateNode.Impossible("there is no month " + month);
    }
    if (day < 1 || !YearMonth.of(year, month).isValidDay(day)) {
      return new DateNode.Impossible(YearMonth.of(year, month) + " has no day " + day);
    }
    return new DateNode.Fixed(DatePeriod.of(LocalDate.of(year, month, day)), DateGranularity.DAY);
  }

  /** A day that does not say its year. */
  static DateNode day(int month, int day) {
    Yearly yearly = Yearly.day(month, day);
    return yearly.isPossible()
        ? yearly
        : new DateNode.Impossible("month " + month + " has no day " + day);
  }

  static DateNode month(YearMonth month) {
    return new DateNode.Fixed(DatePeriod.of(month), DateGranularity.MONTH);
  }

  static DateNode year(int year) {
    return new DateNode.Fixed(DatePeriod.of(Year.of(year)), DateGranularity.YEAR);
  }

  /** All days of two years and of those between them. */
  static DateNode years(int first, int last) {
    return span(first, last, DateGranularity.RANGE);
  }

  /** Ten or a hundred years. */
  static DateNode span(int first, int last, DateGranularity granularity) {
    return new DateNode.Fixed(
        DatePeriod.of(Year.of(first).atDay(1), Year.of(last).atMonth(12).atEndOfMonth()),
        granularity);
  }

  /** A part of every year, placed in one. */
  static DateNode in(DateNode year, Yearly part) {
    if (!(year instanceof DateNode.Fixed fixed) || fixed.granularity() != DateGranularity.YEAR) {
      return new PartNodes.InYear(year, part);
    }
    int number = fixed.period().start().orElseThrow().getYear();
    boolean endsInIt =
        part.toMonth() < part.fromMonth() && part.granularity() == DateGranularity.RANGE;
    DatePeriod period = part.in(endsInIt ? number - 1 : number);
    return period == null
        ? day(number, part.fromMonth(), part.fromDay())
        : new DateNode.Fixed(period, part.granularity());
  }
}
