package org.communique.normalize;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for periods between two ends, and for those with one open end. */
final class RangeRules {
  private RangeRules() {}

  static List<DateRule> rules() {
    return List.of(
        new DateRule(
            null,
            "FROM|BETWEEN? THE? DN TO|DASH|AND THE? DN OF? M",
            s -> days(s, s.number(2), s.number(5), s.node(7))),
        new DateRule(
            null,
            "FROM|BETWEEN? MONTH THE? DN TO|DASH|AND THE? DN",
            s -> days(s, s.number(3), s.number(6), PeriodRules.month(s.number(1)))),
        new DateRule(
            null,
            "FROM|BETWEEN? MONTH THE? DN TO|DASH|AND THE? DN COMMA? OF? Y",
            s ->
                days(
                    s,
                    s.number(3),
                    s.number(6),
                    Calendars.in(s.node(9), PeriodRules.month(s.number(1))))),
        new DateRule(
            null,
            "FROM|BETWEEN? MONTH TO|DASH|SLASH|AND MONTH",
            s -> months(s, s.number(1), s.number(3))),
        new DateRule(
            null, "FROM|BETWEEN? MONTH TO|DASH|SLASH|AND MONTH COMMA? OF|IN? Y", s -> monthsIn(s)),
        new DateRule(
            null,
            "FROM THE? D|W|M|Y|P TO|UNTIL|DASH THE? D|W|M|Y|P",
            s -> range(s.node(2), s.node(5))),
        new DateRule(
            null,
            "BETWEEN THE? D|W|M|Y|P AND|TO|DASH THE? D|W|M|Y|P",
            s -> range(s.node(2), s.node(5))),
        new DateRule(
            null,
            "FROM|BETWEEN THE? UNITS OF? YEAR4 TO|AND|DASH YEAR4",
            s ->
                s.unit(2) == DateUnit.YEAR && s.number(4) < s.number(6)
                    ? Calendars.years(s.number(4), s.number(6))
                    : null),
        new DateRule(
            null,
            "FROM|BETWEEN D|W|M|Y|P TO|AND|UNTIL|DASH THE? NOW",
            s -> range(s.node(1), PeriodRules.shifted(DateUnit.DAY))),
        new DateRule(
            null,
            "FROM|BETWEEN NOW TO|AND|UNTIL THE? D|W|M|Y|P",
            s -> range(PeriodRules.shifted(DateUnit.DAY), s.node(4))),
        new DateRule(
            null,
            "M FROM THE? DN TO|DASH|UNTIL THE? DN",
            s -> days(s, s.number(3), s.number(6), s.node(0))),
        new DateRule(null, "FIG DASH D", s -> range(s.node(0), s.node(2))),
        new DateRule(
            null,
            "FROM|BETWEEN MOD? WEEKDAY? FIG TO|AND|DASH MOD? WEEKDAY? FIG|D",
            s -> range(picked(s, 1), picked(s, 5))),
        new DateRule(null, "THE? LENGTH|UNIT|FY TO D|M", s -> endingWith(s)),
        new DateRule(
            null,
            "DN COMMA DN AND DN OF? M",
            s ->
                s.number(2) == s.number(0) + 1 && s.number(4) == s.number(2) + 1
                    ? days(s, s.number(0), s.number(4), s.node(6))
                    : null),
        new DateRule(null, "LENGTH SINCE D", s -> new RelativeNodes.Span(s.node(2), s.length(0))),
        new DateRule(
            null, "LENGTH COMMA FROM D", s -> new RelativeNodes.Span(s.node(3), s.length(0))),
        new DateRule(null, "R YEARWORD", s -> s.node(0) instanceof DateNode.Fixed f ? f : null),
        new DateRule(null, "BETWEEN R", s -> s.node(1)),
        new DateRule(null, "FROM R", s -> s.node(1) instanceof DateNode.Open ? null : s.node(1)),
        new DateRule(
            null, "D|W|M|Y|P TO|DASH THE? D|W|M|Y|P", s -> bareRange(s.node(0), s.node(3))),
        new DateRule(
            null, "SINCE THE? D|W|M|Y|P", s -> new DateNode.Open(s.node(2), DateBound.SINCE)),
        new DateRule(
            null, "UNTIL THE? D|W|M|Y|P", s -> new DateNode.Open(s.node(2), DateBound.UNTIL)),
        new DateRule(null, "BY THE? D|W|M|Y|P", s -> new DateNode.Open(s.node(2), DateBound.BY)),
        new DateRule(
            null,
            "BEFORE THE? PART OF? THE? D|W|M|Y|P",
            s -> s.number(2) == 1 ? new DateNode.Open(s.node(5), DateBound.UNTIL) : null),
        new DateRule(
            null,
            "BEFORE THE? PART OF? THE? UNIT",
            s ->
                s.number(2) == 1
                    ? new DateNode.Open(PeriodRules.shifted(s.unit(5)), DateBound.UNTIL)
                    : null),
        new DateRule(
            null, "BEFORE THE? D|W|M|Y|P", s -> new DateNode.Open(s.node(2), DateBound.BEFORE)),
        new DateRule(
            null, "AFTER THE? D|W|M|Y|P", s -> new DateNode.Open(s.node(2), DateBound.AFTER)),
        new DateRule(
            null, "D|W|M|Y|P POSTUNTIL", s -> new DateNode.Open(s.node(0), DateBound.UNTIL)),
        new DateRule(
            null, "D|W|M|Y|P ORLATER", s -> new DateNode.Open(s.node(0), DateBound.SINCE)));
  }

