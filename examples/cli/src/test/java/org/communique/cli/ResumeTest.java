package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was stopped goes on, and ends with what an undisturbed run writes. */
class ResumeTest {
  private static final int DOCUMENTS = 400;

  @TempDir Path folder;

  private Path inputs;
  private Path output;
  private byte[] whole;

  @BeforeEach
  void write() throws IOException {
    inputs = folder.resolve("documents.jsonl");
    output = folder.resolve("facts.jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < DOCUMENTS; i++) {
      lines
          .append("{\"id\":\"d")
          .append(i % 7 == 0 ? 0 : i)
          .append("\",\"text\":\"President Ana Lima of Portugal met Minister Jonas Berg of Norway")
          .append(" in Oslo. ".repeat(1 + i % 40))
          .append("\"}\n");
      if (i % 50 == 49) {
        lines.append("{\"id\": broken\n");
      }
    }
    Files.writeString(inputs, lines);
    Ran ran = extract();
    assertThat(ran.exit()).isEqualTo(1);
    whole = Files.readAllBytes(output);
  }

  private Ran extract(String... more) {
    List<String> line =
        new java.util.ArrayList<>(List.of("extract", "--format", "jsonl", "-o", output.toString()));
    line.addAll(List.of(more));
    line.add(inputs.toString());
    return Ran.with(line.toArray(new String[0]));
  }

  @Test
  void goes_on_after_half_a_line() throws IOException {
    for (int cut : new int[] {0, 1, whole.length / 3, whole.length - 1}) {
      Files.write(output, java.util.Arrays.copyOf(whole, cut));

      assertThat(extract("--resume").exit()).isEqualTo(1);
      assertThat(output).hasBinaryContent(whole);
    }
  }

  @Test
  void has_nothing_left_to_do_after_a_whole_run() throws IOException {
    Ran ran = extract("--resume");

    assertThat(output).hasBinaryContent(whole);
    assertThat(ran.err()).contains(DOCUMENTS + " already written, 0 documents", "broken");
  }

  @Test
  void goes_on_after_the_process_was_killed() throws Exception {
    Files.delete(output);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.communique.cli.Main",
                "extract",
                "--format",
                "jsonl",
                "--threads",
                "1",
                "-o",
                output.toString(),
                inputs.toString())
            .redirectErrorStream(true)
            .redirectOutput(new File(folder.toFile(), "log"))
            .start();
    while (process.isAlive() && (!Files.exists(output) || Files.size(output) == 0)) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    process.destroyForcibly().waitFor();

    assertThat(extract("--resume").exit()).isEqualTo(1);
    assertThat(output).hasBinaryContent(whole);
  }

  @Test
  void refuses_the_output_of_other_inputs() throws IOException {
    Files.writeString(output, "{\"id\":\"other\"}\n");
    Ran other = extract("--resume");
    assertThat(other.exit()).isEqualTo(3);
    assertThat(other.err()).contains("written from other inputs", "other", "without --resume");

    Files.writeString(output, "no json\n");
    assertThat(extract("--resume").err()).contains("line 1", "without --resume");
    assertThat(new String(Files.readAllBytes(output), StandardCharsets.UTF_8))
        .isEqualTo("no json\n");
  }

  @Test
  void needs_an_output_of_lines() {
    Ran ran = Ran.with("extract", "--resume", inputs.toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("--resume needs --format jsonl and -o", "not --format text");
  }
}
