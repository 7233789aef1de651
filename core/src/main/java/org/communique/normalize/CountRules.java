package org.communique.normalize;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for counts, ordinals, day numbers, years and lengths of time. */
final class CountRules {
  private CountRules() {}

  static List<DateRule> rules() {
    return List.of(
        new DateRule(DateCategory.N, "INT", s -> s.number(0)),
        new DateRule(DateCategory.N, "CARD", s -> s.number(0)),
        new DateRule(
            DateCategory.N,
            "CARD DASH|AND? CARD",
            s -> isTens(s.number(0)) && s.number(2) < 10 ? s.number(0) + s.number(2) : null),
        new DateRule(DateCategory.NTH, "ORD", s -> s.number(0)),
        new DateRule(
            DateCategory.NTH, "INT DOT", s -> s.isGlued(1) ? (Integer) s.number(0) : null),
        new DateRule(
            DateCategory.NTH,
            "CARD DASH|AND? ORD",
            s -> isTens(s.number(0)) && s.number(2) < 10 ? s.number(0) + s.number(2) : null),
        new DateRule(
            DateCategory.NTH,
            "ORD AND? ORD",
            s -> isTens(s.number(0)) && s.number(2) < 10 ? s.number(0) + s.number(2) : null),
        new DateRule(DateCategory.DN, "DOM", s -> s.number(0)),
        new DateRule(DateCategory.DN, "NTH", s -> dayNumber(s.number(0))),
        new DateRule(null, "YEAR4", s -> Calendars.year(s.number(0))),
        new DateRule(null, "YEARWORD OF|DASH? YEAR4", s -> Calendars.year(s.number(2))),
        new DateRule(null, "THE YEARWORD OF|DASH? YEAR4", s -> Calendars.year(s.number(3))),
        new DateRule(null, "YEAR4 DASH? YEARWORD", s -> Calendars.year(s.number(0))),
        new DateRule(null, "CARD CARD", s -> pairYear(s.number(0), s.number(1))),
        new DateRule(
            null,
            "CARD CARD DASH? CARD",
            s ->
                isTens(s.number(1)) && s.number(3) < 10
                    ? pairYear(s.number(0), s.number(1) + s.number(3))
                    : null),
        new DateRule(
            null,
            "CARD MULT AND? CARD",
            s -> multipliedYear(s.number(0), s.number(1), s.number(3))),
        new DateRule(
            null,
            "CARD MULT AND? CARD DASH? CARD",
            s ->
                isTens(s.number(3)) && s.number(5) < 10
                    ? multipliedYear(s.number(0), s.number(1), s.number(3) + s.number(5))
                    : null),
        new DateRule(null, "CARD MULT", s -> multipliedYear(s.number(0), s.number(1), 0)),
        new DateRule(
            DateCategory.LENGTH,
            "N UNIT|UNITS",
            s -> length(s.unit(1), s.number(0))),
        new DateRule(
            DateCategory.LENGTH,
            "LENGTH COMMA? AND? LENGTH",
            s ->
                s.length(3).smallest().compareTo(s.length(0).smallest()) < 0
                    ? s.length(0).plus(s.length(3))
                    : null));
  }

  static boolean isTens(int value) {
    return value >= 20 && value <= 90 && value % 10 == 0;
  }

  private static @Nullable Integer dayNumber(int value) {
    return value >= 1 && value <= 31 ? value : null;
  }

  private static RelativeNodes.@Nullable Length length(DateUnit unit, int count) {
    return count > 0 && count < 1000 ? RelativeNodes.Length.of(unit, count) : null;
  }

  /** {@code nineteen seventy eight}. */
  private static @Nullable DateNode pairYear(int hundreds, int rest) {
    return hundreds >= 15 && hundreds <= 21 && rest >= 10 && rest < 100
        ? Calendars.year(100 * hundreds + rest)
        : null;
  }

  /** {@code two thousand and fifteen}, {@code nineteen hundred ninety three}. */
  private static @Nullable DateNode multipliedYear(int count, int multiplier, int rest) {
    boolean thousands = multiplier == 1000 && count == 2;
    boolean hundreds = multiplier == 100 && count >= 15 && count <= 20;
    return (thousands || hundreds) && rest < 100
        ? Calendars.year(count * multiplier + rest)
        : null;
  }
}
