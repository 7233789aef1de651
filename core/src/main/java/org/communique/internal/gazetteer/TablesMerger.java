package org.communique.internal.gazetteer;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays tables over one another. A later row takes the place of the earlier rows of the same entry
 * (the same name, the same member in the same role, the same person in the same office at an
 * overlapping time); a later row with the flag {@code no} takes them away. A term without an end
 * ends where a later layer has a new holder of the same single office.
 */
public final class TablesMerger {
  private TablesMerger() {}

  /** The tables of all layers, the later ones on top. */
  public static Tables merge(List<Tables> layers) {
    if (layers.size() == 1 && !excludes(layers.get(0))) {
      return layers.get(0);
    }
    List<Source> sources = new ArrayList<>();
    Map<TableKind, Table> merged = new EnumMap<>(TableKind.class);
    for (Tables layer : layers) {
      for (TableKind kind : TableKind.values()) {
        Table upper = layer.get(kind);
        if (upper.size() > 0) {
          Table lower = merged.get(kind);
          boolean plain = lower == null && sources.isEmpty() && !excludes(upper);
          merged.put(kind, plain ? upper : lay(kind, lower, upper, sources.size()));
        }
      }
      sources.addAll(layer.sources());
    }
    return new Tables(sources, merged);
  }

  private static boolean excludes(Tables tables) {
    return Stream.of(TableKind.values()).map(tables::get).anyMatch(TablesMerger::excludes);
  }

  private static boolean excludes(Table table) {
    for (int row = 0; row < table.size(); row++) {
      if (RowFlag.NO.in(table.bits(row))) {
        return true;
      }
    }
    return false;
  }

  private static Table lay(TableKind kind, @Nullable Table lower, Table upper, int offset) {
    List<Row> rows = new ArrayList<>();
    ListMultimap<String, Row> above = ArrayListMultimap.create();
    Map<String, Integer> newcomers = new HashMap<>();
    for (Row row : upper.rows()) {
      above.put(identity(kind, row), row);
      if (!row.is(RowFlag.NO)) {
        rows.add(row.withSource(row.source() + offset));
        office(kind, row).ifPresent(office -> newcomers.merge(office, row.from(), Math::min));
      }
    }
    if (lower != null) {
      for (Row row : lower.rows()) {
        if (!replaced(kind, row, above.get(identity(kind, row)))) {
          rows.add(ended(row, office(kind, row).map(newcomers::get)));
        }
      }
    }
    return Table.of(kind, rows);
  }

  /** What makes two rows the same entry, apart from their dates. */
  static String identity(TableKind kind, Row row) {
    String identity = String.join("\t", row.cells().subList(0, kind.identifying()));
    return kind == TableKind.HOLDER
        ? identity + '\t' + row.cells().get(kind.column("role"))
        : identity;
  }

  private static boolean replaced(TableKind kind, Row row, List<Row> above) {
    for (Row other : above) {
      if (kind != TableKind.HOLDER || (row.from() <= other.to() && other.from() <= row.to())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> office(TableKind kind, Row row) {
    return kind == TableKind.HOLDER ? Offices.single(row) : Optional.empty();
  }

  private static Row ended(Row row, Optional<Integer> newcomer) {
    return newcomer
        .filter(day -> row.to() == Table.OPEN_END && row.from() < day)
        .map(row::withTo)
        .orElse(row);
  }
}
