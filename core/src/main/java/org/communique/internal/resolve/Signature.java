package org.communique.internal.resolve;

import java.util.List;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.PersonMention;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The official who signs a text written as {@code I}: a name with a post on a line of its own. */
final class Signature {
  /** How many tokens may follow the signature: a place and a date. */
  private static final int MOST_AFTER = 10;

  private Signature() {}

  /** Who signs at the end of the text; null if nobody does. */
  static @Nullable PersonEntity of(Reading reading) {
    Tokens tokens = reading.tokens;
    List<Mention> mentions = reading.mentions;
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (tokens.size() - mention.to() > MOST_AFTER) {
        return null;
      }
      boolean alone =
          mention.from() > 0
              && (tokens.is(mention.from(), Tokens.PARAGRAPH)
                  || tokens.is(mention.from(), Tokens.LINE));
      boolean ends =
          mention.to() >= tokens.size()
              || tokens.is(mention.to(), Tokens.PARAGRAPH)
              || tokens.is(mention.to(), Tokens.LINE);
      if (mention instanceof PersonMention person && !person.posts().isEmpty() && alone && ends) {
        return reading.persons.of(person);
      }
    }
    return null;
  }
}
