package org.communique.merge;

import java.util.List;

/**
 * A slot that documents fill differently. Immutable and thread-safe.
 *
 * @param slot the slot: {@code date}, {@code place} or {@code amount}
 * @param values what is stated, each value once, sorted as text
 */
public record Disagreement(String slot, List<String> values) {
  /** Copies the values. */
  public Disagreement {
    values = List.copyOf(values);
  }
}
