package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The persons whom a document only names, without post or honorific. */
final class BareNames {
  private final Reading reading;
  private final List<PersonEntity> bare = new ArrayList<>();

  BareNames(Reading reading) {
    this.reading = reading;
  }

  /**
   * A person of whom the text gives the name only: two to four capitalized words, later the last of
   * them alone.
   */
  @Nullable PersonEntity person(Mention mention) {
    List<String> words = new ArrayList<>();
    for (int i = mention.from(); i < mention.to(); i++) {
      boolean word =
          reading.tokens.isCapitalized(i)
              || reading.tokens.isDash(i)
              || reading.scan.is(i, WordClass.NAME_PARTICLE);
      if (!word || reading.scan.is(i, WordClass.NOT_A_NAME) || reading.tokens.is(i, Tokens.UPPER)) {
        return null;
      }
      if (reading.tokens.isCapitalized(i)) {
        words.add(reading.tokens.string(i, i + 1));
      }
    }
    for (PersonEntity known : bare) {
      if (known.words.containsAll(words)) {
        return known;
      }
    }
    if (words.size() < 2 || words.size() > 4) {
      return null;
    }
    PersonEntity person =
        new PersonEntity(
            reading.tokens.string(mention.from(), mention.to()),
            List.copyOf(words),
            mention.from(),
            mention.to());
    bare.add(person);
    return person;
  }
}
