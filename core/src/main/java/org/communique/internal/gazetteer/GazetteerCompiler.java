package org.communique.internal.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a folder of source files. The build of the gazetteers runs {@link #main}; a user's own
 * files go through {@link #tables} at run time.
 */
public final class GazetteerCompiler {
  private GazetteerCompiler() {}

  /**
   * Checks and compiles all {@code .tsv} files of a folder into one file.
   *
   * @param arguments the folder and the file
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if there are errors in the sources; the message lists all
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("give the source folder and the file to write");
    }
    Path target = Path.of(arguments[1]);
    Problems problems = new Problems();
    List<SourceFile> files = read(Path.of(arguments[0]), problems);
    Linter.check(files, Tables.empty(), problems);
    List<String> messages = problems.messages();
    if (!messages.isEmpty()) {
      throw new IllegalArgumentException(
          messages.size() + " errors in the gazetteers:\n" + String.join("\n", messages));
    }
    Path folder = target.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Tables tables = TablesMerger.merge(List.of(CldrNames.add(tables(files))));
    try (OutputStream out = Files.newOutputStream(target)) {
      TablesWriter.write(tables, out);
    }
  }

  private static List<SourceFile> read(Path path, Problems problems) throws IOException {
    boolean folder = Files.isDirectory(path);
    List<Path> paths = folder ? sources(path) : List.of(path);
    Path base = folder ? path.toAbsolutePath() : path.toAbsolutePath().getParent();
    List<SourceFile> files = new ArrayList<>();
    for (Path file : paths) {
      String name = name(base, file);
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        SourceReader.read(reader, name, problems).ifPresent(files::add);
      }
    }
    return files;
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private static String name(@Nullable Path base, Path file) {
    Path name = base == null ? file : base.relativize(file.toAbsolutePath());
    return name.toString().replace('\\', '/');
  }

  /**
   * Reads and checks a file of a user, or all {@code .tsv} files of a folder together.
   *
   * @param below what the keys may refer to beside the files
   * @param problems takes what is wrong
   * @return the rows, those with the flag {@code no} included; without meaning if there are
   *     problems
   */
  public static Tables read(Path path, Tables below, Problems problems) throws IOException {
    List<SourceFile> files = read(path, problems);
    Linter.check(files, below, problems);
    return tables(files);
  }

  /**
   * Reads and checks a text of a user.
   *
   * @param reader its text
   * @param name its name for messages; for holders the role with {@code .tsv}
   * @param below what its keys may refer to beside itself
   * @param problems takes what is wrong
   * @return its rows, those with the flag {@code no} included; without meaning if there are
   *     problems
   */
  public static Tables read(Reader reader, String name, Tables below, Problems problems)
      throws IOException {
    List<SourceFile> files = SourceReader.read(reader, name, problems).stream().toList();
    Linter.check(files, below, problems);
    return tables(files);
  }

  /** The rows of files, those with the flag {@code no} included. */
  static Tables tables(List<SourceFile> files) {
    List<Source> sources = new ArrayList<>();
    Map<TableKind, List<Row>> rows = new EnumMap<>(TableKind.class);
    for (SourceFile file : files) {
      List<Row> ofKind = rows.computeIfAbsent(file.kind(), kind -> new ArrayList<>());
      for (SourceRow row : file.rows()) {
        ofKind.add(Row.of(file, row, sources.size()));
      }
      sources.add(
          new Source(
              file.name(),
              file.kind(),
              file.role(),
              file.source(),
              file.licence(),
              (int) file.horizon().toEpochDay(),
              file.rows().size()));
    }
    Map<TableKind, Table> tables = new EnumMap<>(TableKind.class);
    rows.forEach((kind, ofKind) -> tables.put(kind, Table.of(kind, ofKind)));
    return new Tables(sources, tables);
  }
}
