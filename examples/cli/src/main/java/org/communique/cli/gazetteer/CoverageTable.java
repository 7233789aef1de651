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
   * The countries with gaps, and the sum over all.
   *
   * @param from the first day looked at
   * @param to the last day looked at
   */
  public static String of(Gazetteer gazetteer, Role role, LocalDate from, LocalDate to) {
    List<Coverage> all = gazetteer.coverage(role, from, to);
    Columns columns = new Columns().row(role.toString(), "terms", "days missing", "when");
    long missing = 0;
    long complete = 0;
    for (Coverage one : all) {
      long days = days(one.gaps());
      missing += days;
      if (days == 0) {
        complete++;
        continue;
      }
      columns.row(
          one.country().code(),
          Integer.toString(one.terms()),
          Long.toString(days),
          one.gaps().stream().map(DatePeriod::toString).collect(Collectors.joining(" ")));
    }
    String sums =
        role
            + " from "
            + from
            + " to "
            + to
            + ": "
            + complete
            + " of "
            + all.size()
            + " countries without gaps, "
            + missing
            + " days missing\n";
    return (complete == all.size() ? "" : columns.toString()) + sums;
  }

  private static long days(List<DatePeriod> gaps) {
    long days = 0;
    for (DatePeriod gap : gaps) {
      days += ChronoUnit.DAYS.between(gap.start().orElseThrow(), gap.end().orElseThrow()) + 1;
    }
    return days;
  }
}
