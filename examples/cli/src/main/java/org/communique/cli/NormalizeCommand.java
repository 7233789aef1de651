package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.cli.normalize.CaseAnswers;
import org.communique.cli.run.Tally;
import org.communique.normalize.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds numbers, money, percentages, dates and periods in short texts. */
@Command(
    name = "normalize",
    description = {
      "Finds numbers, percentages, money, dates and periods in short texts. Reads JSON lines with"
          + " id, kind (number, percent, money, date, daterange), lang, text and, for dates, ref:"
          + " the day that relative dates are counted from. Writes JSON lines with id and found: a"
          + " list of start, end, text and value. Dates and periods are in ISO 8601, seasons as in"
          + " TIMEX3 (2016-SU)."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  communique normalize cases.jsonl", "  communique normalize -o found.jsonl -"})
final class NormalizeCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "CASES",
      description = "Files of cases, or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--direction",
      paramLabel = "WHERE",
      description =
          "Where a date without its year is looked for: past, future or nearest (default).")
  private Direction direction = Direction.NEAREST;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there, not to standard output.")
  private Optional<Path> file = Optional.empty();

  NormalizeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    OutputOption.check(file, inputs, spec.commandLine());
    CaseAnswers cases = new CaseAnswers(direction);
    return new LineRun(console, () -> sums(cases)).run(inputs, file, new Answers(cases));
  }

  private static String sums(CaseAnswers cases) {
    return Tally.counted(cases.cases(), "case") + ", " + Tally.counted(cases.found(), "expression");
  }

  private record Answers(CaseAnswers cases) implements LineRun.Work {
    @Override
    public String answer(String line) {
      return line.isBlank() ? "" : cases.answer(line) + "\n";
    }

    @Override
    public String unanswered(String line) {
      return "";
    }
  }
}
