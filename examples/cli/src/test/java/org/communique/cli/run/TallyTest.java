package org.communique.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.communique.cli.input.Failure;
import org.junit.jupiter.api.Test;

class TallyTest {
  private final StringWriter written = new StringWriter();

  @Test
  void sums_up_without_a_list_where_nothing_failed() {
    Tally tally = new Tally(new PrintWriter(written), false, () -> "2 documents, 5 facts");
    tally.progress();
    tally.sumUp();

    assertThat(written.toString()).matches("2 documents, 5 facts, 0 failed, \\d+\\.\\d s\\R");
    assertThat(tally.anyFailed()).isFalse();
  }

  @Test
  void tells_failures_at_once_and_lists_the_first_ten_thousand_at_the_end() {
    Tally tally = new Tally(new PrintWriter(written), false, () -> "none");
    for (int i = 0; i < 10_003; i++) {
      tally.failure(Failure.of("file" + i, "is empty"));
    }
    assertThat(written.toString()).contains("communique: file10002: is empty");

    tally.sumUp();

    assertThat(tally.anyFailed()).isTrue();
    assertThat(written.toString())
        .contains("  file9999: is empty")
        .doesNotContain("  file10000: is empty")
        .contains("  and 3 more, told above");
  }

  @Test
  void counts_one_in_the_singular() {
    assertThat(Tally.counted(1, "fact")).isEqualTo("1 fact");
    assertThat(Tally.counted(0, "fact")).isEqualTo("0 facts");
  }
}
