package org.communique.internal.clause;

import org.communique.gazetteer.Name.Concept;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Scan;

/** What kind of thing a noun phrase speaks of, as far as lists and attachments depend on it. */
final class Actors {
  enum Kind {
    /** A person, state or organization. */
    ACTOR,
    /** A city. */
    PLACE,
    /** An amount. */
    AMOUNT,
    /** A name that no list knows. */
    NAME,
    OTHER
  }

  private final Scan scan;

  Actors(Scan scan) {
    this.scan = scan;
  }

  Kind kind(NounPhrase phrase) {
    Mention head = phrase.headMention();
    if (head == null) {
      boolean side =
          scan.is(phrase.head(), WordClass.SIDES_NOUN)
              || scan.is(phrase.head(), WordClass.DELEGATION_NOUN);
      return side ? Kind.ACTOR : Kind.OTHER;
    }
    if (head instanceof Mention.Named named) {
      Concept concept = named.name().concept();
      return switch (concept) {
        case CITY, METONYM -> Kind.PLACE;
        case INITIATIVE, SUMMIT -> Kind.OTHER;
        default -> Kind.ACTOR;
      };
    }
    if (head instanceof Mention.MoneyMention
        || head instanceof Mention.NumberMention
        || head instanceof Mention.PercentMention) {
      return Kind.AMOUNT;
    }
    if (head instanceof Mention.Unknown) {
      return Kind.NAME;
    }
    return head instanceof Mention.DateMention ? Kind.OTHER : Kind.ACTOR;
  }
}
