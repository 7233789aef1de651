package org.communique.internal.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the compiled form: the strings, the sources, the tables column by column, then the index
 * of the holders. Integers are written in groups of seven bits, the lowest first. {@link
 * TablesReader} reads it.
 */
final class TablesWriter {
  static final int FORMAT = 0x43474131;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Map<String, Integer> ids = new LinkedHashMap<>();

  private TablesWriter() {}

  /** Writes the tables; the same tables give the same bytes. */
  static void write(Tables tables, OutputStream out) throws IOException {
    TablesWriter writer = new TablesWriter();
    writer.body(tables);
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    integer(head, FORMAT);
    List<byte[]> strings = new ArrayList<>();
    for (String string : writer.ids.keySet()) {
      strings.add(string.getBytes(StandardCharsets.UTF_8));
    }
    integer(head, strings.size());
    for (byte[] string : strings) {
      integer(head, string.length);
    }
    for (byte[] string : strings) {
      head.write(string);
    }
    head.writeTo(out);
    writer.body.writeTo(out);
  }

  private void body(Tables tables) {
    integer(body, tables.sources().size());
    for (Source source : tables.sources()) {
      string(source.file());
      string(source.kind().label());
      string(source.role());
      string(source.source());
      string(source.licence());
      integer(body, source.horizon());
      integer(body, source.rows());
    }
    for (TableKind kind : TableKind.values()) {
      table(tables.get(kind));
    }
    persons(tables.persons());
  }

  private void persons(PersonIndex index) {
    int[] hashes = index.hashes();
    int[] ends = index.ends();
    int[] rows = index.rows();
    integer(body, hashes.length);
    integer(body, rows.length);
    int at = 0;
    for (int i = 0; i < hashes.length; i++) {
      integer(body, hashes[i] - (i > 0 ? hashes[i - 1] : 0));
      integer(body, ends[i] - at);
      int last = 0;
      while (at < ends[i]) {
        integer(body, rows[at] - last);
        last = rows[at++];
      }
    }
  }

  private void table(Table table) {
    integer(body, table.size());
    for (int column = 0; column < table.kind().width(); column++) {
      for (int row = 0; row < table.size(); row++) {
        string(table.cell(row, column));
      }
    }
    for (int row = 0; row < table.size(); row++) {
      integer(body, table.bits(row));
      day(table.from(row), Table.OPEN_START);
      day(table.to(row), Table.OPEN_END);
      day(table.lastSeen(row), Table.OPEN_START);
      integer(body, table.source(row));
    }
  }

  private void string(String text) {
    Integer id = ids.get(text);
    if (id == null) {
      id = ids.size();
      ids.put(text, id);
    }
    integer(body, id);
  }

  /** A day, moved so that an open end is 0 and days before 1970 are positive and odd. */
  private void day(int day, int open) {
    integer(body, day == open ? 0 : ((day << 1) ^ (day >> 31)) + 1);
  }

  private static void integer(ByteArrayOutputStream out, int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
