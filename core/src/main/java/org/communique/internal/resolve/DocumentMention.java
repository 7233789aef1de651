package org.communique.internal.resolve;

import org.communique.fact.AgreementKind;
import org.communique.internal.lexicon.DocumentNouns.Strength;

/**
 * A document as one phrase names it.
 *
 * @param start first token of the phrase, words that are no part of the title included
 * @param from first token of the title
 * @param head first token of the noun
 * @param headTo token after the noun and its abbreviation in brackets
 * @param to token after the title
 * @param kind the kind of document
 * @param strength how sure the noun is to name a document
 * @param proper whether the title is written as a name
 * @param definite whether the phrase begins with {@code the}, {@code this} or an owner
 * @param plural whether the noun is a plural
 * @param sentence the index of the sentence
 */
record DocumentMention(
    int start,
    int from,
    int head,
    int headTo,
    int to,
    AgreementKind kind,
    Strength strength,
    boolean proper,
    boolean definite,
    boolean plural,
    int sentence) {

  /** Whether the phrase says more than the bare noun. */
  boolean isTitled() {
    return to > headTo || from < head;
  }

  /** Whether the phrase covers the token. */
  boolean covers(int token) {
    return start <= token && token < to;
  }

  /** The same document, ending earlier. */
  DocumentMention endingAt(int token) {
    return new DocumentMention(
        start,
        from,
        head,
        Math.min(headTo, token),
        Math.max(head + 1, token),
        kind,
        strength,
        proper,
        definite,
        plural,
        sentence);
  }
}
