package org.communique.normalize;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    return Table.BY_COUNTRY.getOrDefault(country, CALENDAR);
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

  /** The table of countries, read when it is first asked for. */
  private static final class Table {
    private static final String PATH = "/org/communique/lang/fiscal-years.tsv";
    private static final Map<String, FiscalYear> BY_COUNTRY = load();

    private static Map<String, FiscalYear> load() {
      Map<String, FiscalYear> years = new HashMap<>();
      try (InputStream stream =
              Objects.requireNonNull(FiscalYear.class.getResourceAsStream(PATH), PATH);
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (!line.startsWith("#")) {
            List<String> columns = Splitter.on('\t').splitToList(line);
            int month = Integer.parseInt(columns.get(1));
            years.put(columns.get(0), new FiscalYear(month, columns.get(2).equals("end")));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Map.copyOf(years);
    }
  }
}
