package org.communique.normalize;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.communique.value.DatePeriod;

/**
 * How a country counts its fiscal years: the month in which one starts, and whether {@code FY2024}
 * is the one that ends or the one that starts in 2024. Immutable and thread-safe.
 *
 * <p>Where the country is not known, {@link #CALENDAR} stands in: {@code 2013-14} is then read as
 * both calendar years, which span the fiscal year of every country, and {@code FY2024} as 2024.
 *
 * @param startMonth the month of its first day, 1 to 12
 * @param namedByEnd whether a single year names the fiscal year that ends in it
 */
public record FiscalYear(int startMonth, boolean namedByEnd) {
  /** Calendar years. */
  public static final FiscalYear CALENDAR = new FiscalYear(1, false);

  private static final FiscalYear APRIL_BY_START = new FiscalYear(4, false);
  private static final FiscalYear APRIL_BY_END = new FiscalYear(4, true);
  private static final FiscalYear JULY_BY_END = new FiscalYear(7, true);
  private static final FiscalYear OCTOBER_BY_END = new FiscalYear(10, true);

  /** Budget years of central governments, as their finance ministries state them. */
  private static final Map<String, FiscalYear> BY_COUNTRY =
      Map.ofEntries(
          Map.entry("AU", JULY_BY_END),
          Map.entry("BD", JULY_BY_END),
          Map.entry("BW", APRIL_BY_START),
          Map.entry("CA", APRIL_BY_END),
          Map.entry("EG", JULY_BY_END),
          Map.entry("GB", APRIL_BY_END),
          Map.entry("HK", APRIL_BY_START),
          Map.entry("IN", APRIL_BY_END),
          Map.entry("JP", APRIL_BY_START),
          Map.entry("KE", JULY_BY_END),
          Map.entry("LA", OCTOBER_BY_END),
          Map.entry("MM", APRIL_BY_START),
          Map.entry("MU", JULY_BY_END),
          Map.entry("NZ", JULY_BY_END),
          Map.entry("PK", JULY_BY_END),
          Map.entry("SG", APRIL_BY_START),
          Map.entry("TH", OCTOBER_BY_END),
          Map.entry("TZ", JULY_BY_END),
          Map.entry("UG", JULY_BY_END),
          Map.entry("US", OCTOBER_BY_END),
          Map.entry("ZA", APRIL_BY_START));

  /** Checks the month. */
  public FiscalYear {
    if (startMonth < 1 || startMonth > 12) {
      throw new IllegalArgumentException("no month: " + startMonth);
    }
  }

  /**
   * The fiscal year of a country.
   *
   * @param country an ISO 3166-1 alpha-2 code; any other text gives {@link #CALENDAR}
   */
  public static FiscalYear of(String country) {
    return Optional.ofNullable(BY_COUNTRY.get(country)).orElse(CALENDAR);
  }

  /** The days of {@code FY2024}. */
  public DatePeriod named(int year) {
    return startMonth == 1
        ? DatePeriod.of(Year.of(year))
        : startingIn(namedByEnd ? year - 1 : year);
  }

  /** The days of {@code 2013-14}, given 2013; both years where fiscal years are calendar years. */
  public DatePeriod spanning(int year) {
    return startMonth == 1
        ? DatePeriod.of(Year.of(year).atDay(1), Year.of(year + 1).atMonth(12).atEndOfMonth())
        : startingIn(year);
  }

  /** The fiscal year that a day lies in, or one that many years later. */
  DatePeriod around(LocalDate day, int offset) {
    int year = day.getMonthValue() >= startMonth ? day.getYear() : day.getYear() - 1;
    return startingIn(year + offset);
  }

  private DatePeriod startingIn(int year) {
    YearMonth first = YearMonth.of(year, startMonth);
    return DatePeriod.of(first.atDay(1), first.plusMonths(11).atEndOfMonth());
  }
}
