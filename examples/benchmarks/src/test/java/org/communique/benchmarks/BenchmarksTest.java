package org.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.Extraction;
import org.communique.Extractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class BenchmarksTest {
  @ParameterizedTest
  @EnumSource(Length.class)
  void texts_hold_facts_and_values(Length length) {
    Extraction extraction = Extractor.create().from(length.text()).extract();
    assertThat(extraction.officials().toList()).isNotEmpty();
    assertThat(extraction.meetings().toList()).isNotEmpty();
  }

  @Test
  void generates_the_same_text_again() {
    String text = new ReleaseGenerator(7).text(5_000);
    assertThat(text).hasSizeBetween(5_000, 5_300).doesNotContain("{");
    assertThat(new ReleaseGenerator(7).text(5_000)).isEqualTo(text);
  }

  @Test
  void every_benchmark_runs() throws RunnerException {
    var results =
        new Runner(
                new OptionsBuilder()
                    .include("org\\.communique\\.benchmarks\\..*")
                    .param("length", "TYPICAL")
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(20))
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build())
            .run();
    assertThat(results)
        .extracting(RunResult::getPrimaryResult)
        .extracting(result -> result.getLabel())
        .containsExactlyInAnyOrder(
            "oneThread", "twoThreads", "figures", "dates", "all", "firstRelease");
  }
}
