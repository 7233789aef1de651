package org.communique.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.communique.testkit.CommuniqueAssertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.gazetteer.Gazetteer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CommuniqueAssertionsTest {
  private static Extractor extractor;
  private static Extraction talks;

  @BeforeAll
  static void extract() throws IOException, URISyntaxException {
    URL file = Objects.requireNonNull(Extractor.class.getResource("releases/gazetteer/cities.tsv"));
    extractor =
        Extractor.builder()
            .gazetteer(Gazetteer.builder().read(Path.of(file.toURI()).getParent()).build())
            .build();
    try (InputStream in = Extractor.class.getResourceAsStream("releases/talks-in-lima.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      talks = extractor.from(text).extract();
    }
  }

  @Test
  void passes_for_facts_that_are_there() {
    assertThat(talks).hasMeeting().between("PE", "FI").heldIn("Lima");
    assertThat(talks).hasTradeFigure().between("PE", "FI");
  }

  @Test
  void passes_for_a_text_without_facts() {
    assertThat(extractor.from("It rained all day.").extract()).hasNoFacts();
  }

  @Test
  void shows_the_nearest_candidate_in_its_text() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(talks).hasMeeting().between("PE", "FI").heldIn("Oslo"))
        .withMessageContaining("Meeting between PE and FI held in Oslo")
        .withMessageContaining("Lima")
        .withMessageContaining("met with");
  }

  @Test
  void shows_the_facts_that_should_not_be_there() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(talks).hasNoFacts())
        .withMessageContaining("Expected no facts")
        .withMessageContaining("met with");
  }
}
