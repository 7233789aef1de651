package org.communique.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.Diagnostic;
import org.communique.Extraction;
import org.communique.Leniency;
import org.communique.fact.FigureStatus;
import org.communique.fact.TradeFigure;
import org.communique.fact.TradeMeasure;
import org.communique.value.Change;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Qualifier;
import org.junit.jupiter.api.Test;

class TradeFigureAssemblerTest {
  private static final Country FR = Country.of("FR");
  private static final Country JP = Country.of("JP");
  private static final Country KZ = Country.of("KZ");
  private static final Country CN = Country.of("CN");

  private final FigureReleases releases = new FigureReleases();

  private List<TradeFigure> figures(String text) {
    return releases.read(text).tradeFigures().toList();
  }

  private static TradeFigure.Builder figure(TradeMeasure measure, String amount, Country... sides) {
    return TradeFigure.builder().measure(measure).countries(sides).amount(Money.parse(amount));
  }

  @Test
  void reads_amount_period_and_change_of_trade_between_two_countries() {
    assertThat(
            figures("Trade between France and Japan rose by 10 per cent to $11 billion in 2023."))
        .containsExactly(
            figure(TradeMeasure.TURNOVER, "USD 11000000000", FR, JP)
                .period(DatePeriod.parse("2023"))
                .change(Change.parse("+10%"))
                .build());
  }

  @Test
  void reads_both_directions_and_the_balance_of_one_sentence() {
    assertThat(
            figures(
                "In 2022 Kazakhstan exported goods worth 13 billion dollars to China and imported"
                    + " 9 billion dollars, leaving a surplus of 4 billion dollars."))
        .containsExactly(
            figure(TradeMeasure.EXPORTS, "USD 13000000000", KZ, CN)
                .period(DatePeriod.parse("2022"))
                .build(),
            figure(TradeMeasure.IMPORTS, "USD 9000000000", KZ, CN)
                .period(DatePeriod.parse("2022"))
                .build(),
            figure(TradeMeasure.BALANCE, "USD 4000000000", KZ, CN)
                .period(DatePeriod.parse("2022"))
                .build());
  }

