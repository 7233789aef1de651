package org.communique.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.communique.Found;
import org.communique.fact.Fact;
import org.communique.json.FactWriter;
import org.communique.json.FactsDocument;
import org.communique.value.Labels;

/**
 * Facts as tables: a CSV file (RFC 4180, UTF-8, with a header) for each type of fact that occurs,
 * named after it, as {@code meeting.csv}. A row names its document and the day of that document,
 * then gives the slots in the written forms of the facts format, several values joined by
 * semicolons, then the level, and the UTF-16 offsets of the words that state the fact, end
 * exclusive, in the part of the document (title or text) that is named. Not thread-safe.
 */
public final class CsvTables implements AutoCloseable {
  private final CsvMapper mapper = new CsvMapper();
  private final Path folder;
  private final Map<String, SequenceWriter> tables = new LinkedHashMap<>();

  /**
   * Tables in a folder, which is made if it is not there; files of the same names are replaced.
   *
   * @throws IOException if the folder cannot be made
   */
  public CsvTables(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  /**
   * Adds the facts of a document.
   *
   * @throws IOException if a table cannot be written
   */
  public void add(FactsDocument document) throws IOException {
    for (Found<Fact> found : document.facts()) {
      table(found.fact().type()).write(row(document, found));
    }
  }

  /**
   * Completes all tables.
   *
   * @throws IOException if one of them cannot be written; the others are closed nevertheless
   */
  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (SequenceWriter table : tables.values()) {
      try {
        table.close();
      } catch (IOException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private SequenceWriter table(String type) throws IOException {
    SequenceWriter table = tables.get(type);
    if (table == null) {
      table =
          mapper
              .writer(CsvColumns.of(type))
              .writeValues(
                  new OutputStreamWriter(
                      Files.newOutputStream(folder.resolve(type + ".csv")),
                      StandardCharsets.UTF_8));
      tables.put(type, table);
    }
    return table;
  }

  private static ObjectNode row(FactsDocument document, Found<Fact> found) {
    ObjectNode row = FactWriter.write(found.fact());
    row.remove("type");
    row.put("document", document.id());
    document.date().ifPresent(date -> row.put("published", date.day().toString()));
    row.put("level", Labels.of(found.level()));
    row.put("part", Labels.of(found.span().part()));
    row.put("start", found.span().start());
    row.put("end", found.span().end());
    return row;
  }
}