  private static @Nullable DateNode days(Slots s, int first, int last, DateNode month) {
    boolean pair = s.is(3, DateCategory.AND) || s.is(4, DateCategory.AND);
    if (last <= first || (pair && !s.has(0) && last != first + 1)) {
      return null;
    }
    DateNode from = DayRules.dayOf(month, first, true);
    DateNode to = DayRules.dayOf(month, last, true);
    return from == null || to == null ? null : join(from, to);
  }

  static DateNode join(DateNode from, DateNode to) {
    if (from instanceof DateNode.Impossible) {
      return from;
    }
    if (to instanceof DateNode.Impossible) {
      return to;
    }
    if (from instanceof RelativeNodes.DayOfMonth day && DayRules.isNamed(to)) {
      DateNode start = DayRules.dayOf(to, day.day(), true);
      return start == null ? new DateRange(from, to) : join(start, to);
    }
    if (from instanceof Yearly a && to instanceof Yearly b) {
      return new Yearly(a.fromMonth(), a.fromDay(), b.toMonth(), b.toDay(), DateGranularity.RANGE);
    }
    return new DateRange(from, to);
  }

  private static @Nullable DateNode months(Slots s, int first, int last) {
    boolean pair = s.is(2, DateCategory.AND) && !s.is(0, DateCategory.BETWEEN);
    return first == last || pair ? null : Yearly.months(first, last, DateGranularity.RANGE);
  }

  private static @Nullable DateNode monthsIn(Slots s) {
    return months(s, s.number(1), s.number(3)) instanceof Yearly part
        ? Calendars.in(s.node(6), part)
        : null;
  }

  private static @Nullable DateNode endingWith(Slots s) {
    RelativeNodes.Length year = RelativeNodes.Length.of(DateUnit.YEAR, 1);
    RelativeNodes.Length length = year;
    if (s.is(1, DateCategory.LENGTH)) {
      length = s.length(1);
    } else if (s.is(1, DateCategory.UNIT)) {
      length = RelativeNodes.Length.of(s.unit(1), 1);
    }
    boolean week = s.is(1, DateCategory.UNIT) && s.unit(1) == DateUnit.WEEK;
    return length.months() > 0 || week ? new PartNodes.EndingWith(s.node(3), length) : null;
  }

  static @Nullable DateNode range(DateNode from, DateNode to) {
    return isImpossible(from) || isImpossible(to) ? null : join(from, to);
  }

  /** A day in figures with a word that picks one of its years: {@code next 5/19}. */
  private static DateNode picked(Slots s, int modifier) {
    DateNode day = s.node(modifier + 2);
    DateNode pick =
        s.has(modifier) && !s.has(modifier + 1)
            ? RelativeRules.pick(s.modifier(modifier), day)
            : null;
    return pick == null ? day : pick;
  }

  private static boolean isImpossible(DateNode node) {
    return node instanceof DateNode.Impossible;
  }

  /** Without "from" or "between", both ends must be of one size. */
  private static @Nullable DateNode bareRange(DateNode from, DateNode to) {
    boolean year = to instanceof PartNodes.Fiscal || from instanceof PartNodes.Fiscal;
    return from.granularity() == to.granularity() && !year ? range(from, to) : null;
  }
}
