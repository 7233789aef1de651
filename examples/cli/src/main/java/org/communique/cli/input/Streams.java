package org.communique.cli.input;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Opens files and standard input. Errors in opening and reading become failures; errors of whoever
 * takes what was read are passed on. Not thread-safe.
 */
final class Streams {
  /** The name of standard input. */
  static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;

  Streams(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** Reads an opened stream. */
  @FunctionalInterface
  interface Body {
    /**
     * Reads.
     *
     * @param in the stream; it supports marks
     * @param name its name for messages
     */
    void read(BufferedInputStream in, String name) throws IOException;
  }

  /** Takes failures. */
  @FunctionalInterface
  interface FailureSink {
    void accept(Failure failure) throws IOException;
  }

  /** Opens a file, or standard input for {@code -}, and has it read. */
  void open(String input, FailureSink failures, Body body) throws IOException {
    if (input.equals(STANDARD_INPUT)) {
      read(standardInput, input, failures, body);
      return;
    }
    try {
      open(Path.of(input), failures, body);
    } catch (InvalidPathException e) {
      failures.accept(Failure.of(input, "is no valid file name"));
    }
  }

  /** Opens a file and has it read. */
  void open(Path file, FailureSink failures, Body body) throws IOException {
    InputStream in;
    try {
      in = Files.newInputStream(file);
    } catch (IOException e) {
      failures.accept(Failure.of(name(file), reason(e)));
      return;
    }
    try (in) {
      read(in, name(file), failures, body);
    }
  }

  private static void read(InputStream in, String name, FailureSink failures, Body body)
      throws IOException {
    try {
      body.read(new BufferedInputStream(new Guarded(in), 1 << 16), name);
    } catch (ReadException e) {
      failures.accept(Failure.of(name, reason(e)));
    }
  }

  /** Why a file or folder could not be read, in words. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read (permission denied)";
    }
    return "could not be read: " + e.getMessage();
  }

  /** The file as the user named it, with {@code /} on every system. */
  static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** An error in reading, to be told apart from one in writing. */
  private static final class ReadException extends IOException {
    private static final long serialVersionUID = 1L;

    ReadException(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /** Marks read errors as such. */
  private static final class Guarded extends FilterInputStream {
    Guarded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (IOException e) {
        throw new ReadException(e);
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (IOException e) {
        throw new ReadException(e);
      }
    }
  }
}
