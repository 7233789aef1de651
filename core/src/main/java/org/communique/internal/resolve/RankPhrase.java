package org.communique.internal.resolve;

import org.jspecify.annotations.Nullable;

/** The words that say among what something is ranked, and whose partner or market it is. */
final class RankPhrase {
  /** First token of what is ranked. */
  int from;

  /** Token after its head noun. */
  int to;

  /** Token after all that tells in what it is ranked. */
  int measureTo;

  /** Whether it is ranked in the world. */
  boolean world;

  /** Whose partner or market it is; null if the phrase does not name it. */
  @Nullable PartyReference of;

  /** Token of {@code its}, -1 without one. */
  int its = -1;

  /** Token of {@code the country} where that is all the phrase says of whose it is, else -1. */
  int country = -1;

  /** Whether it is {@code each other's}. */
  boolean mutual;

  /**
   * Whether it only names whose it is, {@code the first of Albania}: its noun is that of the place
   * before.
   */
  boolean elliptic;

  /** The noun of the place before where the phrase leaves it out, else empty. */
  String noun = "";
}
