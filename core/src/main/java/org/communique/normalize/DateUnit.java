package org.communique.normalize;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.communique.value.DatePeriod;

/** The units of the calendar: which days make one up, and how to step from one to another. */
enum DateUnit {
  DAY(DateGranularity.DAY, 1, 0),
  WEEKEND(DateGranularity.WEEKEND, 7, 0),
  WORKWEEK(DateGranularity.WEEK, 7, 0),
  WEEK(DateGranularity.WEEK, 7, 0),
  FORTNIGHT(DateGranularity.WEEK, 14, 0),
  /** A third of a month; the last one may have eight to eleven days. */
  TENDAYS(DateGranularity.WEEK, 10, 0),
  MONTH(DateGranularity.MONTH, 0, 1),
  QUARTER(DateGranularity.QUARTER, 0, 3),
  HALF(DateGranularity.HALF, 0, 6),
  YEAR(DateGranularity.YEAR, 0, 12),
  DECADE(DateGranularity.DECADE, 0, 120),
  CENTURY(DateGranularity.CENTURY, 0, 1200);

  private final DateGranularity granularity;
  private final int days;
  private final int months;

  DateUnit(DateGranularity granularity, int days, int months) {
    this.granularity = granularity;
    this.days = days;
    this.months = months;
  }

  DateGranularity granularity() {
    return granularity;
  }

  /** The day that lies so many units later. */
  LocalDate step(LocalDate day, int count) {
    return day.plusMonths((long) months * count).plusDays((long) days * count);
  }

  /** The unit that the day lies in; for a weekend, the one of its week. */
  DatePeriod around(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int year = day.getYear();
    return switch (this) {
      case DAY -> DatePeriod.of(day);
      case WEEK -> DatePeriod.of(monday, monday.plusDays(6));
      case WEEKEND -> DatePeriod.of(monday.plusDays(5), monday.plusDays(6));
      case WORKWEEK -> DatePeriod.of(monday, monday.plusDays(4));
      case FORTNIGHT -> DatePeriod.of(monday, monday.plusDays(13));
      case TENDAYS -> third(YearMonth.from(day), Math.min(2, (day.getDayOfMonth() - 1) / 10));
      case MONTH -> DatePeriod.of(YearMonth.from(day));
      case QUARTER -> DatePeriod.ofQuarter(year, (day.getMonthValue() + 2) / 3);
      case HALF -> DatePeriod.ofHalf(year, (day.getMonthValue() + 5) / 6);
      case YEAR -> DatePeriod.of(Year.of(year));
      case DECADE -> years(year - Math.floorMod(year, 10), 10);
      case CENTURY -> years(year - Math.floorMod(year, 100), 100);
    };
  }

  /** Whether counts of this unit are counts of whole calendar units: the last two decades. */
  boolean isAligned() {
    return this == QUARTER || this == HALF || this == DECADE || this == CENTURY || this == WEEKEND;
  }

  /** Whether halves or thirds of months are counted in it. */
  boolean isPartOfMonth() {
    return this == FORTNIGHT || this == TENDAYS;
  }

  private static DatePeriod third(YearMonth month, int index) {
    LocalDate first = month.atDay(10 * index + 1);
    return DatePeriod.of(first, index == 2 ? month.atEndOfMonth() : first.plusDays(9));
  }

  private static DatePeriod years(int first, int count) {
    return DatePeriod.of(
        Year.of(first).atDay(1), Year.of(first + count - 1).atMonth(12).atEndOfMonth());
  }
}
