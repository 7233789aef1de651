package org.communique.internal.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Writes the compiled form: the strings, the sources, the tables column by column, then the index
 * of the holders. {@link TablesReader} reads it.
 *
 * <p>An integer is written in groups of seven bits, the lowest first. A column of integers begins
 * with 0 if they follow one by one, or with 1 if each is followed by how often it is repeated. A
 * string is 0 if it is the next one that was not used yet, else how far back from there it is.
 */
final class TablesWriter {
  static final int FORMAT = 0x43474132;

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Map<String, Integer> ids = new LinkedHashMap<>();

  private TablesWriter() {}

  /** Writes the tables; the same tables give the same bytes. */
  static void write(Tables tables, OutputStream out) throws IOException {
    TablesWriter writer = new TablesWriter();
    writer.body(tables);
    List<byte[]> strings = new ArrayList<>();
    for (String string : writer.ids.keySet()) {
      strings.add(string.getBytes(StandardCharsets.UTF_8));
    }
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    integer(head, FORMAT);
    integer(head, strings.size());
    column(head, strings.size(), i -> strings.get(i).length);
    strings.forEach(head::writeBytes);
    head.writeTo(out);
    writer.body.writeTo(out);
  }

  private void body(Tables tables) {
    integer(body, tables.sources().size());
    for (Source source : tables.sources()) {
      integer(body, string(source.file()));
      integer(body, string(source.kind().label()));
      integer(body, string(source.role()));
      integer(body, string(source.source()));
      integer(body, string(source.licence()));
      integer(body, source.horizon());
      integer(body, source.rows());
    }
    for (TableKind kind : TableKind.values()) {
      table(tables.get(kind));
    }
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    persons(tables.persons(), index);
    integer(body, index.size());
    body.writeBytes(index.toByteArray());
  }

  private void table(Table table) {
    int size = table.size();
    integer(body, size);
    for (int i = 0; i < table.kind().width(); i++) {
      int column = i;
      column(body, size, row -> string(table.cell(row, column)));
    }
    column(body, size, table::bits);
    column(body, size, row -> day(table.from(row), Table.OPEN_START));
    column(body, size, row -> day(table.to(row), Table.OPEN_END));
    column(body, size, row -> day(table.lastSeen(row), Table.OPEN_START));
    column(body, size, table::source);
  }

  private static void persons(PersonIndex index, ByteArrayOutputStream out) {
    int[] hashes = index.hashes();
    int[] ends = index.ends();
    int[] rows = index.rows();
    integer(out, hashes.length);
    integer(out, rows.length);
    int at = 0;
    for (int i = 0; i < hashes.length; i++) {
      integer(out, hashes[i] - (i > 0 ? hashes[i - 1] : 0));
      integer(out, ends[i] - at);
      int last = 0;
      while (at < ends[i]) {
        integer(out, rows[at] - last);
        last = rows[at++];
      }
    }
  }

  private int string(String text) {
    Integer id = ids.putIfAbsent(text, ids.size());
    return id == null ? 0 : ids.size() - id;
  }

  /** A day, moved so that an open end is 0 and days before 1970 are positive. */
  private static int day(int day, int open) {
    return day == open ? 0 : ((day << 1) ^ (day >> 31)) + 1;
  }

  private static void column(ByteArrayOutputStream out, int size, IntUnaryOperator value) {
    ByteArrayOutputStream single = new ByteArrayOutputStream();
    ByteArrayOutputStream repeated = new ByteArrayOutputStream();
    int last = 0;
    int times = 0;
    for (int i = 0; i < size; i++) {
      int next = value.applyAsInt(i);
      integer(single, next);
      if (next != last && times > 0) {
        integer(repeated, last);
        integer(repeated, times);
        times = 0;
      }
      last = next;
      times++;
    }
    integer(repeated, last);
    integer(repeated, times);
    boolean runs = size > 0 && repeated.size() < single.size();
    integer(out, runs ? 1 : 0);
    out.writeBytes((runs ? repeated : single).toByteArray());
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
