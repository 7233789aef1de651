package org.communique.normalize;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for counts, ordinals, day numbers, years and lengths of time. */
final class CountRules {
  private CountRules() {}

  static List<DateRule> rules() {
    return List.of(
        new DateRule(DateCategory.N, "CARD", s -> s.number(0)),
        new DateRule(
            DateCategory.N,
            "N DASH|AND? N",
            s -> s.isInWords(0) && s.isInWords(2) ? joined(s.number(0), s.number(2)) : null),
        new DateRule(DateCategory.NTH, "ORD", s -> s.number(0)),
        new DateRule(DateCategory.NTH, "ORDMARK N", s -> s.number(1)),
        new DateRule(DateCategory.NTH, "N DOT", s -> s.isGlued(1) ? (Integer) s.number(0) : null),
        new DateRule(
            DateCategory.NTH,
            "N DASH|AND? ORD",
            s ->
                s.isInWords(0) && isTens(s.number(0)) && s.number(2) < 10
                    ? s.number(0) + s.number(2)
                    : null),
        new DateRule(
            DateCategory.MONTH,
            "MONTH SLASH MONTH",
            s -> s.number(0) == s.number(2) ? (Integer) s.number(0) : null),
        new DateRule(DateCategory.DN, "DOM", s -> s.number(0)),
        new DateRule(DateCategory.DN, "N|DOM DWORD", s -> dayNumber(s.number(0))),
        new DateRule(DateCategory.DN, "NTH", s -> dayNumber(s.number(0))),
        new DateRule(null, "YEAR4", s -> Calendars.year(s.number(0))),
        new DateRule(null, "THE? YEARWORD OF|DASH? YEAR4", s -> Calendars.year(s.number(3))),
        new DateRule(null, "YEAR4 DASH? YEARWORD", s -> Calendars.year(s.number(0))),
        new DateRule(null, "N", s -> wordYear(s, 0)),
        new DateRule(null, "YEARWORD OF? N", s -> wordYear(s, 2)),
        new DateRule(null, "THE? YEARWORD OF? N", s -> earlyYear(s.number(3))),
        new DateRule(null, "N YEARWORD", s -> wordYear(s, 0)),
        new DateRule(null, "N N", s -> pairYear(s)),
        new DateRule(DateCategory.LENGTH, "N UNIT|UNITS", s -> length(s.unit(1), s.number(0))),
        new DateRule(
            DateCategory.LENGTH,
            "LENGTH COMMA? AND? LENGTH",
            s ->
                s.length(3).smallest().compareTo(s.length(0).smallest()) < 0
                    ? s.length(0).plus(s.length(3))
                    : null));
  }

  private static boolean isTens(int value) {
    return value >= 20 && value <= 90 && value % 10 == 0;
  }

  private static @Nullable Integer dayNumber(int value) {
    return value >= 1 && value <= 31 ? value : null;
  }

  private static RelativeNodes.@Nullable Length length(DateUnit unit, int count) {
    return count > 0 && count < 1000 ? RelativeNodes.Length.of(unit, count) : null;
  }

  /** Two words of a number: {@code twenty one}, {@code two thousand}, {@code mil novecientos}. */
  private static @Nullable Integer joined(int left, int right) {
    if ((right == 100 || right == 1000) && left < right) {
      return left * right;
    }
    if (left < 10 && isTens(right)) {
      return left + right;
    }
    int room = right < 10 ? 10 : right < 100 ? 100 : 1000;
    return left > right && left >= 20 && left % room == 0 ? left + right : null;
  }

  private static @Nullable DateNode wordYear(Slots s, int item) {
    int value = s.number(item);
    return s.isInWords(item) && value >= 1100 && value < 2200 ? Calendars.year(value) : null;
  }

  /** {@code the year 476}. */
  private static @Nullable DateNode earlyYear(int value) {
    return value >= 100 && value < 1000 ? Calendars.year(value) : null;
  }

  /** {@code nineteen seventy eight}. */
  private static @Nullable DateNode pairYear(Slots s) {
    int hundreds = s.number(0);
    int rest = s.number(1);
    return s.isInWords(0)
            && s.isInWords(1)
            && hundreds >= 15
            && hundreds <= 21
            && rest >= 10
            && rest < 100
        ? Calendars.year(100 * hundreds + rest)
        : null;
  }
}
