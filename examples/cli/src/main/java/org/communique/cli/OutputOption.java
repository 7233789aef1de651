package org.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.communique.cli.input.Inputs;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What is asked of a file that is written. */
final class OutputOption {
  private OutputOption() {}

  /**
   * Refuses an output that is one of the inputs, or would be read as a file of one.
   *
   * @throws ParameterException if it is
   */
  static void check(Optional<Path> output, List<String> inputs, CommandLine command)
      throws IOException {
    if (output.isEmpty()) {
      return;
    }
    for (String input : inputs) {
      if (isSame(input, output.get())) {
        throw new ParameterException(command, "the output would overwrite the input " + input);
      }
      if (Inputs.reads(input, output.get())) {
        throw new ParameterException(
            command, "the output " + output.get() + " would be read as a document of " + input);
      }
    }
  }

  /**
   * Refuses two outputs that are one file.
   *
   * @throws ParameterException if they are
   */
  static void checkApart(Optional<Path> output, Optional<Path> failures, CommandLine command)
      throws IOException {
    if (output.isPresent() && failures.isPresent() && isSame(output.get(), failures.get())) {
      throw new ParameterException(command, "-o and --failures name the same file");
    }
  }

  private static boolean isSame(String input, Path output) throws IOException {
    try {
      return Files.exists(output) && isSame(Path.of(input), output);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return Files.exists(one) && Files.exists(other)
        ? Files.isSameFile(one, other)
        : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }
}
