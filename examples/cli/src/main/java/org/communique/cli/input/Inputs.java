package org.communique.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads documents one after the other, each in memory only while it is passed on: text files,
 * {@code .jsonl} files, folders (their {@code .txt} files, at any depth, by name) and {@code -} for
 * standard input. What cannot be read is passed on as a {@link Failure} and does not stop the rest.
 * Not thread-safe.
 */
public final class Inputs {
  /** The longest text file and JSON line that is read, in bytes. */
  static final int LIMIT = 64 << 20;

  private static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final DocumentLine documentLine = new DocumentLine(LIMIT);

  /** A reader; {@code standardInput} is what {@code -} stands for. */
  public Inputs(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * Reads one input.
   *
   * @param input a file, a folder or {@code -}
   * @param sink takes the documents and failures
   * @throws IOException only if the sink throws it
   */
  public void read(String input, ItemSink sink) throws IOException {
    if (input.equals(STANDARD_INPUT)) {
      readStandardInput(sink);
      return;
    }
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      sink.accept(new Failure(input, "is no valid file name"));
      return;
    }
    if (Files.isDirectory(path)) {
      new Folder(path).forEach(sink, file -> readFile(file, sink));
    } else {
      readFile(path, sink);
    }
  }

  private void readFile(Path file, ItemSink sink) throws IOException {
    String name = name(file);
    InputStream opened;
    try {
      opened = Files.newInputStream(file);
    } catch (IOException e) {
      sink.accept(new Failure(name, reason(e)));
      return;
    }
    try (InputStream in = new BufferedInputStream(new Guarded(opened))) {
      if (isJsonLines(name)) {
        readLines(in, name, sink);
      } else {
        readText(in, name, sink);
      }
    } catch (Guarded.ReadException e) {
      sink.accept(new Failure(name, reason(e)));
    }
  }

  private void readStandardInput(ItemSink sink) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(new Guarded(standardInput));
    try {
      if (beginsObject(buffered)) {
        readLines(buffered, STANDARD_INPUT, sink);
      } else {
        readText(buffered, STANDARD_INPUT, sink);
      }
    } catch (Guarded.ReadException e) {
      sink.accept(new Failure(STANDARD_INPUT, reason(e)));
    }
  }

  private static boolean beginsObject(BufferedInputStream in) throws IOException {
    in.mark(1 << 10);
    int b = in.read();
    for (int i = 1; i < 1 << 10 && (b == ' ' || b == '\n' || b == '\r' || b == '\t'); i++) {
      b = in.read();
    }
    in.reset();
    return b == '{';
  }

  private static void readText(InputStream in, String name, ItemSink sink) throws IOException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    sink.accept(text(bytes, name));
  }

  private static Item text(byte[] bytes, String name) {
    if (bytes.length > LIMIT) {
      return new Failure(name, "is longer than " + (LIMIT >> 20) + " MiB; split it first");
    }
    try {
      String text = Utf8.decode(bytes, 0);
      return text.isBlank()
          ? new Failure(name, "is empty")
          : new Document(name, name, Optional.empty(), Optional.empty(), text);
    } catch (UnreadableException e) {
      return new Failure(name, e.reason());
    }
  }

  private void readLines(InputStream in, String name, ItemSink sink) throws IOException {
    Lines lines = new Lines(in, LIMIT);
    boolean empty = true;
    while (lines.hasNext()) {
      byte[] bytes = lines.next();
      String source = name + ":" + lines.number();
      if (bytes == null) {
        sink.accept(new Failure(source, "the line is longer than " + (LIMIT >> 20) + " MiB"));
        empty = false;
        continue;
      }
      try {
        String line = Utf8.decode(bytes, lines.offset());
        if (!line.isBlank()) {
          empty = false;
          sink.accept(documentLine.read(line, source));
        }
      } catch (UnreadableException e) {
        empty = false;
        sink.accept(new Failure(source, e.reason()));
      }
    }
    if (empty) {
      sink.accept(new Failure(name, "is empty"));
    }
  }

  private static boolean isJsonLines(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
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
}
