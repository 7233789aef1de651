package org.communique.internal.frame;

import org.communique.internal.clause.NounPhrase;

/**
 * What fills a slot.
 *
 * @param phrase the noun phrase
 * @param part which part of it is meant
 */
public record Argument(NounPhrase phrase, Part part) {
  /** Parts of a noun phrase. */
  public enum Part {
    /** The phrase itself. */
    WHOLE,
    /** The names before its head: {@code Kazakh-Chinese talks}. */
    MODIFIERS,
    /** Whom its possessive pronoun means: {@code his visit}. */
    OWNER
  }
}
