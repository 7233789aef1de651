package org.communique.internal.gazetteer;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one source file: the header lines ({@code #% name=value}), comments ({@code #} and a
 * blank), and rows with tabs between the cells. What cannot be read is reported and skipped. One
 * object reads one file.
 */
final class SourceReader {
  private static final List<String> REQUIRED =
      List.of("concept", "key", "columns", "source", "licence", "horizon", "rows");

  private final String file;
  private final Problems problems;
  private final Map<String, String> header = new HashMap<>();
  private final Map<String, Integer> headerLines = new HashMap<>();
  private final List<SourceRow> rows = new ArrayList<>();
  private @Nullable TableKind kind;

  private SourceReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Reads a file.
   *
   * @param file its path with slashes, for messages; the role of holders is its name without {@code
   *     .tsv}
   * @return the file, or empty if its header does not say what it is
   */
  static Optional<SourceFile> read(Reader reader, String file, Problems problems)
      throws IOException {
    return new SourceReader(file, problems).read(new BufferedReader(reader));
  }

  private Optional<SourceFile> read(BufferedReader reader) throws IOException {
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      checkCharacters(line, number);
      if (line.startsWith("#%")) {
        header(line, number);
      } else if (!line.isBlank() && !line.equals("#") && !line.startsWith("# ")) {
        row(line, number);
      }
    }
    return file();
  }

  private void checkCharacters(String line, int number) {
    if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
      String mended = Normalizer.normalize(line, Normalizer.Form.NFC);
      int at = 0;
      while (line.charAt(at) == mended.charAt(at)) {
        at++;
      }
      problems.add(file, number, at + 1, "not in NFC", "write the composed character");
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\uFFFD' || c == '\uFEFF' || (c < ' ' && c != '\t')) {
        String name = String.format(Locale.ROOT, "U+%04X", (int) c);
        problems.add(file, number, i + 1, "character " + name, "save as UTF-8 without it");
      }
    }
  }

  private void header(String line, int number) {
    int equals = line.indexOf('=');
    if (equals < 0) {
      problems.add(file, number, 1, "header line without =", "write #% name=value");
      return;
    }
    String name = line.substring(2, equals).strip();
    String value = line.substring(equals + 1).strip();
    if (name.equals("source") && header.containsKey(name)) {
      value = header.get(name) + "; " + value;
    } else if (header.containsKey(name)) {
      problems.add(file, number, 1, "second header field " + name, "keep one");
    }
    header.put(name, value);
    headerLines.put(name, number);
    if (name.equals("concept")) {
      kind = TableKind.of(value).orElse(null);
    }
  }

  private void row(String line, int number) {
    if (kind == null) {
      if (!headerLines.containsKey("concept")) {
        problems.add(file, number, 1, "row before #% concept", "begin with the header");
        headerLines.put("concept", number);
      }
      return;
    }
    List<String> cells = new ArrayList<>(Splitter.on('\t').splitToList(line));
    List<Integer> offsets = new ArrayList<>();
    int at = 1;
    for (String cell : cells) {
      offsets.add(at);
      if (!cell.equals(cell.strip())) {
        problems.add(file, number, at, "blanks around <" + cell + ">", "remove them");
      }
      at += cell.length() + 1;
    }
    int width = kind.columns().size();
    boolean reason = kind.hasFlags() && cells.size() == width + 2;
    if (cells.size() > width + (kind.hasFlags() ? 1 : 0) && !reason) {
      problems.add(
          file, number, offsets.get(width), "too many cells", "the columns are " + kind.header());
      return;
    }
    while (cells.size() < width + 1) {
      cells.add("");
      offsets.add(at);
    }
    RowFlagsReader flags = new RowFlagsReader(file, number, offsets.get(width), problems);
    flags.read(cells.get(width));
    boolean explained =
        cells.get(width).indexOf('#') >= 0 || (reason && !cells.get(width + 1).isEmpty());
    if (RowFlag.NO.in(flags.bits()) && !explained) {
      String remedy = "say why in a further cell, or after the flags as in: no # other state";
      problems.add(file, number, offsets.get(width), "no without a reason", remedy);
    }
    rows.add(
        new SourceRow(
            number,
            List.copyOf(cells.subList(0, width)),
            List.copyOf(offsets.subList(0, width + 1)),
            flags.bits(),
            flags.from(),
            flags.to(),
            flags.lastSeen()));
  }

  private Optional<SourceFile> file() {
    for (String field : REQUIRED) {
      if (header.getOrDefault(field, "").isEmpty()) {
        problems.add(file, 1, 1, "header has no " + field, "add the line #% " + field + "=…");
      }
    }
    String concept = header.getOrDefault("concept", "");
    if (kind == null) {
      if (!concept.isEmpty()) {
        problems.add(
            file, lineOf("concept"), 1, "unknown concept " + concept, "see the list of concepts");
      }
      return Optional.empty();
    }
    String columns = header.getOrDefault("columns", kind.header());
    if (!columns.equals(kind.header()) && !columns.equals(kind.header() + " reason")) {
      problems.add(
          file, lineOf("columns"), 1, "columns of " + concept, "they are " + kind.header());
    }
    String count = header.getOrDefault("rows", "");
    if (!count.isEmpty() && !count.equals(Integer.toString(rows.size()))) {
      String remedy = "write #% rows=" + rows.size();
      problems.add(file, lineOf("rows"), 1, "rows=" + count + " but " + rows.size(), remedy);
    }
    return Optional.of(
        new SourceFile(
            file,
            kind,
            kind == TableKind.HOLDER ? role() : "",
            header.getOrDefault("source", ""),
            header.getOrDefault("licence", ""),
            horizon(),
            List.copyOf(rows)));
  }

  private LocalDate horizon() {
    String text = header.getOrDefault("horizon", "");
    Optional<PartialDate> date = PartialDate.parse(text);
    if (date.isEmpty() && !text.isEmpty()) {
      problems.add(file, lineOf("horizon"), 1, "horizon " + text, "write it as 2026-05-17");
    }
    return date.map(PartialDate::last).orElse(LocalDate.EPOCH);
  }

  private String role() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.endsWith(".tsv") ? name.substring(0, name.length() - 4) : name;
  }

  private int lineOf(String field) {
    return headerLines.getOrDefault(field, 1);
  }
}
