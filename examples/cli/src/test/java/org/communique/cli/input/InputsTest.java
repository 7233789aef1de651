package org.communique.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path folder;

  @Test
  void reads_the_text_files_of_a_folder_at_any_depth_by_name() throws IOException {
    Files.createDirectories(folder.resolve("b/deep"));
    Files.writeString(folder.resolve("c.txt"), "c");
    Files.writeString(folder.resolve("b/deep/1.TXT"), "1");
    Files.writeString(folder.resolve("b/2.txt"), "2");
    Files.writeString(folder.resolve("a.txt"), "a");
    Files.writeString(folder.resolve("notes.md"), "no");

    assertThat(read(folder.toString()).stream().map(item -> ((Document) item).text()))
        .containsExactly("a", "2", "1", "c");
  }

  @Test
  void reports_a_folder_without_text_files() throws IOException {
    assertThat(read(folder.toString()))
        .containsExactly(
            Failure.of(folder.toString().replace('\\', '/'), "has no .txt or .html file in it"));
  }

  @Test
  void reads_all_members_of_a_json_line() throws IOException {
    Path file = folder.resolve("documents.jsonl");
    Files.writeString(
        file,
        "\uFEFF{\"id\":\"a\",\"lang\":\"en\",\"date\":\"2018-11-07T23:30:00-05:00\",\"title\":\"T\","
            + "\"text\":\" x\\n\",\"more\":[1]}\r\n\r\n");

    assertThat(read(file.toString()))
        .containsExactly(
            new Document(
                Origin.of(file.toString().replace('\\', '/'), 1),
                "a",
                Optional.of(LocalDate.of(2018, 11, 7)),
                Optional.of("T"),
                " x\n"));
  }

  @Test
  void keeps_the_text_as_it_is_but_for_a_byte_order_mark() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "\uFEFF\r\n Ä\uFEFF\n");

    assertThat(read(file.toString()))
        .singleElement()
        .extracting("text")
        .isEqualTo("\r\n Ä\uFEFF\n");
  }

  @Test
  void tells_the_offset_of_bytes_that_are_no_text() throws IOException {
    assertThat(reason(new byte[] {'a', 'b', 0, 'c'}))
        .isEqualTo("is binary, not text: byte 00 at offset 2");
    assertThat(reason(new byte[] {'a', (byte) 0xC3}))
        .isEqualTo("is not UTF-8: byte C3 at offset 1");
    assertThat(reason("text".getBytes(StandardCharsets.UTF_16)))
        .isEqualTo("is UTF-16, not UTF-8; convert it first");
  }

  @Test
  void tells_the_offset_in_the_file_of_a_bad_byte_in_a_json_line() throws IOException {
    Path file = folder.resolve("documents.jsonl");
    Files.write(file, new byte[] {'{', '}', '\n', '{', (byte) 0xFF, '}'});

    assertThat(read(file.toString()).get(1).toString())
        .endsWith("documents.jsonl:2: is not UTF-8: byte FF at offset 4");
  }

  @Test
  void passes_over_a_line_that_is_too_long() throws IOException {
    InputStream in =
        new ByteArrayInputStream("123\n123456\n12345\n".getBytes(StandardCharsets.UTF_8));
    Lines lines = new Lines(in, 5);

    List<Integer> lengths = new ArrayList<>();
    while (lines.hasNext()) {
      byte[] line = lines.next();
      lengths.add(line == null ? -1 : line.length);
    }

    assertThat(lengths).containsExactly(3, -1, 5, 0);
  }

  @Test
  void reports_an_error_in_the_midst_of_reading() throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    List<Item> items = new ArrayList<>();

    new Inputs(broken).read("-", items::add);

    assertThat(items).containsExactly(Failure.of("-", "could not be read: the disk is gone"));
  }

  @Test
  void reports_files_without_any_document() throws IOException {
    Path file = Files.writeString(folder.resolve("none.jsonl"), "\n \n");

    assertThat(read(file.toString()).get(0).toString()).endsWith("none.jsonl: is empty");
  }

  private String reason(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("file.txt"), bytes);
    return ((Failure) read(file.toString()).get(0)).reason();
  }

  private static List<Item> read(String input) throws IOException {
    List<Item> items = new ArrayList<>();
    new Inputs(InputStream.nullInputStream()).read(input, items::add);
    return items;
  }
}
