package org.communique.internal.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** The part of the number grammar that makes fractions and decimals out of words. */
abstract class FractionGrammar extends Reading {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  private @Nullable NumberReader inner;

  FractionGrammar(Lexicon lexicon, CharSequence text, int limit, int depth) {
    super(lexicon, text, limit, depth);
  }

  /** Takes a multiplier. */
  abstract boolean takeTimes(NumberWord word, boolean glued);

  boolean takeFraction(NumberWord word) {
    boolean opens = parts.isEmpty() || linked;
    if (parts.isEmpty() && !article && !word.has(NumberWord.ALONE)) {
      return false;
    }
    int joint = opens ? parts.size() : joint();
    BigDecimal numerator = opens ? BigDecimal.ONE : parts.sumFrom(joint);
    if (joint > 0 && !opens && numerator.compareTo(word.value()) >= 0 && tentative < 0) {
      joint = 0;
      numerator = parts.sumFrom(0);
    }
    if (word.has(NumberWord.ONE) && numerator.compareTo(BigDecimal.ONE) != 0) {
      cancelled =
          parts.floor().compareTo(BigDecimal.ONE) > 0 || parts.last().compareTo(BigDecimal.TEN) > 0;
      return false;
    }
    boolean bare = opens && parts.isEmpty() && !article && word.has(NumberWord.WEAK);
    parts.truncate(joint);
    return addFraction(numerator, word.value(), atom.end(), bare);
  }

  /**
   * Adds a fraction to what was read before it.
   *
   * @param bare whether it counts only if a scale word follows
   */
  boolean addFraction(BigDecimal numerator, BigDecimal by, int after, boolean bare) {
    BigDecimal head = parts.isEmpty() ? BigDecimal.ZERO : parts.sumFrom(0);
    boolean large = !unspaced && !parts.isEmpty() && parts.floor().compareTo(THOUSAND) >= 0;
    int at = after;
    NumberWord next = atom.peek(peekGap(at));
    for (int i = 0; i < 2 && next != null && isFiller(next); i++) {
      at = atom.peekEnd();
      next = atom.peek(peekGap(at));
    }
    if (next != null && at > after && isOne(next)) {
      int afterOne = atom.peekEnd();
      NumberWord unit = atom.peek(peekGap(afterOne));
      boolean ofOne = unit != null && unit.kind() == Kind.PERCENT;
      at = ofOne ? afterOne : at;
      next = ofOne ? unit : next;
    }
    boolean scale = next != null && isTimes(next) && !next.has(NumberWord.DIGITS);
    boolean percent = next != null && next.kind() == Kind.PERCENT;
    if (bare && !scale && !percent && depth == 0) {
      return false;
    }
    BigDecimal fraction = numerator.divide(by, PRECISION);
    complete = true;
    end = percent ? at : after;
    if (scale && next != null && depth == 0) {
      end = atom.peekEnd();
      scaled = true;
      BigDecimal part = large ? fraction : head.add(fraction);
      value = part.multiply(next.value()).add(large ? head : BigDecimal.ZERO);
    } else {
      value = head.add(large ? fraction.multiply(parts.floor()) : fraction);
    }
    signs = true;
    return false;
  }

