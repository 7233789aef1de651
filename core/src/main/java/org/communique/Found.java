package org.communique;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.fact.Fact;

/**
 * A fact together with where and how it was read. Immutable and thread-safe.
 *
 * @param <F> the type of fact
 * @param fact the fact
 * @param span the words that state it
 * @param slots for each slot that was read in the document, the characters it was read from
 * @param level how surely it was derived
 * @param why how it was derived
 */
public record Found<F extends Fact>(
    F fact, Span span, Map<String, List<Span>> slots, Leniency level, Derivation why) {
  /** Copies the slots, sorted by name. */
  public Found {
    Map<String, List<Span>> sorted = new TreeMap<>();
    slots.forEach((slot, spans) -> sorted.put(slot, List.copyOf(spans)));
    slots = java.util.Collections.unmodifiableMap(sorted);
  }
}
