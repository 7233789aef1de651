package org.communique.cli.input;

import java.util.HexFormat;

/**
 * Something that could not be read. Immutable and thread-safe.
 *
 * @param origin which file, or file and line
 * @param reason why not; its first 300 characters are kept
 */
public record Failure(Origin origin, String reason) implements Item {
  private static final int LONGEST = 300;

  /** Cuts a reason that is too long, as one is that quotes a whole text. */
  public Failure {
    if (reason.length() > LONGEST) {
      int end = Character.isHighSurrogate(reason.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
      reason = reason.substring(0, end) + "…";
    }
  }

  /** A failure of a whole file. */
  public static Failure of(String file, String reason) {
    return new Failure(Origin.of(file), reason);
  }

  /** A failure of the program itself, for which it cannot read one document. */
  public static Failure of(Origin origin, Throwable fault) {
    String reason =
        fault instanceof OutOfMemoryError
            ? "there is not enough memory for it"
            : "the program failed on it: " + fault;
    return new Failure(origin, reason);
  }

  /** Origin and reason, as a user reads them, on one line whatever they quote. */
  @Override
  public String toString() {
    String told = origin + ": " + reason;
    StringBuilder line = new StringBuilder(told.length());
    for (int i = 0; i < told.length(); i++) {
      char c = told.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        line.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        line.append(c);
      }
    }
    return line.toString();
  }
}
