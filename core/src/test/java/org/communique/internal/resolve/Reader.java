package org.communique.internal.resolve;

import java.time.LocalDate;
import java.util.List;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.fact.Fact;
import org.communique.internal.FactSlots;
import org.communique.internal.SmallGazetteer;

/** Reads sentences with the small gazetteer, as published on 14 May 2024. */
final class Reader {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

  private final Extractor extractor = Extractor.builder().gazetteer(SmallGazetteer.build()).build();

  Extraction read(String text) {
    return extractor.from(text).publishedOn(DAY).extract();
  }

  Extraction read(String title, String text) {
    return extractor.from(text).title(title).publishedOn(DAY).extract();
  }

  /** The slots of the facts of a type, in order, joined as {@code a/b/c}. */
  <F extends Fact> List<String> slots(String text, Class<F> type, String... slots) {
    return read(text).select(type).toList().stream().map(fact -> line(fact, slots)).toList();
  }

  static String line(Fact fact, String... slots) {
    var all = FactSlots.of(fact);
    return String.join(
        "/", List.of(slots).stream().map(slot -> all.getOrDefault(slot, "-")).toList());
  }
}
