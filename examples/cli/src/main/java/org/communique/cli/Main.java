package org.communique.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.communique.value.Country;
import org.communique.value.Role;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The {@code communique} command. */
@Command(
    name = "communique",
    description = "Reads press releases and official news and gives the facts that they state.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all inputs were read",
      "1:some inputs could not be read; the rest was",
      "2:the arguments were not understood",
      "3:the output could not be written, or the program failed"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  communique extract release.txt",
      "  communique extract --format jsonl -o facts.jsonl documents.jsonl folder/",
      "  communique explain release.txt",
      "",
      "communique COMMAND --help tells more about a command."
    })
public final class Main {
  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args, Console.ofProcess()));
  }

  /**
   * Runs the command line within a program.
   *
   * @param args the arguments
   * @param in standard input
   * @param out standard output; UTF-8 is written
   * @param err standard error; UTF-8 is written
   * @return the exit code: 0 fine, 1 some inputs failed, 2 wrong usage, 3 output or program failed
   */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return run(args, Console.of(in, out, err));
  }

  private static int run(String[] args, Console console) {
    CommandLine line =
        new CommandLine(new Main())
            .addSubcommand(new ExtractCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new ViewCommand(console))
            .addSubcommand(new NormalizeCommand(console))
            .addSubcommand(new SchemaCommand(console))
            .addSubcommand(
                new CommandLine(new GazetteerCommand())
                    .addSubcommand(new HoldersCommand(console))
                    .addSubcommand(new StatusCommand(console))
                    .addSubcommand(new CoverageCommand(console)))
            .setOut(console.outWriter())
            .setErr(console.err())
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .registerConverter(LocalDate.class, Main::day)
            .registerConverter(Country.class, Main::country)
            .registerConverter(Role.class, Main::role)
            .setParameterExceptionHandler((misuse, arguments) -> misused(misuse, console))
            .setExecutionExceptionHandler(
                (failure, command, parsed) -> {
                  console.err().println("communique: " + told(failure));
                  console.err().flush();
                  return ExitCode.BROKEN;
                });
    try {
      return line.execute(args);
    } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
      console.err().println("communique: " + e);
      console.err().flush();
      return ExitCode.BROKEN;
    }
  }

  /** The message of an input or output error; any other failure with its type. */
  private static String told(Exception failure) {
    return failure instanceof IOException
        ? "the output could not be written: " + failure.getMessage()
        : failure.toString();
  }

  private static int misused(ParameterException misuse, Console console) {
    String command = misuse.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println("communique: " + misuse.getMessage());
    console.err().println(command + " --help tells how it is used.");
    console.err().flush();
    return ExitCode.USAGE;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + text + "' is no ISO 8601 date as in 2018-11-07");
    }
  }

  private static Country country(String text) {
    try {
      return Country.of(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'" + text + "' is no ISO 3166-1 alpha-2 code of a country as in KZ");
    }
  }

  private static Role role(String text) {
    try {
      return Role.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + text + "' is no role as in foreign-minister");
    }
  }
}
