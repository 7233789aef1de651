package org.communique.gazetteer;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.internal.gazetteer.Table;
import org.communique.value.DatePeriod;

/** Between the epoch days of the tables and the dates of the API. */
final class Days {
  private Days() {}

  /** The epoch day; days beyond what an int holds become the open ends. */
  static int of(LocalDate day) {
    long epoch = day.toEpochDay();
    return (int) Math.max(Table.OPEN_START, Math.min(Table.OPEN_END, epoch));
  }

  /** The period of these days; absent where both ends are open. */
  static Optional<DatePeriod> period(int from, int to) {
    Optional<LocalDate> start = date(from, Table.OPEN_START);
    Optional<LocalDate> end = date(to, Table.OPEN_END);
    return start.isEmpty() && end.isEmpty()
        ? Optional.empty()
        : Optional.of(new DatePeriod(start, end));
  }

  /** The date of a day that is not the open one. */
  static Optional<LocalDate> date(int day, int open) {
    return day == open ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
