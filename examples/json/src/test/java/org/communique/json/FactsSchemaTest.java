package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Derivation;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.Mentions;
import org.communique.Span;
import org.communique.fact.Fact;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FactsSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(FactsSchema.text(), InputFormat.JSON);

  @TestFactory
  List<DynamicTest> fits_every_fact_that_can_be_written() {
    return SomeFacts.all().stream()
        .map(
            fact ->
                DynamicTest.dynamicTest(
                    fact.toString(), () -> assertThat(errors(line(fact))).isEmpty()))
        .toList();
  }

  @Test
  void is_itself_a_schema_of_2020_12() {
    Schema ofSchemas =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    SpecificationVersion.DRAFT_2020_12.getDialectId()));

    assertThat(ofSchemas.validate(FactsSchema.text(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void refuses_what_does_not_fit() {
    String line = line(SomeFacts.all().get(0));

    assertThat(errors(line)).isEmpty();
    assertThat(errors(line.replace("\"minister\"", "\"Minister\""))).isNotEmpty();
    assertThat(errors(line.replace("\"KZ\"", "\"@KZ\""))).isNotEmpty();
    assertThat(errors(line.replace("\"portfolio\"", "\"portfolios\""))).isNotEmpty();
    assertThat(errors(line.replace("\"rule\"", "\"rules\""))).isNotEmpty();
    assertThat(errors(line.replace("[1,5]", "[1,5,6]"))).isNotEmpty();
    assertThat(errors("{\"id\":\"a\"}")).isNotEmpty();
  }

  /** What a line does not fit in the schema. */
  static List<Error> errors(String line) {
    return SCHEMA.validate(line, InputFormat.JSON);
  }

  private static String line(Fact fact) {
    Span title = new Span(Span.Part.TITLE, 0, 2);
    Derivation why =
        new Derivation(
            "rule",
            Span.of(0, 9),
            List.of(new Derivation.Step(Derivation.Step.Kind.MERGE, "", title)));
    Found<Fact> found =
        new Found<>(
            fact,
            Span.of(1, 5),
            Map.of("slot", List.of(title, Span.of(1, 2))),
            Leniency.LATENT,
            why);
    FactsDocument document =
        new FactsDocument(
            "a",
            Optional.empty(),
            List.of(found),
            new Mentions(List.of(), List.of(), List.of()),
            List.of());
    return new FactsFormat().write(document, "");
  }
}
