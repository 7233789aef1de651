package org.communique.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Span;
import org.communique.fact.Fact;
import org.communique.fact.Initiative;
import org.communique.json.FactWriter;
import org.communique.json.Json;
import org.communique.json.SomeFacts;
import org.junit.jupiter.api.Test;

class WebAnnotationsTest {
  /** Four characters of two UTF-16 units each stand before and after the corridor. */
  private static final String TEXT = "𝔸𝔹 🇵🇹 proposes the Northern Corridor 🚂 to all.";

  private static final int START = TEXT.indexOf("Northern");
  private static final Span NAME = Span.of(START, START + "Northern Corridor".length());
  private static final Source SOURCE = new Source(Optional.of("The Corridor"), TEXT);
  private static final Fact CORRIDOR = new Initiative("Northern Corridor", Optional.empty());

  private final Json json = new Json();

  @Test
  void fits_the_model_whatever_the_facts() throws IOException {
    String page = write(SomeFacts.all(), NAME, Map.of("name", List.of(NAME)));

    try (InputStream file = getClass().getResourceAsStream("annotation-page.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
      assertThat(schema.validate(page, InputFormat.JSON)).isEmpty();
      assertThat(schema.validate(page.replace("TextualBody", "Text"), InputFormat.JSON))
          .isNotEmpty();
    }
  }

  @Test
  void positions_count_code_points() {
    JsonNode position = selector(write(List.of(CORRIDOR), NAME, Map.of()), 1);

    int[] points = TEXT.codePoints().toArray();
    int start = position.get("start").intValue();
    int end = position.get("end").intValue();
    assertThat(new String(points, start, end - start)).isEqualTo("Northern Corridor");
    assertThat(start).isNotEqualTo(START);
  }

  @Test
  void a_quotation_is_found_between_its_prefix_and_suffix() {
    JsonNode quote = selector(write(List.of(CORRIDOR), NAME, Map.of()), 0);

    String exact = quote.get("exact").textValue();
    assertThat(exact).isEqualTo("Northern Corridor");
    assertThat(TEXT)
        .contains(quote.get("prefix").textValue() + exact + quote.get("suffix").textValue());
  }

  @Test
  void never_cuts_a_character_in_two() {
    for (int shift = 0; shift < 40; shift++) {
      String text = "🚂".repeat(shift) + "x" + "🚂".repeat(20) + "Corridor" + "🚂".repeat(40);
      int at = text.indexOf("Corridor");
      String page =
          new WebAnnotations()
              .write(
                  SomeDocuments.of("a", List.of(CORRIDOR), Span.of(at, at + 8), Map.of()),
                  new Source(Optional.empty(), text));
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page)).isTrue();
      assertThat(page).doesNotContain("\\ud");
    }
  }

  @Test
  void words_of_the_title_have_a_source_of_their_own() {
    Span title = new Span(Span.Part.TITLE, 4, 12);
    JsonNode targets = annotation(write(List.of(CORRIDOR), title, Map.of("name", List.of(NAME))));

    assertThat(targets.at("/target/0/source").textValue()).endsWith(":a%20b#title");
    assertThat(targets.at("/target/0/selector/0/exact").textValue()).isEqualTo("Corridor");
    assertThat(targets.at("/target/1/source").textValue()).endsWith(":a%20b");
  }

  @Test
  void the_body_holds_the_fact() {
    JsonNode body = annotation(write(List.of(CORRIDOR), NAME, Map.of())).at("/body/0/value");

    assertThat(json.read(body.textValue())).isEqualTo(FactWriter.write(CORRIDOR));
  }

  @Test
  void an_absolute_identifier_is_the_source_itself() {
    String page =
        new WebAnnotations()
            .write(
                SomeDocuments.of("https://example.org/1", List.of(CORRIDOR), NAME, Map.of()),
                SOURCE);

    assertThat(annotation(page).at("/target/0/source").textValue())
        .isEqualTo("https://example.org/1");
  }

  @Test
  void refuses_the_text_of_another_document() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new WebAnnotations()
                    .write(
                        SomeDocuments.of("a", List.of(CORRIDOR), NAME, Map.of()),
                        new Source(Optional.empty(), "short")))
        .withMessageContaining("another document");
  }

  private static String write(List<Fact> facts, Span span, Map<String, List<Span>> slots) {
    return new WebAnnotations().write(SomeDocuments.of("a b", facts, span, slots), SOURCE);
  }

  private JsonNode annotation(String page) {
    return json.read(page).get("items").get(0);
  }

  private JsonNode selector(String page, int index) {
    return annotation(page).at("/target/0/selector/" + index);
  }
}
