package org.communique.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Derivation;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.Mentions;
import org.communique.Span;
import org.communique.fact.Fact;
import org.communique.json.FactsDocument;

/** Documents with facts that were read in given words. */
final class SomeDocuments {
  private SomeDocuments() {}

  static FactsDocument of(String id, List<Fact> facts, Span span, Map<String, List<Span>> slots) {
    Derivation why = new Derivation("rule", span, List.of());
    List<Found<Fact>> found = new ArrayList<>();
    facts.forEach(fact -> found.add(new Found<>(fact, span, slots, Leniency.CERTAIN, why)));
    Mentions mentions = new Mentions(List.of(), List.of(), List.of());
    return new FactsDocument(id, Optional.empty(), found, mentions, List.of());
  }
}
