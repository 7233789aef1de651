package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailuresOptionTest {
  @TempDir Path folder;

  private Path failures;

  @BeforeEach
  void name() {
    failures = folder.resolve("failures.jsonl");
  }

  @Test
  void writes_source_line_and_reason_of_each() throws IOException {
    Ran ran =
        Ran.withInput(
            "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\"}\n",
            "extract",
            "--failures",
            failures.toString(),
            "-",
            "missing.txt");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(failures)
        .hasContent(
            """
            {"source":"-","line":2,"reason":"$.text: is missing"}
            {"source":"missing.txt","reason":"there is no such file or folder"}
            """);
  }

  @Test
  void is_empty_where_nothing_failed() throws IOException {
    Files.writeString(failures, "of an earlier run");

    Ran ran = Ran.withInput("A quiet day.", "explain", "--failures", failures.toString(), "-");

    assertThat(ran.exit()).isZero();
    assertThat(failures).isEmptyFile();
  }

  @Test
  void tells_each_on_one_short_line_whatever_the_input_holds() throws IOException {
    String date = "\\u001b[2J\\n" + "1".repeat(5000);

    Ran ran =
        Ran.withInput(
            "{\"id\":\"a\",\"text\":\"x\",\"date\":\"" + date + "\"}",
            "extract",
            "--failures",
            failures.toString(),
            "-");

    assertThat(ran.err().lines())
        .hasSize(4)
        .filteredOn(line -> line.contains("$.date: is no ISO 8601 date"))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("\\u001b[2J\\u000a111").hasSizeLessThan(400));
    assertThat(Files.readAllLines(failures)).hasSize(1);
  }

  @Test
  void must_be_another_file_than_inputs_and_output() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "A quiet day.");
    Path inFolder = folder.resolve("failures.txt");

    assertUsage(Ran.with("extract", "--failures", text.toString(), text.toString()));
    assertUsage(Ran.with("extract", "--failures", inFolder.toString(), folder.toString()));
    assertUsage(
        Ran.with(
            "extract",
            "-o",
            failures.toString(),
            "--failures",
            folder.resolve("./failures.jsonl").toString(),
            text.toString()));

    assertThat(text).hasContent("A quiet day.");
    assertThat(failures).doesNotExist();
    assertThat(inFolder).doesNotExist();
  }

  private static void assertUsage(Ran ran) {
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).containsAnyOf("would overwrite", "would be read", "name the same file");
  }
}
