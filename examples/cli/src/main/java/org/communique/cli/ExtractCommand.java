package org.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.communique.Extraction;
import org.communique.Leniency;
import org.communique.cli.DocumentRun.Rendered;
import org.communique.cli.input.Document;
import org.communique.cli.report.Report;
import org.communique.export.EventRows;
import org.communique.export.JsonLd;
import org.communique.export.Source;
import org.communique.export.WebAnnotations;
import org.communique.json.FactsDocument;
import org.communique.json.FactsFormat;
import org.communique.value.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the facts of documents. */
@Command(
    name = "extract",
    description = "Writes the facts that documents state.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  communique extract release.txt",
      "  communique extract --format jsonl --date 2018-11-07 --issuer KZ release.txt",
      "  communique extract --format jsonl -o facts.jsonl documents.jsonl folder/",
      "  communique extract --format jsonl -o facts.jsonl --resume --failures failures.jsonl folder/",
      "  communique extract --format csv -o tables/ documents.jsonl",
      "  communique extract --format jsonld -o facts.jsonld documents.jsonl",
      "  curl -s https://example.org/release.txt | communique extract -",
      "",
      "Documents that cannot be read are told and do not stop the rest; the exit code is then 1."
    })
final class ExtractCommand implements Callable<Integer> {
  /** The forms in which facts are written. */
  enum Format {
    /** To be read by people. */
    TEXT,
    /** The facts format, a document a line. */
    JSONL,
    /** Linked data in the terms of schema.org, a JSON-LD object a document. */
    JSONLD,
    /** W3C Web Annotations, an annotation page a document. */
    ANNOTATIONS,
    /** Rows of political event data in CAMEO and PLOVER codes, as CSV. */
    EVENTS,
    /** A table for each type of fact, in a folder. */
    CSV;

    @Override
    public String toString() {
      return Labels.of(this);
    }
  }

  private final Console console;
  private final FactsFormat factsFormat = new FactsFormat();
  private final EventRows eventRows = new EventRows();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DocumentOptions documents = new DocumentOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "text to be read by people (default); a line a document: jsonl (the facts format), jsonld"
              + " (JSON-LD with schema.org terms) or annotations (W3C Web Annotation); events: a CSV"
              + " table of events coded in CAMEO and PLOVER; or csv: a table for each type of"
              + " fact in the folder that -o names.")
  private Format format = Format.TEXT;

  @Option(
      names = "--latent",
      description = "Also give readings that the text allows but does not force.")
  private boolean latent;

  @Option(
      names = "--resume",
      description =
          "Go on where a run with the same inputs, options and -o was stopped; for --format jsonl."
              + " Half a line at the end of the output is cut off, documents that are in it are not"
              + " read again, and it ends up as that of an undisturbed run.")
  private boolean resume;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (resume) {
      return resume();
    }
    if (format == Format.CSV) {
      return tables();
    }
    Report report = new Report(documents.style(console));
    DocumentRun.Renderer renderer =
        switch (format) {
          case JSONL -> this::line;
          case JSONLD -> (document, x) -> linked(new JsonLd()::write, document, x);
          case ANNOTATIONS -> (document, x) -> linked(new WebAnnotations()::write, document, x);
          case EVENTS -> this::events;
          case TEXT, CSV -> (document, x) -> block(report, document, x);
        };
    String head = format == Format.EVENTS ? eventRows.header() : "";
    return new DocumentRun(console, documents, renderer, head, "").run(spec.commandLine());
  }

  private int resume() throws IOException {
    Path output = documents.output().orElse(null);
    if (output == null || format != Format.JSONL) {
      throw new ParameterException(
          spec.commandLine(),
          "--resume needs --format jsonl and -o with the output to go on with, not --format "
              + format);
    }
    return DocumentRun.resumed(console, documents, this::line, output).run(spec.commandLine());
  }

  private int tables() throws IOException {
    Path folder =
        documents
            .output()
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "--format csv needs -o and the folder for its tables"));
    DocumentRun.Renderer renderer = (document, x) -> new Rendered("", facts(document, x));
    return new DocumentRun(console, documents, renderer, () -> new TableSink(folder))
        .run(spec.commandLine());
  }

  private Rendered line(Document document, Extraction extraction) {
    FactsDocument facts = facts(document, extraction);
    return new Rendered(factsFormat.write(facts, document.text()) + "\n", facts);
  }

  private Rendered events(Document document, Extraction extraction) {
    FactsDocument facts = facts(document, extraction);
    Source source = new Source(document.title(), document.text());
    return new Rendered(eventRows.write(facts, source), facts);
  }

  private Rendered linked(
      BiFunction<FactsDocument, Source, String> format, Document document, Extraction extraction) {
    FactsDocument facts = facts(document, extraction);
    Source source = new Source(document.title(), document.text());
    return new Rendered(format.apply(facts, source) + "\n", facts);
  }

  private Rendered block(Report report, Document document, Extraction extraction) {
    FactsDocument facts = facts(document, extraction);
    return new Rendered(report.write(facts, document), facts);
  }

  private FactsDocument facts(Document document, Extraction extraction) {
    return FactsDocument.of(document.id(), extraction, latent ? Leniency.LATENT : Leniency.LIKELY);
  }
}
