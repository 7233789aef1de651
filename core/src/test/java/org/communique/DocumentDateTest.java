package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communique.normalize.Match;
import org.communique.value.DatePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of publication: given by the caller, or worked out from the text, with its evidence. */
class DocumentDateTest {
  private static final String BODY =
      "Foreign Minister of Peru Anselmo Quirvata received Finnish Foreign Minister Tuukka Lehvonaro"
          + " on Monday. The two ministers spoke about timber, fish and clean technology, and"
          + " agreed that their embassies would keep in close touch over the coming season.";
  private static final LocalDate TUESDAY = LocalDate.of(2021, 5, 4);
  private static final DatePeriod MONDAY = DatePeriod.parse("2021-05-03");

  private static DocumentDate date(Extraction extraction) {
    return extraction.documentDate().orElseThrow();
  }

  private static String evidence(Extraction extraction) {
    Span span = date(extraction).span().orElseThrow();
    return extraction.text().substring(span.start(), span.end());
  }

  private static List<DatePeriod> dates(Extraction extraction) {
    return extraction.mentions().dates().stream().map(Match::value).toList();
  }

  private static List<Diagnostic.Kind> diagnostics(Extraction extraction) {
    return extraction.diagnostics().stream().map(Diagnostic::kind).toList();
  }

  @Test
  void the_date_of_the_dateline_is_not_left_over_and_another_is() {
    Extraction extraction =
        Releases.EXTRACTOR
            .from("LIMA, May 11, 2022. " + BODY + " The port was opened on 3 April 1954.")
            .extract();

    assertThat(
            extraction.diagnostics().stream()
                .filter(diagnostic -> diagnostic.kind() == Diagnostic.Kind.LEFTOVER)
                .map(diagnostic -> diagnostic.span())
                .map(span -> extraction.text().substring(span.start(), span.end())))
        .contains("3 April 1954")
        .doesNotContain("May 11, 2022");
  }

  @Test
  void the_callers_date_comes_first() {
    Extraction extraction =
        Releases.EXTRACTOR.from("LIMA, May 11, 2022. " + BODY).publishedOn(TUESDAY).extract();

    assertThat(date(extraction).day()).isEqualTo(TUESDAY);
    assertThat(date(extraction).source()).isEqualTo(DocumentDate.Source.CALLER);
    assertThat(date(extraction).span()).isEmpty();
    assertThat(dates(extraction)).contains(MONDAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LIMA, May 4, 2021. ",
        "LIMA, 4 May 2021 – ",
        "Lima, May 4, 2021 (PNA) -- ",
        "LIMA. May 4, 2021. "
      })
  void a_dateline_gives_the_day(String dateline) {
    Extraction extraction = Releases.EXTRACTOR.from(dateline + BODY).extract();

    assertThat(date(extraction).day()).isEqualTo(TUESDAY);
    assertThat(date(extraction).source()).isEqualTo(DocumentDate.Source.DATELINE);
    assertThat(evidence(extraction)).isIn("May 4, 2021", "4 May 2021");
    assertThat(dates(extraction)).contains(MONDAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n\n4 May 2021", "\n\n4 May 2021\n", "\nMay 4, 2021", "\r\n\r\nLima, 4 May 2021"})
  void a_date_that_stands_by_itself_gives_the_day(String end) {
    Extraction extraction = Releases.EXTRACTOR.from(BODY + end).extract();

    assertThat(date(extraction).day()).isEqualTo(TUESDAY);
    assertThat(date(extraction).source()).isEqualTo(DocumentDate.Source.TEXT);
    assertThat(evidence(extraction)).isIn("4 May 2021", "May 4, 2021");
    assertThat(dates(extraction)).contains(MONDAY);
  }

  @Test
  void a_crawlers_header_gives_the_day_where_nothing_else_does() {
    Extraction extraction = Releases.EXTRACTOR.from(" date 2021-05-04 " + BODY).extract();

    assertThat(date(extraction).day()).isEqualTo(TUESDAY);
    assertThat(date(extraction).source()).isEqualTo(DocumentDate.Source.HEADER);
    assertThat(evidence(extraction)).isEqualTo("2021-05-04");
  }

  @Test
  void a_dateline_goes_before_a_header() {
    Extraction extraction =
        Releases.EXTRACTOR.from(" date 2023-09-01 LIMA, May 4, 2021. " + BODY).extract();

    assertThat(date(extraction).day()).isEqualTo(TUESDAY);
    assertThat(date(extraction).source()).isEqualTo(DocumentDate.Source.DATELINE);
  }

  @Test
  void a_dateline_without_a_year_takes_that_of_the_header() {
    Extraction extraction =
        Releases.EXTRACTOR.from(" date 2021-05-06 LIMA, May 4. " + BODY).extract();

    assertThat(date(extraction).day()).isEqualTo(TUESDAY);
  }

  @Test
  void a_day_that_the_text_tells_of_is_not_the_day_of_publication() {
    Extraction extraction =
        Releases.EXTRACTOR.from(BODY + " They had last met in Lima on 4 May 2021.").extract();

    assertThat(extraction.documentDate()).isEmpty();
  }

  @Test
  void without_a_date_a_diagnostic_tells_so_and_weekdays_stay_open() {
    Extraction extraction = Releases.EXTRACTOR.from(BODY).extract();

    assertThat(extraction.documentDate()).isEmpty();
    assertThat(diagnostics(extraction)).contains(Diagnostic.Kind.DATE_UNKNOWN);
    assertThat(dates(extraction)).isEmpty();
    assertThat(extraction.meetings().expectOne().date()).isEmpty();
  }
}
