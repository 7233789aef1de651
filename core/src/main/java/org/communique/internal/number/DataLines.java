package org.communique.internal.number;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A data file of tab-separated lines. Lines that start with {@code #} are remarks; {@code #%
 * key=value} states a setting.
 *
 * @param settings the settings
 * @param rows the other lines
 */
record DataLines(Map<String, String> settings, List<Row> rows) {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /**
   * A line.
   *
   * @param place file and line, for messages
   * @param cells the tab-separated cells, stripped
   */
  record Row(String place, List<String> cells) {
    /** A cell, empty where the line has no so many. */
    String cell(int i) {
      return i < cells.size() ? cells.get(i) : "";
    }

    /** The space-separated words of a cell. */
    List<String> words(int i) {
      return WORDS.splitToList(cell(i));
    }
  }

  /** Reads a file of the class path below this library's language data. */
  static DataLines read(String path) {
    String resource = "/org/communique/lang/" + path;
    try (InputStream in = DataLines.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + resource);
      }
      return parse(path, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static DataLines parse(String path, BufferedReader in) throws IOException {
    Map<String, String> settings = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.startsWith("#%")) {
        String setting = line.substring(2).strip();
        int equals = setting.indexOf('=');
        if (equals > 0) {
          settings.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
      } else if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(path + ":" + number, cells(line)));
      }
    }
    return new DataLines(settings, rows);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab).strip());
      start = tab + 1;
    }
    cells.add(line.substring(start).strip());
    return cells;
  }
}
