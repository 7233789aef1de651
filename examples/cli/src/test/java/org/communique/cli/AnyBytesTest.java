package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.communique.cli.input.Document;
import org.communique.cli.input.Failure;
import org.communique.cli.input.Inputs;
import org.communique.cli.input.Item;
import org.communique.json.FactsFormat;

/** Whatever bytes an input holds, they are read or told of. */
class AnyBytesTest {
  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("any-bytes");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** Pieces of documents, of JSON, of HTML and of nothing in particular. */
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> pieces =
        Arbitraries.of(
                "{\"id\":\"a\",\"text\":\"Minister Ana Lima paid 2 million euros on 1 May 2024.\"}",
                "{\"id\":\"b\",\"date\":\"2024-05-01\",\"title\":\"\\ud83d\",\"text\":\"\"}",
                "\"id\":\"c\",",
                "\"text\":\"",
                "\\u0000\\n",
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "null",
                "1e999999999",
                "\uFEFF",
                "\u2028",
                " ",
                "\t",
                "\r",
                "\n",
                "\r\n",
                "<article><p>",
                "</p><!--",
                "&#0;",
                "<meta charset='utf-16'>")
            .map(text -> text.getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(6);
    return Arbitraries.frequencyOf(Tuple.of(3, pieces), Tuple.of(1, noise))
        .list()
        .ofMaxSize(30)
        .map(AnyBytesTest::joined);
  }

  private static byte[] joined(List<byte[]> pieces) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pieces.forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  @Property(tries = 1000, seed = "7")
  void each_line_of_a_file_of_documents_is_read_or_told_of(@ForAll("bytes") byte[] bytes)
      throws IOException {
    List<Item> items = read("any.jsonl", bytes);

    List<Long> numbers = new ArrayList<>();
    for (Item item : items) {
      (item instanceof Document document ? document.origin() : ((Failure) item).origin())
          .line()
          .ifPresent(numbers::add);
    }
    assertThat(numbers).isSorted().doesNotHaveDuplicates().containsAll(linesWithBraces(bytes));
    assertThat(items).isNotEmpty();
  }

  private static List<Long> linesWithBraces(byte[] bytes) {
    List<Long> numbers = new ArrayList<>();
    long number = 1;
    for (byte b : bytes) {
      if (b == '\n') {
        number++;
      } else if (b == '{' && !numbers.contains(number)) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  @Property(tries = 1000, seed = "7")
  void a_text_or_page_is_one_document_or_one_failure(@ForAll("bytes") byte[] bytes)
      throws IOException {
    assertThat(read("any.txt", bytes)).hasSize(1);
    assertThat(read("any.html", bytes)).hasSize(1);
  }

  private static List<Item> read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    List<Item> items = new ArrayList<>();
    new Inputs(new ByteArrayInputStream(new byte[0])).read(file.toString(), items::add);
    return items;
  }

  @Property(tries = 60, seed = "7")
  void the_command_line_writes_whole_lines_and_ends_with_zero_or_one(@ForAll("bytes") byte[] bytes)
      throws IOException {
    List<String> line = new ArrayList<>(List.of("extract", "--format", "jsonl", "-"));
    for (String name : new String[] {"any.txt", "any.jsonl", "any.html"}) {
      line.add(Files.write(folder.resolve(name), bytes).toString());
    }
    Path failures = folder.resolve("failures");
    line.addAll(List.of("--failures", failures.toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int exit = Main.run(line.toArray(new String[0]), new ByteArrayInputStream(bytes), out, err);

    FactsFormat format = new FactsFormat();
    String written = out.toString(StandardCharsets.UTF_8);
    assertThat(exit).isEqualTo(Files.size(failures) == 0 ? 0 : 1);
    assertThat(written).matches(all -> all.isEmpty() || all.endsWith("}\n"));
    assertThat(written.lines().map(each -> format.read(each).id()).collect(Collectors.toList()))
        .doesNotContainNull();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains(
            written.lines().count() + " document", Files.readAllLines(failures).size() + " failed");
  }
}
