package org.communique.internal.gazetteer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day, month or year of the source format.
 *
 * @param first its first day
 * @param last its last day
 */
record PartialDate(LocalDate first, LocalDate last) {
  /** Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; empty if it is none of these. */
  static Optional<PartialDate> parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> {
          Year year = Year.parse(text);
          yield Optional.of(new PartialDate(year.atDay(1), year.atDay(year.length())));
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(text);
          yield Optional.of(new PartialDate(month.atDay(1), month.atEndOfMonth()));
        }
        case 10 -> {
          LocalDate day = LocalDate.parse(text);
          yield Optional.of(new PartialDate(day, day));
        }
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
