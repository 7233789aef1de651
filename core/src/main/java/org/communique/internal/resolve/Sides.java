package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;

/**
 * Follows the clauses of a document and remembers who acted together last: {@code A and B
 * reaffirmed}.
 */
final class Sides {
  private final Reading reading;
  private final Parties parties;
  private int next;

  Sides(Reading reading, Parties parties) {
    this.reading = reading;
    this.parties = parties;
  }

  /** Goes on up to and including a clause. */
  void advance(Clause clause) {
    int end = reading.indexOf(clause);
    for (; next <= end; next++) {
      List<PartyReference> together = new ArrayList<>();
      for (NounPhrase phrase : reading.clauses.get(next).subject()) {
        if (!phrase.isPronoun()) {
          together.addAll(parties.of(phrase));
        }
      }
      if (together.size() == 2 && areSides(together.get(0), together.get(1))) {
        parties.setSides(together);
      }
    }
  }

  /** Two of different countries, at least one of them a person named here. */
  private static boolean areSides(PartyReference one, PartyReference two) {
    return (isNamed(one) || isNamed(two))
        && !one.country().isEmpty()
        && !two.country().isEmpty()
        && !one.country().equals(two.country());
  }

  private static boolean isNamed(PartyReference party) {
    return party.person() != null && !party.resolved();
  }
}
