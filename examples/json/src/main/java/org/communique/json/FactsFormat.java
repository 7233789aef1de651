package org.communique.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communique.Diagnostic;
import org.communique.DocumentDate;
import org.communique.Mentions;
import org.communique.Span;
import org.communique.normalize.Match;
import org.communique.value.DatePeriod;
import org.communique.value.Labels;
import org.communique.value.Money;
import org.communique.value.Percentage;
import org.communique.value.Qualifier;

/**
 * The facts format: one document a line, its facts with their evidence. What {@link #read} reads
 * from what {@link #write} wrote equals what was written. Immutable and thread-safe.
 */
public final class FactsFormat {
  private final Json json = new Json();

  /**
   * A document as one line, without the line end.
   *
   * @param document what was read in it
   * @param text the document's text, from which the words of the mentions are taken
   */
  public String write(FactsDocument document, String text) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", document.id());
    node.put("date", document.date().map(date -> date.day().toString()).orElse(null));
    document.date().ifPresent(date -> writeSource(date, node));
    ArrayNode facts = node.putArray("facts");
    document.facts().forEach(found -> facts.add(Evidence.write(found)));
    ObjectNode mentions = node.putObject("mentions");
    mentions.set("dates", matches(document.mentions().dates(), text));
    mentions.set("money", matches(document.mentions().money(), text));
    mentions.set("percents", matches(document.mentions().percentages(), text));
    ArrayNode diagnostics = node.putArray("diagnostics");
    for (Diagnostic diagnostic : document.diagnostics()) {
      diagnostics
          .addObject()
          .put("kind", Labels.of(diagnostic.kind()))
          .put("message", diagnostic.message())
          .set("span", Evidence.write(diagnostic.span()));
    }
    return json.write(node);
  }

  /**
   * The document that a line holds.
   *
   * @throws JsonFormatException if it is no line of the facts format with evidence
   */
  public FactsDocument read(String line) {
    SlotReader document = new SlotReader(json.read(line), "$");
    SlotReader mentions = new SlotReader(document.child("mentions"), "$.mentions");
    return new FactsDocument(
        document.required("id", Function.identity()),
        readDate(document),
        document.elements("facts", Evidence::read),
        new Mentions(
            mentions.elements("dates", (n, path) -> match(n, path, DatePeriod::parse)),
            mentions.elements("money", (n, path) -> match(n, path, Money::parse)),
            mentions.elements("percents", (n, path) -> match(n, path, Percentage::parse))),
        document.elements("diagnostics", FactsFormat::readDiagnostic));
  }

  private static void writeSource(DocumentDate date, ObjectNode node) {
    node.put("date_source", Labels.of(date.source()));
    date.span().ifPresent(span -> node.set("date_span", Evidence.write(span)));
    if (!date.possible().isDay()) {
      node.put("date_possible", date.possible().toString());
    }
  }

  private static Optional<DocumentDate> readDate(SlotReader document) {
    Optional<LocalDate> day = document.optional("date", Json::day);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    Optional<Span> span =
        document.has("date_span")
            ? Optional.of(Evidence.readSpan(document.child("date_span"), "$.date_span"))
            : Optional.empty();
    return Optional.of(
        new DocumentDate(
            day.get(),
            document.required("date_source", l -> Labels.parse(DocumentDate.Source.class, l)),
            span,
            document
                .optional("date_possible", DatePeriod::parse)
                .orElse(DatePeriod.of(day.get()))));
  }

  private static ArrayNode matches(List<? extends Match<?>> matches, String text) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(matches.size());
    for (Match<?> match : matches) {
      ObjectNode node = array.addObject();
      node.put("text", text.substring(match.start(), match.end()));
      node.put("value", match.value().toString());
      node.set("span", Evidence.write(Span.of(match.start(), match.end())));
      if (match.qualifier() != Qualifier.EXACT) {
        node.put("qualifier", match.qualifier().toString());
      }
      if (match.assumed()) {
        node.put("assumed", true);
      }
    }
    return array;
  }

  private static <T> Match<T> match(JsonNode node, String path, Function<String, T> parse) {
    SlotReader slots = new SlotReader(node, path);
    Span span = Evidence.readSpan(slots.child("span"), path + ".span");
    return new Match<>(
        span.start(),
        span.end(),
        slots.required("value", parse),
        slots.optional("qualifier", Qualifier::parse).orElse(Qualifier.EXACT),
        slots.flag("assumed"));
  }

  private static Diagnostic readDiagnostic(JsonNode node, String path) {
    SlotReader slots = new SlotReader(node, path);
    return new Diagnostic(
        slots.required("kind", label -> Labels.parse(Diagnostic.Kind.class, label)),
        Evidence.readSpan(slots.child("span"), path + ".span"),
        slots.required("message", Function.identity()));
  }
}
