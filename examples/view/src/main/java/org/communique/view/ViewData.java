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

/**
 * What the page's script shows of a document. A span is an array of its part, start and end, in
 * UTF-16 code units as both Java and JavaScript count them. Immutable and thread-safe.
 */
final class ViewData {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final CountryNames names;
  private final CardWriter cards;

  ViewData(CountryNames names) {
    this.names = names;
    this.cards = new CardWriter(names);
  }

  /**
   * The data of a document.
   *
   * @throws IllegalArgumentException if a fact lies outside these texts
   */
  ObjectNode of(FactsDocument document, Source source) {
    ObjectNode node = NODES.objectNode().put("id", document.id());
    document.date().ifPresent(date -> node.put("date", date.day().toString()));
    source.title().ifPresent(title -> node.put("title", title));
    node.put("text", source.text());
    ArrayNode facts = node.putArray("facts");
    document.facts().forEach(found -> facts.add(fact(found, source)));
    ArrayNode remarks = node.putArray("remarks");
    for (Diagnostic diagnostic : document.diagnostics()) {
      remarks
          .addObject()
          .put("kind", Labels.of(diagnostic.kind()))
          .put("message", diagnostic.message())
          .set("span", span(diagnostic.span(), source));
    }
    return node;
  }

  private ObjectNode fact(Found<Fact> found, Source source) {
    Fact fact = found.fact();
    Card card = cards.write(fact);
    ObjectNode node =
        NODES
            .objectNode()
            .put("type", fact.type())
            .put("title", card.title())
            .put("note", card.note());
    ObjectNode slots = FactWriter.write(fact);
    slots.remove("type");
    node.set("slots", slots);
    node.set("span", span(found.span(), source));
    ObjectNode words = node.putObject("words");
    for (Map.Entry<String, List<Span>> slot : found.slots().entrySet()) {
      ArrayNode spans = words.putArray(slot.getKey());
      slot.getValue().forEach(span -> spans.add(span(span, source)));
    }
    node.put("level", Labels.of(found.level()));
    node.put("rule", found.why().rule());
    ArrayNode steps = node.putArray("steps");
    for (Derivation.Step step : found.why().steps()) {
      steps
          .addObject()
          .put("kind", Labels.of(step.kind()))
          .put("detail", step.detail())
          .set("span", span(step.span(), source));
    }
    fact.time().ifPresent(time -> node.set("days", days(time)));
    if (fact instanceof TradeFigure figure) {
      node.set("figure", figure(figure));
    }
    return node;
  }

  /** First and last day; an open end is the day at the other end. */
  private static ArrayNode days(DatePeriod time) {
    return NODES
        .arrayNode()
        .add(time.start().or(time::end).orElseThrow().toString())
        .add(time.end().or(time::start).orElseThrow().toString());
  }

  private ObjectNode figure(TradeFigure figure) {
    return NODES
        .objectNode()
        .put("currency", figure.amount().currency())
        .put("amount", figure.amount().amount().toPlainString())
        .put("written", CardWriter.money(figure.amount()))
        .put("countries", names.of(figure.countries()));
  }

  private static ArrayNode span(Span span, Source source) {
    source.quote(span);
    return NODES.arrayNode().add(Labels.of(span.part())).add(span.start()).add(span.end());
  }
}
