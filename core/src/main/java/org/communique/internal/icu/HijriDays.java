package org.communique.internal.icu;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days of the Solar Hijri calendar of Iran and of the Hijri calendar of Umm al-Qura, as ICU4J
 * computes them. Stateless and thread-safe; ICU4J is first loaded when a method is called.
 */
public final class HijriDays {
  private static final long MILLIS_A_DAY = 86_400_000L;
  private static final ULocale SOLAR = new ULocale("@calendar=persian");
  private static final ULocale UMM_AL_QURA = new ULocale("@calendar=islamic-umalqura");

  private HijriDays() {}

  /**
   * The ISO day of a day of one of the two calendars.
   *
   * @param solar whether it is a day of the Solar Hijri calendar
   * @param month 1 to 12
   * @return empty if the month has no such day
   */
  public static Optional<LocalDate> day(boolean solar, int year, int month, int day) {
    Calendar calendar = calendar(solar);
    calendar.set(year, month - 1, day);
    LocalDate found = LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), MILLIS_A_DAY));
    return calendar.get(Calendar.DAY_OF_MONTH) == day ? Optional.of(found) : Optional.empty();
  }

  /** The year of one of the two calendars that an ISO day lies in. */
  public static int yearOf(boolean solar, LocalDate day) {
    Calendar calendar = calendar(solar);
    calendar.setTimeInMillis(day.toEpochDay() * MILLIS_A_DAY);
    return calendar.get(Calendar.YEAR);
  }

  private static Calendar calendar(boolean solar) {
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, solar ? SOLAR : UMM_AL_QURA);
    calendar.clear();
    return calendar;
  }
}
