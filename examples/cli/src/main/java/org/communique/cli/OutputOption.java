package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What is asked of the file that {@code -o} names. */
final class OutputOption {
  private OutputOption() {}

  /**
   * Refuses an output that is one of the inputs.
   *
   * @throws ParameterException if it is
   */
  static void check(Optional<Path> output, List<String> inputs, CommandLine command)
      throws IOException {
    if (output.isEmpty() || !Files.exists(output.get())) {
      return;
    }
    for (String input : inputs) {
      if (isSame(input, output.get())) {
        throw new ParameterException(command, "the output would overwrite the input " + input);
      }
    }
  }

  private static boolean isSame(String input, Path output) throws IOException {
    try {
      Path path = Path.of(input);
      return Files.exists(path) && Files.isSameFile(path, output);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
