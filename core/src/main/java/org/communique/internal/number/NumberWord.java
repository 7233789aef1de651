package org.communique.internal.number;

import java.math.BigDecimal;

/**
 * A word of the number grammar.
 *
 * @param kind what it does
 * @param value the number that it adds, multiplies or divides by
 * @param floor what may follow it inside the number is smaller than this
 * @param flags the {@code ...} constants below, added up
 */
record NumberWord(Kind kind, BigDecimal value, BigDecimal floor, int flags) {
  /** May stand without a number before it. */
  static final int ALONE = 1;

  /** Only after digits. */
  static final int DIGITS = 2;

  /** Only glued to the digits before it. */
  static final int GLUED = 4;

  /** Only as written, in capital letters. */
  static final int UPPER = 8;

  /** Only in an amount of money. */
  static final int MONEY = 16;

  /** May be a part of a compound word. */
  static final int PIECE = 32;

  /** A fraction of exactly one: {@code fifth}. */
  static final int ONE = 64;

  /** Only among decimals: {@code o}. */
  static final int DECIMALS = 128;

  /** May be glued to the front of the next word. */
  static final int PREFIX = 256;

  /** Takes the endings of the language. */
  static final int STEM = 512;

  /** Only as a part of a compound word. */
  static final int ONLY_PIECE = 1024;

  /** Has a meaning of its own only before or after other parts of a number. */
  static final int WEAK = 2048;

  /** A fraction, too, where it cannot be added. */
  static final int OR_FRACTION = 4096;

  boolean has(int flag) {
    return (flags & flag) != 0;
  }
}
