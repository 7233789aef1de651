package org.communique.cli.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: a file or standard output, always UTF-8. Only whole pieces are handed on, so
 * that a run that is stopped leaves no half line unless the system itself splits a write; where the
 * disk is full, what did not fit is taken back from the file. Nothing is written any more after an
 * error. Not thread-safe.
 */
public final class Output implements AutoCloseable {
  private static final int HANDED_ON_AT = 1 << 16;

  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(HANDED_ON_AT);
  private final OutputStream out;
  private final @Nullable FileChannel file;
  private final String name;
  private boolean broken;

  private Output(OutputStream out, @Nullable FileChannel file, String name) {
    this.out = out;
    this.file = file;
    this.name = name;
  }

  /**
   * Opens the file, or takes standard output where there is none.
   *
   * @throws IOException if the file cannot be written
   */
  public static Output open(Optional<Path> file, OutputStream standardOutput) throws IOException {
    return file.isPresent()
        ? open(file.get(), StandardOpenOption.TRUNCATE_EXISTING)
        : new Output(standardOutput, null, "standard output");
  }

  /**
   * Opens a file at its end.
   *
   * @throws IOException if the file cannot be written
   */
  public static Output append(Path file) throws IOException {
    return open(file, StandardOpenOption.APPEND);
  }

  private static Output open(Path file, OpenOption how) throws IOException {
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
      return new Output(Channels.newOutputStream(channel), channel, file.toString());
    } catch (NoSuchFileException e) {
      throw new IOException("there is no folder for " + file, e);
    } catch (FileSystemException e) {
      throw new IOException(file + " is a folder or may not be written", e);
    }
  }

  /**
   * Writes a piece of text.
   *
   * @throws IOException if it cannot be written; the message names the output
   */
  public void write(String text) throws IOException {
    byte[] piece = text.getBytes(StandardCharsets.UTF_8);
    if (waiting.size() + piece.length > HANDED_ON_AT) {
      flush();
    }
    waiting.write(piece, 0, piece.length);
  }

  /**
   * Hands on all that was written.
   *
   * @throws IOException if it cannot be written; the message names the output
   */
  public void flush() throws IOException {
    if (broken) {
      return;
    }
    long whole = file == null ? 0 : file.size();
    try {
      waiting.writeTo(out);
      out.flush();
      waiting.reset();
    } catch (IOException e) {
      broken = true;
      takeBack(whole, e);
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  private void takeBack(long whole, IOException cause) {
    try {
      if (file != null) {
        file.truncate(whole);
      }
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /** Flushes, and closes the file if it is one. */
  @Override
  public void close() throws IOException {
    try {
      flush();
    } finally {
      if (file != null) {
        file.close();
      }
    }
  }
}
