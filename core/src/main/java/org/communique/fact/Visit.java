package org.communique.fact;

import java.util.List;
import java.util.Optional;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Party;
import org.communique.value.Place;
import org.jspecify.annotations.Nullable;

/**
 * Someone goes, went or will go to a country. Immutable and thread-safe.
 *
 * @param visitor who goes.
 * @param home the country that the visitor stands for.
 * @param destination the country gone to.
 * @param status whether it took place or has begun.
 * @param kind the protocol rank.
 * @param date when.
 * @param place the city or venue.
 */
public record Visit(
    Party visitor,
    Optional<Country> home,
    Country destination,
    EventStatus status,
    Optional<VisitKind> kind,
    Optional<DatePeriod> date,
    Optional<Place> place)
    implements Fact {
  @Override
  public String type() {
    return "visit";
  }

  @Override
  public List<Party> participants() {
    return Slots.join(List.of(visitor, destination), home.map(List::of).orElse(List.of()));
  }

  @Override
  public Optional<DatePeriod> time() {
    return date;
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder with this fact's values. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.visitor = visitor;
    builder.home = home;
    builder.destination = destination;
    builder.status = status;
    builder.kind = kind;
    builder.date = date;
    builder.place = place;
    return builder;
  }

  /** Collects the slots of a fact, so that a test can state the one it expects. Not thread-safe. */
  public static final class Builder {
    private @Nullable Party visitor;
    private Optional<Country> home = Optional.empty();
    private @Nullable Country destination;
    private EventStatus status = EventStatus.HELD;
    private Optional<VisitKind> kind = Optional.empty();
    private Optional<DatePeriod> date = Optional.empty();
    private Optional<Place> place = Optional.empty();

    private Builder() {}

    /** Sets who goes. */
    public Builder visitor(Party value) {
      this.visitor = value;
      return this;
    }

    /** Sets the country that the visitor stands for. */
    public Builder home(Country value) {
      this.home = Optional.of(value);
      return this;
    }

    /** Sets the country gone to. */
    public Builder destination(Country value) {
      this.destination = value;
      return this;
    }

    /** Sets whether it took place or has begun. */
    public Builder status(EventStatus value) {
      this.status = value;
      return this;
    }

    /** Sets the protocol rank. */
    public Builder kind(VisitKind value) {
      this.kind = Optional.of(value);
      return this;
    }

    /** Sets when. */
    public Builder date(DatePeriod value) {
      this.date = Optional.of(value);
      return this;
    }

    /** Sets the city or venue. */
    public Builder place(Place value) {
      this.place = Optional.of(value);
      return this;
    }

    /**
     * The fact.
     *
     * @throws IllegalStateException if a required slot is not set
     */
    public Visit build() {
      return new Visit(
          Slots.require(visitor, "visitor"),
          home,
          Slots.require(destination, "destination"),
          status,
          kind,
          date,
          place);
    }
  }
}
