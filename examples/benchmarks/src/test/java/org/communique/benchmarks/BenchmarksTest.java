package org.communique.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
                    .param("content", "RELEASES")
                    .param("characters", "2000")
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
            "oneThread", "twoThreads", "figures", "dates", "all", "firstRelease", "wholeText");
  }

  @ParameterizedTest
  @EnumSource(Content.class)
  void texts_of_every_content_have_their_length_and_can_be_read(Content content) {
    String text = content.text(20_000);
    assertThat(text.length()).isBetween(20_000, 20_400);
    assertThat(Extractor.create().from(text).extract().text()).isEqualTo(text);
  }

  @Test
  void draws_a_line_for_each_content() throws IOException {
    String results =
        """
        "Benchmark","Score","Unit","Param: characters","Param: content"
        "wholeText",900.0,"ms/op",2000000,RELEASES
        "wholeText",450.0,"ms/op",1000000,RELEASES
        "wholeText",700.0,"ms/op",1000000,ONE_NAME
        """;
    var series = GrowthChart.chart(results).getSeriesMap();
    assertThat(series).containsOnlyKeys("releases", "one name");
    assertThat(series.get("releases").getXData()).containsExactly(1.0, 2.0);
    assertThat(series.get("releases").getYData()).containsExactly(0.45, 0.9);
  }
}
