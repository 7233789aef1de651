package org.communique.internal.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * One line of a source file.
 *
 * @param line its number, from 1
 * @param cells the columns before the flags, one for each of the kind
 * @param offsets where each cell begins in the line, from 1; the last is that of the flags
 * @param bits the {@link RowFlag flags}
 */
record SourceRow(
    int line,
    List<String> cells,
    List<Integer> offsets,
    int bits,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Optional<PartialDate> lastSeen) {

  String key() {
    return cells.get(0);
  }

  boolean is(RowFlag flag) {
    return flag.in(bits);
  }

  int flagsOffset() {
    return offsets.get(offsets.size() - 1);
  }
}
