package org.communique.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.communique.Derivation;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.Span;
import org.communique.fact.Fact;
import org.communique.value.Labels;

/**
 * Where and how a fact was read, as further slots of its JSON object, and back. A span is {@code
 * [start, end]}, or {@code {"title": [start, end]}} in the title. Stateless and thread-safe.
 */
final class Evidence {
  private static final String TITLE = "title";

  private Evidence() {}

  /** The fact's type, slots and evidence. */
  static ObjectNode write(Found<? extends Fact> found) {
    ObjectNode node = FactWriter.write(found.fact());
    node.set("span", write(found.span()));
    ObjectNode slots = node.putObject("slots");
    found.slots().forEach((slot, spans) -> slots.set(slot, write(spans)));
    node.put("level", Labels.of(found.level()));
    node.put("rule", found.why().rule());
    node.set("sentence", write(found.why().sentence()));
    if (!found.why().steps().isEmpty()) {
      ArrayNode steps = node.putArray("steps");
      for (Derivation.Step step : found.why().steps()) {
        steps
            .addObject()
            .put("kind", Labels.of(step.kind()))
            .put("detail", step.detail())
            .set("span", write(step.span()));
      }
    }
    return node;
  }

  /**
   * The fact with its evidence.
   *
   * @throws JsonFormatException if the object states no fact or its evidence is incomplete
   */
  static Found<Fact> read(JsonNode node, String path) {
    Fact fact = FactReader.read(node, path);
    SlotReader slots = new SlotReader(node, path);
    return new Found<>(
        fact,
        readSpan(slots.child("span"), path + ".span"),
        slotSpans(slots.child("slots"), path + ".slots"),
        slots.required("level", label -> Labels.parse(Leniency.class, label)),
        new Derivation(
            slots.required("rule", Function.identity()),
            readSpan(slots.child("sentence"), path + ".sentence"),
            slots.elements("steps", Evidence::readStep)));
  }

  static JsonNode write(Span span) {
    ArrayNode offsets = JsonNodeFactory.instance.arrayNode(2).add(span.start()).add(span.end());
    return span.part() == Span.Part.TEXT
        ? offsets
        : JsonNodeFactory.instance.objectNode().set(TITLE, offsets);
  }

  static Span readSpan(JsonNode node, String path) {
    JsonNode offsets = node.isObject() ? node.path(TITLE) : node;
    if (!offsets.isArray()
        || offsets.size() != 2
        || !offsets.get(0).canConvertToInt()
        || !offsets.get(1).canConvertToInt()) {
      throw new JsonFormatException(path, "is no span: [start, end] or {\"title\": [start, end]}");
    }
    try {
      return new Span(
          node.isObject() ? Span.Part.TITLE : Span.Part.TEXT,
          offsets.get(0).intValue(),
          offsets.get(1).intValue());
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(path, String.valueOf(e.getMessage()));
    }
  }

  private static ArrayNode write(List<Span> spans) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(spans.size());
    spans.forEach(span -> array.add(write(span)));
    return array;
  }

  private static Map<String, List<Span>> slotSpans(JsonNode node, String path) {
    Map<String, List<Span>> spans = new TreeMap<>();
    SlotReader slots = new SlotReader(node, path);
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      spans.put(name, slots.elements(name, Evidence::readSpan));
    }
    return spans;
  }

  private static Derivation.Step readStep(JsonNode node, String path) {
    SlotReader slots = new SlotReader(node, path);
    return new Derivation.Step(
        slots.required("kind", label -> Labels.parse(Derivation.Step.Kind.class, label)),
        slots.required("detail", Function.identity()),
        readSpan(slots.child("span"), path + ".span"));
  }
}
