package org.communique.internal.number;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Reads a number in digits of any script, with the grouping and decimal signs of a language. Either
 * the whole run of digits and signs is one number, or it is none. Keeps what it last read; not
 * thread-safe.
 */
final class DigitReader {
  private static final int MOST_RUNS = 16;
  private static final int MOST_DIGITS = 60;

  private final String decimalSigns;
  private final String groupingSigns;
  private final int[] runStart = new int[MOST_RUNS];
  private final int[] runLength = new int[MOST_RUNS];
  private final char[] signBefore = new char[MOST_RUNS];
  private int runs;
  private int wholeRuns;

  private int end;
  private BigDecimal value = BigDecimal.ZERO;
  private boolean grouped;
  private boolean ambiguous;

  DigitReader(Lexicon lexicon) {
    this.decimalSigns = lexicon.setting("decimal");
    this.groupingSigns = lexicon.setting("grouping");
  }

  /** The offset after the number, or after the run that is none. */
  int end() {
    return end;
  }

  /** The number. */
  BigDecimal value() {
    return value;
  }

  /** Whether the number has grouping or decimal signs. */
  boolean hasSigns() {
    return grouped || value.scale() > 0;
  }

  /** Whether the number is an integer written without signs. */
  boolean isPlainInteger() {
    return !hasSigns();
  }

  /** Whether the sign could have been read otherwise, too. */
  boolean isAmbiguous() {
    return ambiguous;
  }

