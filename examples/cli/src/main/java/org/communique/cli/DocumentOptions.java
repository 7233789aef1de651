package org.communique.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.cli.input.Document;
import org.communique.cli.report.Style;
import org.communique.value.Country;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that read documents have in common. */
final class DocumentOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUTS",
      description = {
        "Text files, .jsonl files (a document a line: id, date, title, text), saved web pages"
            + " (.html, in the encoding they name; offsets count in the article's text), folders"
            + " (their .txt and .html files at any depth), or - for standard input (JSON Lines if"
            + " it begins with {, else one text). Texts are UTF-8."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--date",
      paramLabel = "ISO",
      description = "Day of publication of documents that have none of their own, as 2018-11-07.")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--issuer",
      paramLabel = "CC",
      description = "Country whose releases these are (ISO 3166-1 alpha-2): its `we' and `our'.")
  private Optional<Country> issuer = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write there, not to standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--failures",
      paramLabel = "FILE",
      description =
          "Also write there what could not be read, as JSON lines with source, line (in files that"
              + " are read by lines) and reason.")
  private Optional<Path> failures = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents are read at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  List<String> inputs() {
    return inputs;
  }

  Optional<Path> output() {
    return output;
  }

  Optional<Path> failures() {
    return failures;
  }

  int threads() {
    return threads;
  }

  /** Colours on a terminal only. */
  Style style(Console console) {
    return new Style(console.colour() && output.isEmpty());
  }

  /** Reads one document with what is known about it. */
  Extraction extract(Extractor extractor, Document document) {
    Extractor.Request request = extractor.from(document.text());
    document.title().ifPresent(request::title);
    document.date().or(() -> date).ifPresent(request::publishedOn);
    issuer.ifPresent(request::issuedBy);
    return request.extract();
  }
}
