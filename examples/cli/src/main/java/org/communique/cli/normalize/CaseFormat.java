package org.communique.cli.normalize;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.communique.json.Json;
import org.communique.json.SlotReader;

/**
 * Cases and what was found in them as JSON lines: {@code {"id", "kind", "lang", "text", "ref"}} in,
 * {@code {"id", "found": [{"start", "end", "text", "value"}]}} out. Immutable and thread-safe.
 */
final class CaseFormat {
  private final Json json = new Json();

  /**
   * The case of a line.
   *
   * @throws IllegalArgumentException if it is none; the message says where and why
   */
  Case read(String line) {
    SlotReader slots = new SlotReader(json.read(line), "$");
    return new Case(
        slots.required("id", Function.identity()),
        slots.required("kind", Kind::parse),
        slots.required("lang", Locale::forLanguageTag),
        slots.required("text", Function.identity()),
        slots.optional("ref", Json::day));
  }

  /** A line, without the line end. */
  String write(String id, List<Find> finds) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", id);
    ArrayNode found = node.putArray("found");
    for (Find find : finds) {
      found
          .addObject()
          .put("start", find.start())
          .put("end", find.end())
          .put("text", find.text())
          .put("value", find.value());
    }
    return json.write(node);
  }
}