  private static boolean isOne(NumberWord word) {
    return word.kind() == Kind.ADD && word.value().compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean isFiller(NumberWord word) {
    return word.kind() == Kind.OF || word.kind() == Kind.ARTICLE;
  }

  private NumberReader inner() {
    NumberReader reader = inner;
    if (reader == null) {
      reader = new NumberReader(lexicon, text, limit, depth + 1);
      inner = reader;
    }
    return reader;
  }

  boolean takePoint() {
    if (parts.isEmpty() || depth > 0 || parts.sumFrom(0).scale() > 0) {
      return false;
    }
    return readDecimals(atom.end());
  }

  boolean readDecimals(int start) {
    BigDecimal most = lexicon.is("thousand-decimals") ? THOUSAND : HUNDRED;
    StringBuilder decimals = new StringBuilder();
    int at = start;
    while (decimals.length() < 40) {
      int next = gapBeforeDecimals(at);
      NumberWord word = next < 0 ? null : atom.peek(next);
      if (word != null && word.kind() == Kind.ADD && word.value().signum() == 0) {
        decimals.append('0');
        at = atom.peekEnd();
      } else if (word != null && word.kind() == Kind.ADD && unspaced) {
        decimals.append(word.value().toPlainString());
        at = atom.peekEnd();
      } else if (word != null && isNumeric(word) && inner().read(next, false, most)) {
        decimals.append(inner().value().toPlainString());
        at = inner().end();
      } else if (next >= 0
          && decimals.isEmpty()
          && DigitReader.isDigit(text.charAt(next))
          && inner().read(next, false, BigDecimal.ZERO)) {
        decimals.append(inner().value().toPlainString());
        at = inner().end();
      } else {
        break;
      }
    }
    if (decimals.isEmpty()) {
      return false;
    }
    BigDecimal number = parts.sumFrom(0).add(new BigDecimal("0." + decimals));
    parts.clear();
    parts.push(number, BigDecimal.ONE, false);
    moved(false, false, false);
    atom.read(start);
    end = at;
    value = number;
    signs = true;
    return continueFrom(at);
  }

  int gapBeforeDecimals(int at) {
    int next = gap(at);
    return next >= limit ? -1 : next;
  }

  /** Reads a scale word after decimals in words. */
  boolean continueFrom(int at) {
    int next = gap(at);
    if (next >= 0 && isTimes(atom.peek(next)) && atom.read(next)) {
      NumberWord word = atom.word();
      return word != null && takeTimes(word, false);
    }
    return false;
  }

  boolean takeSplit(NumberWord word) {
    if (parts.isEmpty() || depth > 0) {
      return false;
    }
    int next = peekGap(atom.end());
    NumberWord link = atom.peek(next);
    if (link != null && link.kind() == Kind.LINK) {
      next = peekGap(atom.peekEnd());
    }
    if (next >= limit || !inner().read(next, false)) {
      return false;
    }
    BigDecimal number = inner().value();
    if (number.compareTo(BigDecimal.ONE) < 0 && number.signum() > 0) {
      return addFraction(number, BigDecimal.ONE, inner().end(), false);
    }
    return !word.has(NumberWord.WEAK) && readDecimals(next);
  }

  /** The index of the part at which a fraction may begin. */
  int joint() {
    return tentative >= 0 ? tentative : Math.max(0, parts.lastJoined());
  }

  boolean takeOver(NumberWord word) {
    if (parts.isEmpty() || depth > 0 || linked || (word.has(NumberWord.WEAK) && startsWithDigits)) {
      return false;
    }
    int next = peekGap(atom.end());
    if (next >= limit || !inner().read(next, false)) {
      return false;
    }
    BigDecimal by = inner().value();
    int joint = joint();
    BigDecimal numerator = parts.sumFrom(joint);
    boolean proper = numerator.compareTo(by) < 0 || word.has(NumberWord.ALONE);
    if (!proper || by.signum() == 0 || numerator.signum() == 0) {
      return false;
    }
    parts.truncate(joint);
    return addFraction(numerator, by, inner().end(), false);
  }

  boolean takePartsOf(NumberWord word) {
    boolean whole = word.kind() == Kind.PARTS_OF && word.value().compareTo(BigDecimal.ONE) > 0;
    if (parts.isEmpty() != whole || depth > 1 || concatenated) {
      return false;
    }
    int next = peekGap(atom.end());
    BigDecimal by = whole ? word.value() : parts.sumFrom(0).multiply(word.value());
    if (next >= limit || !inner().read(next, false) || by.signum() == 0) {
      return false;
    }
    complete = true;
    value = inner().value().divide(by, PRECISION);
    end = inner().end();
    signs = true;
    return false;
  }

  static boolean isNumeric(NumberWord word) {
    return word.kind() == Kind.ADD || word.kind() == Kind.TIMES || word.kind() == Kind.PARTS_OF;
  }
}
