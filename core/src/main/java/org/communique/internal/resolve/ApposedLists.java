package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.mention.Mention.PersonMention;
import org.communique.internal.mention.Mention.PostMention;

/**
 * Lists of persons after as many countries: {@code the leaders of X and Y – President A and Prime
 * Minister B}. Each person is of the country in the same place.
 */
final class ApposedLists {
  private static final int FEWEST = 2;

  private final Reading reading;

  ApposedLists(Reading reading) {
    this.reading = reading;
  }

  /** Gives persons without a country theirs. */
  void read() {
    List<Mention> mentions = reading.mentions;
    for (int i = 0; i < mentions.size(); i++) {
      List<String> countries = countries(i);
      int last = mentions.get(i) instanceof PostMention ? i : i + countries.size() - 1;
      if (countries.size() >= FEWEST && opens(mentions.get(last).to())) {
        assign(countries, last + 1);
      }
      i = Math.max(i, last);
    }
  }

  /** The countries of a post in the plural, or those listed from a mention on. */
  private List<String> countries(int first) {
    List<Mention> mentions = reading.mentions;
    if (mentions.get(first) instanceof PostMention post) {
      return post.plural() && !post.posts().isEmpty() ? post.posts().get(0).countries() : List.of();
    }
    List<String> listed = new ArrayList<>();
    for (int i = first; i < mentions.size() && isLand(mentions.get(i)) && follows(i, first); i++) {
      listed.add(((Named) mentions.get(i)).name().key());
    }
    return listed;
  }

  private static boolean isLand(Mention mention) {
    return mention instanceof Named named && named.is(Concept.COUNTRY);
  }

  /** Whether a mention is the first of a list or stands right after the one before. */
  private boolean follows(int index, int first) {
    return index == first || isJoined(reading.mentions.get(index - 1), reading.mentions.get(index));
  }

  private boolean isJoined(Mention one, Mention two) {
    for (int i = one.to(); i < two.from(); i++) {
      boolean joint =
          reading.tokens.isMark(i, ',')
              || reading.scan.is(i, WordClass.COORDINATOR)
              || reading.scan.is(i, WordClass.DET)
              || reading.scan.is(i, WordClass.HONORIFIC);
      if (!joint) {
        return false;
      }
    }
    return true;
  }

  /** A dash, comma, colon or bracket after the countries. */
  private boolean opens(int token) {
    return token < reading.tokens.size()
        && (reading.tokens.isDash(token)
            || reading.tokens.isMark(token, ',')
            || reading.tokens.isMark(token, ':')
            || reading.tokens.isMark(token, '('));
  }

  private void assign(List<String> countries, int first) {
    List<PersonEntity> persons = new ArrayList<>();
    List<Mention> mentions = reading.mentions;
    for (int i = first; i < mentions.size() && mentions.get(i) instanceof PersonMention; i++) {
      boolean near =
          i == first
              ? mentions.get(i).from() - mentions.get(i - 1).to() <= 2
              : isJoined(mentions.get(i - 1), mentions.get(i));
      PersonEntity person = near ? reading.persons.of(mentions.get(i)) : null;
      if (person == null) {
        break;
      }
      persons.add(person);
    }
    if (persons.size() != countries.size()) {
      return;
    }
    for (int i = 0; i < persons.size(); i++) {
      PersonEntity person = persons.get(i);
      if (person.country().isEmpty()) {
        person.country = countries.get(i);
      }
    }
  }
}
