package org.communique.normalize;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.internal.icu.HijriDays;
import org.communique.value.DatePeriod;

/** Calendars that stand beside the Gregorian one in official texts. */
enum OtherCalendar {
  SOLAR_HIJRI(0),
  HIJRI(0),
  BUDDHIST(-543),
  ROC(1911),
  REIWA(2018),
  HEISEI(1988),
  SHOWA(1925);

  private final int offset;

  OtherCalendar(int offset) {
    this.offset = offset;
  }

  /** Whether it has months of its own. */
  boolean hasOwnMonths() {
    return offset == 0;
  }

  /** The Gregorian year that a year is counted as, where the months are Gregorian. */
  int gregorianYear(int year) {
    return year + offset;
  }

  /** The days from the start of one month to the end of another one, both of this calendar. */
  Optional<DatePeriod> months(int year, int first, int last) {
    Optional<LocalDate> start = day(year, first, 1);
    Optional<LocalDate> next = last == 12 ? day(year + 1, 1, 1) : day(year, last + 1, 1);
    return start.flatMap(s -> next.map(n -> DatePeriod.of(s, n.minusDays(1))));
  }

  Optional<LocalDate> day(int year, int month, int day) {
    return HijriDays.day(this == SOLAR_HIJRI, year, month, day);
  }

  int yearOf(LocalDate day) {
    return HijriDays.yearOf(this == SOLAR_HIJRI, day);
  }
}
