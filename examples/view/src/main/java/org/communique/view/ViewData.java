package org.communique.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.communique.Derivation;
import org.communique.Diagnostic;
import org.communique.Found;
import org.communique.Span;
import org.communique.export.Source;
import org.communique.fact.Fact;
import org.communique.fact.TradeFigure;
import org.communique.json.FactWriter;
import org.communique.json.FactsDocument;
import org.communique.value.DatePeriod;
import org.communique.value.Labels;

/** What the page's script shows of a document. Stateless and thread-safe. */
final class ViewData {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ViewData() {}

  static ObjectNode of(FactsDocument document, Source source) {
    ObjectNode node = NODES.objectNode().put("id", document.id());
    document.date().ifPresent(date -> node.put("date", date.day().toString()));
    source.title().ifPresent(title -> node.put("title", title));
    node.put("text", source.text());
    ArrayNode facts = node.putArray("facts");
    document.facts().forEach(found -> facts.add(fact(found, source)));
    ArrayNode doubts = node.putArray("diagnostics");
    for (Diagnostic diagnostic : document.diagnostics()) {
      doubts
          .addObject()
          .put("kind", Labels.of(diagnostic.kind()))
          .put("message", diagnostic.message())
          .set("span", span(checked(diagnostic.span(), source)));
    }
    return node;
  }

  private static ObjectNode fact(Found<Fact> found, Source source) {
    ObjectNode slots = FactWriter.write(found.fact());
    slots.remove("type");
    ObjectNode node = NODES.objectNode().put("type", found.fact().type());
    node.set("slots", slots);
    node.put("level", Labels.of(found.level()));
    node.put("rule", found.why().rule());
    node.set("span", span(checked(found.span(), source)));
    ObjectNode words = node.putObject("words");
    for (Map.Entry<String, List<Span>> slot : found.slots().entrySet()) {
      ArrayNode spans = words.putArray(slot.getKey());
      slot.getValue().forEach(span -> spans.add(span(checked(span, source))));
    }
    ArrayNode steps = node.putArray("steps");
    for (Derivation.Step step : found.why().steps()) {
      steps
          .addObject()
          .put("kind", Labels.of(step.kind()))
          .put("detail", step.detail())
          .set("span", span(checked(step.span(), source)));
    }
    found.fact().time().flatMap(DatePeriod::start).ifPresent(day -> node.put("day", "" + day));
    if (found.fact() instanceof TradeFigure figure) {
      node.put("currency", figure.amount().currency());
      node.put("amount", figure.amount().amount().toPlainString());
    }
    return node;
  }

  private static Span checked(Span span, Source source) {
    source.quote(span);
    return span;
  }

  private static ArrayNode span(Span span) {
    return NODES.arrayNode().add(Labels.of(span.part())).add(span.start()).add(span.end());
  }
}
