package org.communique.fact;

import java.util.List;
import java.util.Optional;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Party;
import org.communique.value.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A stated amount of investment, aid, loan or credit. Immutable and thread-safe.
 *
 * @param amount the amount.
 * @param investor whose money it is.
 * @param host where it goes.
 * @param measure what is measured.
 * @param qualifier how the stated amount relates to the true one.
 * @param period the period, where the text gives one.
 * @param status reported, target or forecast.
 */
public record InvestmentFigure(
    Money amount,
    Optional<Party> investor,
    Optional<Party> host,
    Optional<InvestmentMeasure> measure,
    Qualifier qualifier,
    Optional<DatePeriod> period,
    FigureStatus status)
    implements Fact {
  @Override
  public String type() {
    return "investment-figure";
  }

  @Override
  public List<Party> participants() {
    return Slots.join(
        investor.map(List::of).orElse(List.of()), host.map(List::of).orElse(List.of()));
  }

  @Override
  public Optional<DatePeriod> time() {
    return period;
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with this fact's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.amount = amount;
    builder.investor = investor;
    builder.host = host;
    builder.measure = measure;
    builder.qualifier = qualifier;
    builder.period = period;
    builder.status = status;
    return builder;
  }

  /** Collects the slots of a fact, so that a test can state the one it expects. Not thread-safe. */
  public static final class Builder {
    private @Nullable Money amount;
    private Optional<Party> investor = Optional.empty();
    private Optional<Party> host = Optional.empty();
    private Optional<InvestmentMeasure> measure = Optional.empty();
    private Qualifier qualifier = Qualifier.EXACT;
    private Optional<DatePeriod> period = Optional.empty();
    private FigureStatus status = FigureStatus.REPORTED;

    private Builder() {}

    /** Sets the amount. */
    public Builder amount(Money value) {
      this.amount = value;
      return this;
    }

    /** Sets whose money it is. */
    public Builder investor(Party value) {
      this.investor = Optional.of(value);
      return this;
    }

    /** Sets where it goes. */
    public Builder host(Party value) {
      this.host = Optional.of(value);
      return this;
    }

    /** Sets what is measured. */
    public Builder measure(InvestmentMeasure value) {
      this.measure = Optional.of(value);
      return this;
    }

    /** Sets how the stated amount relates to the true one. */
    public Builder qualifier(Qualifier value) {
      this.qualifier = value;
      return this;
    }

    /** Sets the period, where the text gives one. */
    public Builder period(DatePeriod value) {
      this.period = Optional.of(value);
      return this;
    }

    /** Sets reported, target or forecast. */
    public Builder status(FigureStatus value) {
      this.status = value;
      return this;
    }

    /**
     * The fact.
     *
     * @throws IllegalStateException if a required slot is not set
     */
    public InvestmentFigure build() {
      return new InvestmentFigure(
          Slots.require(amount, "amount"), investor, host, measure, qualifier, period, status);
    }
  }
}
