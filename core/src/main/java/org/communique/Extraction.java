package org.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** What was read in one document. Immutable and thread-safe. */
public final class Extraction {
  private final String text;
  private final List<Found<? extends Fact>> facts;
  private final Mentions mentions;
  private final Optional<DocumentDate> documentDate;
  private final List<Diagnostic> diagnostics;

  Extraction(
      String text,
      List<? extends Found<? extends Fact>> facts,
      Mentions mentions,
      Optional<DocumentDate> documentDate,
      List<Diagnostic> diagnostics) {
    this.text = text;
    this.facts = List.copyOf(facts);
    this.mentions = mentions;
    this.documentDate = documentDate;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** The text, as the caller gave it. */
  public String text() {
    return text;
  }

  /** All facts except latent ones, in the order of the text. */
  public List<Found<? extends Fact>> facts() {
    return facts.stream().filter(f -> f.level() != Leniency.LATENT).toList();
  }

  /** The facts of one type. */
  public <F extends Fact> Selection<F> select(Class<F> type) {
    return select(type, Leniency.LIKELY);
  }

  /**
   * The facts of one type that were derived at least that surely; {@link Leniency#LATENT} gives
   * all.
   */
  public <F extends Fact> Selection<F> select(Class<F> type, Leniency level) {
    List<Found<F>> selected = new ArrayList<>();
    for (Found<? extends Fact> found : facts) {
      if (type.isInstance(found.fact()) && found.level().compareTo(level) <= 0) {
        F fact = type.cast(found.fact());
        selected.add(new Found<>(fact, found.span(), found.slots(), found.level(), found.why()));
      }
    }
    return new Selection<>(selected, text);
  }

  /** Named persons whom the document gives a post. */
  public Selection<Official> officials() {
    return select(Official.class);
  }

  /** Meetings, talks and calls. */
  public Selection<Meeting> meetings() {
    return select(Meeting.class);
  }

  /** Visits. */
  public Selection<Visit> visits() {
    return select(Visit.class);
  }

  /** Amounts of trade. */
  public Selection<TradeFigure> tradeFigures() {
    return select(TradeFigure.class);
  }

  /** Amounts of investment, aid, loans and credit. */
  public Selection<InvestmentFigure> investmentFigures() {
    return select(InvestmentFigure.class);
  }

  /** Named initiatives. */
  public Selection<Initiative> initiatives() {
    return select(Initiative.class);
  }

  /** Documents signed, planned or in force. */
  public Selection<Agreement> agreements() {
    return select(Agreement.class);
  }

  /** Memberships of countries in organizations. */
  public Selection<Membership> memberships() {
    return select(Membership.class);
  }

  /** Changes in who holds a post. */
  public Selection<Appointment> appointments() {
    return select(Appointment.class);
  }

  /** Places among others. */
  public Selection<Ranking> rankings() {
    return select(Ranking.class);
  }

  /** Stated numbers of companies, projects and the like. */
  public Selection<CountFigure> counts() {
    return select(CountFigure.class);
  }

  /** Dates, amounts and percentages, wherever they stand. */
  public Mentions mentions() {
    return mentions;
  }

  /** The day of publication, given by the caller or worked out from the text. */
  public Optional<DocumentDate> documentDate() {
    return documentDate;
  }

  /** Doubts, contradictions, limits reached, and what was seen but led to no fact. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
