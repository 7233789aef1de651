package org.communique.internal.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys that rows may refer to: those of the files and those of the tables below them. */
final class References {
  private final Map<TableKind, Set<String>> keys = new HashMap<>();
  private final Tables below;

  References(List<SourceFile> files, Tables below) {
    this.below = below;
    for (SourceFile file : files) {
      Set<String> ofKind = keys.computeIfAbsent(file.kind(), kind -> new HashSet<>());
      for (SourceRow row : file.rows()) {
        ofKind.add(row.key());
      }
    }
  }

  /** Whether a row of that kind has that key. */
  boolean has(TableKind kind, String key) {
    if (keys.getOrDefault(kind, Set.of()).contains(key)) {
      return true;
    }
    Table table = below.get(kind);
    int row = table.first(key);
    return row < table.size() && table.key(row).equals(key);
  }
}
