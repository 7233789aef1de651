package org.communique.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.Diagnostic;
import org.communique.DocumentDate;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.cli.input.Document;
import org.communique.fact.Fact;
import org.communique.json.FactsDocument;
import org.communique.value.Labels;

/**
 * One document's facts to be read by people: its date, its facts by type with the words that state
 * them, and what to be careful about. Immutable and thread-safe.
 */
public final class Report {
  private final Style style;

  /** A report in that style. */
  public Report(Style style) {
    this.style = style;
  }

  /** The document's block, with an empty line at its end. */
  public String write(FactsDocument facts, Document document) {
    StringBuilder out = new StringBuilder();
    header(facts, document, out);
    Map<String, List<Found<Fact>>> byType = new LinkedHashMap<>();
    for (Found<Fact> found : facts.facts()) {
      byType.computeIfAbsent(found.fact().type(), type -> new ArrayList<>()).add(found);
    }
    byType.forEach((type, group) -> group(type, group, document, out));
    if (byType.isEmpty()) {
      out.append(style.quiet("no facts")).append('\n');
    }
    for (Diagnostic diagnostic : facts.diagnostics()) {
      if (diagnostic.kind() != Diagnostic.Kind.LEFTOVER) {
        diagnostic(diagnostic, out);
      }
    }
    return out.append('\n').toString();
  }

  /** The document's name, title and date. */
  void header(FactsDocument facts, Document document, StringBuilder out) {
    out.append(style.title("== " + Words.clean(document.id()))).append('\n');
    document.title().ifPresent(title -> out.append(Words.clean(title)).append('\n'));
    out.append(facts.date().map(date -> date(date, document)).orElse("date unknown")).append('\n');
  }

  /** A doubt, contradiction or leftover on a line of its own. */
  void diagnostic(Diagnostic diagnostic, StringBuilder out) {
    out.append(style.warning(Labels.of(diagnostic.kind())))
        .append("  ")
        .append(Words.clean(diagnostic.message()))
        .append(style.quiet("  " + diagnostic.span()))
        .append('\n');
  }

  private String date(DocumentDate date, Document document) {
    String words =
        date.span().map(span -> " \"" + Words.shortened(document, span) + "\"").orElse("");
    return date.day() + style.quiet("  (" + Labels.of(date.source()) + words + ")");
  }

  private void group(String type, List<Found<Fact>> group, Document document, StringBuilder out) {
    out.append(style.heading(type)).append('\n');
    for (Found<Fact> found : group) {
      String level =
          found.level() == Leniency.CERTAIN ? "" : "  (" + Labels.of(found.level()) + ")";
      out.append("  ")
          .append(FactLine.of(found.fact()))
          .append(style.quiet(level))
          .append('\n')
          .append(style.quiet("      \"" + Words.shortened(document, found.span()) + "\""))
          .append('\n');
    }
  }
}
