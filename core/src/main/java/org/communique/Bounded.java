package org.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.fact.Fact;
import org.communique.internal.Result;

/** A document within its limits, and what became of what is beyond. For one extraction. */
final class Bounded {
  private final Limits limits;
  private final String text;
  private final Optional<String> title;

  Bounded(Limits limits, String text, Optional<String> title) {
    this.limits = limits;
    this.text = text;
    this.title = title;
  }

  String text() {
    return text.substring(0, limits.length(text));
  }

  Optional<String> title() {
    return title.map(whole -> whole.substring(0, limits.length(whole)));
  }

  /** The result with what the limits leave of it, and what they left out. */
  Result result(Result read) {
    List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
    title.ifPresent(whole -> unread(whole, Span.Part.TITLE, diagnostics));
    unread(text, Span.Part.TEXT, diagnostics);
    List<Found<? extends Fact>> facts = read.facts();
    if (facts.size() > limits.facts()) {
      Span next = facts.get(limits.facts()).span();
      String message =
          "%s facts were found, %s is the limit; the rest is left out"
              .formatted(facts.size(), limits.facts());
      diagnostics.add(new Diagnostic(Diagnostic.Kind.TRUNCATED, next, message));
      facts = facts.subList(0, limits.facts());
    }
    return new Result(facts, read.mentions(), read.documentDate(), diagnostics);
  }

  private void unread(String whole, Span.Part part, List<Diagnostic> diagnostics) {
    int length = limits.length(whole);
    if (length < whole.length()) {
      Span rest = new Span(part, length, whole.length());
      String message =
          "not read: beyond the limit of %s characters for one text".formatted(limits.characters());
      diagnostics.add(new Diagnostic(Diagnostic.Kind.TRUNCATED, rest, message));
    }
  }
}
