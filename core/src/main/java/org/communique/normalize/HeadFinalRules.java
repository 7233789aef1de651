package org.communique.normalize;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for languages that put the larger unit first, and "since" and "until" after the date. */
final class HeadFinalRules {
  private HeadFinalRules() {}

  static List<DateRule> rules() {
    return List.of(
        new DateRule(
            DateCategory.MONTH,
            "N|DOM MWORD",
            s -> s.number(0) >= 1 && s.number(0) <= 12 ? (Integer) s.number(0) : null),
        new DateRule(DateCategory.NTH, "N ORD", s -> s.number(0) == 10 ? 10 + s.number(1) : null),
        new DateRule(null, "M UNIT", s -> s.unit(1) == DateUnit.MONTH ? s.node(0) : null),
        new DateRule(null, "N DASH? DECADES", s -> DecadeRules.tens(s.number(0))),
        new DateRule(
            null,
            "P N UNIT",
            s ->
                s.unit(2) == DateUnit.DECADE ? DecadeRules.decadeOf(s.node(0), s.number(1)) : null),
        new DateRule(
            null,
            "N DASH UNIT",
            s ->
                s.unit(2) == DateUnit.QUARTER || s.unit(2) == DateUnit.HALF
                    ? PeriodRules.nth(s.unit(2), s.number(0))
                    : null),
        new DateRule(
            null,
            "D MOD? UNIT",
            s ->
                s.unit(2) == DateUnit.WEEK && DayRules.isNamed(s.node(0))
                    ? new PartNodes.UnitAround(DateUnit.WEEK, s.node(0))
                    : null),
        new DateRule(
            null,
            "D|W|M|Y|P ABLATIVE|AND|TO NOW DATIVE? POSTUNTIL|BRACKET?",
            s -> RangeRules.range(s.node(0), PeriodRules.shifted(DateUnit.DAY))),
        new DateRule(
            null,
            "D|M|Y NOW",
            s ->
                s.number(1) == 1
                    ? RangeRules.range(s.node(0), PeriodRules.shifted(DateUnit.DAY))
                    : null),
        new DateRule(null, "D|W|M|Y|P TO D|W|M|Y|P", s -> RangeRules.range(s.node(0), s.node(2))),
        new DateRule(
            null,
            "W|M|Y|P OF? PART ABLATIVE? POSTBEFORE",
            s -> s.number(2) == 1 ? new DateNode.Open(s.node(0), DateBound.UNTIL) : null),
        new DateRule(
            null,
            "UNIT PART ABLATIVE? POSTBEFORE",
            s ->
                s.number(1) == 1
                    ? new DateNode.Open(PeriodRules.shifted(s.unit(0)), DateBound.UNTIL)
                    : null),
        new DateRule(
            null,
            "Y OF? N UNIT",
            s ->
                s.unit(3) == DateUnit.MONTH && !s.isGlued(3)
                    ? PeriodRules.units(s.node(0), DateUnit.MONTH, 1, s.number(2))
                    : null),
        new DateRule(
            null,
            "UNIT OF? NTH UNIT",
            s -> PeriodRules.units(article(s), s.unit(3), s.number(2), 1)),
        new DateRule(
            null,
            "UNIT OF? MOD UNIT",
            s ->
                s.modifier(2) == Modifier.LAST
                    ? PeriodRules.units(article(s), s.unit(3), -1, 1)
                    : null),
        new DateRule(
            null, "D POSTAFTER LENGTH", s -> new RelativeNodes.Moved(s.node(0), s.length(2), 1)),
        new DateRule(
            null, "D POSTBEFORE LENGTH", s -> new RelativeNodes.Moved(s.node(0), s.length(2), -1)),
        new DateRule(null, "M OF? W", s -> partOf(s.node(0), s.node(2))),
        new DateRule(
            null,
            "D|W|M|Y|P D|W|M|Y|P DATIVE? POSTUNTIL",
            s ->
                s.node(0).granularity() == s.node(1).granularity() && DayRules.isNamed(s.node(0))
                    ? RangeRules.range(s.node(0), s.node(1))
                    : null),
        new DateRule(
            null,
            "YY YEARWORD",
            s ->
                s.isPadded(0) || s.number(0) > 31
                    ? Calendars.year(Calendars.fullYear(s.number(0)))
                    : null),
        new DateRule(
            null,
            "YY YEARWORD D|M",
            s -> in(Calendars.year(Calendars.fullYear(s.number(0))), s.node(2))),
        new DateRule(
            null, "N MONTH", s -> s.isInWords(0) ? Calendars.day(s.number(1), s.number(0)) : null),
        new DateRule(null, "M OF? DN", s -> DayRules.dayOf(s.node(0), s.number(2), true)),
        new DateRule(null, "Y COMMA? OF? M|R", s -> in(s.node(0), s.node(3))),
        new DateRule(
            null,
            "MOD WEEKDAY",
            s ->
                new PartNodes.WeekdayOf(
                    new RelativeNodes.Shifted(DateUnit.WEEK, s.modifier(0).offset()),
                    DayOfWeek.of(s.number(1)),
                    0)),
        new DateRule(
            null,
            "M OF? MOD WEEKDAY",
            s ->
                s.modifier(2) == Modifier.LAST
                    ? new PartNodes.WeekdayOf(s.node(0), DayOfWeek.of(s.number(3)), -1)
                    : null),
        new DateRule(
            null,
            "WEEKDAY N",
            s -> s.isInWords(1) ? DayRules.dayOfMonth(s.number(1), s.number(0)) : null),
        new DateRule(
            null,
            "D|W|M|Y ABLATIVE? POSTAFTER UNIT",
            s -> new PartNodes.NextTo(s.node(0), s.unit(3), 1)),
        new DateRule(
            null,
            "D ABLATIVE? ORLATER LENGTH HENCE",
            s -> new RelativeNodes.Moved(s.node(0), s.length(3), 1)),
        new DateRule(null, "N UNIT", s -> quarter(s)),
        new DateRule(
            null,
            "N DASH|TO MONTH",
            s ->
                s.number(0) < s.number(2)
                    ? Yearly.months(Math.max(1, s.number(0)), s.number(2), DateGranularity.RANGE)
                    : null),
        new DateRule(null, "N UNIT N UNIT", s -> centuryDecade(s)),
        new DateRule(
            null,
            "D|W|M|Y|P ABLATIVE OF? D|W|M|Y|P DATIVE? POSTUNTIL? BRACKET?",
            s ->
                s.node(3) instanceof RelativeNodes.Moved
                    ? null
                    : RangeRules.range(s.node(0), s.node(3))),
        new DateRule(
            null,
            "DN AND|TO DN OF? M BRACKET",
            s -> daysTo(DayRules.dayOf(s.node(4), s.number(0), true), s.number(2))),
        new DateRule(
            null,
            "D|W|M|Y|P AND|DASH|TO D|W|M|Y|P BRACKET",
            s -> RangeRules.range(s.node(0), s.node(2))),
        new DateRule(
            null,
            "FROM? D ABLATIVE|TO|DASH|AND DN DATIVE? POSTUNTIL? BRACKET?",
            s -> daysTo(s.node(1), s.number(3))),
        new DateRule(
            null,
            "M OF? DN AND|DASH|ABLATIVE DN DATIVE? POSTUNTIL? BRACKET?",
            s -> daysTo(DayRules.dayOf(s.node(0), s.number(2), true), s.number(4))),
        new DateRule(
            null,
            "D|W|M|Y|P DATIVE? POSTUNTIL",
            s -> new DateNode.Open(s.node(0), DateBound.UNTIL)),
        new DateRule(
            null,
            "D|W|M|Y|P ABLATIVE? ORLATER",
            s -> new DateNode.Open(s.node(0), DateBound.SINCE)),
        new DateRule(
            null, "FROM D|W|M|Y|P ORLATER", s -> new DateNode.Open(s.node(1), DateBound.SINCE)),
        new DateRule(
            null,
            "D|W|M|Y|P ABLATIVE? POSTBEFORE",
            s -> new DateNode.Open(s.node(0), DateBound.BEFORE)),
        new DateRule(
            null,
            "D|W|M|Y|P ABLATIVE? POSTAFTER",
            s -> new DateNode.Open(s.node(0), DateBound.AFTER)),
        new DateRule(
            null,
            "D ABLATIVE? LENGTH HENCE",
            s -> new RelativeNodes.Moved(s.node(0), s.length(2), 1)),
        new DateRule(
            null,
            "D ABLATIVE? LENGTH AGO",
            s -> new RelativeNodes.Moved(s.node(0), s.length(2), -1)),
        new DateRule(null, "W|M|Y|P OF? PART", s -> s.node(0)),
        new DateRule(null, "UNIT PART", s -> new RelativeNodes.Article(s.unit(0))),
        new DateRule(null, "W|M|Y|P OF? REST", s -> new PartNodes.Rest(s.node(0))),
        new DateRule(null, "UNIT REST", s -> new PartNodes.Rest(PeriodRules.shifted(s.unit(0)))),
        new DateRule(
            null,
            "W|M|Y|P OF? MOD N? UNIT",
            s ->
                s.modifier(2) == Modifier.LAST
                    ? PeriodRules.units(s.node(0), s.unit(4), -1, s.has(3) ? s.number(3) : 1)
                    : null));
  }

