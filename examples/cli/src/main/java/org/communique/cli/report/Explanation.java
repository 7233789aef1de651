package org.communique.cli.report;

import java.util.List;
import java.util.Map;
import org.communique.Derivation;
import org.communique.Diagnostic;
import org.communique.Found;
import org.communique.Span;
import org.communique.cli.input.Document;
import org.communique.fact.Fact;
import org.communique.json.FactsDocument;
import org.communique.value.Labels;

/**
 * How each fact of a document was found: its sentence with the words that state it marked, the
 * characters of each slot, the rule, the gazetteer rows and resolutions; then doubts, and what was
 * seen but led to no fact. Immutable and thread-safe.
 */
public final class Explanation {
  private static final String INDENT = "   ";

  private final Style style;
  private final Report report;

  /** An explanation in that style. */
  public Explanation(Style style) {
    this.style = style;
    this.report = new Report(style);
  }

  /** The document's block, with an empty line at its end. */
  public String write(FactsDocument facts, Document document) {
    StringBuilder out = new StringBuilder();
    report.header(facts, document, out);
    int number = 1;
    for (Found<Fact> found : facts.facts()) {
      out.append('\n').append(style.heading(number + " " + found.fact().type()));
      out.append("  ").append(FactLine.of(found.fact())).append('\n');
      evidence(found, document, out);
      number++;
    }
    if (facts.facts().isEmpty()) {
      out.append(style.quiet("no facts")).append('\n');
    }
    diagnostics("to be careful about", facts.diagnostics(), false, document, out);
    diagnostics("seen but led to no fact", facts.diagnostics(), true, document, out);
    return out.append('\n').toString();
  }

  private void evidence(Found<Fact> found, Document document, StringBuilder out) {
    Derivation why = found.why();
    line("sentence", marked(document, why.sentence(), found.span()), out);
    for (Map.Entry<String, List<Span>> slot : found.slots().entrySet()) {
      for (Span span : slot.getValue()) {
        line("slot", slot.getKey() + "  " + words(document, span), out);
      }
    }
    line("rule", why.rule() + "  (" + Labels.of(found.level()) + ")", out);
    for (Derivation.Step step : why.steps()) {
      line(
          Labels.of(step.kind()),
          Words.clean(step.detail()) + "  " + words(document, step.span()),
          out);
    }
  }

  /** The sentence with the span in it marked; the span alone where it lies elsewhere. */
  private String marked(Document document, Span sentence, Span span) {
    if (!sentence.encloses(span)) {
      return style.mark(Words.clean(Words.raw(document, span)));
    }
    Span before = new Span(span.part(), sentence.start(), span.start());
    Span after = new Span(span.part(), span.end(), sentence.end());
    return Words.clean(Words.raw(document, before))
        + style.mark(Words.clean(Words.raw(document, span)))
        + Words.clean(Words.raw(document, after));
  }

  private void line(String label, String text, StringBuilder out) {
    out.append(INDENT).append(style.quiet(label)).append("  ").append(text.strip()).append('\n');
  }

  private String words(Document document, Span span) {
    return style.quiet(span.toString()) + " \"" + Words.shortened(document, span) + "\"";
  }

  private void diagnostics(
      String heading,
      List<Diagnostic> diagnostics,
      boolean leftovers,
      Document document,
      StringBuilder out) {
    List<Diagnostic> chosen =
        diagnostics.stream()
            .filter(d -> (d.kind() == Diagnostic.Kind.LEFTOVER) == leftovers)
            .toList();
    if (chosen.isEmpty()) {
      return;
    }
    out.append('\n').append(style.heading(heading)).append('\n');
    for (Diagnostic diagnostic : chosen) {
      out.append(INDENT);
      report.diagnostic(diagnostic, out);
      if (diagnostic.span().start() < diagnostic.span().end()) {
        line("", "     " + words(document, diagnostic.span()), out);
      }
    }
  }
}
