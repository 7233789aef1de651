package org.communique.internal.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link TablesWriter} writes, in one pass. */
public final class TablesReader {
  private final byte[] data;
  private int at;
  private String[] strings = {};

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
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("the compiled gazetteer is cut off", e);
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
    Tables read = new Tables(sources, tables);
    PersonIndex persons = persons(read.get(TableKind.HOLDER));
    return new Tables(sources, tables, () -> persons);
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
    int[] lengths = new int[count];
    for (int i = 0; i < count; i++) {
      lengths[i] = integer();
    }
    strings = new String[count];
    for (int i = 0; i < count; i++) {
      strings[i] = new String(data, at, lengths[i], StandardCharsets.UTF_8);
      at += lengths[i];
    }
  }

  private Table table(TableKind kind) {
    int size = integer();
    String[][] columns = new String[kind.width()][size];
    for (String[] column : columns) {
      for (int row = 0; row < size; row++) {
        column[row] = string();
      }
    }
    int[] bits = new int[size];
    int[] from = new int[size];
    int[] to = new int[size];
    int[] lastSeen = new int[size];
    int[] source = new int[size];
    for (int row = 0; row < size; row++) {
      bits[row] = integer();
      from[row] = day(Table.OPEN_START);
      to[row] = day(Table.OPEN_END);
      lastSeen[row] = day(Table.OPEN_START);
      source[row] = integer();
    }
    return new Table(kind, columns, bits, from, to, lastSeen, source);
  }

  private String string() {
    return strings[integer()];
  }

  private int day(int open) {
    int value = integer();
    return value == 0 ? open : ((value - 1) >>> 1) ^ -((value - 1) & 1);
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
