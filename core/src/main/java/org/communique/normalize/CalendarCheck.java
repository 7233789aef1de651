package org.communique.normalize;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.communique.value.DatePeriod;

/**
 * Compares a Hijri day with a Gregorian one that stands right beside it. Where a month begins is
 * seen in the sky, and may be a day or two away from what is computed: then the Gregorian day holds
 * for both. Where they are further apart, one of them is wrong, and the computed day is marked as
 * assumed.
 */
final class CalendarCheck {
  private static final int NEAR = 30;
  private static final int DAYS_OF_DOUBT = 2;

  private CalendarCheck() {}

  /** Mends or marks the days of other calendars among the matches, which are in text order. */
  static void reconcile(List<Match<DateExpression>> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Match<DateExpression> first = found.get(i);
      Match<DateExpression> second = found.get(i + 1);
      if (second.start() - first.end() > NEAR) {
        continue;
      }
      if (isConverted(first) && isGregorian(second)) {
        found.set(i, mended(first, second));
      } else if (isGregorian(first) && isConverted(second)) {
        found.set(i + 1, mended(second, first));
      }
    }
  }

  private static boolean isConverted(Match<DateExpression> match) {
    return match.value().node() instanceof OtherNodes.Converted && match.value().isFullDate();
  }

  private static boolean isGregorian(Match<DateExpression> match) {
    return match.value().node() instanceof DateNode.Fixed && match.value().isFullDate();
  }

  private static Match<DateExpression> mended(
      Match<DateExpression> other, Match<DateExpression> gregorian) {
    Optional<LocalDate> computed = other.value().absolute().flatMap(DatePeriod::start);
    Optional<LocalDate> stated = gregorian.value().absolute().flatMap(DatePeriod::start);
    if (computed.isEmpty() || stated.isEmpty()) {
      return other;
    }
    boolean agree =
        Math.abs(ChronoUnit.DAYS.between(computed.get(), stated.get())) <= DAYS_OF_DOUBT;
    return new Match<>(
        other.start(),
        other.end(),
        agree ? gregorian.value() : other.value(),
        other.qualifier(),
        !agree);
  }
}
