package org.communique.internal.clause;

import org.communique.internal.mention.Mention.DateMention;
import org.jspecify.annotations.Nullable;

/** A chunk of a sentence, between tokens and clauses. */
record Node(
    Kind kind,
    int from,
    int to,
    @Nullable NounPhrase phrase,
    @Nullable VerbGroup verb,
    @Nullable DateMention date,
    String word) {

  enum Kind {
    PHRASE,
    VERB,
    DATE,
    PREPOSITION,
    COORDINATOR,
    COMMA,
    SUBORDINATOR,
    RELATIVE,
    BREAK,
    OPEN,
    CLOSE
  }

  static Node of(Kind kind, int from, int to, String word) {
    return new Node(kind, from, to, null, null, null, word);
  }
}
