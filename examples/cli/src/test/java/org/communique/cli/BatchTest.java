package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.json.FactsFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand files, some of them broken in every way: all are told of, none is lost. */
class BatchTest {
  private static final int FILES = 1000;

  @TempDir Path folder;

  @Test
  void reads_all_that_can_be_read_and_tells_of_the_rest_with_the_reason() throws IOException {
    List<String> good = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      Path file = folder.resolve("%04d.txt".formatted(i));
      byte[] broken = broken(i);
      Files.write(file, broken != null ? broken : text(i));
      if (broken == null) {
        good.add(file.toString().replace('\\', '/'));
      }
    }

    Ran ran = Ran.with("extract", "--format", "jsonl", folder.toString());

    FactsFormat format = new FactsFormat();
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.lines().stream().map(line -> format.read(line).id())).isEqualTo(good);
    assertThat(ran.err().lines().filter(line -> line.contains("0007.txt")))
        .anySatisfy(line -> assertThat(line).contains("is empty"));
    assertThat(ran.err())
        .contains("0017.txt", "0027.txt", "not UTF-8", (FILES - good.size()) + " failed");
  }

  @Test
  void writes_what_failed_as_lines_that_a_program_can_read() throws IOException {
    Path documents = folder.resolve("documents.jsonl");
    Files.writeString(documents, "{\"id\": \"a\", \"text\": \"Talks.\"}\n{\"id\": \n");
    Path failures = folder.resolve("failures.jsonl");
    Path output = folder.resolve("facts.jsonl");

    Ran ran =
        Ran.with(
            "extract",
            "--format",
            "jsonl",
            "-o",
            output.toString(),
            "--failures",
            failures.toString(),
            documents.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(Files.readAllLines(output)).hasSize(1);
    assertThat(Files.readAllLines(failures))
        .singleElement()
        .asString()
        .contains("documents.jsonl\"", "\"line\":2", "\"reason\":\"");
  }

  @Test
  void refuses_to_write_failures_over_the_output() {
    String file = folder.resolve("facts.jsonl").toString();

    Ran ran = Ran.with("extract", "-o", file, "--failures", file, "release.txt");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("-o and --failures name the same file");
  }

  @Test
  void a_resumed_run_takes_in_what_could_not_be_read_before() throws IOException {
    Path inputs = Files.createDirectory(folder.resolve("in"));
    Files.write(inputs.resolve("1.txt"), text(1));
    Files.write(inputs.resolve("2.txt"), new byte[0]);
    Files.write(inputs.resolve("3.txt"), text(3));
    String output = folder.resolve("facts.jsonl").toString();
    String[] run = {"extract", "--resume", "--format", "jsonl", "-o", output, inputs.toString()};
    Ran.with(run);
    Files.write(inputs.resolve("2.txt"), text(2));

    Ran resumed = Ran.with(run);

    assertThat(resumed.exit()).isZero();
    FactsFormat format = new FactsFormat();
    assertThat(Files.readAllLines(Path.of(output)).stream().map(line -> format.read(line).id()))
        .extracting(id -> id.substring(id.length() - 5))
        .containsExactly("1.txt", "2.txt", "3.txt");
  }

  private static byte[] text(int i) {
    return ("Minister Ana Lima of Portugal spoke on " + (1 + i % 28) + " May 2024.")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A file that cannot be read as text; null for one that can. */
  private static byte[] broken(int i) {
    return switch (i % 100) {
      case 7 -> new byte[0];
      case 17 -> "Ministère à Genève".getBytes(Charset.forName("windows-1252"));
      case 27 -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, (byte) 0xff};
      case 37 -> "Ministère".getBytes(StandardCharsets.UTF_16LE);
      default -> null;
    };
  }
}
