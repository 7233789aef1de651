package org.communique.normalize;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for months, quarters, halves, seasons, and for parts of other periods. */
final class PeriodRules {
  private PeriodRules() {}

  static List<DateRule> rules() {
    return List.of(
        new DateRule(null, "MONTH", s -> month(s.number(0))),
        new DateRule(
            null, "MONTH DASH|COMMA? OF|IN? Y", s -> Calendars.in(s.node(3), month(s.number(0)))),
        new DateRule(
            null, "Y DASH|COMMA|POSS? OF? MONTH", s -> Calendars.in(s.node(0), month(s.number(3)))),
        new DateRule(
            null,
            "YEAR4 SLASH|DASH N",
            s ->
                s.is(1, DateCategory.SLASH)
                        && s.number(2) < 10
                        && s.number(2) == (s.number(0) + 1) % 10
                    ? new PartNodes.Fiscal(s.number(0), true)
                    : null),
        new DateRule(null, "YEAR4 DASH|SLASH DOM", s -> spacedMonth(s, 0, 2)),
        new DateRule(null, "DOM DASH|SLASH YEAR4", s -> spacedMonth(s, 2, 0)),
        new DateRule(null, "THE? UNIT OF M", s -> s.unit(1) == DateUnit.MONTH ? s.node(3) : null),
        new DateRule(null, "TAG N", s -> s.isInWords(1) ? null : tagged(s.unit(0), s.number(1))),
        new DateRule(
            null,
            "N TAG YY|YEAR4",
            s ->
                s.isGlued(1)
                        && s.isGlued(2)
                        && tagged(s.unit(1), s.number(0)) instanceof Yearly part
                    ? in(Calendars.year(fullYear(s.number(2))), part)
                    : null),
        new DateRule(null, "N TAG", s -> s.isGlued(1) ? tagged(s.unit(1), s.number(0)) : null),
        new DateRule(null, "THE? NTH UNIT", s -> nth(s.unit(2), s.number(1))),
        new DateRule(null, "THE? UNIT NTH", s -> nth(s.unit(1), s.number(2))),
        new DateRule(null, "P COMMA|DASH? OF|IN? Y", s -> in(s.node(3), s.node(0))),
        new DateRule(null, "R OF|IN|COMMA? Y", s -> in(s.node(2), s.node(0))),
        new DateRule(null, "Y COMMA|POSS|OF|DASH? THE? P", s -> in(s.node(0), s.node(3))),
        new DateRule(
            null,
            "THE? N UNIT|UNITS OF? Y",
            s ->
                s.unit(2) == DateUnit.MONTH
                    ? units(s.node(4), s.unit(2), 1, s.number(1))
                    : counted(s)),
        new DateRule(
            null,
            "THE? UNITS N NTH OF|IN? Y|M|P",
            s -> s.number(3) == 1 ? units(s.node(5), s.unit(1), 1, s.number(2)) : null),
        new DateRule(null, "NTH DASH UNIT", s -> s.isGlued(1) ? nth(s.unit(2), s.number(0)) : null),
        new DateRule(null, "FY OF|DASH? YEAR4|YY", s -> fiscal(s.number(2))),
        new DateRule(
            null, "FY OF|DASH? Y", s -> s.node(2) instanceof PartNodes.Fiscal f ? f : null),
        new DateRule(
            null, "THE FY OF|DASH? Y", s -> s.node(3) instanceof PartNodes.Fiscal f ? f : null),
        new DateRule(null, "THE? MOD FY", s -> new PartNodes.FiscalAround(s.modifier(1).offset())),
        new DateRule(null, "Y FY", s -> s.node(0) instanceof PartNodes.Fiscal f ? f : null),
        new DateRule(null, "FY YY|YEAR4 DASH|SLASH YY", s -> fiscal(s)),
        new DateRule(null, "THE FY OF|DASH? YEAR4|YY", s -> fiscal(s.number(3))),
        new DateRule(
            null,
            "PART OF? THE? D|W|M|Y|P",
            s ->
                s.node(3) instanceof RelativeNodes.Shifted x && x.unit() == DateUnit.DAY
                    ? null
                    : s.node(3)),
        new DateRule(null, "THE PART OF? THE? W|M|Y|P", s -> s.node(4)),
        new DateRule(null, "REST OF? THE? W|M|Y|P", s -> new PartNodes.Rest(s.node(3))),
        new DateRule(null, "REST OF? THE? UNIT", s -> new PartNodes.Rest(shifted(s.unit(3)))),
        new DateRule(
            null, "PART OF? THE? UNIT", s -> s.unit(3) == DateUnit.DAY ? null : shifted(s.unit(3))),
        new DateRule(
            null,
            "THE PART OF THE? UNIT",
            s -> s.unit(4) == DateUnit.DAY ? null : shifted(s.unit(4))),
        new DateRule(
            null,
            "THE? NTH N? UNIT|UNITS OF|IN? W|M|Y|P",
            s -> units(s.node(5), s.unit(3), s.number(1), s.has(2) ? s.number(2) : 1)),
        new DateRule(
            null,
            "THE? N NTH UNIT|UNITS OF|IN? W|M|Y|P",
            s -> s.number(2) == 1 ? units(s.node(5), s.unit(3), 1, s.number(1)) : null),
        new DateRule(
            null,
            "W|M|Y|P POSS|OF? THE? NTH N? UNIT|UNITS",
            s -> units(s.node(0), s.unit(5), s.number(3), s.has(4) ? s.number(4) : 1)),
        new DateRule(
            null,
            "THE? MOD N? UNIT|UNITS OF|IN? Y|M|P",
            s ->
                s.modifier(1) == Modifier.LAST
                        && (s.has(4) || s.has(2) || s.node(5) instanceof RelativeNodes.Shifted)
                    ? units(s.node(5), s.unit(3), -1, s.has(2) ? s.number(2) : 1)
                    : null),
        new DateRule(
            null, "THE? NTH N UNIT|UNITS", s -> firstMonths(s.number(1), s.number(2), s.unit(3))),
        new DateRule(
            null, "THE? N NTH UNIT|UNITS", s -> firstMonths(s.number(2), s.number(1), s.unit(3))),
        new DateRule(
            null,
            "THE? UNIT OF? THE? D",
            s ->
                (s.unit(1) == DateUnit.WEEK || s.unit(1) == DateUnit.WEEKEND)
                        && (s.has(2) || DayRules.isNamed(s.node(4)))
                    ? new PartNodes.UnitAround(s.unit(1), s.node(4))
                    : null),
        new DateRule(
            null,
            "THE? NTH WEEKDAY OF|IN? M|Y",
            s -> new PartNodes.WeekdayOf(s.node(4), DayOfWeek.of(s.number(2)), s.number(1))),
        new DateRule(
            null,
            "THE? NTH WEEKDAY",
            s ->
                new PartNodes.WeekdayOf(
                    shifted(DateUnit.MONTH), DayOfWeek.of(s.number(2)), s.number(1))),
        new DateRule(
            null,
            "M|Y THE? NTH WEEKDAY",
            s -> new PartNodes.WeekdayOf(s.node(0), DayOfWeek.of(s.number(3)), s.number(2))),
        new DateRule(
            null,
            "THE? MOD WEEKDAY OF|IN? M",
            s ->
                s.modifier(1) == Modifier.LAST
                    ? new PartNodes.WeekdayOf(s.node(4), DayOfWeek.of(s.number(2)), -1)
                    : null),
        new DateRule(
            null,
            "WEEKDAY COMMA? OF|IN? THE? W",
            s -> new PartNodes.WeekdayOf(s.node(4), DayOfWeek.of(s.number(0)), 0)),
        new DateRule(
            null,
            "W COMMA|DASH|POSS? OF? WEEKDAY",
            s -> new PartNodes.WeekdayOf(s.node(0), DayOfWeek.of(s.number(3)), 0)),
        new DateRule(null, "THE? MOD|NTH UNITS OF|IN W|M|Y|P", s -> s.node(4)),
        new DateRule(
            null,
            "THE? MOD UNIT OF MONTH",
            s ->
                s.unit(2) == DateUnit.MONTH
                    ? RelativeRules.pick(s.modifier(1), month(s.number(4)))
                    : null),
        new DateRule(
            null, "THE? UNIT NTH OF|IN W|M|Y|P", s -> units(s.node(4), s.unit(1), s.number(2), 1)),
        new DateRule(
            null,
            "THE? UNIT MOD OF|IN W|M|Y|P",
            s -> s.modifier(2) == Modifier.LAST ? units(s.node(4), s.unit(1), -1, 1) : null),
        new DateRule(
            null, "MONTH OF YY", s -> s.number(2) > 31 ? inYear(s.number(2), s.number(0)) : null),
        new DateRule(
            null,
            "THE? TAG|UNIT N OF|COMMA? Y",
            s -> weekOfYear(s.unit(1), s.number(2), s.node(4))),
        new DateRule(
            null, "THE? UNIT N", s -> weekOfYear(s.unit(1), s.number(2), shifted(DateUnit.YEAR))),
        new DateRule(null, "THE? UNIT N", s -> numbered(s)),
        new DateRule(
            null,
            "THE? NTH N? UNIT|UNITS OF UNIT",
            s ->
                s.number(4) == 1
                    ? units(
                        new RelativeNodes.Article(s.unit(5)),
                        s.unit(3),
                        s.number(1),
                        s.has(2) ? s.number(2) : 1)
                    : null),
        new DateRule(
            null,
            "THE? MOD UNIT OF UNIT",
            s ->
                s.number(3) == 1 && s.modifier(1) == Modifier.LAST
                    ? units(new RelativeNodes.Article(s.unit(4)), s.unit(2), -1, 1)
                    : null),
        new DateRule(
            null,
            "OF UNIT",
            s ->
                s.number(0) == 1 && s.unit(1) != DateUnit.DAY
                    ? new RelativeNodes.Article(s.unit(1))
                    : null));
  }

