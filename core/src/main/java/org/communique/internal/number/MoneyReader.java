package org.communique.internal.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the currency of an amount, before or after its number, and what belongs to the amount
 * beside it: cents, a code that makes a bare sign exact, a scale after the code. Keeps what it last
 * read; not thread-safe.
 */
final class MoneyReader {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Lexicon lexicon;
  private final CharSequence text;
  private final int limit;
  private final @Nullable String evidence;
  private final AtomReader atom;
  private final boolean unspaced;
  private final TextCursor cursor;
  private final NumberReader minor;

  private String target = "";
  private BigDecimal value = BigDecimal.ZERO;
  private int end;

  MoneyReader(Lexicon lexicon, CharSequence text, int limit, @Nullable String evidence) {
    this.lexicon = lexicon;
    this.text = text;
    this.limit = limit;
    this.evidence = evidence;
    this.atom = new AtomReader(lexicon, text, limit);
    this.cursor = new TextCursor(text);
    this.unspaced = lexicon.is("unspaced");
    this.minor = new NumberReader(lexicon, text, limit);
  }

  /** The offset after the amount. */
  int end() {
    return end;
  }

  /** The amount in units of the currency. */
  BigDecimal value() {
    return value;
  }

  /** The ISO 4217 code. */
  String currency() {
    return lexicon.currencies().resolve(target, evidence);
  }

  /** Whether the words could mean another currency, too. */
  boolean isAssumed() {
    return lexicon.currencies().isFamily(target);
  }

  /** Takes over another amount's currency for a second number of a range. */
  void set(BigDecimal number, int after) {
    value = number;
    end = after;
  }

  /**
   * Whether a word that stands before a number can be its currency.
   *
   * @param start where the word starts
   * @param after where it ends
   */
  boolean opens(CurrencyWord word, int start, int after) {
    if (!word.has(CurrencyWord.BEFORE) || !isWrittenAsCode(word, start, after)) {
      return false;
    }
    boolean glued = after < limit && DigitReader.isDigit(text.charAt(after));
    return glued || !word.has(CurrencyWord.ONLY_BEFORE);
  }

