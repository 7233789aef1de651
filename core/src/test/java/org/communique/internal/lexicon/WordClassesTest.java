package org.communique.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Phrases of word classes: each has one reading, so that none depends on the order of loading. */
class WordClassesTest {
  @Test
  void no_phrase_stands_in_two_classes() {
    Map<String, String> classes = new HashMap<>();
    for (String file : new String[] {"words.tsv", "nouns.tsv"}) {
      for (DataFile.Row row : DataFile.read("en", file).rows()) {
        for (String word : row.words(1)) {
          String phrase = word.contains("/") ? word.substring(0, word.indexOf('/')) : word;
          if (phrase.contains(" ")) {
            assertThat(classes.put(phrase, row.cell(0))).as(phrase).isNull();
          }
        }
      }
    }
    assertThat(classes).isNotEmpty();
  }
}
