package org.communique.internal.resolve;

import java.util.List;
import java.util.Optional;
import org.communique.fact.FigureStatus;
import org.communique.fact.TradeMeasure;
import org.communique.value.Money;
import org.communique.value.Qualifier;

/**
 * A trade figure as read in one place.
 *
 * @param amount the amount in its sentence
 * @param measure what is measured
 * @param sides reporter and partner, or the reporter alone
 * @param money the amount, negative for a deficit
 */
record TradeDraft(
    FigureAmount amount,
    TradeMeasure measure,
    List<PartyReference> sides,
    Money money,
    Qualifier qualifier,
    Optional<FigurePeriods.Dated> period,
    Optional<FigureChanges.Changed> change,
    FigureStatus status) {

  /** Whether both tell of the trade of the same sides in the same direction. */
  boolean isSameTrade(TradeDraft other) {
    return measure == other.measure
        && sides.size() == other.sides.size()
        && sides.stream().allMatch(side -> other.sides.stream().anyMatch(side::isSame))
        && (measure == TradeMeasure.TURNOVER || sides.get(0).isSame(other.sides.get(0)));
  }

  boolean involves(PartyReference party) {
    return sides.stream().anyMatch(party::isSame);
  }
}
