package org.communique.cli.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where results go: a file or standard output, always UTF-8. Each piece is handed on whole, so that
 * a run that is stopped leaves no half line unless the system itself splits a write. Not
 * thread-safe.
 */
public final class Output implements AutoCloseable {
  private final OutputStream out;
  private final boolean owned;

  private Output(OutputStream out, boolean owned) {
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.owned = owned;
  }

  /**
   * Opens the file, or takes standard output where there is none.
   *
   * @throws IOException if the file cannot be written
   */
  public static Output open(Optional<Path> file, OutputStream standardOutput) throws IOException {
    if (file.isEmpty()) {
      return new Output(standardOutput, false);
    }
    try {
      return new Output(Files.newOutputStream(file.get()), true);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no folder for " + file.get(), e);
    } catch (FileSystemException e) {
      throw new IOException(file.get() + " is a folder or may not be written", e);
    }
  }

  /**
   * Opens a file at its end.
   *
   * @throws IOException if the file cannot be written
   */
  public static Output append(Path file) throws IOException {
    return new Output(
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND), true);
  }

  /**
   * Writes a piece of text.
   *
   * @throws IOException if it cannot be written
   */
  public void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Flushes, and closes the file if it is one. */
  @Override
  public void close() throws IOException {
    out.flush();
    if (owned) {
      out.close();
    }
  }
}
