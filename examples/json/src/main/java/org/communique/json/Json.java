package org.communique.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.LocalDate;

/** JSON texts as trees, and back. Immutable and thread-safe. */
public final class Json {
  private final JsonMapper mapper;

  /** Reads strings of any length. */
  public Json() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    mapper =
        JsonMapper.builder(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  }

  /**
   * Reads a text that is one JSON value.
   *
   * @throws JsonFormatException if it is not, with the column in the message, or if it nests more
   *     than 1,000 deep
   */
  public JsonNode read(String text) {
    try {
      return mapper.readTree(text);
    } catch (JsonProcessingException e) {
      String reason = e.getOriginalMessage().lines().findFirst().orElse("");
      JsonLocation at = e.getLocation();
      throw new JsonFormatException(
          at == null ? "the text" : "column " + at.getColumnNr(), "is not JSON: " + reason);
    }
  }

  /** Writes a value on one line; it can be encoded in UTF-8 whatever its strings hold. */
  public String write(JsonNode node) {
    try {
      return LoneSurrogates.escape(mapper.writeValueAsString(node));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a JSON tree could not be written", e);
    }
  }

  /**
   * An ISO 8601 day.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("is no ISO 8601 date as in 2018-11-07: " + text, e);
    }
  }
}
