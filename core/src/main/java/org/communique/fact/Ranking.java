package org.communique.fact;

import java.util.List;
import java.util.Optional;
import org.communique.value.DatePeriod;
import org.communique.value.Party;

/**
 * A country's, organization's or company's place among others. Immutable and thread-safe.
 *
 * @param subject who is ranked.
 * @param rank the place, 1 being first; 10 for one of the top ten.
 * @param of whose partner, market or investor it is; absent for a place in the world.
 * @param measure in what.
 */
public record Ranking(Party subject, int rank, Optional<Party> of, Optional<String> measure)
    implements Fact {
  @Override
  public String type() {
    return "ranking";
  }

  @Override
  public List<Party> participants() {
    return Slots.join(List.of(subject), of.map(List::of).orElse(List.of()));
  }

  @Override
  public Optional<DatePeriod> time() {
    return Optional.empty();
  }
}
