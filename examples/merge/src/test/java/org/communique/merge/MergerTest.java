package org.communique.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.fact.Meeting;
import org.communique.fact.TradeFigure;
import org.junit.jupiter.api.Test;

class MergerTest {
  private static final Extractor EXTRACTOR = Extractor.create();
  private static final String MEETING =
      "Foreign Minister of Portugal Duarte Vilhena met with Foreign Minister of Iceland Birna"
          + " Hallsdottir in %s on %d May 2019. Trade turnover between Portugal and Iceland"
          + " amounted to $%s million in 2018.";

  private static Extraction read(String place, int day, String amount) {
    String text = String.format(java.util.Locale.ROOT, MEETING, place, day, amount);
    return EXTRACTOR.from(text).publishedOn(LocalDate.of(2019, 5, 30)).extract();
  }

  @Test
  void one_meeting_reported_twice_is_one_record() {
    Map<String, Extraction> documents =
        Map.of("is", read("Lisbon", 14, "18.4"), "pt", read("Lisbon", 14, "18.4"));
    List<Merged<Meeting>> merged = Merger.meetings(documents);
    assertThat(merged).hasSize(1);
    assertThat(merged.get(0).evidence()).extracting(Evidence::document).containsExactly("is", "pt");
    assertThat(merged.get(0).disagreements()).isEmpty();
  }

  @Test
  void names_what_the_reports_disagree_on() {
    Map<String, Extraction> documents =
        Map.of("is", read("Porto", 15, "18.4"), "pt", read("Lisbon", 14, "19.1"));
    assertThat(Merger.meetings(documents).get(0).disagreements())
        .containsExactly(
            new Disagreement("date", List.of("2019-05-14", "2019-05-15")),
            new Disagreement("place", List.of("Lisbon", "Porto")));
    List<Merged<TradeFigure>> figures = Merger.tradeFigures(documents);
    assertThat(figures).hasSize(1);
    assertThat(figures.get(0).disagreements())
        .containsExactly(new Disagreement("amount", List.of("USD 18400000", "USD 19100000")));
  }

  @Test
  void meetings_weeks_apart_stay_two() {
    Map<String, Extraction> documents =
        Map.of("is", read("Lisbon", 2, "18.4"), "pt", read("Lisbon", 24, "18.4"));
    assertThat(Merger.meetings(documents)).hasSize(2);
  }

  @Test
  void order_of_documents_does_not_matter() {
    Extraction a = read("Lisbon", 14, "18.4");
    Extraction b = read("Porto", 15, "19.1");
    Map<String, Extraction> forth = new LinkedHashMap<>();
    forth.put("a", a);
    forth.put("b", b);
    Map<String, Extraction> back = new LinkedHashMap<>();
    back.put("b", b);
    back.put("a", a);
    assertThat(Merger.meetings(back)).isEqualTo(Merger.meetings(forth));
    assertThat(Merger.tradeFigures(back)).isEqualTo(Merger.tradeFigures(forth));
  }
}
