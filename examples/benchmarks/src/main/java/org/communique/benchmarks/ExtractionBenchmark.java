package org.communique.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.communique.Extraction;
import org.communique.Extractor;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Releases read in full in a second, by one thread and by two that share the extractor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ExtractionBenchmark {
  private static final LocalDate DAY = LocalDate.of(2019, 5, 14);

  /** How long the releases are. */
  @Param({"SHORT", "TYPICAL", "VERY_LONG"})
  public Length length = Length.TYPICAL;

  private Extractor extractor = Extractor.create();
  private String text = "";

  /** Makes the text. */
  @Setup
  public void setUp() {
    text = length.text();
  }

  /** One thread. */
  @Benchmark
  @Threads(1)
  public Extraction oneThread() {
    return extractor.from(text).publishedOn(DAY).extract();
  }

  /** Two threads; the score is that of both together. */
  @Benchmark
  @Threads(2)
  public Extraction twoThreads() {
    return extractor.from(text).publishedOn(DAY).extract();
  }
}
