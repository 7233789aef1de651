package org.communique.json;

import java.util.List;
import java.util.Optional;
import org.communique.Diagnostic;
import org.communique.DocumentDate;
import org.communique.Extraction;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.Mentions;
import org.communique.fact.Fact;

/**
 * One document's facts with their evidence: what a line of the facts format holds. Immutable and
 * thread-safe.
 *
 * @param id the document's identifier, as the caller gave it
 * @param date the document's date and where it is from
 * @param facts the facts, in the order of the text
 * @param mentions dates, amounts and percentages
 * @param diagnostics doubts, contradictions and leftovers
 */
public record FactsDocument(
    String id,
    Optional<DocumentDate> date,
    List<Found<Fact>> facts,
    Mentions mentions,
    List<Diagnostic> diagnostics) {
  /** Copies the lists. */
  public FactsDocument {
    facts = List.copyOf(facts);
    diagnostics = List.copyOf(diagnostics);
  }

  /** What an extraction gives, with the facts that were derived at least that surely. */
  public static FactsDocument of(String id, Extraction extraction, Leniency level) {
    return new FactsDocument(
        id,
        extraction.documentDate(),
        extraction.select(Fact.class, level).found(),
        extraction.mentions(),
        extraction.diagnostics());
  }
}
