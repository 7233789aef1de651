package org.communique.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.fact.CountFigure;
import org.communique.value.Country;
import org.communique.value.Qualifier;
import org.communique.value.Quantity;
import org.junit.jupiter.api.Test;

class CountAssemblerTest {
  private static final Country FR = Country.of("FR");
  private static final Country KZ = Country.of("KZ");

  private final FigureReleases releases = new FigureReleases();

  private List<CountFigure> counts(String text) {
    return releases.read(text).counts().toList();
  }

  @Test
  void reads_companies_with_qualifier_and_countries() {
    assertThat(counts("Over 170 French-invested companies operate in Kazakhstan."))
        .singleElement()
        .satisfies(
            count -> {
              assertThat(count.quantity()).isEqualTo(Quantity.of(170, "companies"));
              assertThat(count.qualifier()).isEqualTo(Qualifier.OVER);
              assertThat(count.countries()).containsExactly(FR, KZ);
            });
  }

  @Test
  void keeps_the_case_of_abbreviations() {
    assertThat(counts("France and Kazakhstan signed four MoUs."))
        .extracting(CountFigure::quantity)
        .containsExactly(Quantity.of(4, "MoUs"));
  }

  @Test
  void reads_a_number_after_its_noun() {
    assertThat(counts("France and Kazakhstan: direct flights: 12"))
        .extracting(CountFigure::quantity)
        .containsExactly(Quantity.of(12, "flights"));
  }

  @Test
  void does_not_count_what_was_told_before_or_takes_part() {
    assertThat(counts("France and Kazakhstan signed the two agreements.")).isEmpty();
    assertThat(counts("Some 300 companies from France took part, participating in a fair."))
        .isEmpty();
    assertThat(counts("France sent 20 tons of grain to Kazakhstan.")).isEmpty();
  }

  @Test
  void a_quotation_begins_a_sentence_of_its_own() {
    assertThat(
            counts(
                "Kazakhstan counts 25 French companies. \"Trade grew in 2023,\" the minister said."))
        .extracting(CountFigure::period)
        .containsExactly(Optional.empty());
  }
}
