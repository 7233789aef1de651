package org.communique.internal.resolve;

import org.communique.internal.lexicon.Verbs;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.DateMention;
import org.communique.internal.mention.Mention.MoneyMention;
import org.communique.internal.mention.Mention.NumberMention;
import org.communique.internal.mention.Mention.PercentMention;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A document's tokens as the readers of figures ask about them. */
final class FigureText {
  final Reading reading;
  final Tokens tokens;
  final FigureWords words;
  private final @Nullable Mention[] cover;

  FigureText(Reading reading, FigureWords words) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.words = words;
    this.cover = new Mention[tokens.size() + 1];
    for (Mention mention : reading.mentions) {
      for (int i = mention.from(); i < mention.to(); i++) {
        cover[i] = mention;
      }
    }
  }

  /** The mention that the token is part of. */
  @Nullable Mention at(int token) {
    return token < 0 ? null : cover[token];
  }

  boolean is(int token, String list) {
    return token >= 0 && token < tokens.size() && words.is(tokens.word(token), list);
  }

  boolean isMark(int token, char mark) {
    return token >= 0 && token < tokens.size() && tokens.isMark(token, mark);
  }

  /** Whether the token is this word, given in its folded form. */
  boolean isWord(int token, String word) {
    return token >= 0 && token < tokens.size() && tokens.isWord(token, word);
  }

  /** Whether a word of the list stands between two tokens. */
  boolean has(int from, int to, String list) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (is(i, list)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token belongs to an amount, a percentage, a number or a date. */
  boolean isValue(int token) {
    Mention mention = at(token);
    return mention instanceof MoneyMention
        || mention instanceof PercentMention
        || mention instanceof NumberMention
        || mention instanceof DateMention;
  }

  boolean isFunctionWord(int token) {
    return reading.scan.isFunctionWord(token);
  }

  /** Whether the token is a verb form that is not as often a noun. */
  boolean isVerb(int token) {
    int forms = verbForms(token);
    return forms != 0
        && ((forms & Verbs.NOUN) == 0 || (forms & (Verbs.PAST | Verbs.PARTICIPLE)) != 0)
        && at(token) == null;
  }

  /** Whether the token is the base form of a verb after {@code to} or {@code will}. */
  boolean isInfinitive(int token) {
    int before = token - 1;
    while (before > 0 && reading.scan.is(before, WordClass.ADVERB)) {
      before--;
    }
    return before >= 0
        && (verbForms(token) & Verbs.BASE) != 0
        && (isWord(before, "to") || reading.scan.is(before, WordClass.MODAL));
  }

  /** Whether the token is a past tense, past participle or -ing form. */
  boolean isInflected(int token) {
    int forms = verbForms(token);
    return (forms & (Verbs.PAST | Verbs.PARTICIPLE | Verbs.ING)) != 0
        && (forms & Verbs.ING_NOUN) == 0;
  }

  int verbForms(int token) {
    return reading.lexicon.verbs().forms(tokens.word(token));
  }

  /** Whether the noun at the token heads its phrase: no further noun follows. */
  boolean isHead(int token, int end) {
    int next = token + 1;
    if (next >= end
        || isValue(next)
        || tokens.kind(next) == Tokens.MARK
        || isFunctionWord(next)
        || is(next, "amount-verb")
        || is(next, "link-word")) {
      return !(next + 1 < end
          && tokens.isDash(next)
          && tokens.isGlued(next)
          && tokens.isGlued(next + 1));
    }
    return isVerb(next);
  }

  /** The token before, words that only qualify an amount left out. */
  int before(int token, int start) {
    int at = token - 1;
    while (at >= start
        && (is(at, "lead-in")
            || isWord(at, "of") && at > start && is(at - 1, "lead-in") && !isWord(at - 1, "a"))
        && at(at) == null) {
      at--;
    }
    return at;
  }

  int sentenceStart(int token) {
    return tokens.sentenceStart(reading.sentenceOf(token));
  }

  int sentenceEnd(int token) {
    return tokens.sentenceEnd(reading.sentenceOf(token));
  }
}