  /** Rules for languages that put the whole after its part without a word between them. */
  static List<DateRule> genitive() {
    return List.of(
        new DateRule(
            null,
            "THE? MOD UNIT Y|M|P",
            s -> s.modifier(1) == Modifier.LAST ? units(s.node(3), s.unit(2), -1, 1) : null),
        new DateRule(
            null,
            "THE? MOD UNIT UNIT",
            s ->
                s.modifier(1) == Modifier.LAST
                    ? units(new RelativeNodes.Article(s.unit(3)), s.unit(2), -1, 1)
                    : null),
        new DateRule(
            null,
            "THE? NTH UNIT UNIT",
            s -> units(new RelativeNodes.Article(s.unit(3)), s.unit(2), s.number(1), 1)),
        new DateRule(
            null,
            "UNIT AGO",
            s -> new RelativeNodes.Moved(null, RelativeNodes.Length.of(s.unit(0), 1), -1)),
        new DateRule(null, "THE? DN THE? M", s -> DayRules.dayOf(s.node(3), s.number(1), true)));
  }

  private static DateNode inYear(int twoDigits, int month) {
    return Calendars.month(YearMonth.of(Calendars.fullYear(twoDigits), month));
  }

  static Yearly month(int month) {
    return Yearly.months(month, month, DateGranularity.MONTH);
  }

