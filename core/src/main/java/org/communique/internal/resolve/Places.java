package org.communique.internal.resolve;

import java.util.List;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.PrepositionalPhrase;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.value.Place;
import org.jspecify.annotations.Nullable;

/** Finds where an event took place among the prepositional phrases that belong to it. */
final class Places {
  private final Reading reading;

  Places(Reading reading) {
    this.reading = reading;
  }

  /** A place with its tokens and, for a city, its country. */
  record Located(Place place, String country, int from, int to) {}

  /** The first city, else the first venue, in phrases with {@code in}, {@code at} or {@code to}. */
  @Nullable Located of(List<PrepositionalPhrase> phrases) {
    Located venue = null;
    for (PrepositionalPhrase pp : phrases) {
      if (!isLocal(pp.preposition())) {
        continue;
      }
      for (NounPhrase phrase : pp.phrases()) {
        Mention head = phrase.headMention();
        Located city = city(head);
        if (city != null) {
          return city;
        }
        if (venue == null && head instanceof Named named && named.is(Concept.METONYM)) {
          venue =
              new Located(
                  Place.of(reading.tokens.string(named.from(), named.to())),
                  named.name().key(),
                  named.from(),
                  named.to());
        }
      }
    }
    return venue;
  }

  private static boolean isLocal(String preposition) {
    return switch (preposition) {
      case "in", "at", "to", "into" -> true;
      default -> false;
    };
  }

  private @Nullable Located city(@Nullable Mention mention) {
    if (mention instanceof Named named && named.is(Concept.CITY)) {
      return new Located(
          Place.of(reading.tokens.string(named.from(), named.to())),
          named.name().key().substring(0, 2),
          named.from(),
          named.to());
    }
    return null;
  }

  /** The country of a mention that names a country or a city in it; null if it names neither. */
  static @Nullable String country(@Nullable Mention mention) {
    if (mention instanceof Named named) {
      return switch (named.name().concept()) {
        case COUNTRY -> named.name().key();
        case CITY -> named.name().key().substring(0, 2);
        default -> null;
      };
    }
    return null;
  }
}
