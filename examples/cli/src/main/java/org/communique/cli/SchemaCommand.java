package org.communique.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.cli.run.Output;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of what {@code extract --format jsonl} writes. */
@Command(
    name = "schema",
    description =
        "Prints the JSON Schema (2020-12) of the lines that extract --format jsonl writes.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  /** The schema, a resource beside this class. */
  static final String RESOURCE = "facts.schema.json";

  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (InputStream schema = SchemaCommand.class.getResourceAsStream(RESOURCE);
        Output output = Output.open(Optional.empty(), console.out())) {
      if (schema == null) {
        throw new IllegalStateException("no " + RESOURCE + " beside " + SchemaCommand.class);
      }
      output.write(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
    }
    return ExitCode.FINE;
  }
}