  static DateNode shifted(DateUnit unit) {
    return new RelativeNodes.Shifted(unit, 0);
  }

  private static @Nullable DateNode quarter(int number) {
    return number >= 1 && number <= 4
        ? Yearly.months(3 * number - 2, 3 * number, DateGranularity.QUARTER)
        : null;
  }

  /** {@code 1 квартал 2017 года}. */
  private static @Nullable DateNode counted(Slots s) {
    boolean named = s.unit(2) == DateUnit.QUARTER || s.unit(2) == DateUnit.HALF;
    DateNode part = named && !s.isInWords(1) ? nth(s.unit(2), s.number(1)) : null;
    return part == null ? null : in(s.node(4), part);
  }

  /** {@code trimestre 3}: a number in figures, nothing after it. */
  private static @Nullable DateNode numbered(Slots s) {
    boolean figures = !s.isInWords(2) && (s.isGlued(2) || s.isLast(2));
    return figures && s.unit(1) == DateUnit.QUARTER ? quarter(s.number(2)) : null;
  }

  private static @Nullable DateNode half(int number) {
    return number == 1 || number == 2
        ? Yearly.months(6 * number - 5, 6 * number, DateGranularity.HALF)
        : null;
  }

  static @Nullable DateNode nth(DateUnit unit, int number) {
    return switch (unit) {
      case QUARTER -> quarter(number);
      case HALF -> half(number);
      case CENTURY ->
          number >= 10 && number <= 25
              ? Calendars.span(100 * number - 100, 100 * number - 1, DateGranularity.CENTURY)
              : null;
      case WEEK -> number > 5 ? weekOfYear(unit, number, shifted(DateUnit.YEAR)) : null;
      default -> null;
    };
  }

