package org.communique.internal.resolve;

import org.communique.internal.lexicon.DocumentNouns;
import org.communique.internal.lexicon.Lexicon;

/**
 * The word lists of a language that this stage asks for. Immutable and thread-safe.
 *
 * @param signals words that decide a slot's value
 * @param memberships words of membership
 * @param initiatives words in and around names of initiatives
 * @param figures words of trade, investment, ranks and counts
 * @param documents nouns for documents and their kinds
 */
public record Words(
    WordLists signals,
    WordLists memberships,
    WordLists initiatives,
    FigureWords figures,
    DocumentNouns documents) {

  /** Reads the lists of a language. */
  public static Words load(String language, Lexicon lexicon) {
    return new Words(
        new WordLists(language, "signals.tsv", lexicon),
        new WordLists(language, "memberships.tsv", lexicon),
        new WordLists(language, "initiatives.tsv", lexicon),
        new FigureWords(language, lexicon),
        new DocumentNouns(language, lexicon));
  }
}
