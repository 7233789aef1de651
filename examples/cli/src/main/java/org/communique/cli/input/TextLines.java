package org.communique.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads the lines of UTF-8 files, one at a time. What cannot be read is passed on as a failure and
 * does not stop the rest. Not thread-safe.
 */
public final class TextLines {
  /** The longest line that is read, in bytes. */
  static final int LIMIT = 64 << 20;

  private final Streams streams;

  /** A reader; {@code standardInput} is what {@code -} stands for. */
  public TextLines(InputStream standardInput) {
    this.streams = new Streams(standardInput);
  }

  /** Takes lines and failures, in order. */
  public interface Sink {
    /**
     * Takes a line.
     *
     * @param line its text without the line end; may be blank
     * @param origin file and line number
     * @throws IOException if it could not be passed on
     */
    void line(String line, Origin origin) throws IOException;

    /**
     * Takes a failure.
     *
     * @throws IOException if it could not be passed on
     */
    void failure(Failure failure) throws IOException;
  }

  /**
   * Reads one file, or standard input for {@code -}.
   *
   * @throws IOException only if the sink throws it
   */
  public void read(String input, Sink sink) throws IOException {
    streams.open(input, sink::failure, (in, name) -> read(in, name, sink));
  }

  /** Reads an opened stream. */
  static void read(InputStream in, String name, Sink sink) throws IOException {
    Lines lines = new Lines(in, LIMIT);
    while (lines.hasNext()) {
      byte[] bytes = lines.next();
      Origin origin = Origin.of(name, lines.number());
      if (bytes == null) {
        sink.failure(new Failure(origin, "the line is longer than " + (LIMIT >> 20) + " MiB"));
        continue;
      }
      if (bytes.length == 0 && !lines.hasNext()) {
        return;
      }
      String line;
      try {
        line = Utf8.decode(withoutCarriageReturn(bytes), lines.offset());
      } catch (UnreadableException e) {
        sink.failure(new Failure(origin, e.reason()));
        continue;
      }
      sink.line(line, origin);
    }
  }

  private static byte[] withoutCarriageReturn(byte[] line) {
    return line.length > 0 && line[line.length - 1] == '\r'
        ? Arrays.copyOf(line, line.length - 1)
        : line;
  }
}
