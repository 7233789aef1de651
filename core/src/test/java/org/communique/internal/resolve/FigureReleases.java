package org.communique.internal.resolve;

import java.time.LocalDate;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.internal.SmallGazetteer;

/** Reads the sentences of the figure tests, as if published on 14 May 2024. */
final class FigureReleases {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

  private final Extractor extractor = Extractor.builder().gazetteer(SmallGazetteer.build()).build();

  Extraction read(String text) {
    return extractor.from(text).publishedOn(DAY).extract();
  }
}
