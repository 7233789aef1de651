package org.communique.fact;

import java.util.List;
import java.util.Optional;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Party;
import org.communique.value.Qualifier;
import org.communique.value.Quantity;

/**
 * A stated number of companies, projects, flights, students or documents between countries.
 * Immutable and thread-safe.
 *
 * @param quantity how many of what.
 * @param qualifier how the stated number relates to the true one.
 * @param countries between or in which countries.
 * @param period the period, where the text gives one.
 */
public record CountFigure(
    Quantity quantity, Qualifier qualifier, List<Country> countries, Optional<DatePeriod> period)
    implements Fact {
  /** Copies the lists. */
  public CountFigure {
    countries = List.copyOf(countries);
  }

  @Override
  public String type() {
    return "count";
  }

  @Override
  public List<Party> participants() {
    return List.copyOf(countries);
  }

  @Override
  public Optional<DatePeriod> time() {
    return period;
  }
}
