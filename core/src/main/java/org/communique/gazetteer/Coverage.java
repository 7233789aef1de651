package org.communique.gazetteer;

import java.util.List;
import org.communique.value.Country;
import org.communique.value.DatePeriod;

/**
 * How well an office of a country is covered. Immutable and thread-safe.
 *
 * @param country the country
 * @param terms how many terms touch the time asked about
 * @param gaps the days without a holder in that time, in their order
 */
public record Coverage(Country country, int terms, List<DatePeriod> gaps) {
  /** Copies the gaps. */
  public Coverage {
    gaps = List.copyOf(gaps);
  }
}
