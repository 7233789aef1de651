package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.Leniency;
import org.communique.cli.DocumentRun.Rendered;
import org.communique.json.FactsDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What becomes of a run when the program fails on one document. */
class DocumentRunTest {
  private static final String WHOLE = "{\"id\":\"a\"}\n{\"id\":\"c\"}\n{\"id\":\"d\"}\n";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  private Path inputs;
  private Path output;

  @Command
  private static final class AnyCommand {}

  @BeforeEach
  void write() throws IOException {
    output = folder.resolve("facts.jsonl");
    inputs = folder.resolve("documents.jsonl");
    StringBuilder lines = new StringBuilder();
    for (String id : new String[] {"a", "b", "c", "d"}) {
      lines.append("{\"id\":\"%s\",\"text\":\"Text.\"}\n".formatted(id));
    }
    Files.writeString(inputs, lines);
  }

  @Test
  void goes_on_and_tells_of_the_fault() throws IOException {
    assertThat(run(new IllegalStateException("a bug"), false)).isEqualTo(1);
    assertThat(output).hasContent(WHOLE);
    assertThat(told())
        .contains("documents.jsonl:2: the program failed on it", "a bug")
        .contains("3 documents, 0 facts, 1 failed");
  }

  @Test
  void goes_on_where_there_is_not_enough_memory_for_one_document() throws IOException {
    assertThat(run(new OutOfMemoryError(), false)).isEqualTo(1);
    assertThat(output).hasContent(WHOLE);
    assertThat(told()).contains("documents.jsonl:2: there is not enough memory for it");
  }

  @Test
  void tries_it_again_when_resumed_and_keeps_what_was_written_after_it() throws IOException {
    Files.writeString(output, WHOLE.substring(0, WHOLE.length() - 5));

    assertThat(run(new StackOverflowError(), true)).isEqualTo(1);
    assertThat(output).hasContent(WHOLE);
    assertThat(told())
        .contains("documents.jsonl:2: the program failed on it")
        .contains("2 already written, 1 document, 0 facts, 1 failed");
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private int run(Throwable fault, boolean resumed) throws IOException {
    DocumentOptions options = new DocumentOptions();
    CommandLine line = new CommandLine(new AnyCommand());
    line.addMixin("documents", options);
    line.parseArgs("-o", output.toString(), inputs.toString());
    Console console =
        Console.of(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream(), err);
    DocumentRun.Renderer renderer =
        (document, extraction) -> {
          if (document.id().equals("b")) {
            throw DocumentRunTest.<RuntimeException>thrown(fault);
          }
          FactsDocument facts = FactsDocument.of(document.id(), extraction, Leniency.LIKELY);
          return new Rendered("{\"id\":\"%s\"}\n".formatted(document.id()), facts);
        };
    DocumentRun run =
        resumed
            ? DocumentRun.resumed(console, options, renderer, output)
            : new DocumentRun(console, options, renderer);
    return run.run(line);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T thrown(Throwable fault) throws T {
    throw (T) fault;
  }
}
