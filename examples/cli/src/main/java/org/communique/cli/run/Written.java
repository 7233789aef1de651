package org.communique.cli.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.communique.cli.input.Document;
import org.communique.json.Json;
import org.communique.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The documents that an earlier run has written to its output, in their order, so that a run that
 * was stopped can go on where it ended. They are read along with the inputs, one line at a time.
 * For one run, by one thread.
 */
public final class Written implements AutoCloseable {
  private static final byte[] BEGINNING = "{\"id\":\"".getBytes(StandardCharsets.UTF_8);

  private final Json json = new Json();
  private final Path file;
  private final InputStream in;
  private @Nullable WrittenLine next;
  private long kept;
  private int taken;

  private Written(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /** No earlier run. */
  public static Written nothing() {
    return new Written(Path.of(""), InputStream.nullInputStream());
  }

  /**
   * What a file of JSON Lines holds; a file that is not there holds nothing.
   *
   * @throws IOException if it cannot be read, or its first line is no document
   */
  public static Written in(Path file) throws IOException {
    if (!Files.exists(file)) {
      return nothing();
    }
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    Written written = new Written(file, in);
    try {
      written.advance();
      return written;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Whether there are documents that the inputs have not come to yet. */
  public boolean hasMore() {
    return next != null;
  }

  /**
   * Whether a document of the inputs is the next one that was written: it has the same id, and the
   * words that the line quotes stand in its text.
   *
   * @throws IOException if the line after it is no document
   */
  public boolean take(Document document) throws IOException {
    if (next == null || !next.isOf(document)) {
      return false;
    }
    kept += next.length();
    taken++;
    advance();
    return true;
  }

  /**
   * Cuts off all that has not been taken, because a document that is not in the output comes before
   * it.
   *
   * @param id that of the document
   * @throws IOException if nothing has been taken, so that the output may be anything; or if it
   *     cannot be cut
   */
  public void cut(String id) throws IOException {
    if (taken == 0) {
      throw others("it does not begin with " + id);
    }
    next = null;
    cut();
  }

  /**
   * Checks that the inputs had all that was written.
   *
   * @throws IOException if they did not
   */
  public void finish() throws IOException {
    if (next != null) {
      throw others("these have no " + next.id());
    }
  }

  /** How many documents were not read again. */
  public int taken() {
    return taken;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Reads the next line; where none is left, half a line at the end is cut off. */
  private void advance() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = in.read();
    while (b >= 0) {
      line.write(b);
      if (b == '\n') {
        next = line(line);
        return;
      }
      b = in.read();
    }
    if (!begins(line.toByteArray())) {
      throw notOurs(null);
    }
    next = null;
    cut();
  }

  private WrittenLine line(ByteArrayOutputStream bytes) throws IOException {
    try {
      JsonNode line = json.read(bytes.toString(StandardCharsets.UTF_8));
      if (line.path("id").isTextual()) {
        return WrittenLine.of(line, bytes.size());
      }
    } catch (JsonFormatException e) {
      throw notOurs(e);
    }
    throw notOurs(null);
  }

  /** Whether half a line may be that of a document. */
  private static boolean begins(byte[] half) {
    for (int i = 0; i < Math.min(half.length, BEGINNING.length); i++) {
      if (half[i] != BEGINNING[i]) {
        return false;
      }
    }
    return true;
  }

  private void cut() throws IOException {
    in.close();
    if (Files.exists(file) && kept < Files.size(file)) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(kept);
      }
    }
  }

  private IOException notOurs(@Nullable JsonFormatException cause) {
    return new IOException(
        "line "
            + (taken + 1)
            + " of "
            + file
            + " is no document that extract wrote; run without --resume",
        cause);
  }

  private IOException others(String difference) {
    return new IOException(
        "%s was written from other inputs: %s; run without --resume".formatted(file, difference));
  }
}
