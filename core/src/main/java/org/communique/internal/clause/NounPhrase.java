package org.communique.internal.clause;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase: a determiner, modifiers and a head, with the mentions in it. Filled by {@link
 * Chunker} only.
 */
public final class NounPhrase {
  final int from;
  int to;
  int head;
  int headWord;
  boolean plural;
  boolean definite;
  boolean pronoun;
  boolean body;
  int possessivePronoun = -1;
  @Nullable NounPhrase possessor;
  final List<Mention> mentions = new ArrayList<>();

  NounPhrase(int from) {
    this.from = from;
    this.to = from;
    this.head = from;
  }

  /** First token. */
  public int from() {
    return from;
  }

  /** Token after the last. */
  public int to() {
    return to;
  }

  /** The head's token: the last of the phrase. */
  public int head() {
    return head;
  }

  /** Word number of the head noun in the singular; 0 where the head is a name. */
  public int headWord() {
    return headWord;
  }

  /** Whether the head noun is a plural. */
  public boolean isPlural() {
    return plural;
  }

  /** Whether the phrase begins with {@code the}, {@code this} or the like. */
  public boolean isDefinite() {
    return definite;
  }

  /**
   * Whether the head is a name that has the word for a body or event in it: {@code Forum of
   * Mayors}.
   */
  public boolean isBody() {
    return body;
  }

  /** Whether the phrase is a pronoun. */
  public boolean isPronoun() {
    return pronoun;
  }

  /** The token of {@code his}, {@code our} or the like that begins the phrase, -1 if none does. */
  public int possessivePronoun() {
    return possessivePronoun;
  }

  /** Whose it is: the phrase before {@code 's}. */
  public @Nullable NounPhrase possessor() {
    return possessor;
  }

  /** The mentions in the phrase, those of the possessor left out. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The mention that is the head, null where the head is a common noun. */
  public @Nullable Mention headMention() {
    if (mentions.isEmpty()) {
      return null;
    }
    Mention last = mentions.get(mentions.size() - 1);
    return last.to() == to ? last : null;
  }
}
