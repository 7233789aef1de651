package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.cli.gazetteer.HolderQueries;
import org.communique.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers who held offices. */
@Command(
    name = "holders",
    description = {
      "Writes each line of role, country code and date (tabs between) back with the holder's name"
          + " in a fourth column: | between several names, spelling variants included; empty where"
          + " nobody is known. For a post in an organization, # and its acronym stand in place of"
          + " the country."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  communique gazetteer holders queries.tsv",
      "  printf 'foreign-minister\\tKZ\\t2018-11-05\\n' | communique gazetteer holders -"
    })
final class HoldersCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "QUERIES",
      description = "Files of queries, or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--last-known",
      description = "For days after the data's horizon, write who was last known in the office.")
  private boolean lastKnown;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there, not to standard output.")
  private Optional<Path> file = Optional.empty();

  HoldersCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutputOption.check(file, inputs, spec.commandLine());
    HolderQueries queries = new HolderQueries(Gazetteer.bundled(), lastKnown);
    return new LineRun(console, queries::sums).run(inputs, file, new Answers(queries));
  }

  /** Writes lines that are no query back with an empty column too: lines stay side by side. */
  private record Answers(HolderQueries queries) implements LineRun.Work {
    @Override
    public String answer(String line) {
      return line.isBlank() ? unanswered(line) : line + "\t" + queries.names(line) + "\n";
    }

    @Override
    public String unanswered(String line) {
      return line + "\t\n";
    }
  }
}
