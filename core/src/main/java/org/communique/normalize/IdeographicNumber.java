package org.communique.normalize;

/** Numbers in Chinese characters, as dates use them: {@code 二〇一六}, {@code 十一}, {@code 二十五}. */
final class IdeographicNumber {
  private static final String DIGITS = "零一二三四五六七八九";

  private IdeographicNumber() {}

  /** The end of the number that starts here; the start itself if there is none. */
  static int end(char[] text, int start) {
    int end = start;
    while (end < text.length
        && end - start < 12
        && (digit(text[end]) >= 0 || unit(text[end]) > 0)) {
      end++;
    }
    return end;
  }

  /** Its value. A row of digits is read digit by digit. */
  static long value(char[] text, int start, int end) {
    long digits = 0;
    boolean positional = end - start > 1;
    for (int i = start; i < end; i++) {
      positional &= digit(text[i]) >= 0;
      digits = 10 * digits + Math.max(0, digit(text[i]));
    }
    if (positional) {
      return digits;
    }
    long sum = 0;
    int pending = 0;
    for (int i = start; i < end; i++) {
      int unit = unit(text[i]);
      if (unit == 0) {
        pending = digit(text[i]);
      } else {
        sum += (long) Math.max(1, pending) * unit;
        pending = 0;
      }
    }
    return sum + pending;
  }

  private static int digit(char c) {
    return switch (c) {
      case '〇', '○' -> 0;
      case '两', '兩' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  private static int unit(char c) {
    return switch (c) {
      case '十' -> 10;
      case '廿' -> 20;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 0;
    };
  }
}
