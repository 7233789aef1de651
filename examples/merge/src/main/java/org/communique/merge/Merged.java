package org.communique.merge;

import java.util.List;
import org.communique.fact.Fact;

/**
 * One fact that one or more documents state. Immutable and thread-safe.
 *
 * @param <F> the type of fact
 * @param evidence where it is stated, by document and span; never empty
 * @param disagreements the slots in which the documents differ
 */
public record Merged<F extends Fact>(List<Evidence<F>> evidence, List<Disagreement> disagreements) {
  /** Copies the lists. */
  public Merged {
    evidence = List.copyOf(evidence);
    disagreements = List.copyOf(disagreements);
  }

  /** The fact as the first document states it. */
  public F fact() {
    return evidence.get(0).found().fact();
  }
}
