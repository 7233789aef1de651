package org.communique.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What an event is in two vocabularies of political event data. Immutable and thread-safe.
 *
 * @param cameo the CAMEO code, as {@code 042}
 * @param plover the PLOVER event, as {@code CONSULT}
 * @param mode the PLOVER mode; empty if none is defined
 * @param context the PLOVER context; empty if none is defined
 * @param goldstein the value on Goldstein's scale from -10 to 10
 * @param quad 1 for verbal, 2 for material cooperation
 */
record EventCode(
    String cameo, String plover, String mode, String context, BigDecimal goldstein, int quad) {
  private static final String FILE = "event-codes.tsv";
  private static final Map<String, EventCode> CODES = read();

  /**
   * The code of a kind of event, as {@code event-codes.tsv} names it.
   *
   * @throws IllegalArgumentException if the table has no such kind
   */
  static EventCode of(String kind) {
    EventCode code = CODES.get(kind);
    if (code == null) {
      throw new IllegalArgumentException(FILE + " has no kind " + kind);
    }
    return code;
  }

  /** The root category: the first two digits. */
  String root() {
    return cameo.substring(0, 2);
  }

  private static Map<String, EventCode> read() {
    Map<String, EventCode> codes = new HashMap<>();
    try (InputStream file =
            Objects.requireNonNull(EventCode.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          codes.put(
              cells[0],
              new EventCode(
                  cells[1],
                  cells[2],
                  cells[3],
                  cells[4],
                  new BigDecimal(cells[5]),
                  Integer.parseInt(cells[6])));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(codes);
  }
}
