package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same text gives the same facts, whatever ran before, beside it, and wherever. */
class DeterminismTest {
  private static final int THREADS = 16;

  private static List<String> documents;
  private static List<String> expected;

  @BeforeAll
  static void read() {
    documents = GoldenTexts.all();
    expected =
        documents.stream().map(text -> GoldenTexts.printed(Releases.EXTRACTOR, text)).toList();
  }

  @Test
  void there_is_something_to_compare() {
    assertThat(documents).hasSizeGreaterThan(50);
    assertThat(String.join("\n", expected)).contains("Meeting[", "Official[", "2021-05-03");
  }

  @Test
  void what_was_read_before_leaves_no_trace() {
    for (int i = 0; i + 1 < documents.size(); i++) {
      String first = GoldenTexts.printed(Releases.EXTRACTOR, documents.get(i));
      GoldenTexts.printed(Releases.EXTRACTOR, documents.get(i + 1));
      assertThat(GoldenTexts.printed(Releases.EXTRACTOR, documents.get(i)))
          .isEqualTo(first)
          .isEqualTo(expected.get(i));
    }
  }

  @Test
  void the_order_of_documents_does_not_matter() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(3));

    assertThat(order)
        .allSatisfy(
            i ->
                assertThat(GoldenTexts.printed(Releases.EXTRACTOR, documents.get(i)))
                    .isEqualTo(expected.get(i)));
  }

  @Test
  void another_extractor_gives_the_same() {
    Extractor other = Extractor.builder().gazetteer(Releases.gazetteer()).build();

    assertThat(documents.stream().map(text -> GoldenTexts.printed(other, text)).toList())
        .isEqualTo(expected);
  }

  @Test
  void sixteen_threads_share_an_extractor() throws Exception {
    List<Callable<List<String>>> tasks = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int shift = thread * documents.size() / THREADS;
      tasks.add(
          () -> {
            List<String> order = new ArrayList<>(documents);
            Collections.rotate(order, shift);
            List<String> results =
                new ArrayList<>(
                    order.stream().map(t -> GoldenTexts.printed(Releases.EXTRACTOR, t)).toList());
            Collections.rotate(results, -shift);
            return results;
          });
    }
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<List<String>> results : pool.invokeAll(tasks)) {
        assertThat(results.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "lt-LT"})
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void the_machines_locale_and_time_zone_do_not_matter(String tag) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Extractor loadedThere = Extractor.builder().gazetteer(Releases.gazetteer()).build();

      assertThat(documents.stream().map(text -> GoldenTexts.printed(loadedThere, text)).toList())
          .isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
