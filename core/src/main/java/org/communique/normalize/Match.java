package org.communique.normalize;

import org.communique.value.Qualifier;

/**
 * An expression found in running text. Immutable and thread-safe if the value is.
 *
 * @param <T> what was found
 * @param start offset of the first character, in UTF-16 code units
 * @param end offset after the last character, in UTF-16 code units
 * @param value what it stands for
 * @param qualifier how the stated number relates to the true one; the words that say so lie outside
 *     the span
 * @param assumed whether a part of the value is a documented guess (the currency of a bare {@code
 *     $}) and not a fact of the text
 */
public record Match<T>(int start, int end, T value, Qualifier qualifier, boolean assumed) {
  /** Checks the offsets. */
  public Match {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** A match that states its value exactly and assumes nothing. */
  public static <T> Match<T> exact(int start, int end, T value) {
    return new Match<>(start, end, value, Qualifier.EXACT, false);
  }
}
