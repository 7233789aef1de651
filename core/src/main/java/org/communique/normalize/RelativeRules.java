package org.communique.normalize;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for days and periods that are counted from the anchor or from another day. */
final class RelativeRules {
  private RelativeRules() {}

  static List<DateRule> rules() {
    return List.of(
        new DateRule(null, "WEEKDAY", s -> weekday(s.number(0), RelativeNodes.Pick.ANY)),
        new DateRule(
            null,
            "THE? WEEKDAY AFTER|HENCE THE? MOD",
            s ->
                s.modifier(4) == Modifier.NEXT
                    ? new PartNodes.WeekdayOf(
                        new RelativeNodes.Shifted(DateUnit.WEEK, 2), DayOfWeek.of(s.number(1)), 0)
                    : null),
        new DateRule(null, "MOD UNIT", s -> shifted(s.modifier(0), s.unit(1))),
        new DateRule(
            null,
            "THE? UNIT AFTER|HENCE THE? MOD UNIT?",
            s -> s.modifier(4) == Modifier.NEXT ? new RelativeNodes.Shifted(s.unit(1), 2) : null),
        new DateRule(
            null, "PREAGO LENGTH HENCE", s -> new RelativeNodes.Moved(null, s.length(1), -1)),
        new DateRule(null, "IN LENGTH HENCE", s -> new RelativeNodes.Moved(null, s.length(1), 1)),
        new DateRule(null, "THE MOD UNIT", s -> shifted(s.modifier(1), s.unit(2))),
        new DateRule(null, "SAME UNIT", s -> same(s.unit(1))),
        new DateRule(null, "THE SAME UNIT", s -> same(s.unit(2))),
        new DateRule(null, "THE UNIT", s -> new RelativeNodes.Article(s.unit(1))),
        new DateRule(
            null,
            "UNIT",
            s ->
                s.unit(0) == DateUnit.WEEKEND ? new RelativeNodes.Article(DateUnit.WEEKEND) : null),
        new DateRule(null, "IN LENGTH SINCE|FROM D", s -> moved(s.node(3), s.length(1), 1)),
        new DateRule(
            null,
            "IN LENGTH",
            s -> s.number(0) >= 1 ? new RelativeNodes.Moved(null, s.length(1), 1) : null),
        new DateRule(null, "THE? MOD MOD? WEEKDAY", s -> picked(s)),
        new DateRule(
            null, "THE? MOD MONTH", s -> pick(s.modifier(1), PeriodRules.month(s.number(2)))),
        new DateRule(null, "MOD D|P", s -> pick(s.modifier(0), s.node(1))),
        new DateRule(
            null,
            "IN UNIT",
            s ->
                s.number(0) == 2
                    ? new RelativeNodes.Moved(null, RelativeNodes.Length.of(s.unit(1), 1), 1)
                    : null),
        new DateRule(null, "WEEKDAY COMMA? LENGTH HENCE", s -> thatWeek(s, 0, 2, 1)),
        new DateRule(null, "WEEKDAY COMMA? LENGTH AGO", s -> thatWeek(s, 0, 2, -1)),
        new DateRule(null, "LENGTH HENCE IN? WEEKDAY", s -> thatWeek(s, 3, 0, 1)),
        new DateRule(
            null, "IN LENGTH IN WEEKDAY", s -> s.number(0) == 1 ? thatWeek(s, 3, 1, 1) : null),
        new DateRule(null, "LENGTH AGO", s -> new RelativeNodes.Moved(null, s.length(0), -1)),
        new DateRule(null, "PREAGO LENGTH", s -> new RelativeNodes.Moved(null, s.length(1), -1)),
        new DateRule(
            null,
            "PREAGO UNIT",
            s -> new RelativeNodes.Moved(null, RelativeNodes.Length.of(s.unit(1), 1), -1)),
        new DateRule(null, "LENGTH HENCE", s -> new RelativeNodes.Moved(null, s.length(0), 1)),
        new DateRule(null, "LENGTH AFTER|FROM D", s -> moved(s.node(2), s.length(0), 1)),
        new DateRule(null, "LENGTH BEFORE D", s -> moved(s.node(2), s.length(0), -1)),
        new DateRule(null, "THE? MOD LENGTH", s -> rolling(s.length(2), s.modifier(1), false)),
        new DateRule(null, "THE? N MOD UNITS", s -> rolling(s.number(1), s.unit(3), s.modifier(2))),
        new DateRule(
            null, "THE? UNITS THE? N MOD", s -> rolling(s.number(3), s.unit(1), s.modifier(4))),
        new DateRule(
            null, "WITHIN THE? MOD? LENGTH", s -> rolling(s.length(3), Modifier.NEXT, true)),
        new DateRule(
            null,
            "WITHIN THE? N MOD UNITS",
            s -> rolling(RelativeNodes.Length.of(s.unit(4), s.number(2)), Modifier.NEXT, true)));
  }

