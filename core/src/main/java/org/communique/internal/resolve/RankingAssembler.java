package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Found;
import org.communique.fact.Ranking;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.mention.Mention.Unknown;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Turns statements of a place among others into rankings. */
final class RankingAssembler {
  private static final int NOUN_REACH = 7;
  private static final int MEASURE_REACH = 5;

  private final FigureText text;
  private final FigureParties parties;
  private final Ranks ranks;
  private final Map<Ranking, Found<Ranking>> found = new LinkedHashMap<>();
  private @Nullable Compared last;

  RankingAssembler(FigureText text, FigureParties parties) {
    this.text = text;
    this.parties = parties;
    this.ranks = new Ranks(text);
  }

  /**
   * Who is compared with whom in what.
   *
   * @param of whose partner or investor; null for the world
   */
  private record Compared(
      PartyReference subject,
      @Nullable PartyReference of,
      boolean world,
      int sentence,
      Rank rank,
      Phrase phrase) {}

  /** A noun phrase that is ranked: its words, its head's end, and whose it is. */
  private static final class Phrase {
    int from;
    int to;
    boolean world;
    @Nullable PartyReference of;
    int measureTo;
    int its = -1;
  }

  void take(int sentence) {
    int start = text.tokens.sentenceStart(sentence);
    int end = text.tokens.sentenceEnd(sentence);
    for (int i = start; i < end; i++) {
      Mention mention = text.at(i);
      Rank rank = mention == null || mention instanceof Unknown ? ranks.at(i, start, end) : null;
      if (rank != null) {
        read(rank, sentence, start, end);
      }
    }
  }

  private void read(Rank rank, int sentence, int start, int end) {
    Phrase phrase = rank.verb() >= 0 ? group(rank, end) : noun(rank, end);
    Compared before = last;
    boolean coordinated = before != null && before.sentence() == sentence;
    if (phrase == null
        && coordinated
        && before != null
        && before.phrase().to > before.phrase().from) {
      phrase = elliptic(rank, before.phrase(), end);
    }
    if (phrase == null) {
      return;
    }
    int left = left(rank, phrase, start);
    if (rank.value() == 1 && isOneOfMany(rank, start)) {
      return;
    }
    PartyReference subject =
        rank.verb() >= 0
            ? subjectBefore(rank.verb(), start, phrase)
            : subject(left, phrase, sentence, start, end);
    if (subject == null && coordinated && before != null && isJoined(left)) {
      subject = before.subject();
    }
    complement(phrase, end, subject == null ? "" : subject.country());
    if (subject == null) {
      subject = left < start ? predicate(phrase, end) : null;
    }
    if (subject == null) {
      return;
    }
    if (phrase.its >= 0 && phrase.of == null) {
      phrase.of = parties.topic(phrase.its, subject.country());
    }
    if (phrase.of == null && !phrase.world && coordinated && before != null) {
      phrase.of = before.of();
      phrase.world = before.world();
    }
    if (phrase.of == null && !phrase.world && text.isMark(left, ':')) {
      phrase.of = parties.other(subject, rank.from());
    }
    settle(new Compared(subject, phrase.of, phrase.world, sentence, rank, phrase));
  }

  /**
   * Adds a ranking, and those before it in the sentence that wait for it to say whose partner they
   * mean.
   */
  private void settle(Compared now) {
    Compared before = last;
    last = now;
    if (now.of() == null && !now.world()) {
      return;
    }
    boolean waiting =
        before != null
            && before.sentence() == now.sentence()
            && before.of() == null
            && !before.world()
            && before.subject().isSame(now.subject());
    if (waiting && before != null) {
      add(before, now.of());
    }
    add(now, now.of());
  }

  /** {@code and the first of Albania}: the noun of the place before. */
  private @Nullable Phrase elliptic(Rank rank, Phrase known, int end) {
    boolean of = text.isWord(rank.to(), "of") && parties.single(rank.to() + 1, end) != null;
    if (!of) {
      return null;
    }
    Phrase phrase = new Phrase();
    phrase.from = known.from;
    phrase.to = known.to;
    phrase.measureTo = known.to;
    phrase.of = parties.single(rank.to() + 1, end);
    return phrase;
  }

