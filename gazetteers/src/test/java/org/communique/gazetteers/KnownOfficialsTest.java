package org.communique.gazetteers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.communique.Extractor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a release leaves out about officials who are known is filled in as of its day. */
class KnownOfficialsTest {
  private static Extractor extractor;

  @BeforeAll
  static void load() {
    extractor = Extractor.create();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          King Charles III received President Joe Biden in London.      | Charles III     | head-of-state    | GB
          President Emmanuel Macron met Chancellor Olaf Scholz in Berlin. | Emmanuel Macron | head-of-state  | FR
          Minister Jeyhun Bayramov met his Hungarian counterpart Péter Szijjártó. | Péter Szijjártó | foreign-minister | HU
          Foreign Minister Hossein Amir-Abdollahian arrived in Yerevan. | Hossein Amir-Abdollahian | foreign-minister | IR
          """)
  void completes_the_post(String text, String name, String role, String country) {
    assertThat(extractor.from(text).publishedOn(LocalDate.of(2023, 6, 22)).extract().officials())
        .anySatisfy(
            found -> {
              assertThat(found.person()).hasToString(name);
              assertThat(found.post().role()).hasToString(role);
              assertThat(found.post().country()).get().hasToString("@" + country);
            });
  }
}
