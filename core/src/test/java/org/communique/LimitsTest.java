package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.communique.internal.SmallGazetteer;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final String TEXT =
      "President Ana Lima of Portugal spoke.\nPrime Minister Jonas Berg of Norway answered.";

  private static Extractor.Builder builder() {
    return Extractor.builder().gazetteer(SmallGazetteer.build());
  }

  private static List<Diagnostic> truncated(Extraction extraction) {
    return extraction.diagnostics().stream()
        .filter(diagnostic -> diagnostic.kind() == Diagnostic.Kind.TRUNCATED)
        .toList();
  }

  @Test
  void reads_up_to_the_last_line_within_the_limit_and_says_what_is_left_out() {
    Extraction read = builder().limits(new Limits(60, 10)).build().from(TEXT).extract();

    assertThat(read.officials().toList()).hasSize(1);
    assertThat(read.text()).isEqualTo(TEXT);
    assertThat(truncated(read))
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.span()).isEqualTo(Span.of(TEXT.indexOf('\n'), TEXT.length()));
              assertThat(diagnostic.message()).contains("60 characters");
            });
  }

  @Test
  void never_cuts_a_character_in_two() {
    String text = "🚂".repeat(50);
    Extraction read = builder().limits(new Limits(25, 10)).build().from(text).extract();

    assertThat(truncated(read)).singleElement().extracting(d -> d.span().start()).isEqualTo(24);
  }

  @Test
  void gives_the_first_facts_and_says_that_there_are_more() {
    Extraction read = builder().limits(new Limits(1000, 1)).build().from(TEXT).extract();

    assertThat(read.facts()).hasSize(1);
    assertThat(truncated(read)).singleElement().asString().contains("2 facts", "1 is the limit");
  }

  @Test
  void a_title_has_the_limit_of_a_text() {
    Extraction read =
        builder().limits(new Limits(10, 10)).build().from("Nothing.").title(TEXT).extract();

    assertThat(truncated(read))
        .singleElement()
        .extracting(d -> d.span().part())
        .isEqualTo(Span.Part.TITLE);
  }

  @Test
  void the_default_leaves_nothing_of_a_release_out() {
    assertThat(truncated(builder().build().from(TEXT.repeat(1000)).extract())).isEmpty();
  }

  @Test
  void refuses_negative_limits() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Limits(-1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().build().from("").within(Duration.ofMillis(-1)));
  }

  @Test
  void gives_up_when_the_time_is_over() {
    Extractor.Request request = builder().build().from(TEXT.repeat(2000)).within(Duration.ZERO);

    assertThatExceptionOfType(ExtractionStoppedException.class)
        .isThrownBy(request::extract)
        .withMessageContaining("not read within");
  }

  @Test
  void gives_up_when_the_thread_is_interrupted_and_leaves_the_mark() {
    Extractor extractor = builder().build();
    Thread.currentThread().interrupt();
    try {
      assertThatExceptionOfType(ExtractionStoppedException.class)
          .isThrownBy(() -> extractor.from(TEXT).extract())
          .withMessageContaining("interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(extractor.from(TEXT).extract().officials().toList()).hasSize(2);
  }
}
