package org.communique.internal.gazetteer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A gazetteer's rows and where they are from. Immutable and thread-safe. */
public final class Tables {
  private static final Tables EMPTY = new Tables(List.of(), Map.of());

  private final List<Source> sources;
  private final Map<TableKind, Table> tables = new EnumMap<>(TableKind.class);
  private @Nullable Supplier<PersonIndex> index;
  private volatile @Nullable PersonIndex persons;

  Tables(List<Source> sources, Map<TableKind, Table> given) {
    this(sources, given, null);
  }

  /** With a way to the index of the holders, if there is one that is shorter than making it. */
  Tables(List<Source> sources, Map<TableKind, Table> given, @Nullable Supplier<PersonIndex> index) {
    this.sources = List.copyOf(sources);
    this.index = index;
    for (TableKind kind : TableKind.values()) {
      Table table = given.get(kind);
      tables.put(kind, table == null ? Table.of(kind, List.of()) : table);
    }
  }

  /** Tables without rows. */
  public static Tables empty() {
    return EMPTY;
  }

  /** Tables with the rows of one source, unsorted. */
  public static Tables of(Source source, List<Row> rows) {
    return new Tables(List.of(source), Map.of(source.kind(), Table.of(source.kind(), rows)));
  }

  /** The rows of a kind. */
  public Table get(TableKind kind) {
    Table table = tables.get(kind);
    if (table == null) {
      throw new IllegalStateException("no table of " + kind);
    }
    return table;
  }

  /** The index of the holders by name; made at the first call if it was not compiled. */
  public PersonIndex persons() {
    PersonIndex known = persons;
    return known == null ? makePersons() : known;
  }

  private synchronized PersonIndex makePersons() {
    PersonIndex made = persons;
    if (made == null) {
      made = index == null ? PersonIndex.of(get(TableKind.HOLDER)) : index.get();
      persons = made;
      index = null;
    }
    return made;
  }

  /** The sources by position. */
  public List<Source> sources() {
    return sources;
  }

  /**
   * The epoch day up to which a row is known to hold: its end, else its last sighting, else its
   * source's horizon.
   */
  public int knownUntil(Table table, int row) {
    if (table.to(row) != Table.OPEN_END) {
      return table.to(row);
    }
    int lastSeen = table.lastSeen(row);
    return lastSeen != Table.OPEN_START ? lastSeen : sources.get(table.source(row)).horizon();
  }

  /** The latest horizon of the sources of a kind; {@link Table#OPEN_END} if there is none. */
  public int horizon(TableKind kind, String role) {
    int latest = Table.OPEN_START;
    for (Source source : sources) {
      if (source.kind() == kind && source.role().equals(role)) {
        latest = Math.max(latest, source.horizon());
      }
    }
    return latest == Table.OPEN_START ? Table.OPEN_END : latest;
  }
}
