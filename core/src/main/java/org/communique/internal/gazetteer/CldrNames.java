package org.communique.internal.gazetteer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.internal.icu.RegionNames;

/** Adds the names of countries that Unicode CLDR has and the sources leave out. */
final class CldrNames {
  private static final List<String> LANGUAGES = List.of("ar", "de", "es", "fr", "ru", "tr", "zh");

  private CldrNames() {}

  /**
   * The same tables with CLDR's names of the countries in {@link TableKind#COUNTRY}, save those
   * that are there already or are excluded by a {@code no} row.
   */
  static Tables add(Tables tables) {
    TableKind kind = TableKind.COUNTRY_NAME;
    Set<String> known = new HashSet<>();
    Set<String> preferred = new HashSet<>();
    List<Row> rows = tables.get(kind).rows();
    for (Row row : rows) {
      known.add(String.join("\t", row.key(), row.cells().get(1), Folding.fold(row.cells().get(2))));
      if (row.is(RowFlag.PREFERRED)) {
        preferred.add(row.key() + '\t' + row.cells().get(1));
      }
    }
    List<Row> added = new ArrayList<>(rows);
    List<Source> sources = new ArrayList<>(tables.sources());
    Table countries = tables.get(TableKind.COUNTRY);
    for (String language : LANGUAGES) {
      RegionNames names = RegionNames.in(language);
      for (int country = 0; country < countries.size(); country++) {
        String key = countries.key(country);
        String name = names.of(key).map(CldrNames::withoutNote).orElse("");
        String identity = String.join("\t", key, language, Folding.fold(name));
        if (!name.isEmpty() && known.add(identity)) {
          int bits = preferred.contains(key + '\t' + language) ? 0 : RowFlag.PREFERRED.bit();
          added.add(row(List.of(key, language, name), bits, sources.size()));
        }
      }
    }
    sources.add(
        new Source(
            "CLDR",
            kind,
            "",
            "Unicode CLDR by ICU4J " + RegionNames.version(),
            "Unicode-3.0",
            horizon(tables),
            added.size() - rows.size()));
    Map<TableKind, Table> all = new EnumMap<>(TableKind.class);
    for (TableKind other : TableKind.values()) {
      all.put(other, other == kind ? Table.of(kind, added) : tables.get(other));
    }
    return new Tables(sources, all);
  }

  /** The name without a note in brackets: {@code Myanmar (Birmania)}. */
  private static String withoutNote(String name) {
    int bracket = name.indexOf('(');
    return bracket < 0 ? name : name.substring(0, bracket).strip();
  }

  private static Row row(List<String> cells, int bits, int source) {
    return new Row(cells, bits, Table.OPEN_START, Table.OPEN_END, Table.OPEN_START, source);
  }

  private static int horizon(Tables tables) {
    return tables.horizon(TableKind.COUNTRY_NAME, "");
  }
}
