package org.communique.internal.resolve;

import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the phrases around the words of a place: what is ranked, among what, and whose it is. */
final class RankPhrases {
  private static final int NOUN_REACH = 7;
  private static final int MEASURE_REACH = 5;

  private final FigureText text;
  private final FigureParties parties;

  RankPhrases(FigureText text, FigureParties parties) {
    this.text = text;
    this.parties = parties;
  }

  /** {@code and the first of Albania}: the noun of the place before. */
  @Nullable RankPhrase elliptic(Rank rank, RankPhrase known, int end) {
    boolean of = text.isWord(rank.to(), "of") && parties.single(rank.to() + 1, end) != null;
    if (!of) {
      return null;
    }
    RankPhrase phrase = new RankPhrase();
    phrase.from = known.from;
    phrase.to = known.to;
    phrase.measureTo = known.to;
    phrase.of = parties.single(rank.to() + 1, end);
    phrase.elliptic = true;
    return phrase;
  }

  /** {@code one of the largest}, {@code among the biggest}: no place is given. */
  boolean isOneOfMany(Rank rank, int start) {
    for (int i = rank.from() - 1; i >= Math.max(start, rank.from() - 6); i--) {
      if (text.isWord(i, "one") && text.isWord(i + 1, "of")
          || text.isWord(i, "among")
          || text.isWord(i, "of") && !text.isWord(i - 1, "one")) {
        return text.isWord(i, "one") || text.isWord(i, "among");
      }
      if (text.isVerb(i)) {
        return false;
      }
    }
    return false;
  }

  /** {@code the largest partners}: of several none is first. */
  boolean isPlural(Rank rank, RankPhrase phrase) {
    boolean superlative =
        text.is(rank.from(), "superlative")
            || text.is(rank.from(), "most-word")
            || text.is(rank.from(), "top-word");
    int head = phrase.to - 1;
    int word = text.tokens.word(head);
    return superlative
        && rank.verb() < 0
        && head >= rank.to()
        && text.reading.lexicon.singular(word) != word;
  }

  /** The noun phrase after {@code third largest}. */
  @Nullable RankPhrase noun(Rank rank, int end) {
    RankPhrase phrase = new RankPhrase();
    phrase.from = rank.to();
    for (int i = rank.to(); i < Math.min(end, rank.to() + NOUN_REACH); i++) {
      Mention mention = text.at(i);
      boolean modifier =
          (text.tokens.kind(i) == Tokens.WORD || text.tokens.isDash(i) || mention instanceof Named)
              && !(mention instanceof Mention.DateMention);
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
  @Nullable RankPhrase group(Rank rank, int end) {
    RankPhrase phrase = new RankPhrase();
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
    if (text.isWord(phrase.to, "and") && text.is(phrase.to + 1, "group-noun")) {
      phrase.to += 2;
    }
    phrase.measureTo = phrase.to;
    if (phrase.to > phrase.from && phrase.of == null && text.isWord(phrase.to, "with")) {
      phrase.of = parties.single(phrase.to + 1, end);
    }
    return phrase.to > phrase.from
                && (text.is(phrase.to - 1, "rank-noun")
                    || text.is(phrase.to - 1, "group-noun")
                    || phrase.world)
            || phrase.of != null
        ? phrase
        : null;
  }

  /**
   * Whose partner: before the rank, {@code Kazakhstan's}, {@code our}; the token before the whole
   * phrase.
   */
  int left(Rank rank, RankPhrase phrase, int start) {
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
          || text.isWord(at, "in") && text.is(rank.from(), "top-word")
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

  private void owner(int token, RankPhrase phrase) {
    if (text.is(token, "world-word")) {
      phrase.world = true;
      return;
    }
    PartyReference owner = parties.orCapital(text.at(token));
    if (owner != null) {
      phrase.of = owner;
    } else if (text.is(token, "country-noun")) {
      phrase.country = token;
    } else if (text.isWord(token, "other") && text.isWord(token - 1, "each")) {
      phrase.mutual = true;
    } else if (text.is(token, "region-word")) {
      phrase.of =
          PartyReference.organization(text.tokens.string(token, token + 1), token, token + 1);
    }
  }

  /**
   * What follows the noun: {@code of Vietnam}, {@code in Kazakhstan}, {@code of foreign
   * investment}, {@code in the world}.
   */
  void complement(RankPhrase phrase, int end) {
    if (phrase.elliptic) {
      return;
    }
    int at = investing(phrase.to, end);
    for (int steps = 0; steps < 3 && at < end; steps++) {
      boolean preposition =
          text.isWord(at, "of")
              || text.isWord(at, "in")
              || text.isWord(at, "to")
              || text.isWord(at, "for")
              || text.isWord(at, "on");
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
      int one = text.reading.lexicon.singular(text.tokens.word(next));
      if (text.isWord(at, "for") && text.reading.lexicon.is(one, WordClass.TIME_NOUN)) {
        return;
      }
      int noun = parties.countryNoun(at + 1, end);
      boolean ours = noun > at + 1 && text.is(at + 1, "us-word");
      boolean open = phrase.of == null && !phrase.world && phrase.its < 0;
      PartyReference party = ours ? parties.issuer(at) : parties.single(at + 1, end);
      if (open && (party != null || noun > at + 1)) {
        phrase.of = party;
        phrase.country = party == null ? at : -1;
        at = party == null || ours ? noun : party.to();
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

  /** Skips {@code investing directly} before {@code in}. */
  private int investing(int token, int end) {
    if (text.isWord(token, "investing")) {
      for (int i = token + 1; i < Math.min(end, token + 3); i++) {
        if (text.isWord(i, "in")) {
          return i;
        }
      }
    }
    return token;
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

  /** The words of {@code in terms of ...}, else those of the ranked noun phrase. */
  int[] inTermsOf(RankPhrase phrase, int sentence) {
    int end = text.tokens.sentenceEnd(sentence);
    for (int i = phrase.to; i < Math.min(end, phrase.to + NOUN_REACH); i++) {
      if (text.isWord(i, "in") && text.isWord(i + 1, "terms") && text.isWord(i + 2, "of")) {
        return new int[] {i + 3, measure(i + 3, end)};
      }
    }
    return new int[] {phrase.from, phrase.measureTo};
  }
}
