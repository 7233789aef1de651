package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Found;
import org.communique.fact.Ranking;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Unknown;
import org.jspecify.annotations.Nullable;

/** Turns statements of a place among others into rankings. */
final class RankingAssembler {
  private final FigureText text;
  private final FigureParties parties;
  private final Ranks ranks;
  private final RankPhrases phrases;
  private final RankSubjects subjects;
  private final Map<Ranking, Found<Ranking>> found = new LinkedHashMap<>();
  private @Nullable Compared last;

  RankingAssembler(FigureText text, FigureParties parties) {
    this.text = text;
    this.parties = parties;
    this.ranks = new Ranks(text);
    this.phrases = new RankPhrases(text, parties);
    this.subjects = new RankSubjects(text, parties);
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
      RankPhrase phrase) {}

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
    RankPhrase phrase = rank.verb() >= 0 ? phrases.group(rank, end) : phrases.noun(rank, end);
    Compared before = last;
    boolean coordinated = before != null && before.sentence() == sentence;
    if (phrase == null
        && coordinated
        && before != null
        && before.phrase().to > before.phrase().from) {
      phrase = phrases.elliptic(rank, before.phrase(), end);
    }
    if (phrase == null) {
      return;
    }
    if (phrase.to == phrase.from && before != null && coordinated) {
      RankPhrase noun = before.phrase();
      phrase.noun = text.tokens.string(noun.from, noun.to);
    }
    int left = phrases.left(rank, phrase, start);
    if (rank.value() == 1 && (phrases.isOneOfMany(rank, start) || phrases.isPlural(rank, phrase))) {
      return;
    }
    phrases.complement(phrase, end);
    if (phrase.mutual) {
      mutual(rank, phrase, left, sentence, start);
      return;
    }
    PartyReference known = coordinated && before != null ? before.subject() : null;
    PartyReference subject =
        rank.verb() >= 0
            ? subjects.subjectBefore(rank.verb(), start, phrase, known)
            : subjects.subject(left, phrase, start, known);
    if (subject == null && subjects.isJoined(left)) {
      subject = known;
    }
    if (subject == null) {
      subject = left < start ? subjects.predicate(phrase, end) : null;
    }
    if (subject == null) {
      return;
    }
    owners(phrase, subject, rank, coordinated ? before : null, left);
    settle(new Compared(subject, phrase.of, phrase.world, sentence, rank, phrase));
  }

  /** Whose partner it is where the phrase itself does not name it. */
  private void owners(
      RankPhrase phrase, PartyReference subject, Rank rank, @Nullable Compared before, int left) {
    if (phrase.of == null && phrase.country >= 0) {
      phrase.of = parties.antecedent(phrase.country, subject.country());
    }
    if (phrase.of == null && !phrase.world && before != null && before.subject().isSame(subject)) {
      phrase.of = before.of();
      phrase.world = before.world();
    }
    if (phrase.of == null && phrase.its >= 0) {
      phrase.of = parties.topic(phrase.its, subject.country());
    }
    if (phrase.of == null && !phrase.world && text.isMark(left, ':')) {
      phrase.of = parties.other(subject, rank.from());
    }
    boolean more = text.isWord(phrase.measureTo, "and");
    if (phrase.of == null && !phrase.world && !more && rank.verb() < 0) {
      List<PartyReference> rest =
          parties.in(text.reading.sentenceOf(rank.from())).stream()
              .filter(party -> !party.country().equals(subject.country()))
              .toList();
      phrase.of = rest.size() == 1 ? rest.get(0) : null;
    }
  }

  /** {@code A and B are each other's second largest partners}. */
  private void mutual(Rank rank, RankPhrase phrase, int left, int sentence, int start) {
    List<PartyReference> pair = new ArrayList<>();
    for (int i = start; i < left; i++) {
      PartyReference party = parties.of(text.at(i));
      if (party != null && party.from() == i && !parties.isGoverned(party)) {
        pair.add(party);
      }
    }
    if (pair.size() == 2) {
      add(new Compared(pair.get(0), pair.get(1), false, sentence, rank, phrase), pair.get(1));
      add(new Compared(pair.get(1), pair.get(0), false, sentence, rank, phrase), pair.get(0));
    }
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

  private void add(Compared compared, @Nullable PartyReference of) {
    PartyReference subject = compared.subject();
    Rank rank = compared.rank();
    RankPhrase phrase = compared.phrase();
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
    int[] measure = phrases.inTermsOf(phrase, sentence);
    String words = measure[1] > measure[0] ? text.tokens.string(measure[0], measure[1]) : "";
    String whole = (phrase.noun + " " + words).strip();
    Optional<String> name = whole.isEmpty() ? Optional.empty() : Optional.of(whole);
    if (measure[1] > measure[0]) {
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

  List<Found<Ranking>> assemble() {
    return new ArrayList<>(found.values());
  }
}
