package org.communique.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.cli.gazetteer.CoverageTable;
import org.communique.cli.run.Output;
import org.communique.gazetteer.Gazetteer;
import org.communique.value.Role;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the gaps between the terms of offices. */
@Command(
    name = "coverage",
    description =
        "Prints by office and country the days on which nobody is known to have held the office.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  communique gazetteer coverage",
      "  communique gazetteer coverage --role foreign-minister --from 2005-01-01"
    })
final class CoverageCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description =
          "The office; may be given several times (default: head-of-state, head-of-government and"
              + " foreign-minister).")
  private List<Role> roles =
      List.of(Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT, Role.FOREIGN_MINISTER);

  @Option(
      names = "--from",
      paramLabel = "ISO",
      defaultValue = "2000-01-01",
      description = "The first day looked at (default: ${DEFAULT-VALUE}).")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--to",
      paramLabel = "ISO",
      description = "The last day looked at (default: the horizon of the office's data).")
  private Optional<LocalDate> to = Optional.empty();

  CoverageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Gazetteer gazetteer = Gazetteer.bundled();
    try (Output output = Output.open(Optional.empty(), console.out())) {
      for (Role role : roles) {
        LocalDate last = to.or(() -> horizon(gazetteer, role)).orElseThrow(() -> unknown(role));
        if (last.isBefore(from)) {
          throw new ParameterException(spec.commandLine(), last + " is before " + from);
        }
        output.write(CoverageTable.of(gazetteer, role, from, last) + "\n");
      }
    }
    return ExitCode.FINE;
  }

  private CommandLine.ParameterException unknown(Role role) {
    return new ParameterException(
        spec.commandLine(), "no data on " + role + ": give the last day with --to");
  }

  private static Optional<LocalDate> horizon(Gazetteer gazetteer, Role role) {
    return gazetteer.status().stream()
        .filter(status -> status.concept().equals("holder " + role))
        .flatMap(status -> status.horizon().stream())
        .max(LocalDate::compareTo);
  }
}
