package org.communique.gazetteers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.communique.Diagnostic;
import org.communique.DocumentDate;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A date that disagrees with the terms of the officials named is found out. */
class DocumentDateTest {
  private static final String RELEASE =
      "President of France Nicolas Sarkozy received German Chancellor Angela Merkel in Paris. Trade"
          + " turnover between France and Germany came to 70 billion euros in January-June 2010.";
  private static final LocalDate CRAWLED = LocalDate.of(2023, 2, 11);
  private static final LocalDate END_OF_PERIOD = LocalDate.of(2010, 6, 30);
  private static final LocalDate END_OF_TERM = LocalDate.of(2012, 5, 15);

  private static Extractor extractor;

  @BeforeAll
  static void load() {
    extractor = Extractor.create();
  }

  private static Diagnostic disagreement(Extraction extraction) {
    return extraction.diagnostics().stream()
        .filter(diagnostic -> diagnostic.kind() == Diagnostic.Kind.DATE_DISAGREES)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_header_later_than_the_terms_is_corrected_with_evidence() {
    Extraction extraction = extractor.from(" date 2023-02-11 " + RELEASE).extract();
    DocumentDate date = extraction.documentDate().orElseThrow();

    assertThat(date.day()).isBetween(END_OF_PERIOD, END_OF_TERM);
    assertThat(date.source()).isEqualTo(DocumentDate.Source.CONTENT);
    assertThat(date.possible().contains(LocalDate.of(2011, 6, 1))).isTrue();
    assertThat(date.possible().contains(LocalDate.of(2010, 6, 1))).isFalse();
    assertThat(date.possible().contains(END_OF_TERM.plusDays(1))).isFalse();
    Span evidence = date.span().orElseThrow();
    assertThat(extraction.text().substring(evidence.start(), evidence.end())).isNotBlank();
  }

  @Test
  void the_diagnostic_tells_both_dates_and_who_was_in_office() {
    Extraction extraction = extractor.from(" date 2023-02-11 " + RELEASE).extract();
    Diagnostic diagnostic = disagreement(extraction);

    assertThat(extraction.text().substring(diagnostic.span().start(), diagnostic.span().end()))
        .isEqualTo("2023-02-11");
    assertThat(diagnostic.message()).contains("2023-02-11", "Sarkozy", "2010-06-30");
  }

  @Test
  void the_callers_date_is_doubted_but_kept() {
    Extraction extraction = extractor.from(RELEASE).publishedOn(CRAWLED).extract();

    assertThat(extraction.documentDate().orElseThrow().day()).isEqualTo(CRAWLED);
    assertThat(disagreement(extraction).message()).contains("Sarkozy");
  }

  @Test
  void a_date_within_the_terms_is_not_doubted() {
    Extraction extraction = extractor.from(" date 2010-08-03 " + RELEASE).extract();

    assertThat(extraction.documentDate().orElseThrow().day()).isEqualTo(LocalDate.of(2010, 8, 3));
    assertThat(extraction.diagnostics())
        .extracting(Diagnostic::kind)
        .doesNotContain(Diagnostic.Kind.DATE_DISAGREES);
  }
}
