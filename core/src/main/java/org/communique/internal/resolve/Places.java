package org.communique.internal.resolve;

import java.util.List;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.PrepositionalPhrase;
import org.communique.internal.frame.FrameMatch;
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
  record Located(Place place, String country, int from, int to) {
    /** Whether it is a city rather than a building in one. */
    boolean isCity() {
      return !country.isEmpty();
    }
  }

  /**
   * Where the event of a match took place: by its own phrases, those of its clause, or the place
   * that the clause is about.
   */
  @Nullable Located of(FrameMatch match) {
    Located own = of(match.adjuncts());
    Located found =
        own != null && own.isCity() ? own : better(of(match.clause().prepositions()), own);
    if (found != null && found.isCity()) {
      return found;
    }
    Clause around = EventDates.around(match.clause());
    if (found == null
        && around != null
        && around.kind() != Clause.Kind.RELATIVE
        && match.clause().kind() == Clause.Kind.SUBORDINATE) {
      return of(around.prepositions());
    }
    NounPhrase antecedent = match.clause().antecedent();
    boolean where = "where".equals(match.clause().marker()) && antecedent != null;
    return where && antecedent != null ? better(city(antecedent.headMention()), found) : found;
  }

  /** The city among phrases with {@code in} and {@code by}: {@code hosted by Astana}. */
  static @Nullable Located city(Reading reading, List<PrepositionalPhrase> phrases) {
    Places places = new Places(reading);
    for (PrepositionalPhrase pp : phrases) {
      if (pp.preposition().equals("by") || pp.preposition().equals("in")) {
        for (NounPhrase phrase : pp.phrases()) {
          Located city = places.city(phrase.headMention());
          if (city != null) {
            return city;
          }
        }
      }
    }
    return null;
  }

  private static @Nullable Located better(@Nullable Located city, @Nullable Located venue) {
    return city != null && (city.isCity() || venue == null) ? city : venue;
  }

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
        if (venue == null && head != null && pp.preposition().equals("at") && isVenue(head)) {
          venue =
              new Located(
                  Place.of(reading.tokens.string(head.from(), head.to())),
                  "",
                  head.from(),
                  head.to());
        }
      }
    }
    return venue;
  }

  /** Whether the name can be that of a building. */
  private static boolean isVenue(Mention head) {
    return head instanceof Mention.Unknown
        || head instanceof Named named && (named.is(Concept.METONYM) || named.is(Concept.BODY));
  }

  private static boolean isLocal(String preposition) {
    return switch (preposition) {
      case "in", "at" -> true;
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
