package org.communique.internal.resolve;

import java.math.BigDecimal;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.NumberMention;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that give a place among others: {@code third-largest}, {@code top ten}, {@code
 * ranks fifth}.
 */
final class Ranks {
  private static final int MOST = 999;
  private static final int VERB_REACH = 4;

  private final FigureText text;

  Ranks(FigureText text) {
    this.text = text;
  }

  /** The place stated by the words that begin at a token; null if they state none. */
  @Nullable Rank at(int token, int start, int end) {
    if (text.is(token, "superlative")) {
      return superlative(token, token + 1, start);
    }
    if (text.is(token, "most-word") && text.is(token + 1, "important-word")) {
      return superlative(token, token + 2, start);
    }
    if (text.is(token, "top-word") && token + 1 < end) {
      return top(token, start, end);
    }
    if (text.is(token, "number-word") && token + 1 < end) {
      int number = cardinal(token + 1);
      return number > 0 ? new Rank(number, token, token + 2, -1) : null;
    }
    int ordinal = ordinal(token);
    return ordinal > 0 ? place(token, ordinal, start, end) : null;
  }

  /** {@code second largest}, {@code third-largest}, {@code six largest}. */
  private Rank superlative(int token, int to, int start) {
    int before = token - 1;
    if (before > start && text.tokens.isDash(before)) {
      before--;
    }
    int ordinal = before >= start ? ordinal(before) : 0;
    if (ordinal == 0 && before >= start) {
      ordinal = cardinal(before);
    }
    return ordinal > 0 ? new Rank(ordinal, before, to, -1) : new Rank(1, token, to, -1);
  }

  /** {@code top ten}, {@code top-10}, {@code top}, {@code on top among}. */
  private @Nullable Rank top(int token, int start, int end) {
    int next = text.tokens.isDash(token + 1) ? token + 2 : token + 1;
    int number = next < end ? cardinal(next) : 0;
    if (number > 0) {
      Mention mention = text.at(next);
      return new Rank(number, token, mention == null ? next + 1 : mention.to(), -1);
    }
    if (text.is(next, "among-word") && token > start && text.isWord(token - 1, "on")) {
      return new Rank(1, token, next, verb(token, start));
    }
    boolean noun = text.is(next, "rank-noun") || text.is(next, "rank-modifier");
    return noun && next == token + 1 ? new Rank(1, token, next, -1) : null;
  }

  /** {@code ranks fifth among}, {@code holds the 31st place among}, {@code first destination}. */
  private @Nullable Rank place(int token, int ordinal, int start, int end) {
    if (token + 1 < end
        && (text.is(token + 1, "superlative")
            || text.tokens.isDash(token + 1)
            || text.is(token + 1, "most-word"))) {
      return null;
    }
    int next = text.is(token + 1, "rank-place-word") ? token + 2 : token + 1;
    int verb = verb(token, start);
    boolean among =
        next < end
            && (text.is(next, "among-word")
                || text.isWord(next, "in")
                || text.is(next, "world-word")
                || text.isWord(next, "on"));
    if (among && verb >= 0 && (next > token + 1 || text.is(verb, "rank-verb"))) {
      return new Rank(ordinal, token, next, verb);
    }
    return new Rank(ordinal, token, token + 1, -1);
  }

  private int verb(int token, int start) {
    for (int i = token - 1; i >= Math.max(start, token - VERB_REACH); i--) {
      if (text.is(i, "rank-verb") || text.is(i, "hold-verb")) {
        return i;
      }
    }
    return -1;
  }

  private int ordinal(int token) {
    int word = text.words.ordinal(text.tokens.word(token));
    if (word > 0) {
      return word;
    }
    return text.tokens.kind(token) == Tokens.NUMBER
        ? suffixed(text.tokens.string(token, token + 1))
        : 0;
  }

  /** {@code 51st}. */
  private static int suffixed(String token) {
    int digits = 0;
    int value = 0;
    while (digits < token.length()
        && token.charAt(digits) >= '0'
        && token.charAt(digits) <= '9'
        && digits < 4) {
      value = value * 10 + token.charAt(digits) - '0';
      digits++;
    }
    boolean suffix = token.length() == digits + 2 && Character.isLetter(token.charAt(digits));
    return digits > 0 && suffix ? value : 0;
  }

  private int cardinal(int token) {
    if (!(text.at(token) instanceof NumberMention number)) {
      return text.isWord(token, "one") && text.is(token - 1, "number-word") ? 1 : 0;
    }
    BigDecimal value = number.match().value();
    return value.signum() > 0
            && value.compareTo(BigDecimal.valueOf(MOST)) <= 0
            && value.stripTrailingZeros().scale() <= 0
        ? value.intValueExact()
        : 0;
  }
}
