package org.communique.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream as bytes, one at a time, with their number and offset. A line longer than
 * the limit is passed over without being held in memory. Not thread-safe.
 */
final class Lines {
  private final InputStream in;
  private final int limit;
  private long number;
  private long offset;
  private long next;
  private boolean ended;

  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line without its line feed; null if it is too long. Call while {@link #hasNext}. */
  byte @org.jspecify.annotations.Nullable [] next() throws IOException {
    number++;
    offset = next;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        ended = true;
        break;
      }
      next++;
      if (line.size() < limit) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    next++;
    return tooLong ? null : line.toByteArray();
  }

  /** Whether the end of the stream is not yet reached; the last line may then be empty. */
  boolean hasNext() {
    return !ended;
  }

  /** The number of the last line, from 1. */
  long number() {
    return number;
  }

  /** Where the last line begins, in bytes. */
  long offset() {
    return offset;
  }
}
