package org.communique.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tab-separated file of a language folder: lines that begin with {@code #} are comments, lines
 * that begin with {@code #%} the header. Immutable and thread-safe.
 *
 * @param name the file's name in messages
 * @param rows its rows
 */
public record DataFile(String name, List<Row> rows) {

  /**
   * One line.
   *
   * @param file the file's name
   * @param line its number, from 1
   * @param cells what stands between the tabs
   */
  public record Row(String file, int line, List<String> cells) {
    /** The cell, or an empty string where the line has fewer. */
    public String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    /** The words of a cell; an underscore joins the words of a phrase. */
    public List<String> words(int index) {
      String cell = cell(index).strip();
      return cell.isEmpty()
          ? List.of()
          : Arrays.stream(cell.split(" +")).map(word -> word.replace('_', ' ')).toList();
    }

    /** An error that names the place. */
    public IllegalStateException error(String message) {
      return new IllegalStateException(file + ":" + line + ": " + message);
    }
  }

  /**
   * Reads a file of the language folder.
   *
   * @throws IllegalStateException if the language has no such file
   */
  public static DataFile read(String language, String name) {
    String path = "/org/communique/lang/" + language + "/" + name;
    try (InputStream in = DataFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("language " + language + " has no file " + name);
      }
      List<Row> rows = new ArrayList<>();
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(new Row(language + "/" + name, number, List.of(line.split("\t"))));
        }
      }
      return new DataFile(language + "/" + name, List.copyOf(rows));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
