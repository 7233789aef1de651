package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.internal.SmallGazetteer;
import org.junit.jupiter.api.Test;

class LongTextTest {
  private static final String FILLER = "The day was long and the road was dry.\n";
  private static final String MEETING =
      "President Ana Lima of Portugal met Prime Minister Jonas Berg of Norway in Oslo on 13 May.\n";

  private final Extractor extractor = Extractor.builder().gazetteer(SmallGazetteer.build()).build();

  private Extraction read(String text) {
    return extractor.from(text).publishedOn(LocalDate.of(2024, 5, 14)).extract();
  }

  @Test
  void facts_far_down_point_at_their_own_characters() {
    String text = FILLER.repeat(8_000) + MEETING + FILLER.repeat(3_000);
    Extraction read = read(text);

    assertThat(read.meetings().toList()).hasSize(1);
    assertThat(read.facts())
        .hasSize(3)
        .allSatisfy(
            found ->
                assertThat(text.substring(found.span().start(), found.span().end()))
                    .containsAnyOf("Ana Lima", "Jonas Berg"));
    assertThat(read.mentions().dates())
        .singleElement()
        .satisfies(
            date -> assertThat(text.substring(date.start(), date.end())).isEqualTo("13 May"));
  }

  @Test
  void what_is_told_again_far_down_is_one_fact() {
    Extraction read = read(MEETING + FILLER.repeat(10_000) + MEETING);

    assertThat(read.meetings().toList()).hasSize(1);
    assertThat(read.officials().toList())
        .extracting(official -> official.person().name())
        .containsExactly("Ana Lima", "Jonas Berg");
  }

  @Test
  void the_date_of_the_head_holds_to_the_end() {
    Extraction read =
        extractor.from("OSLO, May 14, 2024.\n\n" + FILLER.repeat(6_000) + MEETING).extract();

    assertThat(read.meetings().toList())
        .singleElement()
        .extracting(meeting -> meeting.date().flatMap(date -> date.start()))
        .isEqualTo(Optional.of(LocalDate.of(2024, 5, 13)));
  }

  @Test
  void a_sentence_without_end_is_read_in_parts_and_told_of() {
    String endless = "the minister and the talks of the sides in the city with ".repeat(500);
    Extraction read = read(endless + MEETING);

    assertThat(read.officials().toList())
        .extracting(official -> official.person().name())
        .contains("Jonas Berg");
    assertThat(read.diagnostics())
        .filteredOn(diagnostic -> diagnostic.kind() == Diagnostic.Kind.TRUNCATED)
        .isNotEmpty()
        .allSatisfy(diagnostic -> assertThat(diagnostic.message()).contains("within 1000 words"));
  }
}
