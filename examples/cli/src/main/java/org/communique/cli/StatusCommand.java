package org.communique.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.cli.gazetteer.StatusTable;
import org.communique.cli.run.Output;
import org.communique.gazetteer.Gazetteer;
import picocli.CommandLine.Command;

/** Prints what the gazetteer is made of. */
@Command(
    name = "status",
    description = "Prints counts and horizons by concept: how much is known, and up to which day.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  private final Console console;

  StatusCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Output output = Output.open(Optional.empty(), console.out())) {
      output.write(StatusTable.of(Gazetteer.bundled().status()));
    }
    return ExitCode.FINE;
  }
}