  /** {@code one of the largest}, {@code among the biggest}: no place is given. */
  private boolean isOneOfMany(Rank rank, int start) {
    for (int i = rank.from() - 1; i >= Math.max(start, rank.from() - 6); i--) {
      if (text.isWord(i, "one") && text.isWord(i + 1, "of")
          || text.isWord(i, "among")
          || text.isWord(i, "of") && !(text.isWord(i - 1, "one"))) {
        return text.isWord(i, "one") || text.isWord(i, "among");
      }
      if (text.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  /** The noun phrase after {@code third largest}. */
  private @Nullable Phrase noun(Rank rank, int end) {
    Phrase phrase = new Phrase();
    phrase.from = rank.to();
    for (int i = rank.to(); i < Math.min(end, rank.to() + NOUN_REACH); i++) {
      Mention mention = text.at(i);
      boolean modifier =
          text.tokens.kind(i) == Tokens.WORD || text.tokens.isDash(i) || mention instanceof Named;
      boolean stop =
          mention == null
              && (text.isFunctionWord(i) || text.isVerb(i) && !text.is(i, "rank-modifier"));
      if (!modifier || stop) {
        break;
      }
      phrase.to = i + 1;
    }
    phrase.measureTo = phrase.to;
    if (phrase.to <= phrase.from) {
      boolean elliptic =
          text.words.is(text.tokens.word(rank.from()), "number-word")
              && (text.isWord(rank.to(), "in") || text.isWord(rank.to(), "of"));
      phrase.to = phrase.from;
      return elliptic ? phrase : null;
    }
    return text.is(phrase.to - 1, "rank-noun") ? phrase : null;
  }

  /** The group among which a verb ranks: {@code ranks fifth among trading partners}. */
  private @Nullable Phrase group(Rank rank, int end) {
    Phrase phrase = new Phrase();
    int at = rank.to();
    if (text.is(at, "world-word")) {
      phrase.world = true;
      phrase.from = at;
      phrase.to = at + 1;
      phrase.measureTo = phrase.to;
      return phrase;
    }
    at++;
    while (at < end
        && (text.reading.scan.is(at, WordClass.DET)
            || text.isValue(at)
            || text.tokens.kind(at) == Tokens.POSSESSIVE
            || text.is(at, "us-word")
            || text.is(at, "its-word")
            || parties.of(text.at(at)) != null)) {
      PartyReference owner = parties.of(text.at(at));
      if (owner != null && at + 1 < end && (text.tokens.kind(owner.to()) == Tokens.POSSESSIVE)) {
        phrase.of = owner;
      } else if (owner != null) {
        break;
      }
      if (text.is(at, "us-word")) {
        phrase.of = parties.issuer(at);
      }
      at++;
    }
    phrase.from = at;
    phrase.to = at;
    while (phrase.to < end
        && text.tokens.kind(phrase.to) == Tokens.WORD
        && (!text.isFunctionWord(phrase.to) && !text.isVerb(phrase.to)
            || text.is(phrase.to, "rank-modifier"))) {
      phrase.world |= text.is(phrase.to, "world-word");
      phrase.to++;
    }
    phrase.measureTo = phrase.to;
    return phrase.to > phrase.from
                && (text.is(phrase.to - 1, "rank-noun")
                    || text.is(phrase.to - 1, "country-noun")
                    || phrase.world)
            || phrase.of != null
        ? phrase
        : null;
  }

  /**
   * Whose partner: before the rank, {@code Kazakhstan's}, {@code our}; the token before the whole
   * phrase.
   */
  private int left(Rank rank, Phrase phrase, int start) {
    int at = rank.from() - 1;
    boolean more = true;
    while (at >= start && more) {
      if (text.tokens.kind(at) == Tokens.POSSESSIVE) {
        owner(at - 1, phrase);
        Mention mention = text.at(at - 1);
        at = mention == null ? at - 2 : mention.from() - 1;
      } else if (text.is(at, "us-word")) {
        phrase.of = parties.issuer(at);
        at--;
      } else if (text.is(at, "its-word")) {
        phrase.its = at;
        at--;
      } else if (text.reading.scan.is(at, WordClass.DET)
          || text.isWord(at, "one")
          || text.isWord(at, "of") && text.isWord(at - 1, "one")
          || text.is(at, "among-word") && !text.isWord(at, "of")
          || text.reading.scan.is(at, WordClass.ADVERB)
          || text.isWord(at, "as")) {
        at--;
      } else {
        more = false;
      }
    }
    return at;
  }

  private void owner(int token, Phrase phrase) {
    if (text.is(token, "world-word")) {
      phrase.world = true;
      return;
    }
    PartyReference owner = parties.orCapital(text.at(token));
    if (owner != null) {
      phrase.of = owner;
    } else if (text.is(token, "country-noun")) {
      phrase.of = parties.antecedent(token, "");
    } else if (text.is(token, "region-word")) {
      phrase.of =
          PartyReference.organization(text.tokens.string(token, token + 1), token, token + 1);
    }
  }

  /**
   * What follows the noun: {@code of Vietnam}, {@code in Kazakhstan}, {@code of foreign
   * investment}, {@code in the world}.
   */
  private void complement(Phrase phrase, int end, String except) {
    int at = phrase.to;
    for (int steps = 0; steps < 3 && at < end; steps++) {
      boolean preposition =
          text.isWord(at, "of")
              || text.isWord(at, "in")
              || text.isWord(at, "to")
              || text.isWord(at, "for")
              || text.isWord(at, "on")
              || text.isWord(at, "investing");
      if (!preposition) {
        phrase.world |= text.is(at, "world-word");
        return;
      }
      int next = at + 1;
      while (next < end && text.reading.scan.is(next, WordClass.DET)) {
        next++;
      }
      if (text.is(next, "world-word")) {
        phrase.world = true;
        return;
      }
      int noun = parties.countryNoun(at + 1, end);
      boolean ours = noun > at + 1 && text.is(at + 1, "us-word");
      PartyReference party =
          ours
              ? parties.issuer(at)
              : noun > at + 1 ? parties.antecedent(at, except) : parties.single(at + 1, end);
      if (party != null && phrase.of == null && !phrase.world) {
        phrase.of = party;
        at = Math.max(noun, party.to());
        continue;
      }
      int to = measure(next, end);
      if (to <= next) {
        return;
      }
      phrase.measureTo = to;
      at = to;
    }
  }

  private int measure(int token, int end) {
    int at = token;
    while (at < Math.min(end, token + MEASURE_REACH)
        && text.tokens.kind(at) != Tokens.MARK
        && !(text.at(at) == null && (text.isFunctionWord(at) || text.isVerb(at)))
        && !text.isValue(at)) {
      at++;
    }
    return at;
  }

  /**
   * Who is ranked by a noun phrase: the subject of the verb before it, what it stands beside, or
   * what follows.
   */
  private @Nullable PartyReference subject(
      int left, Phrase phrase, int sentence, int start, int end) {
    if (left >= start) {
      if (text.isMark(left, ',')
          || text.isMark(left, ':')
          || text.tokens.isDash(left)
          || text.isMark(left, '(')) {
        PartyReference beside = left > start ? parties.of(text.at(left - 1)) : null;
        if (beside != null) {
          return beside;
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
      if (isEqual(left)) {
        return subjectBefore(left, start, phrase);
      }
    }
    return isMember(left, start) ? subjectBefore(left + 1, start, phrase) : null;
  }

  /** {@code among the top ten}, whatever verb says so. */
  private boolean isMember(int left, int start) {
    return left >= start && text.is(left + 1, "among-word") && !text.isWord(left + 1, "of");
  }

  /** Who follows: {@code the largest partner of Vietnam is China}. */
  private @Nullable PartyReference predicate(Phrase phrase, int end) {
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

  /** The party that is the subject of a verb. */
  private @Nullable PartyReference subjectBefore(int verb, int start, Phrase phrase) {
    PartyReference of = phrase.of;
    String except = of == null ? "" : of.country();
    for (int i = beforeRelative(verb, start) - 1; i >= start; i--) {
      Mention mention = text.at(i);
      PartyReference party = parties.of(mention);
      if (party != null && (of == null || !of.isSame(party)) && !parties.isGoverned(party)) {
        return party;
      }
      if (parties.countryNoun(i, verb) > i) {
        return parties.antecedent(i, except);
      }
      Compared before = last;
      if (text.isWord(i, "it")
          && before != null
          && before.sentence() == text.reading.sentenceOf(verb)) {
        return before.subject();
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

  private boolean isJoined(int left) {
    return text.isWord(left, "and") || text.isMark(left, ',') || text.isMark(left, ';');
  }

  private void add(Compared compared, @Nullable PartyReference of) {
    PartyReference subject = compared.subject();
    Rank rank = compared.rank();
    Phrase phrase = compared.phrase();
    int sentence = compared.sentence();
    if (of != null && of.isSame(subject)) {
      return;
    }
    Evidence evidence =
        new Evidence(
            text.reading.layout, rank.verb() >= 0 ? "ranking.verb" : "ranking.noun", sentence);
    FigureEvidence slots = new FigureEvidence(text, evidence, sentence);
    evidence.slot("rank", rank.from(), rank.to());
    slots.party("subject", subject);
    if (of != null) {
      slots.party("of", of);
      parties.rank(sentence, subject, of);
    }
    int[] measure = inTermsOf(phrase, sentence);
    Optional<String> name =
        measure[1] > measure[0]
            ? Optional.of(text.tokens.string(measure[0], measure[1]))
            : Optional.empty();
    if (name.isPresent()) {
      evidence.slot("measure", measure[0], measure[1]);
    }
    Ranking fact =
        new Ranking(
            subject.party(),
            rank.value(),
            Optional.ofNullable(of).map(PartyReference::party),
            name);
    boolean told =
        found.keySet().stream()
            .anyMatch(
                other ->
                    other.subject().equals(fact.subject())
                        && other.rank() == fact.rank()
                        && other.of().equals(fact.of())
                        && other.measure().equals(fact.measure()));
    if (!told) {
      found.put(fact, evidence.found(fact));
    }
  }

  /** The words of {@code in terms of ...}, else those of the ranked noun phrase. */
  private int[] inTermsOf(Phrase phrase, int sentence) {
    int end = text.tokens.sentenceEnd(sentence);
    for (int i = phrase.to; i < Math.min(end, phrase.to + NOUN_REACH); i++) {
      if (text.isWord(i, "in") && text.isWord(i + 1, "terms") && text.isWord(i + 2, "of")) {
        return new int[] {i + 3, measure(i + 3, end)};
      }
    }
    return new int[] {phrase.from, phrase.measureTo};
  }

  List<Found<Ranking>> assemble() {
    return new ArrayList<>(found.values());
  }
}
