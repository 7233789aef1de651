package org.communique.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.communique.Extractor;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.Span;
import org.communique.fact.Fact;
import org.communique.json.FactsDocument;
import org.communique.json.FactsFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden documents with all gazetteers: evidence for every fact, and the same facts always. */
class GoldenCorpusTest {
  private static final int THREADS = 8;
  private static final FactsFormat FORMAT = new FactsFormat();

  private static Extractor extractor;
  private static List<Corpus.Document> documents;
  private static List<String> expected;

  @BeforeAll
  static void read() {
    extractor = Extractor.create();
    documents = Corpus.read("docs.jsonl");
    expected = lines(extractor, documents);
  }

  private static List<String> lines(Extractor extractor, List<Corpus.Document> documents) {
    return documents.stream().map(document -> line(extractor, document)).toList();
  }

  private static String line(Extractor extractor, Corpus.Document document) {
    FactsDocument facts =
        FactsDocument.of(document.id(), document.read(extractor), Leniency.LATENT);
    return FORMAT.write(facts, document.text());
  }

  @Test
  void every_fact_tells_its_words_its_sentence_and_its_rule() {
    for (Corpus.Document document : documents) {
      for (Found<? extends Fact> found : document.read(extractor).facts()) {
        assertThat(words(document, found.span())).as("%s %s", document.id(), found).isNotBlank();
        assertThat(words(document, found.why().sentence())).isNotBlank();
        assertThat(found.why().rule()).matches("[a-z-]+(\\.[a-z-]+)+");
        assertThat(found.slots()).as("%s %s", document.id(), found).isNotEmpty();
        found
            .slots()
            .forEach(
                (slot, spans) ->
                    assertThat(spans)
                        .as("%s %s %s", document.id(), slot, found)
                        .isNotEmpty()
                        .allSatisfy(span -> assertThat(words(document, span)).isNotBlank()));
      }
    }
  }

  private static String words(Corpus.Document document, Span span) {
    String part = span.part() == Span.Part.TITLE ? document.title().orElseThrow() : document.text();
    return part.substring(span.start(), span.end());
  }

  @Test
  void the_order_of_documents_does_not_matter() {
    List<Corpus.Document> reversed = new ArrayList<>(documents);
    Collections.reverse(reversed);
    List<String> lines = new ArrayList<>(lines(extractor, reversed));
    Collections.reverse(lines);

    assertThat(lines).isEqualTo(expected);
  }

  @Test
  void eight_threads_share_an_extractor() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<String>>> tasks =
          Collections.nCopies(THREADS, () -> lines(extractor, documents));
      for (Future<List<String>> lines : pool.invokeAll(tasks)) {
        assertThat(lines.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void the_machines_locale_and_time_zone_do_not_matter(String tag) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

      assertThat(lines(Extractor.create(), documents)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
