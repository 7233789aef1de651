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
import java.util.ArrayDeque;
import java.util.Queue;
import org.communique.json.Json;
import org.communique.json.JsonFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The documents that an earlier run has written to its output, in their order, so that a run that
 * was stopped can go on where it ended. For one run.
 */
public final class Written {
  private final Queue<String> ids = new ArrayDeque<>();
  private final String file;
  private int taken;

  private Written(String file) {
    this.file = file;
  }

  /** No earlier run. */
  public static Written nothing() {
    return new Written("");
  }

  /**
   * What a file of JSON Lines holds; half a line at its end, left by a run that was killed, is cut
   * off. A file that is not there holds nothing.
   *
   * @throws IOException if it cannot be read or cut, or a whole line of it is no document
   */
  public static Written in(Path path) throws IOException {
    Written written = new Written(path.toString());
    if (Files.exists(path)) {
      long whole = written.read(path);
      if (whole < Files.size(path)) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
          channel.truncate(whole);
        }
      }
    }
    return written;
  }

  /** Reads the whole lines; the number of their bytes. */
  private long read(Path path) throws IOException {
    Json json = new Json();
    long whole = 0;
    int number = 1;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0; b = in.read()) {
        line.write(b);
        if (b == '\n') {
          ids.add(id(json, line.toString(StandardCharsets.UTF_8), number++));
          whole += line.size();
          line.reset();
        }
      }
    }
    return whole;
  }

  private String id(Json json, String line, int number) throws IOException {
    try {
      JsonNode id = json.read(line).path("id");
      if (id.isTextual()) {
        return id.textValue();
      }
    } catch (JsonFormatException e) {
      throw notOurs(number, e);
    }
    throw notOurs(number, null);
  }

  private IOException notOurs(int number, @Nullable JsonFormatException cause) {
    return new IOException(
        "line "
            + number
            + " of "
            + file
            + " is no document that extract wrote; run without --resume",
        cause);
  }

  /**
   * Whether the next document of the inputs has been written already.
   *
   * @throws IOException if another one was written in its place: the inputs are not the same
   */
  public boolean take(String id) throws IOException {
    String next = ids.poll();
    if (next == null) {
      return false;
    }
    if (!next.equals(id)) {
      throw new IOException(
          "%s was written from other inputs: it holds %s where they have %s; run without --resume"
              .formatted(file, next, id));
    }
    taken++;
    return true;
  }

  /**
   * Checks that the inputs had all that was written.
   *
   * @throws IOException if they did not
   */
  public void finish() throws IOException {
    if (!ids.isEmpty()) {
      throw new IOException(
          "%s was written from other inputs: these have no %s; run without --resume"
              .formatted(file, ids.peek()));
    }
  }

  /** How many documents were not read again. */
  public int taken() {
    return taken;
  }
}
