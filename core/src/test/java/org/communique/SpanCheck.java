package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.communique.fact.Fact;
import org.communique.normalize.Match;

/** Checks that every span of a result is a stretch of whole characters of its text. */
final class SpanCheck {
  private SpanCheck() {}

  /** Checks all spans of an extraction, those of its evidence and of its diagnostics too. */
  static void check(Extraction extraction, String title) {
    for (Found<? extends Fact> found : extraction.select(Fact.class, Leniency.LATENT).found()) {
      check(found.span(), extraction, title);
      check(found.why().sentence(), extraction, title);
      found
          .slots()
          .values()
          .forEach(spans -> spans.forEach(span -> check(span, extraction, title)));
      found.why().steps().forEach(step -> check(step.span(), extraction, title));
    }
    extraction
        .documentDate()
        .flatMap(DocumentDate::span)
        .ifPresent(span -> check(span, extraction, title));
    extraction.diagnostics().forEach(diagnostic -> check(diagnostic.span(), extraction, title));
    Mentions mentions = extraction.mentions();
    Stream.<List<? extends Match<?>>>of(mentions.dates(), mentions.money(), mentions.percentages())
        .forEach(matches -> check(matches, extraction.text()));
    assertThat(extraction.select(Fact.class, Leniency.LATENT).explain()).isNotNull();
  }

  /** Checks the spans of matches in a text. */
  static void check(List<? extends Match<?>> matches, String text) {
    matches.forEach(match -> check(match.start(), match.end(), text));
  }

  private static void check(Span span, Extraction extraction, String title) {
    check(span.start(), span.end(), span.part() == Span.Part.TITLE ? title : extraction.text());
  }

  private static void check(int start, int end, String text) {
    assertThat(end).as("end of %s..%s", start, end).isLessThanOrEqualTo(text.length());
    assertThat(isBoundary(text, start) && isBoundary(text, end))
        .as("%s..%s cuts no character in two", start, end)
        .isTrue();
  }

  private static boolean isBoundary(String text, int offset) {
    return offset == 0
        || offset == text.length()
        || !Character.isLowSurrogate(text.charAt(offset))
        || !Character.isHighSurrogate(text.charAt(offset - 1));
  }
}
