package org.communique.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day or a span of days in the ISO calendar, both ends inclusive, either end possibly open. Two
 * periods are equal when they span the same days, however they were written; {@link #toString()}
 * chooses the shortest ISO 8601 form: {@code 2018-10-19}, {@code 2018-10}, {@code 2018}, {@code
 * 2018-Q1}, {@code 2018-H1}, {@code 2018-01/2018-07}, {@code 2005/..}. Immutable and thread-safe.
 *
 * @param start the first day; absent where the period has no beginning
 * @param end the last day; absent where the period has no end
 */
public record DatePeriod(Optional<LocalDate> start, Optional<LocalDate> end) {
  private static final String OPEN = "..";

  /** Checks that the ends are in order and that there is at least one. */
  public DatePeriod {
    if (start.isEmpty() && end.isEmpty()) {
      throw new IllegalArgumentException("start and end are both open");
    }
    if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
      throw new IllegalArgumentException("end " + end.get() + " is before start " + start.get());
    }
  }

  /** All days from {@code start} to {@code end}, both included. */
  public static DatePeriod of(LocalDate start, LocalDate end) {
    return new DatePeriod(Optional.of(start), Optional.of(end));
  }

  /** One day. */
  public static DatePeriod of(LocalDate day) {
    return of(day, day);
  }

  /** A calendar month. */
  public static DatePeriod of(YearMonth month) {
    return of(month.atDay(1), month.atEndOfMonth());
  }

  /** A calendar year. */
  public static DatePeriod of(Year year) {
    return of(year.atDay(1), year.atDay(year.length()));
  }

  /** A quarter (1 to 4) of a calendar year. */
  public static DatePeriod ofQuarter(int year, int quarter) {
    return of(
        YearMonth.of(year, 3 * quarter - 2).atDay(1),
        YearMonth.of(year, 3 * quarter).atEndOfMonth());
  }

  /** A half (1 or 2) of a calendar year. */
  public static DatePeriod ofHalf(int year, int half) {
    return of(
        YearMonth.of(year, 6 * half - 5).atDay(1), YearMonth.of(year, 6 * half).atEndOfMonth());
  }

  /** From that day on, without an end. */
  public static DatePeriod since(LocalDate start) {
    return new DatePeriod(Optional.of(start), Optional.empty());
  }

  /** Up to and including that day, without a beginning. */
  public static DatePeriod until(LocalDate end) {
    return new DatePeriod(Optional.empty(), Optional.of(end));
  }

  /** Whether the day lies in this period. */
  public boolean contains(LocalDate day) {
    return start.map(s -> !day.isBefore(s)).orElse(true)
        && end.map(e -> !day.isAfter(e)).orElse(true);
  }

  /** Whether every day of the other period lies in this one. */
  public boolean encloses(DatePeriod other) {
    boolean left =
        start.isEmpty() || (other.start.isPresent() && !other.start.get().isBefore(start.get()));
    boolean right = end.isEmpty() || (other.end.isPresent() && !other.end.get().isAfter(end.get()));
    return left && right;
  }

  /** Whether the two periods share a day. */
  public boolean overlaps(DatePeriod other) {
    boolean before =
        end.isPresent() && other.start.isPresent() && end.get().isBefore(other.start.get());
    boolean after =
        start.isPresent() && other.end.isPresent() && start.get().isAfter(other.end.get());
    return !before && !after;
  }

  /** Whether this is a single day. */
  public boolean isDay() {
    return start.isPresent() && start.equals(end);
  }

  /**
   * Reads an ISO 8601 day, month, year, quarter or half, or two of them with a slash between,
   * {@code ..} being an open end.
   *
   * @throws IllegalArgumentException if the text has another form or names no calendar date
   */
  public static DatePeriod parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return parseOne(text, text);
    }
    String left = text.substring(0, slash);
    String right = text.substring(slash + 1);
    return new DatePeriod(
        left.equals(OPEN) ? Optional.empty() : parseOne(left, text).start,
        right.equals(OPEN) ? Optional.empty() : parseOne(right, text).end);
  }

  private static DatePeriod parseOne(String part, String whole) {
    try {
      int hyphen = part.indexOf('-', 1);
      if (hyphen < 0) {
        return of(parseYear(part));
      }
      String year = part.substring(0, hyphen);
      String rest = part.substring(hyphen + 1);
      return switch (rest) {
        case "Q1", "Q2", "Q3", "Q4" -> ofQuarter(parseYear(year).getValue(), rest.charAt(1) - '0');
        case "H1", "H2" -> ofHalf(parseYear(year).getValue(), rest.charAt(1) - '0');
        default -> rest.length() == 2 ? of(YearMonth.parse(part)) : of(LocalDate.parse(part));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no ISO 8601 date or period: " + whole, e);
    }
  }

  /** Unlike {@link Year#parse}, wants the four digits of ISO 8601. */
  private static Year parseYear(String text) {
    return Year.from(LocalDate.parse(text + "-01-01"));
  }

  /** The shortest ISO 8601 form that spans these days. */
  @Override
  public String toString() {
    if (start.isEmpty()) {
      return OPEN + "/" + endForm(end.orElseThrow());
    }
    if (end.isEmpty()) {
      return startForm(start.get()) + "/" + OPEN;
    }
    LocalDate first = start.get();
    LocalDate last = end.get();
    return unit(first, last).orElseGet(() -> range(first, last));
  }

  private static Optional<String> unit(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return Optional.of(first.toString());
    }
    if (first.getDayOfMonth() != 1 || !isMonthEnd(last) || first.getYear() != last.getYear()) {
      return Optional.empty();
    }
    int from = first.getMonthValue();
    int months = last.getMonthValue() - from + 1;
    String year = year(first);
    if (months == 1) {
      return Optional.of(month(first));
    }
    if (months == 12) {
      return Optional.of(year);
    }
    if (months == 3 && from % 3 == 1) {
      return Optional.of(year + "-Q" + (from / 3 + 1));
    }
    if (months == 6 && from % 6 == 1) {
      return Optional.of(year + "-H" + (from / 6 + 1));
    }
    return Optional.empty();
  }

  private static String range(LocalDate first, LocalDate last) {
    if (first.getDayOfMonth() != 1 || !isMonthEnd(last)) {
      return first + "/" + last;
    }
    if (first.getMonthValue() == 1 && last.getMonthValue() == 12) {
      return startForm(first) + "/" + endForm(last);
    }
    return month(first) + "/" + month(last);
  }

  private static String startForm(LocalDate first) {
    if (first.getDayOfYear() == 1) {
      return year(first);
    }
    return first.getDayOfMonth() == 1 ? month(first) : first.toString();
  }

  private static String endForm(LocalDate last) {
    if (last.getMonthValue() == 12 && last.getDayOfMonth() == 31) {
      return year(last);
    }
    return isMonthEnd(last) ? month(last) : last.toString();
  }

  private static String month(LocalDate day) {
    String text = day.toString();
    return text.substring(0, text.length() - "-01".length());
  }

  private static String year(LocalDate day) {
    String text = day.toString();
    return text.substring(0, text.length() - "-01-01".length());
  }

  private static boolean isMonthEnd(LocalDate day) {
    return day.getDayOfMonth() == day.lengthOfMonth();
  }
}
