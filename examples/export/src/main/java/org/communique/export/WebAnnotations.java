package org.communique.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.Found;
import org.communique.Span;
import org.communique.fact.Fact;
import org.communique.json.FactWriter;
import org.communique.json.FactsDocument;
import org.communique.json.Json;
import org.communique.value.Labels;

/**
 * Facts as annotations of their documents, in the W3C Web Annotation Data Model (Recommendation of
 * 23 February 2017): an annotation page a document, an annotation a fact. The body is the fact in
 * the facts format and its type as a tag; the targets are the words that state it and those of each
 * slot, each selected by quotation and by position. Positions count Unicode code points from 0, end
 * exclusive, as the model asks; they are not the UTF-16 offsets of this library. Words of the title
 * have a source of their own, the document's IRI with the fragment {@code title}. Immutable and
 * thread-safe.
 */
public final class WebAnnotations {
  private static final int CONTEXT = 32;

  private final Json json = new Json();

  /**
   * The annotation page of a document, on one line, without the line end.
   *
   * @param source the texts in which the facts were read
   * @throws IllegalArgumentException if a fact lies outside these texts
   */
  public String write(FactsDocument document, Source source) {
    String iri = Source.iri(document.id());
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    page.put("@context", "http://www.w3.org/ns/anno.jsonld");
    page.put("id", iri + "#annotations");
    page.put("type", "AnnotationPage");
    page.put("startIndex", 0);
    ArrayNode items = page.putArray("items");
    int number = 1;
    for (Found<Fact> found : document.facts()) {
      items.add(annotation(found, iri, number++, source));
    }
    return json.write(page);
  }

  private ObjectNode annotation(Found<Fact> found, String iri, int number, Source source) {
    ObjectNode annotation = JsonNodeFactory.instance.objectNode();
    annotation.put("id", iri + "#fact-" + number);
    annotation.put("type", "Annotation");
    annotation.put("motivation", "classifying");
    ArrayNode bodies = annotation.putArray("body");
    bodies
        .addObject()
        .put("type", "TextualBody")
        .put("purpose", "classifying")
        .put("format", "application/json")
        .put("value", json.write(FactWriter.write(found.fact())));
    tag(bodies, found.fact().type());
    tag(bodies, Labels.of(found.level()));
    ArrayNode targets = annotation.putArray("target");
    for (Span span : spans(found)) {
      targets.add(target(span, iri, source));
    }
    return annotation;
  }

  private static void tag(ArrayNode bodies, String value) {
    bodies
        .addObject()
        .put("type", "TextualBody")
        .put("purpose", "tagging")
        .put("format", "text/plain")
        .put("value", value);
  }

  /** The words that state the fact first, then those of its slots that are not the same. */
  private static List<Span> spans(Found<Fact> found) {
    List<Span> spans = new ArrayList<>(List.of(found.span()));
    for (Map.Entry<String, List<Span>> slot : found.slots().entrySet()) {
      slot.getValue().stream().filter(span -> !spans.contains(span)).forEach(spans::add);
    }
    return spans;
  }

  private static ObjectNode target(Span span, String iri, Source source) {
    String part = source.part(span.part());
    String exact = source.quote(span);
    ObjectNode target = JsonNodeFactory.instance.objectNode();
    target.put("type", "SpecificResource");
    target.put("source", span.part() == Span.Part.TITLE ? iri + "#title" : iri);
    ArrayNode selectors = target.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", exact)
        .put("prefix", part.substring(back(part, span.start()), span.start()))
        .put("suffix", part.substring(span.end(), ahead(part, span.end())));
    int start = part.codePointCount(0, span.start());
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", start)
        .put("end", start + exact.codePointCount(0, exact.length()));
    return target;
  }

  /** Some characters before an offset, no half of a surrogate pair first. */
  private static int back(String text, int offset) {
    int at = Math.max(0, offset - CONTEXT);
    return at > 0 && at < offset && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }

  private static int ahead(String text, int offset) {
    int at = Math.min(text.length(), offset + CONTEXT);
    return at < text.length() && at > offset && Character.isLowSurrogate(text.charAt(at))
        ? at - 1
        : at;
  }
}
