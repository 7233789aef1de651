package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
      String id = "d" + (i % 7 == 0 ? 0 : i);
      lines.append(line(id, "Oslo. ".repeat(1 + i % 40), 1 + i % 28));
      if (i % 50 == 49) {
        lines.append("{\"id\": broken\n");
      }
    }
    Files.writeString(inputs, lines);
    assertThat(extract(inputs).exit()).isEqualTo(1);
    whole = Files.readAllBytes(output);
  }

  private static String line(String id, String where, int day) {
    return "{\"id\":\"%s\",\"text\":\"President Ana Lima met Jonas Berg on %d May 2024 in %s\"}\n"
        .formatted(id, day, where);
  }

  private Ran extract(Path... from) {
    return extract(List.of(), from);
  }

  private Ran resume(Path... from) {
    return extract(List.of("--resume"), from);
  }

  private Ran extract(List<String> more, Path... from) {
    List<String> line =
        new ArrayList<>(List.of("extract", "--format", "jsonl", "-o", output.toString()));
    line.addAll(more);
    Arrays.stream(from).map(Path::toString).forEach(line::add);
    return Ran.with(line.toArray(new String[0]));
  }

  @Test
  void goes_on_after_half_a_line() throws IOException {
    for (int cut : new int[] {0, 1, whole.length / 3, whole.length - 1}) {
      Files.write(output, Arrays.copyOf(whole, cut));

      assertThat(resume(inputs).exit()).isEqualTo(1);
      assertThat(output).hasBinaryContent(whole);
    }
  }

  @Test
  void begins_where_there_is_no_output_yet() throws IOException {
    Files.delete(output);

    assertThat(resume(inputs).exit()).isEqualTo(1);
    assertThat(output).hasBinaryContent(whole);
  }

  @Test
  void has_nothing_left_to_do_after_a_whole_run() throws IOException {
    Ran ran = resume(inputs);

    assertThat(output).hasBinaryContent(whole);
    assertThat(ran.err()).contains(DOCUMENTS + " already written, 0 documents", "broken");
  }

  @Test
  void goes_on_each_time_the_process_was_killed() throws Exception {
    List<String> lines = Files.readAllLines(inputs);
    Files.delete(output);
    for (int kill = 1; kill <= 3; kill++) {
      // Its input is never ended, so that it cannot be done before it is killed.
      List<String> some = lines.subList(0, lines.size() * kill / 4);
      long before = Files.exists(output) ? Files.size(output) : 0;
      Process process =
          Child.start(
              folder.resolve("log"),
              Child.command(
                  "extract",
                  "--format",
                  "jsonl",
                  "--threads",
                  "1",
                  "-o",
                  output.toString(),
                  "--resume",
                  "-"));
      OutputStream in = process.getOutputStream();
      in.write((String.join("\n", some) + "\n").getBytes(StandardCharsets.UTF_8));
      in.flush();
      while (process.isAlive() && (!Files.exists(output) || Files.size(output) <= before)) {
        TimeUnit.MILLISECONDS.sleep(5);
      }

      assertThat(process.destroyForcibly().waitFor()).isNotIn(0, 1, 2, 3);
      assertThat(Files.size(output)).isGreaterThan(before).isLessThan(whole.length);
      if (kill == 2) { // as if the system itself had split the last write
        Files.write(output, Arrays.copyOf(Files.readAllBytes(output), (int) before + 77));
      }
    }

    assertThat(resume(inputs).exit()).isEqualTo(1);
    assertThat(output).hasBinaryContent(whole);
  }

  @Test
  void writes_anew_from_the_first_document_that_can_be_read_only_now() throws IOException {
    Path one = Files.writeString(folder.resolve("1.txt"), "Minister Ana Lima spoke on 1 May 2024.");
    Path two = Files.write(folder.resolve("2.txt"), new byte[] {'a', (byte) 0xE9});
    Path three = Files.writeString(folder.resolve("3.txt"), "Jonas Berg spoke on 3 May 2024.");
    assertThat(extract(one, two, three).err()).contains("2.txt: is not UTF-8");
    Files.writeString(two, "Minister Ana Lima paid 2 million euros.");

    Ran ran = resume(one, two, three);

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).contains("written anew after 1 document: it had no " + two);
    assertEqualToAnUndisturbedRun(one, two, three);
  }

  @Test
  void tells_documents_with_the_same_id_apart_by_what_was_read_in_them() throws IOException {
    Path first = folder.resolve("first.jsonl");
    Path second = folder.resolve("second.jsonl");
    Path begin = Files.writeString(folder.resolve("begin.jsonl"), line("0", "Oslo.", 1));
    Files.writeString(second, line("1", "Oslo.", 11) + line("2", "Oslo.", 12));
    assertThat(extract(begin, first, second).err()).contains("first.jsonl: there is no such file");
    Files.writeString(first, line("1", "Oslo.", 21) + line("2", "Oslo.", 22));

    assertThat(resume(begin, first, second).exit()).isZero();
    assertThat(Files.readString(output)).contains("2024-05-21", "2024-05-12");
    assertEqualToAnUndisturbedRun(begin, first, second);
  }

  private void assertEqualToAnUndisturbedRun(Path... from) throws IOException {
    byte[] resumed = Files.readAllBytes(output);
    extract(from);
    assertThat(output).hasBinaryContent(resumed);
  }

  @Test
  void refuses_the_output_of_other_inputs_and_leaves_it_as_it_is() throws IOException {
    refuses("{\"id\":\"other\"}\n{\"id\":", "written from other inputs", "does not begin with d0");
    refuses("no json\n", "line 1", "no document that extract wrote");
    refuses("no line", "line 1", "no document that extract wrote");

    String more = new String(whole, StandardCharsets.UTF_8) + "{\"id\":\"more\"}\n{\"id\":\"half";
    refuses(more, "written from other inputs", "have no more");
  }

  private void refuses(String written, String... told) throws IOException {
    Files.writeString(output, written);

    Ran ran = resume(inputs);

    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.err()).contains(told).contains(output.toString(), "run without --resume");
    assertThat(output).hasContent(written);
  }

  @Test
  void leaves_an_input_alone_that_is_named_as_the_output() throws IOException {
    String unended = line("a", "Oslo.", 1) + line("b", "Oslo.", 2).strip();
    Files.writeString(output, unended);

    Ran ran = resume(output);

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("would overwrite the input");
    assertThat(Files.readString(output)).isEqualTo(unended);
  }

  @Test
  void needs_an_output_of_lines() {
    Ran ran = Ran.with("extract", "--resume", inputs.toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("--resume needs --format jsonl and -o", "not --format text");
  }
}
