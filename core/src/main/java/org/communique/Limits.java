package org.communique;

import org.communique.internal.text.Cuts;

/**
 * Bounds on what one document may cost. Where one is reached, what was read up to there is given,
 * and a {@link Diagnostic.Kind#TRUNCATED} diagnostic says what was left out. Immutable and
 * thread-safe.
 *
 * @param characters how many characters of a text or title are read, in UTF-16 units; it is cut at
 *     the last line end or white space before, never within a character
 * @param facts how many facts are given, the first ones of the text
 */
public record Limits(int characters, int facts) {
  /** Far above any release: 16 million characters and 100,000 facts. */
  public static final Limits DEFAULT = new Limits(16_000_000, 100_000);

  private static final int LOOK_BACK = 4096;

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public Limits {
    if (characters < 0 || facts < 0) {
      throw new IllegalArgumentException("a limit is negative: " + characters + ", " + facts);
    }
  }

  /** How many characters of a text are read. */
  int length(String text) {
    if (text.length() <= characters) {
      return text.length();
    }
    return Cuts.before(text, Math.max(0, characters - LOOK_BACK), characters);
  }
}
