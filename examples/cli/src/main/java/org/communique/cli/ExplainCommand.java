package org.communique.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.communique.Leniency;
import org.communique.cli.DocumentRun.Rendered;
import org.communique.cli.report.Explanation;
import org.communique.json.FactsDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells how each fact was found. */
@Command(
    name = "explain",
    description =
        "Tells how each fact was found: its sentence, the characters of each slot, the rule and"
            + " the gazetteer rows; then what was seen but led to no fact.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  communique explain release.txt", "  communique explain documents.jsonl | less"})
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DocumentOptions documents = new DocumentOptions();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Explanation explanation = new Explanation(documents.style(console));
    DocumentRun.Renderer renderer =
        (document, extraction) -> {
          FactsDocument facts = FactsDocument.of(document.id(), extraction, Leniency.LATENT);
          return new Rendered(explanation.write(facts, document), facts);
        };
    return new DocumentRun(console, documents, renderer).run(spec.commandLine());
  }
}
