package org.communique.cli.gazetteer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.gazetteer.Coverage;
import org.communique.gazetteer.Gazetteer;
import org.communique.value.DatePeriod;
import org.communique.value.Role;

/** The days on which nobody is known in an office, by country. Stateless and thread-safe. */
public final class CoverageTable {
  private CoverageTable() {}

  /**
   * The countries with gaps, those without any holder (as most territories are), and the sum.
   *
   * @param from the first day looked at
   * @param to the last day looked at
   */
  public static String of(Gazetteer gazetteer, Role role, LocalDate from, LocalDate to) {
    List<Coverage> all = gazetteer.coverage(role, from, to);
    List<Coverage> held = all.stream().filter(one -> one.terms() > 0).toList();
    List<Coverage> gappy = held.stream().filter(one -> !one.gaps().isEmpty()).toList();
    Columns columns = new Columns().row(role.toString(), "terms", "days missing", "when");
    long missing = 0;
    for (Coverage one : gappy) {
      long days = days(one.gaps());
      missing += days;
      columns.row(
          one.country().code(),
          Integer.toString(one.terms()),
          Long.toString(days),
          one.gaps().stream().map(DatePeriod::toString).collect(Collectors.joining(" ")));
    }
    String nobody =
        all.stream()
            .filter(one -> one.terms() == 0)
            .map(one -> one.country().code())
            .collect(Collectors.joining(" "));
    return (gappy.isEmpty() ? "" : columns.toString())
        + (nobody.isEmpty() ? "" : "nobody known: " + nobody + "\n")
        + (role + " from " + from + " to " + to + ": ")
        + (held.size() - gappy.size() + " of " + held.size() + " countries without gaps, ")
        + (missing + " days missing; nobody known in " + (all.size() - held.size()) + "\n");
  }

  private static long days(List<DatePeriod> gaps) {
    long days = 0;
    for (DatePeriod gap : gaps) {
      days += ChronoUnit.DAYS.between(gap.start().orElseThrow(), gap.end().orElseThrow()) + 1;
    }
    return days;
  }
}
