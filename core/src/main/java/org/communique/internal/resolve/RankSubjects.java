package org.communique.internal.resolve;

import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Unknown;
import org.jspecify.annotations.Nullable;

/** Tells who is ranked. */
final class RankSubjects {
  private final FigureText text;
  private final FigureParties parties;

  RankSubjects(FigureText text, FigureParties parties) {
    this.text = text;
    this.parties = parties;
  }

  /**
   * Who is ranked by a noun phrase: the subject of the verb before it, what it stands beside, or
   * what follows.
   */
  @Nullable PartyReference subject(
      int left, RankPhrase phrase, int start, @Nullable PartyReference known) {
    if (left >= start) {
      if (text.isMark(left, ',')
          || text.isMark(left, ':')
          || text.tokens.isDash(left)
          || text.isMark(left, '(')) {
        PartyReference beside = left > start ? parties.of(text.at(left - 1)) : null;
        if (beside != null) {
          return beside;
        }
        if (left > start && text.isMark(left, ',') && text.at(left - 1) instanceof Unknown firm) {
          boolean person = text.reading.persons.of(firm) != null;
          return person ? null : organization(firm);
        }
      }
      PartyReference made = parties.of(text.at(left));
      if (made != null && text.isWord(before(made, start), "making")
          || made != null && text.isWord(before(made, start), "makes")) {
        return made;
      }
      if (made != null
          && text.isWord(left + 1, "as")
          && text.is(before(made, start), "view-verb")) {
        return made;
      }
      if (made != null
          && text.isWord(left + 1, "as")
          && text.is(before(made, start), "overtake-verb")) {
        return subjectBefore(before(made, start), start, phrase, known);
      }
      if (isEqual(left)) {
        return subjectBefore(left, start, phrase, known);
      }
    }
    return isMember(left, start) ? subjectBefore(left + 1, start, phrase, known) : null;
  }

  /** {@code among the top ten}, whatever verb says so. */
  private boolean isMember(int left, int start) {
    return left >= start && text.is(left + 1, "among-word") && !text.isWord(left + 1, "of");
  }

  /** Who follows: {@code the largest partner of Vietnam is China}. */
  @Nullable PartyReference predicate(RankPhrase phrase, int end) {
    int verb = Math.max(phrase.measureTo, phrase.to);
    PartyReference of = phrase.of;
    verb = of != null && of.from() >= phrase.to && of.to() > verb ? of.to() : verb;
    while (verb < end && text.reading.scan.is(verb, WordClass.ADVERB)) {
      verb++;
    }
    return verb < end && isEqual(verb) ? parties.single(verb + 1, end) : null;
  }

  private int before(PartyReference party, int start) {
    int at = party.from() - 1;
    while (at >= start && text.reading.scan.is(at, WordClass.DET)) {
      at--;
    }
    return at;
  }

  private boolean isEqual(int token) {
    return token >= 0
        && (text.reading.scan.is(token, WordClass.BE) || text.is(token, "equal-verb"));
  }

  /** {@code A replaced B to become}: the subject of the verb before, not its object. */
  private @Nullable PartyReference first(int verb, int start, @Nullable PartyReference of) {
    for (int i = start; i < verb; i++) {
      PartyReference party = parties.of(text.at(i));
      if (party != null && (of == null || !of.isSame(party)) && !parties.isGoverned(party)) {
        return party;
      }
    }
    return null;
  }

  /** The party that is the subject of a verb. */
  @Nullable PartyReference subjectBefore(
      int verb, int start, RankPhrase phrase, @Nullable PartyReference known) {
    PartyReference of = phrase.of;
    String except = of == null ? "" : of.country();
    if (text.isWord(verb - 1, "to")) {
      PartyReference first = first(verb, start, of);
      if (first != null) {
        return first;
      }
    }
    for (int i = beforeRelative(verb, start) - 1; i >= start; i--) {
      Mention mention = text.at(i);
      PartyReference party = parties.of(mention);
      if (party != null && (of == null || !of.isSame(party)) && !parties.isGoverned(party)) {
        return party;
      }
      if (parties.countryNoun(i, verb) > i) {
        return parties.antecedent(i, except);
      }
      if (text.isWord(i, "it") && known != null) {
        return known;
      }
      if (text.isWord(i, "it") || text.isWord(i, "that") && i == start) {
        return topic(text.reading.sentenceOf(verb), except, i);
      }
      if (mention != null && mention.from() < i) {
        i = mention.from();
      }
    }
    return null;
  }

  /**
   * Where a clause set off by commas before the verb begins: {@code Indonesia, which chairs the
   * G20, ranks}.
   */
  private int beforeRelative(int verb, int start) {
    if (!text.isMark(verb - 1, ',')) {
      return verb;
    }
    for (int i = verb - 2; i > start; i--) {
      if (text.isMark(i, ',') && parties.of(text.at(i - 1)) != null) {
        return i;
      }
    }
    return verb;
  }

  /** Whom the sentence before is about. */
  private @Nullable PartyReference topic(int sentence, String except, int token) {
    for (int s = sentence - 1; s >= Math.max(0, sentence - 2); s--) {
      for (PartyReference party : parties.in(s)) {
        if (!party.country().equals(except)) {
          return PartyReference.state(party.country(), token, token + 1, true);
        }
      }
    }
    return null;
  }

  boolean isJoined(int left) {
    return text.isWord(left, "and") || text.isMark(left, ',') || text.isMark(left, ';');
  }

  private PartyReference organization(Mention firm) {
    return PartyReference.organization(
        text.tokens.string(firm.from(), firm.to()), firm.from(), firm.to());
  }
}
