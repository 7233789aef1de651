package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;

/**
 * Groups of states that a phrase counts or lists: {@code the four countries}, {@code the
 * delegations of A and B}.
 */
final class CountedGroups {
  private static final List<String> NUMBERS =
      List.of("three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final Reading reading;

  CountedGroups(Reading reading) {
    this.reading = reading;
  }

  /** {@code the four countries}: the last list of so many countries. */
  List<PartyReference> listed(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      int number = NUMBERS.indexOf(reading.word(i)) + 3;
      if (number >= 3) {
        return lastList(number, phrase);
      }
    }
    return List.of();
  }

  private List<PartyReference> lastList(int size, NounPhrase phrase) {
    List<PartyReference> list = new ArrayList<>();
    List<PartyReference> best = List.of();
    int end = -9;
    for (Mention mention : reading.mentions) {
      if (mention.from() >= phrase.from() && !best.isEmpty()) {
        break;
      }
      if (mention instanceof Named named && named.is(Concept.COUNTRY)) {
        if (named.from() - end > 3) {
          list = new ArrayList<>();
        }
        list.add(PartyReference.state(named.name().key(), phrase.from(), phrase.to(), true));
        end = named.to();
        if (list.size() == size) {
          best = List.copyOf(list);
        } else if (list.size() > size && best.size() == size) {
          best = List.of();
        }
      }
    }
    return best;
  }

  boolean isNumbered(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      String word = reading.word(i);
      if (word.equals("two") || word.equals("both")) {
        return true;
      }
    }
    return false;
  }

  /** The countries of {@code the delegations of A and B}. */
  List<PartyReference> countriesAfter(int token) {
    List<PartyReference> found = new ArrayList<>();
    int limit = reading.tokens.size();
    int at = token;
    if (!reading.scan.isWord(at, limit, "of") && !reading.scan.isWord(at, limit, "from")) {
      return found;
    }
    at++;
    while (at < limit) {
      if (reading.scan.is(at, WordClass.DET)
          || found.size() > 0
              && (reading.scan.isMark(at, limit, ',') || reading.scan.isWord(at, limit, "and"))) {
        at++;
        continue;
      }
      Mention mention = reading.mentionAt[at];
      List<PartyReference> more = mention == null ? List.of() : stateOf(mention);
      if (more.isEmpty()) {
        break;
      }
      found.addAll(more);
      at = java.util.Objects.requireNonNull(mention).to();
    }
    return found;
  }

  /** The state that a country's name, its adjective or one of its bodies stands for. */
  private List<PartyReference> stateOf(Mention mention) {
    if (mention instanceof Named named) {
      boolean land = named.is(Concept.COUNTRY) || named.is(Concept.DEMONYM);
      String code =
          land ? named.name().key() : named.is(Concept.BODY) ? reading.stateOf(named) : "";
      return code.isEmpty()
          ? List.of()
          : List.of(PartyReference.state(code, named.from(), named.to(), false));
    }
    return mention instanceof Mention.Unknown body
        ? UnknownBodies.statesWithin(reading, body).stream().limit(1).toList()
        : List.of();
  }

  /** Whether the phrase counts more or fewer than so many: {@code the ten ministers}. */
  boolean isOtherNumber(NounPhrase phrase, int size) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      int number = NUMBERS.indexOf(reading.word(i)) + 3;
      if (number >= 3) {
        return size != number;
      }
    }
    return false;
  }
}
