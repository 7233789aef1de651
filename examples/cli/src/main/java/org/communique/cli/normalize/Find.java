package org.communique.cli.normalize;

import org.communique.normalize.Match;

/**
 * An expression that was found. Immutable and thread-safe.
 *
 * @param start offset of its first character, in UTF-16 code units
 * @param end offset after its last character
 * @param text its words
 * @param value what they stand for, in its written form
 */
record Find(int start, int end, String text, String value) {
  static Find of(Match<?> match, String value, String text) {
    return new Find(match.start(), match.end(), text.substring(match.start(), match.end()), value);
  }
}
