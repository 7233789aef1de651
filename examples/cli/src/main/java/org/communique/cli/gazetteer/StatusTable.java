package org.communique.cli.gazetteer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.communique.gazetteer.ConceptStatus;

/** Counts and horizons by concept, as a table. Stateless and thread-safe. */
public final class StatusTable {
  private StatusTable() {}

  /** The table, sorted by concept and file, with the sum at its end. */
  public static String of(List<ConceptStatus> status) {
    Columns columns = new Columns().row("concept", "rows", "horizon", "licence", "file");
    long rows = 0;
    for (ConceptStatus one :
        status.stream()
            .sorted(Comparator.comparing(ConceptStatus::concept).thenComparing(ConceptStatus::file))
            .toList()) {
      columns.row(
          one.concept(),
          Integer.toString(one.rows()),
          one.horizon().map(LocalDate::toString).orElse("-"),
          one.licence(),
          one.file());
      rows += one.rows();
    }
    return columns.row("all", Long.toString(rows)).toString();
  }
}
