package org.communique.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.communique.html.HtmlRelease;

/**
 * Reads documents one after the other, each in memory only while it is passed on: text files,
 * {@code .jsonl} files, folders (their {@code .txt} files, at any depth, by name) and {@code -} for
 * standard input. What cannot be read is passed on as a {@link Failure} and does not stop the rest.
 * Not thread-safe.
 */
public final class Inputs {
  /** The longest text file that is read, in bytes. */
  private static final int LIMIT = TextLines.LIMIT;

  private static final int LOOK_AHEAD = 1 << 10;

  private final Streams streams;
  private final DocumentLine documentLine = new DocumentLine();

  /** A reader; {@code standardInput} is what {@code -} stands for. */
  public Inputs(InputStream standardInput) {
    this.streams = new Streams(standardInput);
  }

  /**
   * Reads one input.
   *
   * @param input a file, a folder or {@code -}
   * @param sink takes the documents and failures
   * @throws IOException only if the sink throws it
   */
  public void read(String input, ItemSink sink) throws IOException {
    Optional<Path> folder = folder(input);
    if (folder.isPresent()) {
      new Folder(folder.get())
          .forEach(
              sink,
              file -> streams.open(file, sink::accept, (in, name) -> readText(in, name, sink)));
    } else {
      streams.open(input, sink::accept, (in, name) -> readFile(in, name, sink));
    }
  }

  /** Whether a file that is going to be written would be read as one of a folder. */
  public static boolean reads(String input, Path file) {
    Optional<Path> folder = folder(input);
    return folder.isPresent() && new Folder(folder.get()).reads(file);
  }

  private static Optional<Path> folder(String input) {
    try {
      return Optional.of(Path.of(input)).filter(Files::isDirectory);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void readFile(BufferedInputStream in, String name, ItemSink sink) throws IOException {
    boolean lines =
        name.equals(Streams.STANDARD_INPUT) ? beginsObject(in) : isNamedAsJsonLines(name);
    if (lines) {
      readLines(in, name, sink);
    } else {
      readText(in, name, sink);
    }
  }

  /** Whether a file is a saved web page by its name. */
  static boolean isNamedAsPage(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
  }

  private static boolean isNamedAsJsonLines(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
  }

  private static boolean beginsObject(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    int b = in.read();
    for (int i = 1; i < LOOK_AHEAD && (b == ' ' || b == '\n' || b == '\r' || b == '\t'); i++) {
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
      return Failure.of(name, "is longer than " + (LIMIT >> 20) + " MiB; split it first");
    }
    if (isNamedAsPage(name)) {
      return page(bytes, name);
    }
    try {
      String text = Utf8.decode(bytes, 0);
      return text.isBlank()
          ? Failure.of(name, "is empty")
          : new Document(Origin.of(name), name, Optional.empty(), Optional.empty(), text);
    } catch (UnreadableException e) {
      return Failure.of(name, e.reason());
    }
  }

  private static Item page(byte[] bytes, String name) {
    HtmlRelease release;
    try {
      release = HtmlRelease.read(bytes);
    } catch (RuntimeException | StackOverflowError e) {
      return Failure.of(Origin.of(name), e);
    }
    return release.text().isBlank()
        ? Failure.of(name, "has no text of an article in it")
        : new Document(Origin.of(name), name, release.published(), release.title(), release.text());
  }

  private void readLines(InputStream in, String name, ItemSink sink) throws IOException {
    DocumentLines lines = new DocumentLines(sink);
    TextLines.read(in, name, lines);
    if (lines.empty) {
      sink.accept(Failure.of(name, "is empty"));
    }
  }

  /** Makes documents of lines. */
  private final class DocumentLines implements TextLines.Sink {
    private final ItemSink sink;
    private boolean empty = true;

    DocumentLines(ItemSink sink) {
      this.sink = sink;
    }

    @Override
    public void line(String line, Origin origin) throws IOException {
      if (line.isBlank()) {
        return;
      }
      Item item;
      try {
        item = documentLine.read(line, origin);
      } catch (IllegalArgumentException e) {
        item = new Failure(origin, String.valueOf(e.getMessage()));
      } catch (RuntimeException | StackOverflowError e) {
        item = Failure.of(origin, e);
      }
      empty = false;
      sink.accept(item);
    }

    @Override
    public void failure(Failure failure) throws IOException {
      empty = false;
      sink.accept(failure);
    }
  }
}
