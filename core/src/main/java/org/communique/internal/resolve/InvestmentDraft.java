package org.communique.internal.resolve;

import java.util.Optional;
import org.communique.fact.FigureStatus;
import org.communique.fact.InvestmentMeasure;
import org.communique.value.Money;
import org.communique.value.Qualifier;

/** An amount of investment, aid or credit as read in one place. */
record InvestmentDraft(
    FigureAmount amount,
    PartyReference investor,
    PartyReference host,
    InvestmentMeasure measure,
    Money money,
    Qualifier qualifier,
    Optional<FigurePeriods.Dated> period,
    FigureStatus status) {

  boolean isSame(InvestmentDraft other) {
    return money.equals(other.money)
        && investor.isSame(other.investor)
        && host.isSame(other.host)
        && (amount.sentence() != other.amount.sentence());
  }
}
