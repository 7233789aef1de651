package org.communique.benchmarks;

import java.util.concurrent.TimeUnit;
import org.communique.Extraction;
import org.communique.Extractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a JVM that has loaded nothing to the first release read, gazetteers included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class LoadBenchmark {
  private final String text = Releases.read("talks-readout");

  /** Loads everything and reads one release. */
  @Benchmark
  public Extraction firstRelease() {
    return Extractor.create().from(text).extract();
  }
}
