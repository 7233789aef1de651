package org.communique.internal.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.communique.fact.Ranking;
import org.communique.value.Country;
import org.communique.value.Party;
import org.junit.jupiter.api.Test;

class RankingAssemblerTest {
  private static final Country FR = Country.of("FR");
  private static final Country DE = Country.of("DE");
  private static final Country KZ = Country.of("KZ");

  private final FigureReleases releases = new FigureReleases();

  private List<Ranking> rankings(String text) {
    return releases.read(text).rankings().toList();
  }

  private static Ranking ranking(Party subject, int rank, Party of, String measure) {
    return new Ranking(subject, rank, Optional.of(of), Optional.of(measure));
  }

  @Test
  void reads_places_before_a_noun() {
    assertThat(rankings("France is Kazakhstan's third-largest trading partner in Europe."))
        .containsExactly(ranking(FR, 3, KZ, "trading partner in Europe"));
    assertThat(rankings("Germany remains the biggest export market of France."))
        .containsExactly(ranking(DE, 1, FR, "export market"));
  }

  @Test
  void reads_the_top_so_many() {
    assertThat(rankings("Germany is one of France's top five partners in terms of trade."))
        .containsExactly(ranking(DE, 5, FR, "trade"));
    assertThat(
            rankings(
                "Germany is a partner of Kazakhstan. The country is among the six largest"
                    + " investors in Kazakhstan."))
        .containsExactly(ranking(DE, 6, KZ, "investors"));
  }

  @Test
  void reads_verbs_of_ranking() {
    assertThat(rankings("Germany ranks fifth among the investors in Kazakhstan."))
        .containsExactly(ranking(DE, 5, KZ, "investors"));
  }

  @Test
  void carries_subject_and_owner_over_a_list() {
    assertThat(
            rankings(
                "Germany is France's largest trading partner, second largest export destination"
                    + " and third largest investor."))
        .containsExactly(
            ranking(DE, 1, FR, "trading partner"),
            ranking(DE, 2, FR, "export destination"),
            ranking(DE, 3, FR, "investor"));
  }

  @Test
  void leaves_the_world_unnamed() {
    assertThat(rankings("Germany is the third largest economy in the world."))
        .containsExactly(new Ranking(DE, 3, Optional.empty(), Optional.of("economy")));
  }

  @Test
  void reads_partners_of_each_other() {
    assertThat(rankings("France and Germany are each other's second largest trading partners."))
        .containsExactlyInAnyOrder(
            ranking(FR, 2, DE, "trading partners"), ranking(DE, 2, FR, "trading partners"));
  }

  @Test
  void gives_no_place_to_one_of_many() {
    assertThat(rankings("The United Kingdom is one of Kazakhstan's largest trading partners."))
        .isEmpty();
    assertThat(rankings("Relations with France and Germany, the biggest partners of Kazakhstan."))
        .isEmpty();
  }

  @Test
  void takes_who_overtook_another_for_the_one_ranked() {
    assertThat(rankings("Germany overtook France as the largest trading partner of Kazakhstan."))
        .containsExactly(ranking(DE, 1, KZ, "trading partner"));
    assertThat(
            rankings(
                "Germany replaced France to become the largest trading partner of Kazakhstan."))
        .containsExactly(ranking(DE, 1, KZ, "trading partner"));
  }

  @Test
  void reads_a_rank_in_trade_with_a_partner() {
    assertThat(rankings("Germany ranks third in trade with Kazakhstan."))
        .containsExactly(ranking(DE, 3, KZ, "trade"));
    assertThat(rankings("France has been Kazakhstan's largest foreign investor since 2013."))
        .containsExactly(ranking(FR, 1, KZ, "foreign investor"));
  }

  @Test
  void reads_our_as_the_speakers() {
    assertThat(
            rankings(
                "\"France is our largest trading partner,\" said Minister Ana Weiss of Germany."))
        .containsExactly(ranking(FR, 1, DE, "trading partner"));
  }
}
