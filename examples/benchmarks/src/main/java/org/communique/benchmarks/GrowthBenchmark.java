package org.communique.benchmarks;

import java.util.concurrent.TimeUnit;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.Limits;
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

/** How long one text takes, by its length and content. {@link GrowthChart} draws the results. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 3)
@Fork(1)
public class GrowthBenchmark {
  private static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** What the text is made of. */
  @Param public Content content = Content.RELEASES;

  /** How many characters it has. */
  @Param({"625000", "1250000", "2500000", "5000000", "10000000", "20000000"})
  public int characters;

  private Extractor extractor = Extractor.builder().limits(NONE).build();
  private String text = "";

  /** Makes the text. */
  @Setup
  public void setUp() {
    text = content.text(characters);
  }

  /** The whole text as one document. */
  @Benchmark
  public Extraction wholeText() {
    return extractor.from(text).extract();
  }
}
