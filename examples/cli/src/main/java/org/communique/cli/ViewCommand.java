package org.communique.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.communique.Extractor;
import org.communique.Leniency;
import org.communique.cli.DocumentRun.Rendered;
import org.communique.export.Source;
import org.communique.json.FactsDocument;
import org.communique.view.ViewPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes a page to look at. */
@Command(
    name = "view",
    description =
        "Writes one HTML page that shows the texts with their facts and how each was found; over"
            + " several documents also a timeline and the figures of trade. The page loads nothing.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  communique view release.txt -o report.html",
      "  communique view folder/ documents.jsonl -o report.html"
    })
final class ViewCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DocumentOptions documents = new DocumentOptions();

  ViewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Extractor extractor = Extractor.create();
    ViewPage page = new ViewPage(extractor.gazetteer());
    DocumentRun.Renderer renderer =
        (document, extraction) -> {
          FactsDocument facts = FactsDocument.of(document.id(), extraction, Leniency.LIKELY);
          Source source = new Source(document.title(), document.text());
          return new Rendered(page.document(facts, source), facts);
        };
    return new DocumentRun(console, documents, renderer, page.head(), page.tail())
        .run(spec.commandLine(), () -> extractor);
  }
}
