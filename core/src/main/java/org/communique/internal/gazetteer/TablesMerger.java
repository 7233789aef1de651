package org.communique.internal.gazetteer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays tables over one another. A later row takes the place of the earlier rows of the same entry
 * (the same name, the same member in the same role, the same person in the same office at an
 * overlapping time); a later row with the flag {@code no} takes them away, and with an entry its
 * names and members. A term without an end ends where a later layer has a new holder of the same
 * single office.
 */
public final class TablesMerger {
  private final List<Source> sources = new ArrayList<>();
  private final Map<TableKind, Table> merged = new EnumMap<>(TableKind.class);
  private @Nullable Supplier<PersonIndex> persons;

  private TablesMerger() {}

  /** The tables of all layers, the later ones on top. */
  public static Tables merge(List<Tables> layers) {
    if (layers.size() == 1 && !excludes(layers.get(0))) {
      return layers.get(0);
    }
    TablesMerger merger = new TablesMerger();
    layers.forEach(merger::add);
    return new Tables(merger.sources, merger.merged, merger.persons);
  }

  private static boolean excludes(Tables tables) {
    return Stream.of(TableKind.values()).anyMatch(kind -> !excluded(tables.get(kind)).isEmpty());
  }

  private void add(Tables layer) {
    for (TableKind kind : TableKind.values()) {
      Table upper = layer.get(kind);
      Table lower = merged.getOrDefault(kind, Table.of(kind, List.of()));
      Set<String> gone = kind.parent().map(parent -> excluded(layer.get(parent))).orElse(Set.of());
      if (sources.isEmpty() && gone.isEmpty() && excluded(upper).isEmpty()) {
        put(upper, layer::persons);
      } else if (upper.size() > 0 || !gone.isEmpty()) {
        Table.Change change = lower.with(changes(lower, upper, gone));
        Supplier<PersonIndex> before = persons;
        put(
            change.table(),
            before == null
                ? () -> PersonIndex.of(change.table())
                : () -> before.get().moved(change));
      }
    }
    sources.addAll(layer.sources());
  }

  private void put(Table table, Supplier<PersonIndex> index) {
    merged.put(table.kind(), table);
    if (table.kind() == TableKind.HOLDER) {
      persons = index;
    }
  }

  /** The keys of the rows flagged {@code no}. */
  private static Set<String> excluded(Table table) {
    Set<String> keys = new HashSet<>();
    for (int row = 0; row < table.size(); row++) {
      if (RowFlag.NO.in(table.bits(row))) {
        keys.add(table.key(row));
      }
    }
    return keys;
  }

  /** By key, all rows of the keys that are not as they were. */
  private SortedMap<String, List<Row>> changes(Table lower, Table upper, Set<String> gone) {
    SortedMap<String, List<Row>> changes = new TreeMap<>();
    gone.forEach(key -> changes.put(key, List.of()));
    for (int first = 0; first < upper.size(); ) {
      String key = upper.key(first);
      int end = upper.end(first, key);
      if (!gone.contains(key)) {
        changes.put(key, laid(upper.kind(), lower.rows(key), upper.rows(first, end)));
      }
      first = end;
    }
    return changes;
  }

  /** The rows of one key. */
  private List<Row> laid(TableKind kind, List<Row> lower, List<Row> upper) {
    List<Row> rows = new ArrayList<>();
    for (Row row : upper) {
      if (!row.is(RowFlag.NO)) {
        rows.add(row.withSource(row.source() + sources.size()));
      }
    }
    List<Row> added = List.copyOf(rows);
    for (Row row : lower) {
      if (upper.stream().noneMatch(other -> replaces(kind, other, row))) {
        rows.add(kind == TableKind.HOLDER ? ended(row, added) : row);
      }
    }
    rows.sort(Row.order(kind));
    return rows;
  }

  private static boolean replaces(TableKind kind, Row upper, Row lower) {
    int identifying = kind.identifying();
    boolean same =
        upper.cells().subList(0, identifying).equals(lower.cells().subList(0, identifying));
    if (kind != TableKind.HOLDER) {
      return same;
    }
    int role = kind.column("role");
    return same
        && upper.cells().get(role).equals(lower.cells().get(role))
        && lower.from() <= upper.to()
        && upper.from() <= lower.to();
  }

  /** The row with an end where the next of the added rows begins in its office. */
  private static Row ended(Row row, List<Row> added) {
    Optional<String> office = Offices.single(row);
    if (row.to() != Table.OPEN_END || office.isEmpty()) {
      return row;
    }
    return added.stream()
        .filter(other -> other.from() > row.from() && Offices.single(other).equals(office))
        .map(Row::from)
        .min(Integer::compare)
        .map(row::withTo)
        .orElse(row);
  }
}
