package org.communique;

import java.util.List;

/**
 * How a fact was derived. Immutable and thread-safe.
 *
 * @param rule the frame or rule that read it, as it is named in the language folder
 * @param sentence the sentence that states it
 * @param steps what was looked up and resolved on the way, in order
 */
public record Derivation(String rule, Span sentence, List<Step> steps) {
  /** Copies the steps. */
  public Derivation {
    steps = List.copyOf(steps);
  }

  /**
   * One look-up or resolution.
   *
   * @param kind what was done
   * @param detail the gazetteer row used, or what was resolved to what
   * @param span the characters that it concerns
   */
  public record Step(Kind kind, String detail, Span span) {
    /** The kinds of steps. */
    public enum Kind {
      /** A row of a gazetteer or lexicon was used. */
      GAZETTEER,
      /**
       * An expression was resolved with the rest of the document: a pronoun, a side, a relative
       * date.
       */
      RESOLUTION,
      /** Another mention of the same fact was merged into it. */
      MERGE
    }
  }
}
