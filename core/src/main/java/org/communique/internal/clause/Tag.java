package org.communique.internal.clause;

/** What a token does in its clause. */
enum Tag {
  NOUN,
  ADJECTIVE,
  NUMBER,
  DETERMINER,
  POSSESSIVE,
  PRONOUN,
  GENITIVE,
  PREPOSITION,
  COORDINATOR,
  SUBORDINATOR,
  RELATIVE,
  MODAL,
  BE,
  HAVE,
  DO,
  TO,
  NOT,
  ADVERB,
  FINITE,
  PAST,
  PARTICIPLE,
  ING,
  BASE,
  MARK
}