  private boolean isWrittenAsCode(CurrencyWord word, int start, int after) {
    if (!word.has(CurrencyWord.CODE) || word.has(CurrencyWord.LOWER)) {
      return true;
    }
    for (int i = start; i < after; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where the number starts after a currency, over a sign that repeats it: {@code CAD $5}. */
  int numberStart(CurrencyWord word, int end) {
    int start = cursor.spaces(end);
    if (start >= limit || cursor.isDigitAt(start) || !word.has(CurrencyWord.CODE)) {
      return start;
    }
    long match = lexicon.match(text, start, limit, Entry.CURRENCY);
    CurrencyWord sign = match == Lexicon.NONE ? null : lexicon.entry(match).currency();
    boolean repeats =
        sign != null
            && sign.has(CurrencyWord.SYMBOL)
            && lexicon.currencies().resolve(sign.target(), word.target()).equals(word.target());
    return repeats ? cursor.spaces(Lexicon.end(match)) : start;
  }

  /**
   * Takes a number that follows a currency.
   *
   * @param glued whether the number touches the currency
   */
  boolean takeAfter(CurrencyWord word, NumberReader number, boolean glued) {
    boolean isName = !word.has(CurrencyWord.CODE) && !word.has(CurrencyWord.SYMBOL);
    boolean bare = isName && !number.isScaled() && !number.hasSigns() && !unspaced;
    boolean everyday = word.has(CurrencyWord.CODE) && word.has(CurrencyWord.WEAK);
    if (bare || isTooWeak(word, number) || (everyday && !glued && !number.isScaled())) {
      return false;
    }
    target = word.target();
    value = units(word, number.value());
    end = number.end();
    refine();
    return true;
  }

  private static BigDecimal units(CurrencyWord word, BigDecimal number) {
    if (word.has(CurrencyWord.MINOR)) {
      return number.divide(HUNDRED);
    }
    return word.has(CurrencyWord.TENTH) ? number.divide(BigDecimal.TEN) : number;
  }

  /** Reads the currency that follows a number. */
  boolean readAfter(NumberReader number, int after) {
    int at = cursor.unitStart(after);
    value = number.value();
    NumberWord of = atom.peek(at);
    if (of != null && of.kind() == Kind.OF) {
      at = cursor.spaces(atom.peekEnd());
    }
    long match = at < limit ? lexicon.match(text, at, limit, Entry.CURRENCY) : Lexicon.NONE;
    if (match == Lexicon.NONE && at + 1 < limit && text.charAt(at) == 'M') {
      match = lexicon.match(text, at + 1, limit, Entry.CURRENCY);
      value = value.multiply(MILLION);
      at++;
      if (match != Lexicon.NONE && !isCode(match)) {
        return false;
      }
    }
    CurrencyWord word = match == Lexicon.NONE ? null : lexicon.entry(match).currency();
    if (word == null || !closes(word, number, at, Lexicon.end(match), after)) {
      return false;
    }
    target = word.target();
    end = Lexicon.end(match);
    value = units(word, value);
    refine();
    readScaleAfter(word);
    if (!word.has(CurrencyWord.MINOR)) {
      readMinor(number, word.has(CurrencyWord.CODE));
    }
    return true;
  }

  private boolean isCode(long match) {
    CurrencyWord word = lexicon.entry(match).currency();
    return word != null && word.has(CurrencyWord.CODE);
  }

  private boolean closes(CurrencyWord word, NumberReader number, int at, int wordEnd, int after) {
    if (word.has(CurrencyWord.ONLY_BEFORE) || !isWrittenAsCode(word, at, wordEnd)) {
      return false;
    }
    boolean opensNext =
        word.has(CurrencyWord.BEFORE)
            && at > after
            && wordEnd < limit
            && DigitReader.isDigit(text.charAt(wordEnd));
    if (opensNext) {
      return false;
    }
    return !isTooWeak(word, number);
  }

  /** Whether an everyday word stands beside a number that does not look like an amount. */
  private boolean isTooWeak(CurrencyWord word, NumberReader number) {
    boolean expected =
        evidence != null
            && lexicon.currencies().isFamily(word.target())
            && evidence.equals(lexicon.currencies().resolve(word.target(), evidence));
    return word.has(CurrencyWord.WEAK) && !number.isScaled() && !number.hasSigns() && !expected;
  }

  /** Reads a code or name after a sign that it makes exact: {@code $5 million AUD}. */
  private void refine() {
    int at = cursor.spaces(end);
    if (at >= limit || !lexicon.currencies().isFamily(target)) {
      return;
    }
    long match = lexicon.match(text, at, limit, Entry.CURRENCY);
    CurrencyWord word = match == Lexicon.NONE ? null : lexicon.entry(match).currency();
    if (word != null
        && isWrittenAsCode(word, at, Lexicon.end(match))
        && !lexicon.currencies().isFamily(word.target())
        && !cursor.isDigitAt(Lexicon.end(match))
        && word.target().equals(lexicon.currencies().resolve(target, word.target()))) {
      target = word.target();
      end = Lexicon.end(match);
    }
  }

  private void readScaleAfter(CurrencyWord currency) {
    if (!currency.has(CurrencyWord.CODE) && !currency.has(CurrencyWord.SYMBOL)) {
      return;
    }
    NumberWord word = atom.peek(cursor.spaces(end));
    if (word != null && word.kind() == Kind.TIMES && !word.has(NumberWord.DIGITS)) {
      value = value.multiply(word.value());
      end = atom.peekEnd();
    }
  }

  /**
   * Reads {@code 50 cents} after {@code 3 dollars}, or a bare {@code 50} that ends the sentence.
   */
  private void readMinor(NumberReader number, boolean afterCode) {
    if (number.value().scale() > 0 || number.isScaled()) {
      return;
    }
    int at = cursor.spaces(end);
    NumberWord link = atom.peek(at);
    if (link != null && (link.kind() == Kind.LINK || link.kind() == Kind.SPLIT)) {
      at = cursor.spaces(atom.peekEnd());
    }
    boolean possible = at > end || Lexicon.isUnspaced(text.charAt(end - 1));
    if (!possible || at >= limit || !atom.read(at) || !minor.read(at, false)) {
      return;
    }
    int next = cursor.spaces(minor.end());
    long match = next < limit ? lexicon.match(text, next, limit, Entry.CURRENCY) : Lexicon.NONE;
    CurrencyWord word = match == Lexicon.NONE ? null : lexicon.entry(match).currency();
    if (word != null && (word.has(CurrencyWord.MINOR) || word.has(CurrencyWord.TENTH))) {
      value = value.add(units(word, minor.value()));
      end = Lexicon.end(match);
      if (word.has(CurrencyWord.TENTH)) {
        readAfterTenth(number, afterCode);
      }
    } else if (word == null
        && number.value().compareTo(THOUSAND) < 0
        && isMinorAlone(next, afterCode)) {
      value = value.add(minor.value().divide(HUNDRED));
      end = minor.end();
    }
  }

  /** Reads the cents after tenths, which may lack their unit: {@code 5 mao 5}. */
  private void readAfterTenth(NumberReader number, boolean afterCode) {
    int before = end;
    readMinor(number, afterCode);
    boolean unit = minor.value().signum() > 0 && minor.value().compareTo(BigDecimal.TEN) < 0;
    int next = minor.end();
    if (end == before && unit && next > end && (next >= limit || isStop(text.charAt(next)))) {
      value = value.add(minor.value().divide(HUNDRED));
      end = next;
    }
  }

  private boolean isMinorAlone(int next, boolean afterCode) {
    BigDecimal number = minor.value();
    boolean two = number.compareTo(BigDecimal.TEN) >= 0 && number.compareTo(HUNDRED) < 0;
    return two
        && number.scale() <= 0
        && (next >= limit || isStop(text.charAt(next)) || isFree(next, afterCode));
  }

  /** Whether a plain word follows, so that {@code 50} after {@code 15 USD} counts nothing else. */
  private boolean isFree(int next, boolean afterCode) {
    return afterCode
        && next > minor.end()
        && Character.isLowerCase(text.charAt(next))
        && atom.peek(next) == null;
  }

  private static boolean isStop(char c) {
    return ".,;!?)。，；！？）".indexOf(c) >= 0;
  }
}
