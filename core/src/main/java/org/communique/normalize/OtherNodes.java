package org.communique.normalize;

import java.util.Optional;
import org.communique.value.DatePeriod;
import org.jspecify.annotations.Nullable;

/** Expressions in calendars whose months are not those of the Gregorian one. */
final class OtherNodes {
  private OtherNodes() {}

  /** A month of such a calendar, without its year. */
  record Month(OtherCalendar calendar, int month) {}

  /** Days that were computed from another calendar. */
  record Converted(DatePeriod period, DateGranularity granularity) implements DateNode {
    @Override
    public DatePeriod resolve(DateFrame frame) {
      return period;
    }

    @Override
    public boolean isAbsolute() {
      return true;
    }
  }

  /** The years of such a calendar that lie around the anchor: {@code the current Iranian year}. */
  record RelativeYear(OtherCalendar calendar, int offset) implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      return months(frame, 1, 12);
    }

    /** The months of the year, both included. */
    @Nullable DatePeriod months(DateFrame frame, int first, int last) {
      int year = calendar.yearOf(frame.anchor()) + offset;
      return calendar.months(year, first, last).orElse(null);
    }

    @Override
    public DateGranularity granularity() {
      return DateGranularity.YEAR;
    }
  }

  /** Some months of a year around the anchor. */
  record Part(RelativeYear year, int first, int last, DateGranularity granularity)
      implements DateNode {
    @Override
    public @Nullable DatePeriod resolve(DateFrame frame) {
      return year.months(frame, first, last);
    }
  }

  /** A part of a year around the anchor, counted in units from its start. */
  static @Nullable DateNode part(RelativeYear year, DateUnit unit, int index, int count) {
    int length =
        switch (unit) {
          case MONTH -> 1;
          case QUARTER -> 3;
          case HALF -> 6;
          default -> 0;
        };
    int first = (index > 0 ? index - 1 : 12 / Math.max(1, length) - count) * length + 1;
    int last = first + count * length - 1;
    DateGranularity size = count == 1 ? unit.granularity() : DateGranularity.RANGE;
    return length == 0 || first < 1 || last > 12 ? null : new Part(year, first, last, size);
  }

  /** A whole year. */
  static @Nullable DateNode year(OtherCalendar calendar, int year) {
    if (!calendar.hasOwnMonths()) {
      return Calendars.year(calendar.gregorianYear(year));
    }
    return converted(calendar.months(year, 1, 12), DateGranularity.YEAR);
  }

  /** A whole month. */
  static @Nullable DateNode month(Month month, int year) {
    return isPlausible(year)
        ? converted(
            month.calendar().months(year, month.month(), month.month()), DateGranularity.MONTH)
        : null;
  }

  /** One day. */
  static @Nullable DateNode day(Month month, int year, int day) {
    if (!isPlausible(year) || day > 31) {
      return null;
    }
    DateNode found =
        converted(
            month.calendar().day(year, month.month(), day).map(DatePeriod::of),
            DateGranularity.DAY);
    return found != null
        ? found
        : new DateNode.Impossible("month " + month.month() + " of " + year + " has no day " + day);
  }

  /** Years that texts of our time name. */
  private static boolean isPlausible(int year) {
    return year >= 1300 && year <= 1500;
  }

  private static @Nullable DateNode converted(Optional<DatePeriod> period, DateGranularity size) {
    return period.isPresent() ? new Converted(period.get(), size) : null;
  }
}
