package org.communique.internal.number;

/**
 * A code, symbol or name of a currency.
 *
 * @param target an ISO 4217 code, or the name of a family of currencies that share the word
 * @param flags the {@code ...} constants below, added up
 */
record CurrencyWord(String target, int flags) {
  /** An ISO code or another abbreviation in capital letters. */
  static final int CODE = 1;

  /** A sign that may touch the number on either side. */
  static final int SYMBOL = 2;

  /** A hundredth of the unit. */
  static final int MINOR = 4;

  /** An everyday word too: counts only beside a scale word or a grouped number. */
  static final int WEAK = 8;

  /** May stand before the number. */
  static final int BEFORE = 16;

  /** Takes the endings of the language. */
  static final int STEM = 32;

  /** Counts in lower case too, though it is a code. */
  static final int LOWER = 64;

  /** Counts only before the number: {@code R}. */
  static final int ONLY_BEFORE = 128;

  /** A tenth of the unit. */
  static final int TENTH = 256;

  boolean has(int flag) {
    return (flags & flag) != 0;
  }
}
