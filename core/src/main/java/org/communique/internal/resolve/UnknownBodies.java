package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;

/** Bodies that no gazetteer has: what they stand for as parties. */
final class UnknownBodies {
  private UnknownBodies() {}

  /**
   * The states of ministries, {@code the Foreign Ministries of A and B}; else the organization of
   * that name; empty if the mention is a name of the gazetteer or no body's.
   */
  static List<PartyReference> of(Reading reading, Mention mention) {
    int from = mention.from();
    int to = mention.to();
    if (!(mention instanceof Mention.Unknown)) {
      return List.of();
    }
    List<PartyReference> ministries = ministries(reading, from, to);
    if (!ministries.isEmpty() || !isOrganization(reading, from, to)) {
      return ministries;
    }
    return List.of(PartyReference.organization(reading.tokens.string(from, to), from, to));
  }

  private static List<PartyReference> ministries(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.scan.is(i, WordClass.MINISTRY) || reading.scan.is(i, WordClass.MISSION)) {
        return states(reading, from, to);
      }
    }
    return List.of();
  }

  /** The states in a body's name: {@code Joint Commission of A and B}. */
  static List<PartyReference> statesWithin(Reading reading, Mention.Unknown body) {
    return states(reading, body.from(), body.to());
  }

  private static List<PartyReference> states(Reading reading, int from, int to) {
    List<PartyReference> states = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String code = reading.countryAt(i);
      if (!code.isEmpty()) {
        MentionParties.add(states, PartyReference.state(code, from, to, false));
      }
    }
    return states;
  }

  private static boolean isOrganization(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.scan.is(i, WordClass.ORGANIZATION_HEAD)
          || reading.scan.is(i, WordClass.COMPANY)) {
        return true;
      }
    }
    return false;
  }
}
