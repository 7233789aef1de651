package org.communique.gazetteers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.Extractor;
import org.communique.fact.Fact;
import org.communique.fact.Official;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Knowing many office holders does not get in the way of persons whom nobody knows. */
class InventedNamesTest {
  private static final Path RELEASE =
      Path.of("../core/src/test/resources/org/communique/releases/talks-in-lima.txt");

  private static Extractor extractor;
  private static String release;

  @BeforeAll
  static void load() throws IOException {
    extractor = Extractor.create();
    release = Files.readString(RELEASE);
  }

  private static List<String> facts(String text) {
    return extractor.from(text).extract().select(Fact.class).stream().map(Fact::toString).toList();
  }

  @Test
  void officials_meetings_visit_initiative_and_figure_come_out() {
    assertThat(extractor.from(release).extract().officials().stream().map(Official::person))
        .extracting(Object::toString)
        .containsExactlyInAnyOrder("Anselmo Quirvata", "Irena Maldovar", "Tuukka Lehvonaro");
    assertThat(facts(release))
        .extracting(fact -> fact.substring(0, fact.indexOf('[')))
        .containsExactlyInAnyOrder(
            "Official",
            "Official",
            "Official",
            "Meeting",
            "Meeting",
            "Visit",
            "Initiative",
            "TradeFigure");
  }

  @Test
  void other_names_give_the_same_facts() {
    assertThat(facts(rename(release)))
        .containsExactlyInAnyOrderElementsOf(
            facts(release).stream().map(InventedNamesTest::rename).toList());
  }

  private static String rename(String text) {
    return text.replace("Anselmo Quirvata", "Bertil Oxandar")
        .replace("Quirvata", "Oxandar")
        .replace("Irena Maldovar", "Noor Tessaly")
        .replace("Tuukka Lehvonaro", "Grit Wollnitz")
        .replace("Lehvonaro", "Wollnitz")
        .replace("Southern Lantern", "Amber Lattice");
  }
}
