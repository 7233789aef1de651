package org.communique.internal.gazetteer;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one kind in columns, sorted by key. Immutable and thread-safe. The arrays given are
 * not copied: the maker lets go of them.
 */
public final class Table {
  /** In place of a first day: there is none. */
  public static final int OPEN_START = Integer.MIN_VALUE;

  /** In place of a last day: there is none. */
  public static final int OPEN_END = Integer.MAX_VALUE;

  private final TableKind kind;
  private final String[][] columns;
  private final int[] bits;
  private final int[] from;
  private final int[] to;
  private final int[] lastSeen;
  private final int[] source;

  Table(
      TableKind kind,
      String[][] columns,
      int[] bits,
      int[] from,
      int[] to,
      int[] lastSeen,
      int[] source) {
    this.kind = kind;
    this.columns = columns;
    this.bits = bits;
    this.from = from;
    this.to = to;
    this.lastSeen = lastSeen;
    this.source = source;
  }

  /** The table of these rows, sorted. */
  static Table of(TableKind kind, List<Row> unsorted) {
    List<Row> rows = new ArrayList<>(unsorted);
    rows.sort(Row.order(kind));
    int size = rows.size();
    String[][] columns = new String[kind.width()][size];
    int[] bits = new int[size];
    int[] from = new int[size];
    int[] to = new int[size];
    int[] lastSeen = new int[size];
    int[] source = new int[size];
    for (int i = 0; i < size; i++) {
      Row row = rows.get(i);
      for (int c = 0; c < columns.length; c++) {
        columns[c][i] = row.cells().get(c);
      }
      bits[i] = row.bits();
      from[i] = row.from();
      to[i] = row.to();
      lastSeen[i] = row.lastSeen();
      source[i] = row.source();
    }
    return new Table(kind, columns, bits, from, to, lastSeen, source);
  }

  /** The kind of the rows. */
  public TableKind kind() {
    return kind;
  }

  /** The number of rows. */
  public int size() {
    return bits.length;
  }

  /** A cell; {@code column} is a position as {@link TableKind#column} gives it. */
  public String cell(int row, int column) {
    return columns[column][row];
  }

  /** The row's key. */
  public String key(int row) {
    return columns[0][row];
  }

  /** The row's {@link RowFlag flags}. */
  public int bits(int row) {
    return bits[row];
  }

  /** The first epoch day, or {@link #OPEN_START}. */
  public int from(int row) {
    return from[row];
  }

  /** The last epoch day, or {@link #OPEN_END}. */
  public int to(int row) {
    return to[row];
  }

  /** The epoch day of the last sighting where the end is open, or {@link #OPEN_START}. */
  public int lastSeen(int row) {
    return lastSeen[row];
  }

  /** The position of the row's source in {@link Tables#sources()}. */
  public int source(int row) {
    return source[row];
  }

  /** Whether the row is valid on that epoch day. */
  public boolean covers(int row, int day) {
    return from[row] <= day && day <= to[row];
  }

  /** The first row of that key, or where it would stand. */
  public int first(String key) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (columns[0][middle].compareTo(key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The end, exclusive, of the rows with the key of the row {@code first}. */
  public int end(int first, String key) {
    int at = first;
    while (at < size() && columns[0][at].equals(key)) {
      at++;
    }
    return at;
  }

  Row row(int row) {
    String[] cells = new String[columns.length];
    for (int c = 0; c < cells.length; c++) {
      cells[c] = columns[c][row];
    }
    return new Row(List.of(cells), bits[row], from[row], to[row], lastSeen[row], source[row]);
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      rows.add(row(i));
    }
    return rows;
  }
}
