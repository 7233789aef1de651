package org.communique.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.Extractor;
import org.communique.Found;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;

/** Sport, markets, recipes and fiction hold no diplomatic fact. */
class NegativeCorpusTest {
  private static final int PASSAGES_PER_FALSE_FACT = 20;

  @Test
  void finds_at_most_one_false_fact_in_twenty_passages() {
    Extractor extractor = Extractor.create();
    List<Corpus.Document> passages = Corpus.read("negative.jsonl");
    List<String> falseFacts = new ArrayList<>();
    for (Corpus.Document passage : passages) {
      for (Found<? extends Fact> found : passage.read(extractor).facts()) {
        falseFacts.add(
            String.join(" ", passage.id(), found.fact().toString(), found.why().toString()));
      }
    }

    assertThat(falseFacts)
        .as("false facts")
        .hasSizeLessThanOrEqualTo(passages.size() / PASSAGES_PER_FALSE_FACT);
  }
}
