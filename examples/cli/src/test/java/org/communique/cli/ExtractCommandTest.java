package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.json.FactsDocument;
import org.communique.json.FactsFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  private static final String EMPTY_FACTS = "\"facts\":[],";

  @TempDir Path folder;

  @Test
  void writes_a_line_for_each_document_in_the_order_of_the_inputs() throws IOException {
    Path lines = write("documents.jsonl", manyDocuments(200));
    Path text = write("release.txt", "Nothing of note happened.");

    Ran ran =
        Ran.with(
            "extract", "--format", "jsonl", "--threads", "7", lines.toString(), text.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.lines().stream().map(line -> new FactsFormat().read(line).id()))
        .hasSize(201)
        .startsWith("d0", "d1", "d2")
        .endsWith("d199", text.toString().replace('\\', '/'));
  }

  @Test
  void gives_the_same_with_one_thread_and_with_many() throws IOException {
    String lines = write("documents.jsonl", manyDocuments(50)).toString();

    assertThat(Ran.with("extract", "--format", "jsonl", "--threads", "8", lines).out())
        .isEqualTo(Ran.with("extract", "--format", "jsonl", "--threads", "1", lines).out());
  }

  @Test
  void writes_a_table_for_each_type_of_fact() throws IOException {
    Path text =
        write(
            "release.txt",
            "President Ana Lima of Portugal met Prime Minister Jonas Berg of Norway in Oslo.");
    Path tables = folder.resolve("tables");

    Ran ran = Ran.with("extract", "--format", "csv", "-o", tables.toString(), text.toString());

    assertThat(ran.exit()).isZero();
    assertThat(Files.readString(tables.resolve("meeting.csv")))
        .startsWith("document,")
        .contains("Ana Lima;Jonas Berg");
    assertThat(Files.readAllLines(tables.resolve("official.csv"))).hasSize(3);
  }

  @Test
  void wants_a_folder_for_tables() throws IOException {
    Path text = write("release.txt", "Nothing of note happened.");

    Ran ran = Ran.with("extract", "--format", "csv", text.toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("-o");
  }

  @Test
  void takes_the_date_from_the_document_else_from_the_option() throws IOException {
    Path lines =
        write(
            "documents.jsonl",
            """
            {"id":"a","date":"2018-11-07","text":"x"}
            {"id":"b","lang":"en","date":null,"title":null,"text":"x"}
            """);

    Ran ran = Ran.with("extract", "--format", "jsonl", "--date", "2020-01-01", lines.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.lines()).hasSize(2);
  }

  @Test
  void reports_what_cannot_be_read_and_goes_on() throws IOException {
    Path good = write("good.txt", "Nothing of note happened.");
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "Communiqué".getBytes(StandardCharsets.ISO_8859_1));
    Path empty = write("empty.txt", " \n");
    Path missing = folder.resolve("missing.txt");

    Ran ran =
        Ran.with(
            "extract",
            "--format",
            "jsonl",
            latin.toString(),
            empty.toString(),
            missing.toString(),
            good.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.lines()).hasSize(1);
    assertThat(ran.err())
        .contains("latin.txt: is not UTF-8: byte E9 at offset 9")
        .contains("empty.txt: is empty")
        .contains("missing.txt: there is no such file or folder")
        .contains("1 document, 0 facts, 3 failed, ")
        .containsSubsequence("failed:", "  " + folder.toString().replace('\\', '/'));
  }

  @Test
  void reports_bad_json_lines_with_line_and_column() {
    Ran ran =
        Ran.withInput(
            "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",}\n\n{\"id\":7,\"text\":\"x\"}\n[]\n"
                + "{\"id\":\"c\",\"text\":\"x\",\"date\":\"yesterday\"}\n{\"id\":\"d\"}",
            "extract",
            "--format",
            "jsonl",
            "-");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.lines()).hasSize(1);
    assertThat(ran.err())
        .contains("-:2: column 11: is not JSON: ")
        .contains("-:4: $.id: is no string")
        .contains("-:5: $: is no JSON object")
        .contains("-:6: $.date: is no ISO 8601 date as in 2018-11-07: yesterday")
        .contains("-:7: $.text: is missing")
        .contains("1 document, 0 facts, 5 failed");
  }

  @Test
  void reads_standard_input_as_text_too() {
    Ran ran = Ran.withInput("A quiet day in Vienna.", "extract", "--format", "jsonl", "-");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("{\"id\":\"-\",").endsWith("\n");
  }

  @Test
  void writes_readable_blocks_without_colours_into_pipes() throws IOException {
    Path text = write("release.txt", "A quiet day in Vienna.");

    Ran ran = Ran.with("extract", text.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("== ").contains("release.txt\n").doesNotContain("\u001B");
  }

  @Test
  void writes_into_a_file() throws IOException {
    Path text = write("release.txt", "A quiet day in Vienna.");
    Path output = folder.resolve("facts.jsonl");

    Ran ran = Ran.with("extract", "--format", "jsonl", "-o", output.toString(), text.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readString(output)).contains(EMPTY_FACTS).endsWith("}\n");
  }

  @Test
  void refuses_to_overwrite_its_input() throws IOException {
    Path text = write("release.txt", "A quiet day in Vienna.");

    Ran ran = Ran.with("extract", "-o", text.toString(), text.toString());

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(Files.readString(text)).isEqualTo("A quiet day in Vienna.");
  }

  @Test
  void says_so_when_the_output_cannot_be_written() throws IOException {
    Path text = write("release.txt", "A quiet day in Vienna.");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };

    int exit =
        Main.run(
            new String[] {"extract", text.toString()},
            new ByteArrayInputStream(new byte[0]),
            full,
            err);

    assertThat(exit).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("communique: the output could not be written: standard output: no space left");
  }

  @Test
  void says_why_a_file_cannot_be_written() throws IOException {
    String text = write("release.txt", "A quiet day in Vienna.").toString();
    Path lost = folder.resolve("nowhere/facts.txt");

    Ran intoNowhere = Ran.with("extract", "-o", lost.toString(), text);
    Ran intoFolder = Ran.with("extract", "-o", folder.toString(), text);

    assertThat(intoNowhere.exit()).isEqualTo(3);
    assertThat(intoNowhere.err()).contains("there is no folder for " + lost);
    assertThat(intoFolder.exit()).isEqualTo(3);
    assertThat(intoFolder.err()).contains(folder + " is a folder or may not be written");
  }

  @Test
  void reads_back_what_it_wrote_of_the_sample_releases() throws IOException {
    Path samples = Path.of("../releases");
    FactsFormat format = new FactsFormat();

    Ran ran = Ran.with("extract", "--format", "jsonl", "--latent", samples.toString());

    assertThat(ran.lines()).isNotEmpty();
    for (String line : ran.lines()) {
      FactsDocument document = format.read(line);
      assertThat(format.write(document, Files.readString(Path.of(document.id())))).isEqualTo(line);
    }
  }

  @Test
  void writes_utf_8_whatever_the_text_holds() {
    Ran ran =
        Ran.withInput(
            "{\"id\":\"Қазақстан \\ud83d\\ude00 \\ud83d\",\"text\":\"\\ud83d\"}",
            "extract",
            "--format",
            "jsonl",
            "-");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("{\"id\":\"Қазақстан 😀 \\ud83d\",");
  }

  private static String manyDocuments(int count) {
    List<String> lines =
        IntStream.range(0, count)
            .mapToObj(i -> "{\"id\":\"d" + i + "\",\"text\":\"Text " + "x".repeat(i % 7) + "\"}")
            .toList();
    return String.join("\n", lines);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void writes_linked_data_and_annotations_a_line_a_document() throws IOException {
    Path text =
        write(
            "release.txt",
            "President Ana Lima of Portugal met Prime Minister Jonas Berg of Norway in Oslo.");

    Ran linked = Ran.with("extract", "--format", "jsonld", text.toString());
    Ran annotated = Ran.with("extract", "--format", "annotations", text.toString());

    assertThat(linked.lines())
        .singleElement()
        .asString()
        .contains("\"@context\"", "\"@type\":\"Event\"", "\"name\":\"Oslo\"");
    assertThat(annotated.lines())
        .singleElement()
        .asString()
        .contains("AnnotationPage", "\"exact\":\"President Ana Lima of Portugal\"");
  }

  @Test
  void writes_a_table_of_events() throws IOException {
    Path text =
        write(
            "release.txt",
            "President Ana Lima of Portugal met Prime Minister Jonas Berg of Norway in Oslo.");

    Ran ran = Ran.with("extract", "--format", "events", text.toString(), text.toString());

    assertThat(ran.lines()).hasSizeGreaterThan(4);
    assertThat(ran.lines().get(0)).startsWith("id,document,date");
    assertThat(ran.lines().subList(1, ran.lines().size()))
        .anyMatch(row -> row.contains("PRTGOV") && row.contains("040"))
        .noneMatch(row -> row.startsWith("id,"));
  }

  @Test
  void reads_saved_web_pages() throws IOException {
    write(
        "page.html",
        "<html><head><meta name='date' content='2024-05-14'></head><body><nav>Home</nav><article>"
            + "<h1>Talks</h1><p>President Ana&nbsp;Lima of Portugal met Prime Minister Jonas Berg"
            + " of Norway in Oslo yesterday.</p></article></body></html>");

    Ran ran = Ran.with("extract", "--format", "jsonl", folder.toString());

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("\"Ana Lima\"", "\"date\":\"2024-05-13\"");
  }
}
