package org.communique.fact;

import java.util.List;
import java.util.Optional;
import org.communique.value.DatePeriod;
import org.communique.value.Party;

/**
 * A typed fact that a document states. Facts are pure values: two facts are equal when they say the
 * same, wherever they were read; where they were read is told by {@code org.communique.Found}.
 * Immutable and thread-safe.
 */
public sealed interface Fact
    permits Agreement,
        Appointment,
        CountFigure,
        Initiative,
        InvestmentFigure,
        Meeting,
        Membership,
        Official,
        Ranking,
        TradeFigure,
        Visit {

  /** The type's name in the facts format: {@code trade-figure}. */
  String type();

  /** Everyone who takes part in the fact, countries that persons stand for included. */
  List<Party> participants();

  /** The date or period of the fact, where it has one. */
  Optional<DatePeriod> time();
}
