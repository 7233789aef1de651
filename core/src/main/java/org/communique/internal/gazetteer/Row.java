package org.communique.internal.gazetteer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One row on its way into a table.
 *
 * @param cells the text columns of the kind
 * @param bits the {@link RowFlag flags}
 * @param from the first epoch day, or {@link Table#OPEN_START}
 * @param to the last epoch day, or {@link Table#OPEN_END}
 * @param lastSeen the epoch day of the last sighting where the end is open, or {@link
 *     Table#OPEN_START}
 * @param source the position of its source
 */
public record Row(List<String> cells, int bits, int from, int to, int lastSeen, int source) {

  static Row of(SourceFile file, SourceRow row, int source) {
    List<String> cells = row.cells();
    Optional<PartialDate> from = from(file.kind(), row);
    Optional<PartialDate> to = row.to();
    if (file.kind() == TableKind.EDITION) {
      to = PartialDate.parse(cells.get(file.kind().column("to"))).or(() -> from);
    } else if (file.kind() == TableKind.HOLDER) {
      cells = withRole(cells, file.role());
    }
    return new Row(
        cells,
        row.bits(),
        from.map(d -> (int) d.first().toEpochDay()).orElse(Table.OPEN_START),
        to.map(d -> (int) d.last().toEpochDay()).orElse(Table.OPEN_END),
        row.lastSeen().map(d -> (int) d.last().toEpochDay()).orElse(Table.OPEN_START),
        source);
  }

  /** The first day of a row: editions have it in a column of its own. */
  static Optional<PartialDate> from(TableKind kind, SourceRow row) {
    return kind == TableKind.EDITION
        ? PartialDate.parse(row.cells().get(kind.column("from")))
        : row.from();
  }

  private static List<String> withRole(List<String> cells, String role) {
    return List.of(cells.get(0), cells.get(1), cells.get(2), cells.get(3), role);
  }

  String key() {
    return cells.get(0);
  }

  boolean is(RowFlag flag) {
    return flag.in(bits);
  }

  Row withTo(int newTo) {
    return new Row(cells, bits, from, newTo, lastSeen, source);
  }

  Row withSource(int newSource) {
    return new Row(cells, bits, from, to, lastSeen, newSource);
  }

  /**
   * The order in a table: by key; names by language, the preferred one and those in use first;
   * holders by role and all others by their first day.
   */
  static Comparator<Row> order(TableKind kind) {
    Comparator<Row> byKey = Comparator.comparing(Row::key);
    if (kind.language() >= 0) {
      return byKey
          .thenComparing(row -> row.cells.get(kind.language()))
          .thenComparing(row -> !row.is(RowFlag.PREFERRED))
          .thenComparing(Comparator.comparingInt(Row::to).reversed());
    }
    if (kind == TableKind.HOLDER) {
      int role = kind.column("role");
      return byKey.thenComparing(row -> row.cells.get(role)).thenComparingInt(Row::from);
    }
    return byKey.thenComparingInt(Row::from);
  }
}
