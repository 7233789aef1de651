package org.communique.internal.clause;

import java.util.ArrayList;
import java.util.List;

/** A preposition with the noun phrases that it governs. Filled by {@link ClauseBuilder} only. */
public final class PrepositionalPhrase {
  final int token;
  final String preposition;
  final List<NounPhrase> phrases = new ArrayList<>();

  PrepositionalPhrase(int token, String preposition) {
    this.token = token;
    this.preposition = preposition;
  }

  /** The preposition's first token. */
  public int token() {
    return token;
  }

  /** The preposition in lower case: {@code on the sidelines of}. */
  public String preposition() {
    return preposition;
  }

  /** What it governs, coordinated phrases one by one. */
  public List<NounPhrase> phrases() {
    return phrases;
  }
}
