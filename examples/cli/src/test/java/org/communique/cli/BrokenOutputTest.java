package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run whose output cannot take any more. */
class BrokenOutputTest {
  private static final int DOCUMENTS = 300;
  private static final int ROOM = 100_000;

  @TempDir Path folder;

  private Path inputs;

  @BeforeEach
  void write() throws IOException {
    inputs = folder.resolve("documents.jsonl");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < DOCUMENTS; i++) {
      String text = "Minister Ana Lima of Portugal paid %d euros. ".formatted(i).repeat(1 + i % 9);
      lines.append("{\"id\":\"d%d\",\"text\":\"%s\"}\n".formatted(i, text));
    }
    Files.writeString(inputs, lines);
  }

  @Test
  void ends_with_the_error_of_standard_output_and_writes_no_more() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
          }

          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            int fits = Math.min(length, ROOM - written.size());
            written.write(bytes, offset, fits);
            if (fits < length) {
              throw new IOException("no space left");
            }
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int exit =
        Main.run(
            new String[] {"extract", "--format", "jsonl", inputs.toString()},
            new ByteArrayInputStream(new byte[0]),
            full,
            err);

    assertThat(exit).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("the output could not be written: standard output: no space left");
    String whole = Ran.with("extract", "--format", "jsonl", inputs.toString()).out();
    assertThat(whole).startsWith(written.toString(StandardCharsets.UTF_8));
    assertThat(written.size()).isEqualTo(ROOM);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void leaves_whole_lines_where_a_file_may_not_grow_and_goes_on_later() throws Exception {
    Path output = folder.resolve("facts.jsonl");
    Path log = folder.resolve("log");
    String[] line = {"extract", "--format", "jsonl", "-o", output.toString(), inputs.toString()};
    List<String> limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f 200; exec \"$@\"", "sh"));
    limited.addAll(Child.command(line));

    int exit = Child.start(log, limited).waitFor();

    String whole = Ran.with("extract", "--format", "jsonl", inputs.toString()).out();
    assertThat(exit).isEqualTo(3);
    assertThat(log).content().contains("could not be written: " + output + ": ");
    assertThat(Files.readString(output)).endsWith("}\n").hasSizeLessThan(whole.length());
    assertThat(whole).startsWith(Files.readString(output));

    List<String> again = new ArrayList<>(List.of(line));
    again.add("--resume");
    assertThat(Ran.with(again.toArray(new String[0])).exit()).isZero();
    assertThat(Files.readString(output)).isEqualTo(whole);
  }

  @Test
  void ends_where_failures_cannot_be_written() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));

    Ran ran = Ran.with("extract", "--failures", full.toString(), folder + "/missing.txt");

    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.err())
        .contains("missing.txt: there is no such", "could not be written: " + full);
  }
}
