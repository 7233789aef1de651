package org.communique.cli.input;

/**
 * Something that could not be read. Immutable and thread-safe.
 *
 * @param source which file, or file and line
 * @param reason why not
 */
public record Failure(String source, String reason) implements Item {
  /** Source and reason, as a user reads them. */
  @Override
  public String toString() {
    return source + ": " + reason;
  }
}
