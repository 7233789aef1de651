package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Derivation;
import org.communique.Diagnostic;
import org.communique.DocumentDate;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.Mentions;
import org.communique.Span;
import org.communique.fact.Fact;
import org.communique.normalize.Match;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Percentage;
import org.communique.value.Qualifier;
import org.junit.jupiter.api.Test;

class FactsFormatTest {
  private static final String TEXT = "In 2017 trade rose by 12.5% to over $5 billion.";

  private final FactsFormat format = new FactsFormat();

  @Test
  void reads_back_what_it_wrote() {
    FactsDocument document = document("doc \"1\"\n");

    assertThat(format.read(format.write(document, TEXT))).isEqualTo(document);
  }

  @Test
  void reads_back_a_document_without_date_and_facts() {
    FactsDocument document =
        new FactsDocument(
            "x",
            Optional.empty(),
            List.of(),
            new Mentions(List.of(), List.of(), List.of()),
            List.of());

    String line = format.write(document, "");

    assertThat(line)
        .isEqualTo(
            "{\"id\":\"x\",\"date\":null,\"facts\":[],"
                + "\"mentions\":{\"dates\":[],\"money\":[],\"percents\":[]},\"diagnostics\":[]}");
    assertThat(format.read(line)).isEqualTo(document);
  }

  @Test
  void writes_one_line_with_evidence_and_the_words_of_mentions() {
    assertThat(format.write(document("d"), TEXT))
        .doesNotContain("\n")
        .contains("\"date\":\"2018-02-01\",\"date_source\":\"dateline\",\"date_span\":[3,7]")
        .contains(
            "\"span\":[3,47],\"slots\":{\"amount\":[[36,46]],\"countries\":[{\"title\":[0,5]}]}")
        .contains("\"level\":\"likely\",\"rule\":\"trade.rose\",\"sentence\":[0,47]")
        .contains(
            "\"steps\":[{\"kind\":\"gazetteer\",\"detail\":\"GB country\",\"span\":{\"title\":[0,5]}}]")
        .contains("{\"text\":\"2017\",\"value\":\"2017\",\"span\":[3,7]}")
        .contains("\"qualifier\":\"over\",\"assumed\":true")
        .contains("{\"text\":\"12.5%\",\"value\":\"12.5%\",\"span\":[22,27]}");
  }

  @Test
  void stays_encodable_where_half_a_surrogate_pair_stands_alone() {
    FactsDocument document = document("half \uD83D and whole \uD83D\uDE00");

    String line = format.write(document, TEXT);
    String transported = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

    assertThat(format.read(transported)).isEqualTo(document);
  }

  @Test
  void says_where_a_line_is_wrong() {
    String line = format.write(document("d"), TEXT);

    assertThatThrownBy(() -> format.read(line.replace("USD 5000000000", "5 bn")))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageStartingWith("$.facts[0].amount: money is written as in USD 1280000000");
    assertThatThrownBy(() -> format.read(line.replace("\"rule\"", "\"ruler\"")))
        .hasMessage("$.facts[0].rule: is missing");
    assertThatThrownBy(() -> format.read(line.replace("[3,47]", "[3]")))
        .hasMessageStartingWith("$.facts[0].span: is no span");
    assertThatThrownBy(() -> format.read("{\"id\":"))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageStartingWith("column ");
    assertThatThrownBy(() -> format.read(line + "{}")).isInstanceOf(JsonFormatException.class);
  }

  @Test
  void refuses_what_nests_too_deep() {
    assertThatThrownBy(() -> format.read("[".repeat(100_000)))
        .isInstanceOf(JsonFormatException.class)
        .hasMessageContaining("is not JSON: ")
        .hasMessageContaining("1000");
  }

  private static FactsDocument document(String id) {
    Span title = new Span(Span.Part.TITLE, 0, 5);
    Derivation why =
        new Derivation(
            "trade.rose",
            Span.of(0, 47),
            List.of(new Derivation.Step(Derivation.Step.Kind.GAZETTEER, "GB country", title)));
    Found<Fact> found =
        new Found<>(
            SomeFacts.TURNOVER,
            Span.of(3, 47),
            Map.of("amount", List.of(Span.of(36, 46)), "countries", List.of(title)),
            Leniency.LIKELY,
            why);
    return new FactsDocument(
        id,
        Optional.of(
            new DocumentDate(
                LocalDate.of(2018, 2, 1),
                DocumentDate.Source.DATELINE,
                Optional.of(Span.of(3, 7)))),
        List.of(found),
        new Mentions(
            List.of(Match.exact(3, 7, DatePeriod.parse("2017"))),
            List.of(new Match<>(36, 46, Money.parse("USD 5000000000"), Qualifier.OVER, true)),
            List.of(Match.exact(22, 27, Percentage.parse("12.5%")))),
        List.of(new Diagnostic(Diagnostic.Kind.DATE_DISAGREES, Span.of(3, 7), "two dates")));
  }
}