  private static @Nullable DateNode firstMonths(int index, int count, DateUnit unit) {
    int months = unit == DateUnit.MONTH ? count : unit == DateUnit.QUARTER ? 3 * count : 0;
    return index == 1 && count >= 2 && months >= 2 && months <= 12
        ? Yearly.months(1, months, DateGranularity.RANGE)
        : null;
  }

  /** Units of a whole that is longer than they are. */
  static @Nullable DateNode units(DateNode whole, DateUnit unit, int index, int count) {
    if (unit == DateUnit.HALF && whole.granularity() == DateGranularity.MONTH && count == 1) {
      return new PartNodes.Units(whole, DateUnit.FORTNIGHT, index, 1);
    }
    boolean yearNumber =
        unit == DateUnit.YEAR && whole.granularity() == DateGranularity.CENTURY && index > 10;
    if (unit.granularity().compareTo(whole.granularity()) >= 0 || count > 99 || yearNumber) {
      return null;
    }
    return new PartNodes.Units(whole, unit, index, count);
  }

  private static @Nullable DateNode in(DateNode year, DateNode part) {
    if (!(part instanceof Yearly yearly)) {
      return null;
    }
    boolean calendarYear = year instanceof DateNode.Fixed;
    if (!calendarYear && yearly.granularity() == DateGranularity.QUARTER) {
      return new PartNodes.Units(year, DateUnit.QUARTER, yearly.toMonth() / 3, 1);
    }
    if (!calendarYear && yearly.granularity() == DateGranularity.HALF) {
      return new PartNodes.Units(year, DateUnit.HALF, yearly.toMonth() / 6, 1);
    }
    return Calendars.in(year, yearly);
  }

  private static int fullYear(int year) {
    return year < 100 ? Calendars.fullYear(year) : year;
  }

  private static @Nullable DateNode tagged(DateUnit unit, int number) {
    return switch (unit) {
      case QUARTER -> quarter(number);
      case HALF -> half(number);
      default -> null;
    };
  }

  private static DateNode fiscal(int year) {
    return new PartNodes.Fiscal(year < 100 ? Calendars.fullYear(year) : year, false);
  }

  /** {@code FY23-24}. */
  private static @Nullable DateNode fiscal(Slots s) {
    int first = s.number(1) < 100 ? Calendars.fullYear(s.number(1)) : s.number(1);
    return s.number(3) == (first + 1) % 100 ? new PartNodes.Fiscal(first, true) : null;
  }

  /** {@code week 10}, {@code quarter 3 of 2020}. */
  private static @Nullable DateNode weekOfYear(DateUnit unit, int number, DateNode year) {
    if (unit == DateUnit.QUARTER) {
      DateNode quarter = year instanceof DateNode.Fixed ? quarter(number) : null;
      return quarter == null ? null : in(year, quarter);
    }
    return unit == DateUnit.WEEK && number >= 1 && number <= 53
        ? new PartNodes.WeekOfYear(year, number)
        : null;
  }

  private static @Nullable DateNode spacedMonth(Slots s, int year, int month) {
    boolean clear = s.is(1, DateCategory.SLASH) || s.isPadded(month) || s.isLast(2);
    return s.number(month) <= 12 && clear
        ? Calendars.month(YearMonth.of(s.number(year), s.number(month)))
        : null;
  }
}
