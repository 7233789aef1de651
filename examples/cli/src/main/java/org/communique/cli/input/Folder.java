package org.communique.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * The text files and saved web pages of a folder at any depth, in the order of their names. Links
 * to folders are not followed. Not thread-safe.
 */
final class Folder {
  private final Path root;

  Folder(Path root) {
    this.root = root;
  }

  /** Takes a file. */
  @FunctionalInterface
  interface FileSink {
    void accept(Path file) throws IOException;
  }

  /** Passes on every file, and a failure for every folder that cannot be read or gives none. */
  void forEach(ItemSink failures, FileSink files) throws IOException {
    Deque<Path> waiting = new ArrayDeque<>(List.of(root));
    boolean none = true;
    while (!waiting.isEmpty()) {
      Path path = waiting.pop();
      if (path != root && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        none = false;
        if (Files.exists(path) && !Files.isRegularFile(path)) {
          failures.accept(Failure.of(Streams.name(path), "is no regular file"));
        } else {
          files.accept(path);
        }
        continue;
      }
      List<Path> entries;
      try {
        entries = entries(path);
      } catch (IOException e) {
        none = false;
        failures.accept(Failure.of(Streams.name(path), Streams.reason(e)));
        continue;
      }
      entries.forEach(waiting::push);
    }
    if (none) {
      failures.accept(Failure.of(Streams.name(root), "has no .txt or .html file in it"));
    }
  }

  /** Whether a file lies in the folder and is read, by its name; it need not be there yet. */
  boolean reads(Path file) {
    return isText(file.toString())
        && file.toAbsolutePath().normalize().startsWith(root.toAbsolutePath().normalize());
  }

  private static boolean isText(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".txt") || Inputs.isNamedAsPage(name);
  }

  /** Sub-folders and text files, the last name first. */
  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
        if (isFolder || isText(entry.toString())) {
          entries.add(entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(Path::toString).reversed());
    return entries;
  }
}
