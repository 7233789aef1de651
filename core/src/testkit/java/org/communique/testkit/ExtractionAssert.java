package org.communique.testkit;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.communique.Extraction;
import org.communique.Found;
import org.communique.fact.Agreement;
import org.communique.fact.Appointment;
import org.communique.fact.CountFigure;
import org.communique.fact.Fact;
import org.communique.fact.Initiative;
import org.communique.fact.InvestmentFigure;
import org.communique.fact.Meeting;
import org.communique.fact.Membership;
import org.communique.fact.Official;
import org.communique.fact.Ranking;
import org.communique.fact.TradeFigure;
import org.communique.fact.Visit;

/** Assertions on the facts that an extraction gives by default. Not thread-safe. */
public final class ExtractionAssert extends AbstractAssert<ExtractionAssert, Extraction> {
  ExtractionAssert(Extraction actual) {
    super(actual, ExtractionAssert.class);
  }

  /** Fails, naming the facts with the text around them, if there is any. */
  public ExtractionAssert hasNoFacts() {
    isNotNull();
    if (!actual.facts().isEmpty()) {
      throw failure("%s", "Expected no facts, but found:" + Context.of(actual.facts(), actual.text()));
    }
    return this;
  }

  /** Requires a fact of type Official, which the calls that follow narrow down. */
  public FactAssert<Official> hasOfficial() {
    isNotNull();
    return new FactAssert<>(candidates(Official.class), actual.text(), "Official");
  }

  /** Requires a fact of type Meeting, which the calls that follow narrow down. */
  public MeetingAssert hasMeeting() {
    isNotNull();
    return new MeetingAssert(candidates(Meeting.class), actual.text());
  }

  /** Requires a fact of type Visit, which the calls that follow narrow down. */
  public VisitAssert hasVisit() {
    isNotNull();
    return new VisitAssert(candidates(Visit.class), actual.text());
  }

  /** Requires a fact of type TradeFigure, which the calls that follow narrow down. */
  public FactAssert<TradeFigure> hasTradeFigure() {
    isNotNull();
    return new FactAssert<>(candidates(TradeFigure.class), actual.text(), "TradeFigure");
  }

  /** Requires a fact of type InvestmentFigure, which the calls that follow narrow down. */
  public FactAssert<InvestmentFigure> hasInvestmentFigure() {
    isNotNull();
    return new FactAssert<>(candidates(InvestmentFigure.class), actual.text(), "InvestmentFigure");
  }

  /** Requires a fact of type Initiative, which the calls that follow narrow down. */
  public FactAssert<Initiative> hasInitiative() {
    isNotNull();
    return new FactAssert<>(candidates(Initiative.class), actual.text(), "Initiative");
  }

  /** Requires a fact of type Agreement, which the calls that follow narrow down. */
  public FactAssert<Agreement> hasAgreement() {
    isNotNull();
    return new FactAssert<>(candidates(Agreement.class), actual.text(), "Agreement");
  }

  /** Requires a fact of type Membership, which the calls that follow narrow down. */
  public FactAssert<Membership> hasMembership() {
    isNotNull();
    return new FactAssert<>(candidates(Membership.class), actual.text(), "Membership");
  }

  /** Requires a fact of type Appointment, which the calls that follow narrow down. */
  public FactAssert<Appointment> hasAppointment() {
    isNotNull();
    return new FactAssert<>(candidates(Appointment.class), actual.text(), "Appointment");
  }

  /** Requires a fact of type Ranking, which the calls that follow narrow down. */
  public FactAssert<Ranking> hasRanking() {
    isNotNull();
    return new FactAssert<>(candidates(Ranking.class), actual.text(), "Ranking");
  }

  /** Requires a fact of type CountFigure, which the calls that follow narrow down. */
  public FactAssert<CountFigure> hasCountFigure() {
    isNotNull();
    return new FactAssert<>(candidates(CountFigure.class), actual.text(), "CountFigure");
  }

  private <F extends Fact> List<Found<F>> candidates(Class<F> type) {
    List<Found<F>> found = actual.select(type).found();
    if (found.isEmpty()) {
      throw failure(
          "%s",
          "Expected a "
              + type.getSimpleName()
              + ", but found none; the facts are:"
              + Context.of(actual.facts(), actual.text()));
    }
    return found;
  }
}
