package org.communique.normalize;

import java.time.LocalDate;
import java.time.YearMonth;
import org.communique.value.DatePeriod;
import org.jspecify.annotations.Nullable;

/**
 * A day or period that comes every year: {@code 5 March}, {@code October}, {@code Q1}, {@code
 * winter}. Where the end lies before the start, it ends in the next year.
 *
 * @param fromMonth the month of the first day
 * @param fromDay the first day
 * @param toMonth the month of the last day
 * @param toDay the last day, 0 for the last of its month
 * @param granularity the size of the unit named
 */
record Yearly(int fromMonth, int fromDay, int toMonth, int toDay, DateGranularity granularity)
    implements DateNode {
  /** How many months ahead a date may lie in the year of the anchor to be near it. */
  private static final int MOST_AHEAD = 6;

  /** How many months back: press texts mostly look back. */
  private static final int MOST_BACK = 9;

  static Yearly day(int month, int day) {
    return new Yearly(month, day, month, day, DateGranularity.DAY);
  }

  static Yearly months(int from, int to, DateGranularity granularity) {
    return new Yearly(from, 1, to, 0, granularity);
  }

  /** Whether there is such a day in leap years at least. */
  boolean isPossible() {
    return in(2000) != null;
  }

  /** This part of the given year, or null if that year has no such day. */
  @Nullable DatePeriod in(int year) {
    YearMonth first = YearMonth.of(year, fromMonth);
    boolean over = toMonth < fromMonth || (toMonth == fromMonth && toDay != 0 && toDay < fromDay);
    YearMonth last = YearMonth.of(over ? year + 1 : year, toMonth);
    int lastDay = toDay == 0 ? last.lengthOfMonth() : toDay;
    if (!first.isValidDay(fromDay) || !last.isValidDay(lastDay)) {
      return null;
    }
    return DatePeriod.of(first.atDay(fromDay), last.atDay(lastDay));
  }

  @Override
  public Yearly yearless() {
    return this;
  }

  @Override
  public @Nullable DatePeriod resolve(DateFrame frame) {
    LocalDate anchor = frame.anchor();
    return switch (frame.direction()) {
      case PAST -> last(anchor);
      case FUTURE -> next(anchor);
      case NEAREST -> nearest(anchor);
    };
  }

  /** The last one that starts by the day. */
  @Nullable DatePeriod last(LocalDate day) {
    for (int year = day.getYear(); year > day.getYear() - 9; year--) {
      DatePeriod period = in(year);
      if (period != null && !period.start().orElseThrow().isAfter(day)) {
        return period;
      }
    }
    return null;
  }

  /** The first one that does not end before the day. */
  @Nullable DatePeriod next(LocalDate day) {
    for (int year = day.getYear() - 1; year < day.getYear() + 9; year++) {
      DatePeriod period = in(year);
      if (period != null && !period.end().orElseThrow().isBefore(day)) {
        return period;
      }
    }
    return null;
  }

  /** The first one that starts on the day or later. */
  @Nullable DatePeriod from(LocalDate day) {
    DatePeriod period = next(day);
    return period == null || !period.start().orElseThrow().isBefore(day)
        ? period
        : next(period.end().orElseThrow().plusDays(1));
  }

  private @Nullable DatePeriod nearest(LocalDate anchor) {
    int year = anchor.getYear();
    int ahead = fromMonth - anchor.getMonthValue();
    DatePeriod same = in(year);
    if (ahead > MOST_AHEAD || same == null) {
      return ahead > 0 ? in(year - 1) : last(anchor);
    }
    return -ahead > MOST_BACK ? in(year + 1) : same;
  }
}
