package org.communique.fact;

import java.util.List;
import java.util.Optional;
import org.communique.value.Change;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Party;
import org.communique.value.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A stated amount of trade. Immutable and thread-safe.
 *
 * @param measure what is measured.
 * @param countries reporter and partner; the reporter alone for its total trade.
 * @param amount the amount.
 * @param qualifier how the stated amount relates to the true one.
 * @param period the period, where the text gives one.
 * @param change growth or decline against the base that the text names.
 * @param status reported, target or forecast.
 */
public record TradeFigure(
    TradeMeasure measure,
    List<Party> countries,
    Money amount,
    Qualifier qualifier,
    Optional<DatePeriod> period,
    Optional<Change> change,
    FigureStatus status)
    implements Fact {
  /** Copies the lists. */
  public TradeFigure {
    countries = List.copyOf(countries);
  }

  @Override
  public String type() {
    return "trade-figure";
  }

  @Override
  public List<Party> participants() {
    return countries;
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
    builder.measure = measure;
    builder.countries = countries;
    builder.amount = amount;
    builder.qualifier = qualifier;
    builder.period = period;
    builder.change = change;
    builder.status = status;
    return builder;
  }

  /** Collects the slots of a fact, so that a test can state the one it expects. Not thread-safe. */
  public static final class Builder {
    private @Nullable TradeMeasure measure;
    private List<Party> countries = List.of();
    private @Nullable Money amount;
    private Qualifier qualifier = Qualifier.EXACT;
    private Optional<DatePeriod> period = Optional.empty();
    private Optional<Change> change = Optional.empty();
    private FigureStatus status = FigureStatus.REPORTED;

    private Builder() {}

    /** Sets what is measured. */
    public Builder measure(TradeMeasure value) {
      this.measure = value;
      return this;
    }

    /** Sets reporter and partner; the reporter alone for its total trade. */
    public Builder countries(Party... values) {
      return countries(List.of(values));
    }

    /** Sets reporter and partner; the reporter alone for its total trade. */
    public Builder countries(List<? extends Party> values) {
      this.countries = List.copyOf(values);
      return this;
    }

    /** Sets the amount. */
    public Builder amount(Money value) {
      this.amount = value;
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

    /** Sets growth or decline against the base that the text names. */
    public Builder change(Change value) {
      this.change = Optional.of(value);
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
    public TradeFigure build() {
      return new TradeFigure(
          Slots.require(measure, "measure"),
          countries,
          Slots.require(amount, "amount"),
          qualifier,
          period,
          change,
          status);
    }
  }
}
