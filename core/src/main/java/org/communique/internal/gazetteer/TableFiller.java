package org.communique.internal.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** Fills a table of known size row by row. Not thread-safe; made for one table. */
final class TableFiller {
  private final TableKind kind;
  private final String[][] columns;
  private final int[] bits;
  private final int[] from;
  private final int[] to;
  private final int[] lastSeen;
  private final int[] source;
  private int size;

  TableFiller(TableKind kind, int size) {
    this.kind = kind;
    this.columns = new String[kind.width()][size];
    this.bits = new int[size];
    this.from = new int[size];
    this.to = new int[size];
    this.lastSeen = new int[size];
    this.source = new int[size];
  }

  /** Adds a row behind those before it in the order of the table. */
  void add(Row row) {
    for (int c = 0; c < columns.length; c++) {
      columns[c][size] = row.cells().get(c);
    }
    bits[size] = row.bits();
    from[size] = row.from();
    to[size] = row.to();
    lastSeen[size] = row.lastSeen();
    source[size] = row.source();
    size++;
  }

  /** Adds rows of another table, and writes down where each is now. */
  void copy(Table other, int first, int end, int[] moved) {
    for (int row = first; row < end; row++) {
      for (int c = 0; c < columns.length; c++) {
        columns[c][size] = other.cell(row, c);
      }
      bits[size] = other.bits(row);
      from[size] = other.from(row);
      to[size] = other.to(row);
      lastSeen[size] = other.lastSeen(row);
      source[size] = other.source(row);
      moved[row] = size;
      size++;
    }
  }

  Table table() {
    List<Table.Column> texts = new ArrayList<>();
    for (String[] column : columns) {
      texts.add(row -> column[row]);
    }
    return new Table(kind, texts, bits, from, to, lastSeen, source);
  }
}
