package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communique.fact.Facts.involving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.communique.fact.Fact;
import org.communique.fact.Initiative;
import org.communique.fact.Meeting;
import org.communique.value.Country;
import org.communique.value.Person;
import org.junit.jupiter.api.Test;

/** Selections, what was found, and extractions, on facts that were put in by hand. */
class SelectionTest {
  private static final String TEXT = "Ana Quilla met Kenji Oda in Lima. They called on Rui Mota.";
  private static final Person QUILLA = Person.of("Ana Quilla");
  private static final Meeting FIRST =
      Meeting.builder().parties(QUILLA, Person.of("Kenji Oda")).countries(Country.of("PE")).build();
  private static final Meeting SECOND =
      Meeting.builder().parties(QUILLA, Person.of("Rui Mota")).build();
  private static final Meeting LATENT = Meeting.builder().parties(QUILLA).build();
  private static final Initiative IN_TITLE = new Initiative("Andean Bridge", Optional.empty());

  private static <F extends Fact> Found<F> found(F fact, Span span, Leniency level) {
    Derivation why =
        new Derivation(
            "meeting.meet",
            span,
            List.of(
                new Derivation.Step(
                    Derivation.Step.Kind.RESOLUTION, "They is Ana Quilla", Span.of(34, 38))));
    return new Found<>(fact, span, Map.of("parties", List.of(span)), level, why);
  }

  private static Extraction extraction() {
    List<Found<? extends Fact>> facts =
        List.of(
            found(IN_TITLE, new Span(Span.Part.TITLE, 4, 17), Leniency.CERTAIN),
            found(FIRST, Span.of(0, 24), Leniency.CERTAIN),
            found(SECOND, Span.of(34, 57), Leniency.LIKELY),
            found(LATENT, Span.of(34, 57), Leniency.LATENT));
    return new Extraction(
        TEXT, facts, new Mentions(List.of(), List.of(), List.of()), Optional.empty(), List.of());
  }

  private static final Selection<Meeting> MEETINGS = extraction().meetings();

  @Test
  void holds_the_facts_of_its_type_in_the_order_of_the_text() {
    assertThat(MEETINGS).containsExactly(FIRST, SECOND);
    assertThat(MEETINGS.toList()).containsExactly(FIRST, SECOND);
    assertThat(MEETINGS.stream()).containsExactly(FIRST, SECOND);
    assertThat(MEETINGS.size()).isEqualTo(2);
    assertThat(MEETINGS.isEmpty()).isFalse();
    assertThat(MEETINGS.first()).contains(FIRST);
    assertThat(extraction().visits()).isEmpty();
    assertThat(extraction().visits().isEmpty()).isTrue();
    assertThat(extraction().visits().first()).isEmpty();
  }

  @Test
  void all_facts_of_a_document_can_be_asked_for_at_once() {
    assertThat(extraction().select(Fact.class)).containsExactly(IN_TITLE, FIRST, SECOND);
    assertThat(extraction().facts())
        .extracting(f -> (Object) f.fact())
        .containsExactly(IN_TITLE, FIRST, SECOND);
  }

  @Test
  void a_latent_fact_must_be_asked_for() {
    assertThat(extraction().select(Meeting.class, Leniency.LATENT))
        .containsExactly(FIRST, SECOND, LATENT);
    assertThat(extraction().select(Meeting.class, Leniency.CERTAIN)).containsExactly(FIRST);
  }

  @Test
  void where_narrows_down_and_leaves_the_selection_as_it_was() {
    assertThat(MEETINGS.where(involving("PE"))).containsExactly(FIRST);
    assertThat(MEETINGS.where(m -> m.parties().contains(QUILLA)).where(involving("FR"))).isEmpty();
    assertThat(MEETINGS).hasSize(2);
  }

  @Test
  void at_least_takes_the_surer_ones() {
    assertThat(MEETINGS.atLeast(Leniency.CERTAIN)).containsExactly(FIRST);
    assertThat(MEETINGS.atLeast(Leniency.LIKELY)).containsExactly(FIRST, SECOND);
    assertThat(MEETINGS.atLeast(Leniency.LATENT)).containsExactly(FIRST, SECOND);
  }

  @Test
  void within_takes_what_was_read_in_a_stretch() {
    assertThat(MEETINGS.within(Span.of(0, 33))).containsExactly(FIRST);
    assertThat(MEETINGS.within(Span.of(0, 24))).containsExactly(FIRST);
    assertThat(MEETINGS.within(Span.of(1, 58))).containsExactly(SECOND);
    assertThat(extraction().initiatives().within(Span.of(0, TEXT.length()))).isEmpty();
    assertThat(extraction().initiatives().within(new Span(Span.Part.TITLE, 0, 20)))
        .containsExactly(IN_TITLE);
  }

  @Test
  void expect_one_gives_the_only_fact() {
    assertThat(MEETINGS.where(involving("PE")).expectOne()).isEqualTo(FIRST);
  }

  @Test
  void expect_one_lists_what_there_is_where_it_is_not_one() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(MEETINGS::expectOne)
        .withMessageContainingAll(
            "expected one fact but there are 2", "Kenji Oda", "Rui Mota", "Ana Quilla met");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> extraction().visits().expectOne())
        .withMessageContaining("expected one fact but there are 0");
  }

  @Test
  void explain_tells_the_words_the_level_the_rule_and_the_steps() {
    assertThat(MEETINGS.explain())
        .contains("0..24 \"Ana Quilla met Kenji Oda\"")
        .contains("CERTAIN by meeting.meet")
        .contains("RESOLUTION 34..38 They is Ana Quilla")
        .contains("LIKELY by meeting.meet");
    assertThat(extraction().initiatives().explain()).contains("title:4..17 \"(title)\"");
    assertThat(extraction().visits().explain()).isEmpty();
  }

  @Test
  void found_holds_the_spans_and_cannot_be_changed() {
    List<Span> spans = new ArrayList<>(List.of(Span.of(0, 10)));
    Map<String, List<Span>> slots = new HashMap<>(Map.of("status", spans, "parties", spans));
    Found<Meeting> found =
        new Found<>(
            FIRST,
            Span.of(0, 24),
            slots,
            Leniency.CERTAIN,
            new Derivation("meeting.meet", Span.of(0, 33), List.of()));
    slots.clear();
    spans.clear();

    assertThat(found.slots().keySet()).containsExactly("parties", "status");
    assertThat(found.slots().get("parties")).containsExactly(Span.of(0, 10));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> found.slots().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> MEETINGS.found().remove(0));
  }

  @Test
  void spans_are_half_open_and_ordered() {
    assertThat(Span.of(3, 7)).isLessThan(Span.of(3, 8)).isLessThan(Span.of(4, 5));
    assertThat(new Span(Span.Part.TITLE, 90, 91))
        .isLessThan(Span.of(0, 1))
        .hasToString("title:90..91");
    assertThat(Span.of(3, 7)).hasToString("3..7");
    assertThat(Span.of(3, 7).encloses(Span.of(3, 7))).isTrue();
    assertThat(Span.of(3, 7).encloses(Span.of(3, 8))).isFalse();
    assertThat(Span.of(3, 7).encloses(new Span(Span.Part.TITLE, 4, 5))).isFalse();
  }

  @Test
  void rejects_an_inverted_span() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Span.of(7, 3))
        .withMessage("no span: 7 to 3");
    assertThatIllegalArgumentException().isThrownBy(() -> Span.of(-1, 3));
  }
}
