package org.communique.cli.report;

import picocli.CommandLine.Help.Ansi.IStyle;

/**
 * How text is set off: by colour on a terminal, else not at all or by signs. Immutable and
 * thread-safe.
 *
 * @param colour whether escape sequences for colours are written
 */
public record Style(boolean colour) {
  /** Back to normal; what ends a single style differs between terminals. */
  private static final String RESET = picocli.CommandLine.Help.Ansi.Style.reset.on();

  String title(String text) {
    return styled(text, picocli.CommandLine.Help.Ansi.Style.bold);
  }

  String heading(String text) {
    return styled(text, picocli.CommandLine.Help.Ansi.Style.fg_cyan);
  }

  String quiet(String text) {
    return styled(text, picocli.CommandLine.Help.Ansi.Style.faint);
  }

  String warning(String text) {
    return styled(text, picocli.CommandLine.Help.Ansi.Style.fg_yellow);
  }

  /** A stretch within a text: in reverse colours, or between double brackets. */
  String mark(String text) {
    return colour ? styled(text, picocli.CommandLine.Help.Ansi.Style.reverse) : "[[" + text + "]]";
  }

  private String styled(String text, IStyle style) {
    return colour && !text.isEmpty() ? style.on() + text + RESET : text;
  }
}
