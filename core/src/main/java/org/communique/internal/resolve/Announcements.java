package org.communique.internal.resolve;

import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.frame.Reality;

/**
 * Announcements of what has been done: {@code announced the appointment of}, {@code announced the
 * signing of}.
 */
final class Announcements {
  private Announcements() {}

  /**
   * Whether the match is an event noun that was announced as a fact and not as something to come.
   */
  static boolean isMade(FrameMatch match, Reading reading) {
    NounPhrase noun = match.noun();
    VerbGroup verb = match.clause().verb();
    if (noun == null || verb == null || match.reality() != Reality.PLANNED) {
      return false;
    }
    boolean announced =
        reading.lexicon.word(verb.lemma()).equals("announce")
            && !verb.negated()
            && verb.mood() == VerbGroup.Mood.REAL;
    return announced && reading.reality.of(noun, null, reading.tokens) == Reality.HELD;
  }
}
