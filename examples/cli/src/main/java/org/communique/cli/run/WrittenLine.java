package org.communique.cli.run;

import com.fasterxml.jackson.databind.JsonNode;
import org.communique.cli.input.Document;

/**
 * A line of an earlier run's output.
 *
 * @param id the document's id
 * @param mentions the dates, amounts and percentages with their words and spans
 * @param length how many bytes it has, with its line end
 */
record WrittenLine(String id, JsonNode mentions, long length) {
  static WrittenLine of(JsonNode line, long length) {
    return new WrittenLine(line.path("id").textValue(), line.path("mentions"), length);
  }

  /** Whether it may have been made of the document: several may have the same id. */
  boolean isOf(Document document) {
    if (!id.equals(document.id())) {
      return false;
    }
    for (JsonNode ofOneKind : mentions) {
      for (JsonNode mention : ofOneKind) {
        String words = mention.path("text").asText();
        int start = mention.path("span").path(0).asInt(-1);
        if (!document.text().startsWith(words, start)) {
          return false;
        }
      }
    }
    return true;
  }
}
