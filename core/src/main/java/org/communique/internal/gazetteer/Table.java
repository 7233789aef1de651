package org.communique.internal.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The rows of one kind in columns, sorted by key. Immutable and thread-safe. The arrays and columns
 * given are not copied: the maker lets go of them.
 */
public final class Table {
  /** In place of a first day: there is none. */
  public static final int OPEN_START = Integer.MIN_VALUE;

  /** In place of a last day: there is none. */
  public static final int OPEN_END = Integer.MAX_VALUE;

  /** The text cells of a column. */
  interface Column {
    String get(int row);
  }

  private final TableKind kind;
  private final List<Column> columns;
  private final int[] bits;
  private final int[] from;
  private final int[] to;
  private final int[] lastSeen;
  private final int[] source;

  Table(
      TableKind kind,
      List<Column> columns,
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
    TableFiller filler = new TableFiller(kind, rows.size());
    rows.forEach(filler::add);
    return filler.table();
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
    return columns.get(column).get(row);
  }

  /** The row's key. */
  public String key(int row) {
    return columns.get(0).get(row);
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
      if (key(middle).compareTo(key) < 0) {
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
    while (at < size() && key(at).equals(key)) {
      at++;
    }
    return at;
  }

  /** The rows of a key in their order. */
  List<Row> rows(String key) {
    int first = first(key);
    return rows(first, end(first, key));
  }

  /** The rows from {@code first} to {@code end}, exclusive. */
  List<Row> rows(int first, int end) {
    List<Row> rows = new ArrayList<>(end - first);
    for (int row = first; row < end; row++) {
      String[] cells = new String[columns.size()];
      for (int c = 0; c < cells.length; c++) {
        cells[c] = cell(row, c);
      }
      rows.add(new Row(List.of(cells), bits[row], from[row], to[row], lastSeen[row], source[row]));
    }
    return rows;
  }

  /** All rows. */
  List<Row> rows() {
    return rows(0, size());
  }

  /** A table made of another one, and where the other one's rows are in it. */
  static final class Change {
    private final Table table;
    private final int[] moved;

    private Change(Table table, int[] moved) {
      this.table = table;
      this.moved = moved;
    }

    Table table() {
      return table;
    }

    /** Where a row of the other table is now, or -1 if the rows of its key were changed. */
    int now(int row) {
      return moved[row];
    }
  }

  /** This table with other rows for some keys; the rows of each key are sorted. */
  Change with(SortedMap<String, List<Row>> changes) {
    int size = size();
    for (Map.Entry<String, List<Row>> change : changes.entrySet()) {
      int first = first(change.getKey());
      size += change.getValue().size() - (end(first, change.getKey()) - first);
    }
    TableFiller filler = new TableFiller(kind, size);
    int[] moved = new int[size()];
    int at = 0;
    for (Map.Entry<String, List<Row>> change : changes.entrySet()) {
      int first = first(change.getKey());
      int end = end(first, change.getKey());
      filler.copy(this, at, first, moved);
      change.getValue().forEach(filler::add);
      Arrays.fill(moved, first, end, -1);
      at = end;
    }
    filler.copy(this, at, size(), moved);
    return new Change(filler.table(), moved);
  }
}
