package org.communique.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Documents as JSON lines: {@code {"id", "date", "title", "text"}}; {@code date} and {@code title}
 * may be null or absent, other members are passed over. Immutable and thread-safe.
 */
final class DocumentLine {
  private static final int ISO_DAY_LENGTH = 10;

  private final JsonMapper mapper;

  /** A reader of lines of at most so many bytes. */
  DocumentLine(int limit) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(limit).build())
            .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    mapper =
        JsonMapper.builder(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  }

  /**
   * The document of a line.
   *
   * @throws UnreadableException if it is no JSON object with the members above
   */
  Document read(String line, String source) throws UnreadableException {
    JsonNode node;
    try {
      node = mapper.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UnreadableException(
          "column " + e.getLocation().getColumnNr() + ": is not JSON: " + firstLine(e));
    }
    if (!node.isObject()) {
      throw new UnreadableException("is no JSON object with id and text");
    }
    String id = member(node, "id").orElseThrow(() -> new UnreadableException("id is missing"));
    String text =
        member(node, "text").orElseThrow(() -> new UnreadableException("text is missing"));
    Optional<String> written = member(node, "date");
    Optional<LocalDate> date =
        written.isPresent() ? Optional.of(day(written.get())) : Optional.empty();
    return new Document(source, id, date, member(node, "title"), text);
  }

  private static Optional<String> member(JsonNode node, String name) throws UnreadableException {
    if (!node.hasNonNull(name)) {
      return Optional.empty();
    }
    if (!node.get(name).isTextual()) {
      throw new UnreadableException(name + " is no string");
    }
    return Optional.of(node.get(name).textValue());
  }

  /** The day of an ISO 8601 date or of a date and time, as it stands in its own time zone. */
  private static LocalDate day(String text) throws UnreadableException {
    boolean withTime = text.length() > ISO_DAY_LENGTH && text.charAt(ISO_DAY_LENGTH) == 'T';
    try {
      return LocalDate.parse(withTime ? text.substring(0, ISO_DAY_LENGTH) : text);
    } catch (DateTimeException e) {
      throw new UnreadableException("date is no ISO 8601 date as in 2018-11-07: " + text);
    }
  }

  private static String firstLine(JsonProcessingException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("");
  }
}
