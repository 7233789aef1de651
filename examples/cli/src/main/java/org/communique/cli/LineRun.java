package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.communique.cli.input.Failure;
import org.communique.cli.input.Origin;
import org.communique.cli.input.TextLines;
import org.communique.cli.run.Output;
import org.communique.cli.run.Tally;

/** Answers the lines of files one by one, in their order. For one run, by one thread. */
final class LineRun {
  private final Console console;
  private final Supplier<String> sums;

  /** Answers lines; called by one thread. */
  interface Work {
    /**
     * What is written for a line.
     *
     * @throws IllegalArgumentException if the line cannot be read; the message says why
     */
    String answer(String line);

    /** What is written for a line that cannot be read; an empty one stands for what is no text. */
    String unanswered(String line);
  }

  /**
   * Prepares a run.
   *
   * @param sums tells what is done so far
   */
  LineRun(Console console, Supplier<String> sums) {
    this.console = console;
    this.sums = sums;
  }

  /**
   * Runs to the end.
   *
   * @return the exit code
   * @throws IOException if the output cannot be written
   */
  int run(List<String> inputs, Optional<Path> file, Work work) throws IOException {
    Tally tally = new Tally(console.err(), console.showsProgress(file), sums);
    try (Output output = Output.open(file, console.out())) {
      TextLines lines = new TextLines(console.in());
      for (String input : inputs) {
        lines.read(input, new Answering(work, output, tally));
      }
    }
    tally.sumUp();
    return tally.anyFailed() ? ExitCode.SOME_FAILED : ExitCode.FINE;
  }

  private record Answering(Work work, Output output, Tally tally) implements TextLines.Sink {
    @Override
    public void line(String line, Origin origin) throws IOException {
      String answer;
      try {
        answer = work.answer(line);
      } catch (IllegalArgumentException e) {
        tally.failure(new Failure(origin, String.valueOf(e.getMessage())));
        answer = work.unanswered(line);
      } catch (RuntimeException | StackOverflowError e) {
        tally.failure(Failure.of(origin, e));
        answer = work.unanswered(line);
      }
      output.write(answer);
      tally.progress();
    }

    @Override
    public void failure(Failure failure) throws IOException {
      tally.failure(failure);
      if (failure.origin().line().isPresent()) {
        output.write(work.unanswered(""));
      }
    }
  }
}
