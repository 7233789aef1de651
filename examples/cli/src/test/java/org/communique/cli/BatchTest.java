package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.json.FactsFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand inputs, many of them broken in every way: all are told of, none is lost. */
class BatchTest {
  private static final int FILES = 600;
  private static final int LINES = 400;
  private static final long TOO_LONG = (64L << 20) + 1;
  private static final String TEXT = "Minister Ana Lima of Portugal spoke on %d May 2024.";

  private final List<String> good = new ArrayList<>();
  private final List<Broken> broken = new ArrayList<>();

  @TempDir Path folder;

  /** What must be told of an input, and where. */
  private record Broken(String where, String reason) {}

  @Test
  void reads_all_that_can_be_read_and_tells_of_the_rest_with_the_reason() throws IOException {
    Path files = Files.createDirectory(folder.resolve("files"));
    for (int i = 0; i < FILES; i++) {
      writeFile(i, files.resolve("%04d.txt".formatted(i)));
    }
    Path lines = folder.resolve("documents.jsonl");
    writeLines(lines);
    Path missing = folder.resolve("missing.jsonl");
    broken.add(new Broken(name(missing), "there is no such file or folder"));
    Path failures = folder.resolve("failures.jsonl");

    Ran ran =
        Ran.with(
            "extract",
            "--format",
            "jsonl",
            "--failures",
            failures.toString(),
            files.toString(),
            lines.toString(),
            missing.toString());

    FactsFormat format = new FactsFormat();
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.lines().stream().map(line -> format.read(line).id())).isEqualTo(good);
    assertThat(ran.out()).endsWith("}\n");
    assertThat(ran.err()).contains(good.size() + " documents, ", broken.size() + " failed, ");
    assertToldAtTheEnd(ran.err().lines().toList());
    assertThat(Files.readAllLines(failures)).hasSameSizeAs(broken);
  }

  private void assertToldAtTheEnd(List<String> err) {
    List<String> end = err.subList(err.indexOf("failed:") + 1, err.size());
    assertThat(end).hasSameSizeAs(broken);
    for (int i = 0; i < end.size(); i++) {
      assertThat(end.get(i))
          .startsWith("  " + broken.get(i).where() + ": ")
          .contains(broken.get(i).reason());
    }
  }

  private void writeFile(int i, Path file) throws IOException {
    switch (i % 20) {
      case 3 -> write(file, new byte[0], "is empty");
      case 5 -> write(file, " \r\n\t".getBytes(StandardCharsets.UTF_8), "is empty");
      case 7 -> {
        byte[] latin = "Ministère à Genève".getBytes(Charset.forName("windows-1252"));
        write(file, latin, "is not UTF-8: byte E8 at offset 6");
      }
      case 9 -> {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, (byte) 0xff};
        write(file, picture, "is binary, not text: byte 00 at offset 8");
      }
      case 11 -> write(file, "\uFEFFMinistère".getBytes(StandardCharsets.UTF_16LE), "is UTF-16");
      case 13 -> {
        Files.createSymbolicLink(file, Path.of("gone.txt"));
        broken.add(new Broken(name(file), "there is no such file or folder"));
      }
      case 15 -> {
        Files.createSymbolicLink(file, folder);
        broken.add(new Broken(name(file), "is no regular file"));
      }
      case 17 -> writeLocked(file);
      default -> write(file, TEXT.formatted(1 + i % 28).getBytes(StandardCharsets.UTF_8), "");
    }
    if (i == 500) {
      grow(file);
      good.remove(good.size() - 1);
      broken.add(new Broken(name(file), "is longer than 64 MiB"));
    }
  }

  private void write(Path file, byte[] bytes, String reason) throws IOException {
    Files.write(file, bytes);
    if (reason.isEmpty()) {
      good.add(name(file));
    } else {
      broken.add(new Broken(name(file), reason));
    }
  }

  /** A file that may not be read, unless by those who may read everything. */
  private void writeLocked(Path file) throws IOException {
    Files.writeString(file, TEXT.formatted(1));
    if (file.toFile().setReadable(false) && !Files.isReadable(file)) {
      broken.add(new Broken(name(file), "may not be read (permission denied)"));
    } else {
      good.add(name(file));
    }
  }

  private static void grow(Path file) throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(sparse.length() + TOO_LONG);
    }
  }

  private void writeLines(Path file) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (int i = 1; i <= LINES; i++) {
      lines.write(line(i, name(file) + ":" + i));
      lines.write('\n');
    }
    Files.write(file, lines.toByteArray());
    grow(file);
    broken.add(new Broken(name(file) + ":" + (LINES + 1), "the line is longer than 64 MiB"));
  }

  private byte[] line(int i, String where) {
    String text = TEXT.formatted(1 + i % 28);
    String id = "d" + i % 100;
    return switch (i % 20) {
      case 1 -> broken(where, "{\"id\":\"%s\",\"text\":\"%s".formatted(id, text), "is not JSON");
      case 3 -> broken(where, "[\"%s\",\"%s\"]".formatted(id, text), "$: is no JSON object");
      case 5 -> broken(where, "{\"id\":\"%s\"}".formatted(id), "$.text: is missing");
      case 7 -> broken(where, "{\"text\":\"%s\"}".formatted(text), "$.id: is missing");
      case 9 -> broken(where, "{\"id\":\"a\",\"id\":\"b\",\"text\":\"x\"}", "Duplicate field 'id'");
      case 11 -> broken(where, "{\"id\":17,\"text\":\"x\"}", "$.id: is no string");
      case 13 ->
          broken(where, "{\"id\":\"a\",\"date\":\"1/5\",\"text\":\"x\"}", "$.date: is no ISO");
      case 15 -> broken(where, "{\"id\":\"a\",\"text\":\"\0\"}", "is binary, not text");
      case 17 -> broken(where, "{\"a\":".repeat(5000), "is not JSON: ");
      case 19 -> {
        broken.add(new Broken(where, "is not UTF-8: byte E9"));
        yield "{\"id\":\"a\",\"text\":\"\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1);
      }
      default -> {
        good.add(id);
        yield "{\"id\":\"%s\",\"text\":\"%s\"}"
            .formatted(id, text)
            .getBytes(StandardCharsets.UTF_8);
      }
    };
  }

  private byte[] broken(String where, String line, String reason) {
    broken.add(new Broken(where, reason));
    return line.getBytes(StandardCharsets.UTF_8);
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }
}
