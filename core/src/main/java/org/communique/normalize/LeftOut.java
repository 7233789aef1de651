package org.communique.normalize;

/**
 * Digits or a date that stand in a text and were not read, since no part of a number is ever given
 * out as a number. Immutable and thread-safe.
 *
 * @param start offset of the first character, in UTF-16 code units
 * @param end offset after the last character
 * @param reason why it was left out
 * @param message the reason in words, for a person
 */
public record LeftOut(int start, int end, Reason reason, String message) {
  /** Why something was left out. */
  public enum Reason {
    /** The digits are a part of a word: {@code COVID-19}, {@code 21st}, {@code 5abc}. */
    GLUED_TO_LETTERS,
    /** The digits are not grouped as in any number: {@code 1,23,4567,8}. */
    BROKEN_GROUPING,
    /** The digits are a part of a web or mail address or of a path. */
    ADDRESS,
    /**
     * The digits are joined to others by signs: a telephone number, an IP address, a version, a
     * clock time or a date.
     */
    JOINED_DIGITS,
    /** No calendar has this day: {@code 31 June}. */
    IMPOSSIBLE_DATE
  }

  /** Checks the offsets. */
  public LeftOut {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }
}
