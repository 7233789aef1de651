package org.communique.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/**
 * The streams of a run. Output and errors are UTF-8, whatever the system's charset is.
 *
 * @param in standard input
 * @param out standard output, in bytes
 * @param err standard error
 * @param outTerminal whether standard output is a terminal
 * @param errTerminal whether standard error is a terminal
 * @param colourWanted whether colours are wanted on terminals
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean outTerminal,
    boolean errTerminal,
    boolean colourWanted) {
  /** Streams that are no terminals. */
  static Console of(InputStream in, OutputStream out, OutputStream err) {
    return new Console(in, out, writer(err), false, false, false);
  }

  /** The streams of this process. */
  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        writer(new FileOutputStream(FileDescriptor.err)),
        isTerminal(1),
        isTerminal(2),
        System.getenv("NO_COLOR") == null);
  }

  /** Whether standard output shows colours. */
  boolean colour() {
    return outTerminal && colourWanted;
  }

  /**
   * Whether progress is shown: on a terminal that results are not written to at the same time.
   *
   * @param output the file that results go to in place of standard output
   */
  boolean showsProgress(Optional<Path> output) {
    return errTerminal && (!outTerminal || output.isPresent());
  }

  /** A writer to standard output, for what the commands' help prints. */
  PrintWriter outWriter() {
    return writer(out);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /**
   * Whether a file descriptor is a terminal. Linux tells for each one; elsewhere it is a guess that
   * goes for all.
   */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (!Files.isSymbolicLink(link)) {
      return Ansi.AUTO.enabled();
    }
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }
}
