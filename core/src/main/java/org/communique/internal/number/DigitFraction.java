package org.communique.internal.number;

import java.math.BigDecimal;
import java.math.MathContext;

/** Reads a fraction in digits: {@code 3/4}, {@code 2 1/4}. Keeps what it last read. */
final class DigitFraction {
  private static final int MOST_DIGITS = 3;

  /** The largest numerator above its denominator: {@code 24/7} is no number. */
  private static final int MOST_IMPROPER = 20;

  private final CharSequence text;
  private final int limit;
  private int end;
  private int number;
  private BigDecimal value = BigDecimal.ZERO;

  DigitFraction(CharSequence text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** The offset after the fraction. */
  int end() {
    return end;
  }

  /** The whole number and the fraction together. */
  BigDecimal value() {
    return value;
  }

  /**
   * Reads the rest of a fraction that began with a whole number.
   *
   * @param whole the number that ends at {@code at}
   */
  boolean read(BigDecimal whole, int at) {
    if (at < limit && isSlash(at)) {
      return readDenominator(BigDecimal.ZERO, whole, at + 1)
          && whole.compareTo(BigDecimal.valueOf(Math.max(number, MOST_IMPROPER))) <= 0;
    }
    int next = at;
    while (next < limit && text.charAt(next) == ' ') {
      next++;
    }
    if (next == at || !readDigits(next) || end >= limit || !isSlash(end)) {
      return false;
    }
    return readDenominator(whole, BigDecimal.valueOf(number), end + 1);
  }

  private boolean isSlash(int at) {
    return Folding.fold(text.charAt(at)) == '/' || text.charAt(at) == 0x2044;
  }

  private boolean readDigits(int from) {
    number = 0;
    end = from;
    while (end < limit && DigitReader.isDigit(text.charAt(end)) && end - from < 9) {
      number = 10 * number + Character.digit(text.charAt(end), 10);
      end++;
    }
    return end > from && end - from <= MOST_DIGITS;
  }

  private boolean readDenominator(BigDecimal whole, BigDecimal numerator, int from) {
    if (!readDigits(from) || number == 0 || continues(end)) {
      return false;
    }
    BigDecimal by = BigDecimal.valueOf(number);
    value = whole.add(numerator.divide(by, MathContext.DECIMAL128));
    return true;
  }

  private boolean continues(int at) {
    return at < limit && (isSlash(at) || DigitReader.isDigit(text.charAt(at)));
  }
}
