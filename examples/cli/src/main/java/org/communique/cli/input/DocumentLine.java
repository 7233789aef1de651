package org.communique.cli.input;

import java.time.LocalDate;
import java.util.function.Function;
import org.communique.json.Json;
import org.communique.json.SlotReader;

/**
 * Documents as JSON lines: {@code {"id", "date", "title", "text"}}; {@code date} and {@code title}
 * may be null or absent, other members are passed over. Immutable and thread-safe.
 */
final class DocumentLine {
  private static final int ISO_DAY_LENGTH = 10;

  private final Json json = new Json();

  /**
   * The document of a line.
   *
   * @throws IllegalArgumentException if it is no JSON object with the members above; the message
   *     says where and why
   */
  Document read(String line, Origin origin) {
    SlotReader slots = new SlotReader(json.read(line), "$");
    return new Document(
        origin,
        slots.required("id", Function.identity()),
        slots.optional("date", DocumentLine::day),
        slots.optional("title", Function.identity()),
        slots.required("text", Function.identity()));
  }

  /** The day of an ISO 8601 date or of a date and time, as it stands in its own time zone. */
  private static LocalDate day(String text) {
    boolean withTime = text.length() > ISO_DAY_LENGTH && text.charAt(ISO_DAY_LENGTH) == 'T';
    return Json.day(withTime ? text.substring(0, ISO_DAY_LENGTH) : text);
  }
}
