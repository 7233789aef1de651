package org.communique.fact;

import java.util.List;
import java.util.Optional;
import org.communique.value.DatePeriod;
import org.communique.value.Party;

/**
 * A named initiative, programme, strategy, corridor or plan of international standing. Immutable
 * and thread-safe.
 *
 * @param name the full name where the text gives it.
 * @param proposer who proposed it, where the text says so.
 */
public record Initiative(String name, Optional<Party> proposer) implements Fact {
  @Override
  public String type() {
    return "initiative";
  }

  @Override
  public List<Party> participants() {
    return proposer.map(List::of).orElse(List.of());
  }

  @Override
  public Optional<DatePeriod> time() {
    return Optional.empty();
  }
}
