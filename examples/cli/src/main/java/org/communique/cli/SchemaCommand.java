package org.communique.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.cli.run.Output;
import org.communique.json.FactsSchema;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of what {@code extract --format jsonl} writes. */
@Command(
    name = "schema",
    description =
        "Prints the JSON Schema (2020-12) of the lines that extract --format jsonl writes.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Output output = Output.open(Optional.empty(), console.out())) {
      output.write(FactsSchema.text());
    }
    return ExitCode.FINE;
  }
}