  /** Rules for languages that put the modifier after the unit. */
  static List<DateRule> postpositive() {
    return List.of(
        new DateRule(null, "THE? UNIT MOD", s -> shifted(s.modifier(2), s.unit(1))),
        new DateRule(null, "THE? WEEKDAY MOD", s -> weekday(s.number(1), s.modifier(2).pick())),
        new DateRule(
            null, "THE? MONTH MOD", s -> pick(s.modifier(2), PeriodRules.month(s.number(1)))),
        new DateRule(null, "D|P MOD", s -> pick(s.modifier(1), s.node(0))),
        new DateRule(
            null,
            "THE? WEEKDAY MOD OF|IN? M",
            s ->
                s.modifier(2) == Modifier.LAST
                    ? new PartNodes.WeekdayOf(s.node(4), DayOfWeek.of(s.number(1)), -1)
                    : null),
        new DateRule(
            null,
            "THE? WEEKDAY NTH OF|IN M",
            s -> new PartNodes.WeekdayOf(s.node(4), DayOfWeek.of(s.number(1)), s.number(2))),
        new DateRule(null, "PREAGO LENGTH OF|FROM D", s -> moved(s.node(3), s.length(1), -1)),
        new DateRule(
            null,
            "THE? N OF? MONTH",
            s -> s.isInWords(1) ? Calendars.day(s.number(3), s.number(1)) : null),
        new DateRule(
            null,
            "FROM? THE? N TO THE? N OF? MONTH",
            s ->
                s.isInWords(2) && s.isInWords(5) && s.number(2) < s.number(5)
                    ? RangeRules.join(
                        Calendars.day(s.number(7), s.number(2)),
                        Calendars.day(s.number(7), s.number(5)))
                    : null),
        new DateRule(
            null,
            "D WEEKDAY",
            s ->
                s.node(0) instanceof RelativeNodes.Shifted day && day.unit() == DateUnit.DAY
                    ? day
                    : null),
        new DateRule(null, "THE FIG", s -> s.node(1)),
        new DateRule(null, "THE? UNIT D", s -> s.unit(1) == DateUnit.DAY ? s.node(2) : null),
        new DateRule(
            null,
            "THE UNIT DN",
            s ->
                s.unit(1) == DateUnit.DAY ? new RelativeNodes.DayOfMonth(s.number(2), null) : null),
        new DateRule(
            null,
            "WEEKDAY COMMA? THE? UNIT N|DN",
            s -> s.unit(3) == DateUnit.DAY ? DayRules.dayOfMonth(s.number(4), s.number(0)) : null),
        new DateRule(null, "THE? LENGTH MOD", s -> rolling(s.length(1), s.modifier(2), false)));
  }

  private static DateNode weekday(int number, RelativeNodes.Pick pick) {
    return new RelativeNodes.Weekday(DayOfWeek.of(number), pick);
  }

  /** {@code Monday two weeks ago}: the weekday of the week that lies so far away. */
  private static DateNode thatWeek(Slots s, int weekday, int length, int sign) {
    DateNode day = new RelativeNodes.Moved(null, s.length(length), sign);
    return new PartNodes.WeekdayOf(
        new PartNodes.UnitAround(DateUnit.WEEK, day), DayOfWeek.of(s.number(weekday)), 0);
  }

  /** {@code last Friday}; {@code this past Friday} has two such words, and the second counts. */
  private static DateNode picked(Slots s) {
    Modifier modifier = s.has(2) ? s.modifier(2) : s.modifier(1);
    if (s.has(2) && modifier == Modifier.NEXT) {
      modifier = Modifier.COMING;
    }
    return weekday(s.number(3), modifier.pick());
  }

  /** Only years and months are told apart by what was mentioned before them. */
  private static @Nullable DateNode same(DateUnit unit) {
    return unit == DateUnit.YEAR || unit == DateUnit.MONTH ? new PartNodes.SameUnit(unit) : null;
  }

  private static DateNode shifted(Modifier modifier, DateUnit unit) {
    boolean day = unit == DateUnit.DAY && modifier.offset() != 0;
    if (modifier == Modifier.PAST || day) {
      RelativeNodes.Length one =
          RelativeNodes.Length.of(unit, Math.max(1, Math.abs(modifier.offset())));
      return new RelativeNodes.Rolling(one, 1, modifier.offset() > 0, false);
    }
    return new RelativeNodes.Shifted(unit, modifier.offset());
  }

  static @Nullable DateNode pick(Modifier modifier, DateNode part) {
    if (part instanceof Easter easter && easter.year() == null) {
      return new Easter(null, modifier.pick());
    }
    return part instanceof Yearly yearly ? new RelativeNodes.Picked(yearly, modifier.pick()) : null;
  }

  private static DateNode moved(DateNode base, RelativeNodes.Length length, int sign) {
    return new RelativeNodes.Moved(base, length, sign);
  }

  private static @Nullable DateNode rolling(
      RelativeNodes.Length length, Modifier modifier, boolean withAnchor) {
    if (modifier == Modifier.THIS) {
      return null;
    }
    int count = length.smallest().isAligned() ? count(length) : 1;
    return new RelativeNodes.Rolling(length, count, modifier.offset() > 0, withAnchor);
  }

  private static int count(RelativeNodes.Length length) {
    RelativeNodes.Length one = RelativeNodes.Length.of(length.smallest(), 1);
    return one.months() > 0 ? length.months() / one.months() : length.days() / one.days();
  }

  private static @Nullable DateNode rolling(int count, DateUnit unit, Modifier modifier) {
    return count > 0 && count < 1000
        ? rolling(RelativeNodes.Length.of(unit, count), modifier, false)
        : null;
  }
}