  @Test
  void counts_a_deficit_as_a_negative_balance() {
    assertThat(figures("France had a trade deficit of 8 billion euros with China in 2023."))
        .extracting(TradeFigure::measure, TradeFigure::amount)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                TradeMeasure.BALANCE, Money.parse("EUR -8000000000")));
  }

  @Test
  void tells_targets_from_what_is_reported() {
    assertThat(
            figures(
                "Trade between Kazakhstan and China exceeded $40 billion last year. The countries"
                    + " plan to bring it to $100 billion by 2030."))
        .containsExactly(
            figure(TradeMeasure.TURNOVER, "USD 40000000000", KZ, CN)
                .qualifier(Qualifier.OVER)
                .period(DatePeriod.parse("2023"))
                .build(),
            figure(TradeMeasure.TURNOVER, "USD 100000000000", KZ, CN)
                .period(DatePeriod.parse("2030"))
                .status(FigureStatus.TARGET)
                .build());
  }

  @Test
  void gives_each_partner_of_a_list_its_own_figure() {
    assertThat(
            figures(
                "Foreign trade of Kazakhstan stood at 140 billion dollars in 2023. It is led by"
                    + " China (41 billion dollars) and France (4 billion dollars)."))
        .extracting(TradeFigure::countries)
        .containsExactly(List.of(KZ), List.of(KZ, CN), List.of(KZ, FR));
  }

  @Test
  void takes_the_countries_from_the_sentence_before_and_is_less_sure_then() {
    Extraction read =
        releases.read(
            "France is a close partner of Japan. Bilateral trade reached 30 billion euros.");
    assertThat(read.tradeFigures().found())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.fact().countries()).containsExactlyInAnyOrder(FR, JP);
              assertThat(found.level()).isEqualTo(Leniency.LIKELY);
              assertThat(found.slots()).containsKeys("amount", "measure");
            });
  }

  @Test
  void leaves_out_a_second_currency_in_brackets() {
    assertThat(
            figures(
                "Trade between France and Japan was worth 30 billion euros (32 billion dollars)."))
        .extracting(TradeFigure::amount)
        .containsExactly(Money.parse("EUR 30000000000"));
  }

  @Test
  void finds_no_figure_in_other_money() {
    assertThat(
            figures(
                "A trade mission from France visited Japan. The firm's revenue rose to $3 billion,"
                    + " and trade unions in France asked for 40 million euros."))
        .isEmpty();
  }

  @Test
  void warns_where_a_base_and_a_percentage_contradict_the_amount() {
    Extraction read =
        releases.read(
            "Trade between France and Japan rose by 10 per cent to 11.5 billion dollars in 2023,"
                + " from 12.1 billion dollars in 2022.");
    assertThat(read.diagnostics())
        .filteredOn(diagnostic -> diagnostic.kind() == Diagnostic.Kind.FIGURES_DISAGREE)
        .singleElement()
        .satisfies(diagnostic -> assertThat(diagnostic.message()).contains("USD 13310000000"));
  }

  @Test
  void accepts_a_percentage_that_agrees_within_its_digits() {
    Extraction read =
        releases.read(
            "Trade between France and Japan rose by 10 per cent to 13.3 billion dollars in 2023,"
                + " from 12.1 billion dollars in 2022.");
    assertThat(read.diagnostics())
        .noneMatch(diagnostic -> diagnostic.kind() == Diagnostic.Kind.FIGURES_DISAGREE);
  }

  @Test
  void reads_a_trade_target() {
    assertThat(figures("France and Japan set a new bilateral trade target of $20 billion by 2030."))
        .containsExactly(
            figure(TradeMeasure.TURNOVER, "USD 20000000000", FR, JP)
                .period(DatePeriod.parse("2030"))
                .status(FigureStatus.TARGET)
                .build());
  }

  @Test
  void a_year_before_an_amount_is_no_part_of_a_range() {
    assertThat(
            figures(
                "Trade between France and Japan grew from 20 billion dollars in 2001 to 145 billion dollars in 2019."))
        .extracting(TradeFigure::amount)
        .containsExactlyInAnyOrder(Money.parse("USD 20000000000"), Money.parse("USD 145000000000"));
  }

  @Test
  void an_ambiguous_currency_is_that_of_a_country_that_the_text_is_about() {
    assertThat(
            new Reader()
                .read("Exports of Norway to Japan exceeded 6 billion crowns in 2023.")
                .tradeFigures()
                .toList())
        .extracting(TradeFigure::amount)
        .containsExactly(Money.parse("NOK 6000000000"));
  }

  @Test
  void the_year_that_a_percentage_counts_from_is_not_the_figures_own() {
    assertThat(
            figures("In 2020 France exported goods worth $28 billion, up 6.5 percent from 2019."))
        .containsExactly(
            figure(TradeMeasure.EXPORTS, "USD 28000000000", FR)
                .period(DatePeriod.parse("2020"))
                .change(Change.parse("+6.5%"))
                .build());
  }

  @Test
  void trade_both_ways_and_with_the_world_is_total_trade() {
    assertThat(
            figures(
                "The export-import turnover of France totaled 54 billion dollars in 2020. Japan's trade with the rest of the world reached 70 billion dollars in 2020."))
        .containsExactly(
            figure(TradeMeasure.TURNOVER, "USD 54000000000", FR)
                .period(DatePeriod.parse("2020"))
                .build(),
            figure(TradeMeasure.TURNOVER, "USD 70000000000", JP)
                .period(DatePeriod.parse("2020"))
                .build());
  }

  @Test
  void a_country_named_later_is_no_partner() {
    assertThat(
            figures(
                "Exports of France reached 54 billion dollars in 2020. An agreement between France and Japan followed."))
        .extracting(TradeFigure::countries)
        .containsExactly(List.of(FR));
  }
}
