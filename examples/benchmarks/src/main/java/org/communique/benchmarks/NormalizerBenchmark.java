package org.communique.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.communique.normalize.DateExpression;
import org.communique.normalize.DateParser;
import org.communique.normalize.FigureParser;
import org.communique.normalize.Figures;
import org.communique.normalize.Match;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Texts searched in a second for numbers, percentages and money, for dates and periods, for all.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class NormalizerBenchmark {
  /** How long the texts are. */
  @Param({"TYPICAL", "VERY_LONG"})
  public Length length = Length.TYPICAL;

  private final FigureParser figureParser = FigureParser.forLocale(Locale.ENGLISH);
  private final DateParser dateParser = DateParser.forLocale(Locale.ENGLISH);
  private String text = "";

  /** Makes the text. */
  @Setup
  public void setUp() {
    text = length.text();
  }

  /** Numbers, percentages and money in one pass. */
  @Benchmark
  public Figures figures() {
    return figureParser.find(text);
  }

  /** Dates and periods. */
  @Benchmark
  public List<Match<DateExpression>> dates() {
    return dateParser.find(text);
  }

  /** All five kinds. */
  @Benchmark
  public void all(Blackhole blackhole) {
    blackhole.consume(figureParser.find(text));
    blackhole.consume(dateParser.find(text));
  }
}
