package org.communique.normalize;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for single days that are named by the calendar. */
final class DayRules {
  private DayRules() {}

  static List<DateRule> rules(DateOrder order) {
    return List.of(
        new DateRule(DateCategory.FIG, "DOM SLASH DOM", s -> figures(s, order)),
        new DateRule(null, "THE? MOD? WEEKDAY FIG", s -> s.node(3)),
        new DateRule(null, "THE? MOD FIG", s -> RelativeRules.pick(s.modifier(1), s.node(2))),
        new DateRule(null, "FIG COMMA YEAR4", s -> in(Calendars.year(s.number(2)), s.node(0))),
        new DateRule(null, "DOM OF DOM OF Y", s -> inYear(s.node(4), s.number(2), s.number(0))),
        new DateRule(null, "THE? DN OF? M", s -> dayOf(s.node(3), s.number(1), s.has(2))),
        new DateRule(null, "N|DOM|NTH DWORD M", s -> dayOf(s.node(2), s.number(0), true)),
        new DateRule(null, "MONTH THE? DN", s -> Calendars.day(s.number(0), s.number(2))),
        new DateRule(
            null, "MONTH THE? DN COMMA? OF? Y", s -> inYear(s.node(5), s.number(0), s.number(2))),
        new DateRule(
            null,
            "Y COMMA? MONTH DASH|SLASH? DN",
            s -> inYear(s.node(0), s.number(2), s.number(4))),
        new DateRule(null, "DN DASH|SLASH MONTH DASH|SLASH YEAR4|YY", s -> figures(s, 4, 2, 0)),
        new DateRule(null, "MONTH DASH|SLASH DN DASH|SLASH YEAR4|YY", s -> figures(s, 4, 0, 2)),
        new DateRule(null, "DN DASH|SLASH YEAR4 DASH|SLASH MONTH", s -> figures(s, 2, 4, 0)),
        new DateRule(null, "MONTH DASH|SLASH YEAR4 DASH|SLASH DN", s -> figures(s, 2, 0, 4)),
        new DateRule(null, "YEAR4 DASH|SLASH MONTH DASH|SLASH DN", s -> figures(s, 0, 2, 4)),
        new DateRule(null, "YEAR4 DASH|SLASH DN DASH|SLASH MONTH", s -> figures(s, 0, 4, 2)),
        new DateRule(null, "M NTH", s -> dayOf(s.node(0), s.number(1), true)),
        new DateRule(null, "WEEKDAY COMMA|OF? THE? D", s -> isNamed(s.node(3)) ? s.node(3) : null),
        new DateRule(
            null, "THE? MOD WEEKDAY COMMA? THE? D", s -> isNamed(s.node(5)) ? s.node(5) : null),
        new DateRule(null, "THE N|DN COMMA WEEKDAY", s -> dayOfMonth(s.number(1), s.number(3))),
        new DateRule(null, "D COMMA? WEEKDAY", s -> isNamed(s.node(0)) ? s.node(0) : null),
        new DateRule(
            null, "WEEKDAY COMMA|IN|OF? THE? NTH", s -> dayOfMonth(s.number(3), s.number(0))),
        new DateRule(null, "WEEKDAY COMMA? THE? DOM", s -> dayOfMonth(s.number(3), s.number(0))),
        new DateRule(
            null,
            "WEEKDAY COMMA? THE CARD",
            s -> s.number(3) > 3 ? dayOfMonth(s.number(3), s.number(0)) : null),
        new DateRule(
            null,
            "WEEKDAY N",
            s ->
                s.isInWords(1) && s.isLast(1) && s.number(1) > 3
                    ? dayOfMonth(s.number(1), s.number(0))
                    : null),
        new DateRule(
            null, "N OF? MONTH OF|COMMA? Y", s -> inYear(s.node(4), s.number(2), s.number(0))),
        new DateRule(
            null, "DN OF? MONTH OF? YY", s -> s.number(4) > 31 ? figures(s, 4, 2, 0) : null),
        new DateRule(null, "MONTH N COMMA? Y", s -> inYear(s.node(3), s.number(0), s.number(1))),
        new DateRule(null, "D OF|IN|COMMA? Y", s -> in(s.node(2), s.node(0))),
        new DateRule(null, "Y D", s -> in(s.node(0), s.node(1))));
  }

  static DayOfWeek weekday(int number) {
    return DayOfWeek.of(number);
  }

  static boolean isNamed(DateNode node) {
    return node instanceof DateNode.Fixed
        || node instanceof Yearly
        || node instanceof PartNodes.InYear;
  }

  static @Nullable DateNode dayOfMonth(int day, int weekday) {
    return day >= 1 && day <= 31 ? new RelativeNodes.DayOfMonth(day, DayOfWeek.of(weekday)) : null;
  }

  static @Nullable DateNode in(DateNode year, DateNode part) {
    if (part instanceof Easter easter && easter.year() == null) {
      return new Easter(year, RelativeNodes.Pick.ANY);
    }
    return part instanceof Yearly yearly ? Calendars.in(year, yearly) : null;
  }

  private static DateNode inYear(DateNode year, int month, int day) {
    DateNode yearly = Calendars.day(month, day);
    return yearly instanceof Yearly part ? Calendars.in(year, part) : yearly;
  }

  private static @Nullable DateNode figures(Slots s, DateOrder order) {
    int a = s.number(0);
    int b = s.number(2);
    boolean monthFirst = order != DateOrder.DMY;
    int month = monthFirst ? a : b;
    DateNode day = month > 12 ? null : Calendars.day(month, monthFirst ? b : a);
    return day instanceof DateNode.Impossible ? null : day;
  }

  private static DateNode figures(Slots s, int year, int month, int day) {
    int number = s.number(year);
    return Calendars.day(
        number < 100 ? Calendars.fullYear(number) : number, s.number(month), s.number(day));
  }

  /** A day of a month; of a month named by its distance ({@code next month}) only with "of". */
  static @Nullable DateNode dayOf(DateNode month, int day, boolean linked) {
    if (month instanceof Yearly yearly) {
      return yearly.fromMonth() == yearly.toMonth() ? Calendars.day(yearly.fromMonth(), day) : null;
    }
    if (month instanceof DateNode.Fixed fixed) {
      java.time.LocalDate first = fixed.period().start().orElseThrow();
      return Calendars.day(first.getYear(), first.getMonthValue(), day);
    }
    if (month instanceof PartNodes.InYear in) {
      return inYear(in.year(), in.part().fromMonth(), day);
    }
    if (month instanceof RelativeNodes.Picked picked) {
      DateNode yearly = Calendars.day(picked.part().fromMonth(), day);
      return yearly instanceof Yearly part ? new RelativeNodes.Picked(part, picked.pick()) : yearly;
    }
    return linked && day <= 31 ? new PartNodes.DayIn(month, day) : null;
  }
}
