package org.communique.cli;

/** What the command line's exit codes mean. */
final class ExitCode {
  /** All inputs were read. */
  static final int FINE = 0;

  /** Some inputs could not be read; the rest was. */
  static final int SOME_FAILED = 1;

  /** The arguments were not understood. */
  static final int USAGE = 2;

  /** The output could not be written, or the program itself failed. */
  static final int BROKEN = 3;

  private ExitCode() {}
}
