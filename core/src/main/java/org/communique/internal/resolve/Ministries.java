package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.lexicon.WordClass;

/** Ministries that no gazetteer has: each speaks for the state that its name tells. */
final class Ministries {
  private Ministries() {}

  /**
   * The states of the ministries that a stretch of tokens names: {@code the Foreign Ministries of A
   * and B}; empty if it names no ministry or no country.
   */
  static List<PartyReference> states(Reading reading, int from, int to) {
    boolean ministry = false;
    List<PartyReference> states = new ArrayList<>();
    for (int i = from; i < to; i++) {
      ministry |= reading.scan.is(i, WordClass.MINISTRY);
      String code = reading.scan.country(i, to);
      if (code != null) {
        MentionParties.add(states, PartyReference.state(code, from, to, false));
      }
    }
    return ministry ? states : List.of();
  }
}