  /** Whether a character is a decimal digit of any script. */
  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c > 0x7F && Character.isDigit(c));
  }

  /**
   * Reads a number.
   *
   * @return false if the run is no number; {@link #end} then says where the run ends
   */
  boolean read(CharSequence text, int start, int limit) {
    grouped = false;
    ambiguous = false;
    collect(text, start, limit);
    boolean inList = start > 1 && text.charAt(start - 1) == ',' && isDigit(text.charAt(start - 2));
    wholeRuns = inList && runs == 2 && signBefore[1] == ',' ? 0 : wholeRuns();
    if (wholeRuns < 0) {
      return false;
    }
    if (wholeRuns == 0) {
      runs = 1;
      wholeRuns = 1;
      end = runStart[0] + runLength[0];
    }
    grouped = wholeRuns > 1;
    if (!build(text)) {
      return false;
    }
    readExponent(text, limit);
    return true;
  }

  private void collect(CharSequence text, int start, int limit) {
    runs = 0;
    int at = start;
    char sign = 0;
    if (!isDigit(text.charAt(start))) {
      runStart[0] = start;
      runLength[0] = 0;
      signBefore[0] = 0;
      runs = 1;
      sign = Folding.fold(text.charAt(start));
      at = start + 1;
    }
    while (true) {
      int from = at;
      while (at < limit && isDigit(text.charAt(at))) {
        at++;
      }
      if (runs < MOST_RUNS) {
        runStart[runs] = from;
        runLength[runs] = at - from;
        signBefore[runs] = sign;
        runs++;
      }
      end = at;
      int signAt = skipMarks(text, at, limit);
      int next = skipMarks(text, signAt + 1, limit);
      sign = next < limit && isDigit(text.charAt(next)) ? sign(text, signAt, next, limit) : 0;
      if (sign == 0) {
        return;
      }
      at = next;
    }
  }

  /** Passes over bidirectional marks, which may stand anywhere in a number. */
  private static int skipMarks(CharSequence text, int at, int limit) {
    int next = at;
    while (next < limit && Folding.fold(text.charAt(next)) == Folding.NOTHING) {
      next++;
    }
    return next;
  }

  /** The grouping or decimal sign at an offset before digits, 0 where there is none. */
  private char sign(CharSequence text, int at, int next, int limit) {
    char c = text.charAt(at) == '，' ? 0 : Folding.fold(text.charAt(at));
    if (c == '.' || c == ',' || c == 0x66B || c == 0x66C || c == 0x60C) {
      return c;
    }
    boolean spaced = c == ' ' && !Folding.isDash(text.charAt(at)) && text.charAt(at) >= ' ';
    if ((spaced || c == '\'') && runLength[runs - 1] <= 3 && runLength[0] > 0) {
      boolean three = digitsAt(text, next, limit) == 3;
      boolean first = runs == 1 && text.charAt(runStart[0]) != '0';
      return three && (first || signBefore[runs - 1] == c) ? c : 0;
    }
    return 0;
  }

  private static int digitsAt(CharSequence text, int from, int limit) {
    int at = from;
    while (at < limit && at - from < 5 && isDigit(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  /** How many runs make up the whole part; 0: only the first run counts; -1: no number. */
  private int wholeRuns() {
    if (runs == 1) {
      return 1;
    }
    if (runs >= MOST_RUNS) {
      return -1;
    }
    char first = signBefore[1];
    char last = signBefore[runs - 1];
    if (runs == 2) {
      return decideSingle(first);
    }
    for (int i = 2; i < runs - 1; i++) {
      if (signBefore[i] != first) {
        return -1;
      }
    }
    if (last != first) {
      return isGrouped(runs - 1) && isDecimalSign(last) ? runs - 1 : -1;
    }
    if (isGrouped(runs)) {
      return runs;
    }
    return first == ',' && isList() ? 0 : -1;
  }

  private int decideSingle(char sign) {
    boolean three = runLength[1] == 3 && runLength[0] >= 1 && runLength[0] <= 3;
    if (sign == ' ' || sign == '\'' || sign == 0x66C || (sign == 0x60C && three)) {
      return three ? 2 : -1;
    }
    if (sign == 0x66B) {
      return 1;
    }
    boolean grouping = groupingSigns.indexOf(sign) >= 0;
    boolean decimal = decimalSigns.indexOf(sign == 0x60C ? ',' : sign) >= 0;
    if (grouping && three) {
      ambiguous = decimal;
      return 2;
    }
    if (decimal) {
      ambiguous = three && decimalSigns.indexOf(sign) > 0;
      return 1;
    }
    ambiguous = true;
    return sign == '.' || runLength[1] <= 2 ? 1 : -1;
  }

  private boolean isDecimalSign(char sign) {
    return sign == '.' || sign == ',' || sign == 0x66B || sign == 0x60C;
  }

  /** Whether the first {@code count} runs are groups of three, or of two and a last three. */
  private boolean isGrouped(int count) {
    if (runLength[0] < 1 || runLength[0] > 3 || runLength[count - 1] != 3) {
      return false;
    }
    boolean threes = true;
    boolean twos = runLength[0] <= 2 && signBefore[1] == ',';
    for (int i = 1; i < count - 1; i++) {
      threes &= runLength[i] == 3;
      twos &= runLength[i] == 2;
    }
    return threes || twos;
  }

  private boolean isList() {
    for (int i = 0; i < runs; i++) {
      if (runLength[i] == 3 || runLength[i] > 4) {
        return false;
      }
    }
    return true;
  }

  private boolean build(CharSequence text) {
    long unscaled = 0;
    int count = 0;
    int decimals = 0;
    StringBuilder long18 = new StringBuilder();
    for (int run = 0; run < runs; run++) {
      for (int i = 0; i < runLength[run]; i++) {
        int digit = Character.digit(text.charAt(runStart[run] + i), 10);
        unscaled = 10 * unscaled + digit;
        count++;
        decimals += run >= wholeRuns ? 1 : 0;
        if (count >= 18) {
          long18.append(long18.isEmpty() ? Long.toString(unscaled) : Integer.toString(digit));
        }
      }
    }
    if (count > MOST_DIGITS) {
      return false;
    }
    value =
        count < 18
            ? BigDecimal.valueOf(unscaled, decimals)
            : new BigDecimal(long18.toString()).scaleByPowerOfTen(-decimals);
    return true;
  }

  private void readExponent(CharSequence text, int limit) {
    if (end >= limit) {
      return;
    }
    char c = Folding.fold(text.charAt(end));
    if (c == 'e') {
      power(text, end + 1, limit, true);
    } else if (c == '^') {
      power(text, end + 1, limit, false);
    } else if ((c == 'x' || c == '×') && end + 4 < limit && startsWithTen(text, end + 1)) {
      power(text, end + 4, limit, true);
    }
  }

  private static boolean startsWithTen(CharSequence text, int at) {
    return text.charAt(at) == '1' && text.charAt(at + 1) == '0' && text.charAt(at + 2) == '^';
  }

  private void power(CharSequence text, int start, int limit, boolean ofTen) {
    int at = start;
    boolean negative = false;
    if (at < limit && (Folding.isDash(text.charAt(at)) || text.charAt(at) == '+')) {
      negative = Folding.isDash(text.charAt(at));
      at++;
    }
    int digits = digitsAt(text, at, limit);
    int after = at + digits;
    boolean glued = after < limit && Folding.isWord(text.charAt(after));
    if (digits == 0 || digits > 2 || glued) {
      return;
    }
    int exponent = 0;
    for (int i = at; i < after; i++) {
      exponent = 10 * exponent + Character.digit(text.charAt(i), 10);
    }
    if (ofTen) {
      value = value.scaleByPowerOfTen(negative ? -exponent : exponent);
      end = after;
    } else if (value.signum() != 0) {
      BigDecimal power = value.pow(exponent, MathContext.DECIMAL128);
      value = negative ? BigDecimal.ONE.divide(power, MathContext.DECIMAL128) : power;
      end = after;
    }
  }
}
