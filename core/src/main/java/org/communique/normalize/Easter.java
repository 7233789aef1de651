package org.communique.normalize;

import java.time.LocalDate;
import org.communique.value.DatePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Easter Sunday of the Western churches, by the Gregorian computus.
 *
 * @param year the year, or null where it is picked by the anchor
 * @param pick how it is picked
 */
record Easter(@Nullable DateNode year, RelativeNodes.Pick pick) implements DateNode {
  static final Easter PLAIN = new Easter(null, RelativeNodes.Pick.ANY);

  @Override
  public @Nullable DatePeriod resolve(DateFrame frame) {
    if (year != null) {
      DatePeriod whole = year.resolve(frame);
      return whole == null || whole.start().isEmpty()
          ? null
          : DatePeriod.of(sunday(whole.start().get().getYear()));
    }
    LocalDate anchor = frame.anchor();
    return DatePeriod.of(
        switch (pick) {
          case LAST -> last(anchor.minusDays(1));
          case NEXT, COMING -> next(anchor.plusDays(1));
          case THIS -> sunday(anchor.getYear());
          case ANY -> towards(anchor, frame.direction());
        });
  }

  private static LocalDate towards(LocalDate anchor, Direction direction) {
    return switch (direction) {
      case PAST -> last(anchor);
      case FUTURE -> next(anchor);
      case NEAREST -> sunday(anchor.getYear());
    };
  }

  private static LocalDate last(LocalDate day) {
    LocalDate same = sunday(day.getYear());
    return same.isAfter(day) ? sunday(day.getYear() - 1) : same;
  }

  private static LocalDate next(LocalDate day) {
    LocalDate same = sunday(day.getYear());
    return same.isBefore(day) ? sunday(day.getYear() + 1) : same;
  }

  /** The rule of Butcher, by the golden number, the century and the solar and lunar corrections. */
  static LocalDate sunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
    int shift = (golden + 11 * moon + 22 * weekday) / 451;
    int sum = moon + weekday - 7 * shift + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }

  @Override
  public DateGranularity granularity() {
    return DateGranularity.DAY;
  }

  @Override
  public boolean isAbsolute() {
    return year != null && year.isAbsolute();
  }
}
