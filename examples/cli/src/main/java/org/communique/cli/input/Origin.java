package org.communique.cli.input;

import java.util.OptionalLong;

/**
 * Where something was read. Immutable and thread-safe.
 *
 * @param file the file as the user named it, {@code -} for standard input
 * @param line the number of the line from 1, where the file is read by lines
 */
public record Origin(String file, OptionalLong line) {
  /** A file as a whole. */
  public static Origin of(String file) {
    return new Origin(file, OptionalLong.empty());
  }

  /** A line of a file. */
  public static Origin of(String file, long line) {
    return new Origin(file, OptionalLong.of(line));
  }

  /** {@code documents.jsonl:17}. */
  @Override
  public String toString() {
    return line.isPresent() ? file + ":" + line.getAsLong() : file;
  }
}
