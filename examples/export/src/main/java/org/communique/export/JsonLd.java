package org.communique.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.communique.Found;
import org.communique.Span;
import org.communique.fact.Fact;
import org.communique.json.FactsDocument;
import org.communique.json.Json;
import org.communique.value.Labels;

/**
 * Facts as linked data: a JSON-LD 1.1 object a document, in the terms of schema.org, and in our own
 * (prefix {@code c}) where schema.org has none. The context is written into each object, so that
 * nothing is fetched to read it. Every fact has an IRI of its own below the document's, stable for
 * the same document and version. Amounts and counts are {@code xsd:decimal}, exact. Immutable and
 * thread-safe.
 */
public final class JsonLd {
  /** The namespace of the terms that schema.org lacks. */
  public static final String TERMS = "https://communique.example/terms#";

  private static final String SCHEMA = "https://schema.org/";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private final Json json = new Json();

  /**
   * A document's facts, on one line, without the line end.
   *
   * @param source the texts in which the facts were read
   * @throws IllegalArgumentException if a fact lies outside these texts
   */
  public String write(FactsDocument document, Source source) {
    String iri = Source.iri(document.id());
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("@context", context());
    node.put("@id", iri);
    node.put("@type", "NewsArticle");
    node.put("identifier", document.id());
    source.title().ifPresent(title -> node.put("headline", title));
    document.date().ifPresent(date -> node.put("datePublished", date.day().toString()));
    ArrayNode facts = node.putArray("mentions");
    Map<String, Integer> numbers = new HashMap<>();
    for (Found<Fact> found : document.facts()) {
      String type = found.fact().type();
      ObjectNode fact = LinkedFacts.write(found.fact());
      fact.put("@id", iri + "#" + type + "-" + numbers.merge(type, 1, Integer::sum));
      fact.put("c:level", Labels.of(found.level()));
      fact.put("c:rule", found.why().rule());
      fact.set("c:evidence", evidence(found.span(), source));
      facts.add(fact);
    }
    return json.write(node);
  }

  private static ObjectNode evidence(Span span, Source source) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("@type", "Quotation")
        .put("text", source.quote(span))
        .put("c:part", Labels.of(span.part()))
        .put("c:start", span.start())
        .put("c:end", span.end());
  }

  private static ObjectNode context() {
    ObjectNode context = JsonNodeFactory.instance.objectNode();
    context.put("@version", new BigDecimal("1.1"));
    context.put("@vocab", SCHEMA);
    context.put("c", TERMS);
    for (String date : new String[] {"datePublished", "startDate", "endDate", "dateCreated"}) {
      context.putObject(date).put("@id", SCHEMA + date).put("@type", XSD + "date");
    }
    for (String time : new String[] {"startTime", "endTime"}) {
      context.putObject(time).put("@id", SCHEMA + time).put("@type", XSD + "date");
    }
    context.putObject("value").put("@id", SCHEMA + "value").put("@type", XSD + "decimal");
    for (String term : new String[] {"actionStatus", "eventAttendanceMode", "eventStatus"}) {
      context.putObject(term).put("@id", SCHEMA + term).put("@type", "@vocab");
    }
    return context;
  }
}
