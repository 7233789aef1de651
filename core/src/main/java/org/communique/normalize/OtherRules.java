package org.communique.normalize;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for dates in calendars other than the Gregorian one. */
final class OtherRules {
  private OtherRules() {}

  static List<DateRule> rules() {
    return List.of(
        new DateRule(
            null,
            "THE? N|DN OF? OTHERMONTH COMMA? OF? YEARWORD? N|YEAR4 ERA?",
            s -> day(s, 3, 7, 1)),
        new DateRule(null, "OTHERMONTH N|DN COMMA? N|YEAR4 ERA?", s -> day(s, 0, 3, 1)),
        new DateRule(
            null,
            "OTHERMONTH COMMA? OF? YEARWORD? N|YEAR4 ERA?",
            s -> s.isInWords(4) ? null : OtherNodes.month(s.otherMonth(0), s.number(4))),
        new DateRule(
            null, "THE? MOD ERA YEARWORD", s -> relative(s.calendar(2), s.modifier(1).offset())),
        new DateRule(
            null, "THE? ERA YEARWORD MOD", s -> relative(s.calendar(1), s.modifier(3).offset())),
        new DateRule(
            null, "THE? YEARWORD ERA MOD", s -> relative(s.calendar(2), s.modifier(3).offset())),
        new DateRule(null, "THE? ERA YEARWORD? N|YEAR4 YEARWORD?", s -> year(s, 1, 3)),
        new DateRule(null, "YEARWORD? N|YEAR4 COMMA? ERA", s -> year(s, 3, 1)),
        new DateRule(
            null,
            "THE? NTH N? UNIT|UNITS OF|IN? Y",
            s -> part(s.node(5), s.unit(3), s.number(1), s.has(2) ? s.number(2) : 1)));
  }

  private static @Nullable DateNode day(Slots s, int month, int year, int day) {
    return s.isInWords(year)
        ? null
        : OtherNodes.day(s.otherMonth(month), s.number(year), s.number(day));
  }

  private static @Nullable DateNode relative(OtherCalendar calendar, int offset) {
    return calendar.hasOwnMonths() ? new OtherNodes.RelativeYear(calendar, offset) : null;
  }

  private static @Nullable DateNode year(Slots s, int era, int number) {
    OtherCalendar calendar = s.calendar(era);
    int year = s.number(number);
    boolean plausible =
        switch (calendar) {
          case SOLAR_HIJRI, HIJRI -> year >= 1300 && year <= 1500;
          case BUDDHIST -> year >= 2400 && year < 2700;
          default -> year >= 1 && year < 150;
        };
    return plausible ? OtherNodes.year(calendar, year) : null;
  }

  private static @Nullable DateNode part(DateNode year, DateUnit unit, int index, int count) {
    return year instanceof OtherNodes.RelativeYear relative
        ? OtherNodes.part(relative, unit, index, count)
        : null;
  }
}