  private static @Nullable DateNode in(DateNode year, DateNode part) {
    return part instanceof Yearly yearly ? Calendars.in(year, yearly) : null;
  }

  private static DateNode article(Slots s) {
    return new RelativeNodes.Article(s.unit(0));
  }

  private static @Nullable DateNode quarter(Slots s) {
    DateUnit unit = s.unit(1);
    if (unit == DateUnit.DECADE) {
      return DecadeRules.tens(s.number(0));
    }
    return unit == DateUnit.QUARTER || (unit == DateUnit.CENTURY && s.number(0) >= 10)
        ? PeriodRules.nth(unit, s.number(0))
        : null;
  }

  /** {@code 3月上旬}: a half or a third of a month. */
  private static @Nullable DateNode partOf(DateNode month, DateNode part) {
    return part instanceof PartNodes.Units units && units.unit().isPartOfMonth()
        ? new PartNodes.Units(month, units.unit(), units.index(), 1)
        : null;
  }

  private static @Nullable DateNode centuryDecade(Slots s) {
    if (s.unit(1) != DateUnit.CENTURY || s.unit(3) != DateUnit.DECADE) {
      return null;
    }
    DateNode century = PeriodRules.nth(DateUnit.CENTURY, s.number(0));
    return century == null ? null : DecadeRules.decadeOf(century, s.number(2));
  }

  /** From a day to a later one of the same month. */
  private static @Nullable DateNode daysTo(@Nullable DateNode from, int day) {
    if (from instanceof Yearly yearly) {
      DateNode to = Calendars.day(yearly.fromMonth(), day);
      return day > yearly.fromDay() ? RangeRules.join(from, to) : null;
    }
    if (from instanceof PartNodes.DayIn in) {
      return day > in.day() ? new DateRange(from, new PartNodes.DayIn(in.month(), day)) : null;
    }
    if (from instanceof DateNode.Fixed fixed) {
      LocalDate first = fixed.period().start().orElseThrow();
      return day > first.getDayOfMonth()
          ? RangeRules.join(from, Calendars.day(first.getYear(), first.getMonthValue(), day))
          : null;
    }
    return null;
  }
}
