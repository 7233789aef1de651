package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.frame.Argument;
import org.communique.internal.lexicon.WordSet;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.value.Country;
import org.communique.value.Place;
import org.jspecify.annotations.Nullable;

/** Tells which country, and which city in it, a phrase that names the goal of a journey means. */
final class Destinations {
  private final Reading reading;
  private final WordSet capitals;
  private final WordSet realms;

  Destinations(Reading reading, WordLists lists) {
    this.reading = reading;
    this.capitals = lists.get("capital-noun");
    this.realms = lists.get("realm-noun");
  }

  /** A country with the tokens that name it, and the city if one is named. */
  record Goal(String country, Places.@Nullable Located city, int from, int to) {}

  /** The goals of the arguments, those that name no country left out. */
  List<Goal> of(List<Argument> arguments) {
    List<Goal> goals = new ArrayList<>();
    for (Argument argument : arguments) {
      Goal goal = of(argument);
      if (goal != null) {
        goals.add(goal);
      }
    }
    return goals;
  }

  private @Nullable Goal of(Argument argument) {
    NounPhrase phrase = argument.phrase();
    for (Mention mention : phrase.mentions()) {
      boolean head = mention.to() == phrase.to() || argument.part() == Argument.Part.MODIFIERS;
      Goal goal = head && mention instanceof Named named ? named(named) : null;
      if (goal != null) {
        return goal;
      }
    }
    return argument.part() == Argument.Part.WHOLE ? commonNoun(phrase) : null;
  }

  private @Nullable Goal named(Named named) {
    Name name = named.name();
    return switch (name.concept()) {
      case COUNTRY -> new Goal(name.key(), null, named.from(), named.to());
      case CITY -> {
        String country = name.key().substring(0, 2);
        Place place = Place.of(reading.tokens.string(named.from(), named.to()));
        yield new Goal(
            country,
            new Places.Located(place, country, named.from(), named.to()),
            named.from(),
            named.to());
      }
      default -> null;
    };
  }

  /** {@code the Kazakh capital}, {@code the Kingdom}. */
  private @Nullable Goal commonNoun(NounPhrase phrase) {
    if (reading.hasWord(phrase.head(), phrase.to(), capitals)) {
      for (Mention mention : phrase.mentions()) {
        if (mention instanceof Named named
            && (named.is(Concept.DEMONYM) || named.is(Concept.COUNTRY))) {
          return capital(named.name().key(), phrase);
        }
      }
    }
    boolean own = reading.hasWord(phrase.head(), phrase.to(), realms);
    boolean bare =
        phrase.isDefinite() && phrase.mentions().isEmpty() && phrase.to() - phrase.from() == 2;
    return own && bare && !reading.issuer.isEmpty()
        ? new Goal(reading.issuer, null, phrase.from(), phrase.to())
        : null;
  }

  private Goal capital(String code, NounPhrase phrase) {
    var day = reading.date.orElse(java.time.LocalDate.of(2020, 1, 1));
    var capitals = reading.gazetteer.capital(Country.of(code), day).values();
    Places.Located place =
        capitals.size() == 1
            ? new Places.Located(Place.of(capitals.get(0).name()), code, phrase.from(), phrase.to())
            : null;
    return new Goal(code, place, phrase.from(), phrase.to());
  }
}
