package org.communique.internal.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads what {@link TablesWriter} writes, in one pass. Strings are made, and the index of the
 * holders is read, when they are first asked for.
 */
public final class TablesReader {
  private final byte[] data;
  private int at;

  /** How many strings were used so far. */
  private int used;

  private StringPool strings = new StringPool(new byte[0], new int[1]);

  private TablesReader(byte[] data) {
    this.data = data;
  }

  /**
   * Reads all of the stream.
   *
   * @throws IOException if it cannot be read or is no compiled gazetteer of this version
   */
  public static Tables read(InputStream in) throws IOException {
    TablesReader reader = new TablesReader(in.readAllBytes());
    try {
      return reader.read();
    } catch (IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException e) {
      throw new IOException("the compiled gazetteer is damaged", e);
    }
  }

  private Tables read() throws IOException {
    if (integer() != TablesWriter.FORMAT) {
      throw new IOException("not a compiled gazetteer of this version");
    }
    strings();
    int count = integer();
    List<Source> sources = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sources.add(new Source(string(), kind(), string(), string(), string(), integer(), integer()));
    }
    Map<TableKind, Table> tables = new EnumMap<>(TableKind.class);
    for (TableKind kind : TableKind.values()) {
      tables.put(kind, table(kind));
    }
    int length = integer();
    if (at + length != data.length) {
      throw new IOException("the compiled gazetteer is cut off");
    }
    Table holders = new Tables(sources, tables).get(TableKind.HOLDER);
    return new Tables(sources, tables, () -> persons(holders));
  }

  private PersonIndex persons(Table holders) {
    int[] hashes = new int[integer()];
    int[] ends = new int[hashes.length];
    int[] rows = new int[integer()];
    int hash = 0;
    int size = 0;
    for (int i = 0; i < hashes.length; i++) {
      hash += integer();
      hashes[i] = hash;
      int row = 0;
      for (int left = integer(); left > 0; left--) {
        row += integer();
        rows[size++] = row;
      }
      ends[i] = size;
    }
    return new PersonIndex(holders, hashes, ends, rows);
  }

  private TableKind kind() throws IOException {
    String label = string();
    return TableKind.of(label).orElseThrow(() -> new IOException("unknown concept " + label));
  }

  private void strings() {
    int count = integer();
    int[] lengths = column(count);
    int[] starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      starts[i + 1] = starts[i] + lengths[i];
    }
    byte[] text = Arrays.copyOfRange(data, at, at + starts[count]);
    at += text.length;
    strings = new StringPool(text, starts);
  }

  private Table table(TableKind kind) {
    int size = integer();
    StringPool pool = strings;
    List<Table.Column> columns = new ArrayList<>(kind.width());
    for (int column = 0; column < kind.width(); column++) {
      int[] ids = ids(size);
      columns.add(row -> pool.get(ids[row]));
    }
    int[] bits = column(size);
    int[] from = days(size, Table.OPEN_START);
    int[] to = days(size, Table.OPEN_END);
    int[] lastSeen = days(size, Table.OPEN_START);
    int[] source = column(size);
    return new Table(kind, columns, bits, from, to, lastSeen, source);
  }

  private String string() {
    return strings.get(id(integer()));
  }

  private int id(int back) {
    return Objects.checkIndex(back == 0 ? used++ : used - back, strings.size());
  }

  private int[] ids(int size) {
    int[] values = column(size);
    for (int i = 0; i < size; i++) {
      values[i] = id(values[i]);
    }
    return values;
  }

  private int[] days(int size, int open) {
    int[] values = column(size);
    for (int i = 0; i < size; i++) {
      int value = values[i];
      values[i] = value == 0 ? open : ((value - 1) >>> 1) ^ -((value - 1) & 1);
    }
    return values;
  }

  private int[] column(int size) {
    int[] values = new int[size];
    boolean runs = integer() == 1;
    int filled = 0;
    while (filled < size) {
      int value = integer();
      if (runs) {
        int end = filled + integer();
        Arrays.fill(values, filled, end, value);
        filled = end;
      } else {
        values[filled++] = value;
      }
    }
    return values;
  }

  private int integer() {
    int value = 0;
    int shift = 0;
    while (true) {
      byte next = data[at++];
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
      shift += 7;
    }
  }
}
