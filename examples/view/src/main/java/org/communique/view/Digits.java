package org.communique.view;

import java.math.BigDecimal;

/** Exact decimals with their digits in groups of three. Stateless and thread-safe. */
final class Digits {
  private static final char NARROW_SPACE = '\u202f';
  private static final int UNGROUPED = 4;

  private Digits() {}

  /** {@code 18 400 000.5}; up to four digits before the point stay together. */
  static String grouped(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    int whole = point < 0 ? plain.length() : point;
    StringBuilder out = new StringBuilder(plain);
    for (int i = whole - 3; whole > UNGROUPED && i > 0; i -= 3) {
      out.insert(i, NARROW_SPACE);
    }
    return number.signum() < 0 ? out.insert(0, '-').toString() : out.toString();
  }
}
