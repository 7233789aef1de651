package org.communique.fact;

import java.util.List;
import java.util.Optional;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Party;
import org.communique.value.Place;

/**
 * People or sides who met, talked, negotiated or spoke by phone. Immutable and thread-safe.
 *
 * @param parties who met: persons by name, states, organizations.
 * @param countries the countries that the parties stand for, in the order of the parties.
 * @param status whether it took place.
 * @param mode how they met.
 * @param date when they met.
 * @param place where they met.
 */
public record Meeting(
    List<Party> parties,
    List<Country> countries,
    EventStatus status,
    MeetingMode mode,
    Optional<DatePeriod> date,
    Optional<Place> place)
    implements Fact {
  /** Copies the lists. */
  public Meeting {
    parties = List.copyOf(parties);
    countries = List.copyOf(countries);
  }

  @Override
  public String type() {
    return "meeting";
  }

  @Override
  public List<Party> participants() {
    return Slots.join(parties, countries);
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
    builder.parties = parties;
    builder.countries = countries;
    builder.status = status;
    builder.mode = mode;
    builder.date = date;
    builder.place = place;
    return builder;
  }

  /** Collects the slots of a fact, so that a test can state the one it expects. Not thread-safe. */
  public static final class Builder {
    private List<Party> parties = List.of();
    private List<Country> countries = List.of();
    private EventStatus status = EventStatus.HELD;
    private MeetingMode mode = MeetingMode.IN_PERSON;
    private Optional<DatePeriod> date = Optional.empty();
    private Optional<Place> place = Optional.empty();

    private Builder() {}

    /** Sets who met: persons by name, states, organizations. */
    public Builder parties(Party... values) {
      return parties(List.of(values));
    }

    /** Sets who met: persons by name, states, organizations. */
    public Builder parties(List<? extends Party> values) {
      this.parties = List.copyOf(values);
      return this;
    }

    /** Sets the countries that the parties stand for, in the order of the parties. */
    public Builder countries(Country... values) {
      return countries(List.of(values));
    }

    /** Sets the countries that the parties stand for, in the order of the parties. */
    public Builder countries(List<? extends Country> values) {
      this.countries = List.copyOf(values);
      return this;
    }

    /** Sets whether it took place. */
    public Builder status(EventStatus value) {
      this.status = value;
      return this;
    }

    /** Sets how they met. */
    public Builder mode(MeetingMode value) {
      this.mode = value;
      return this;
    }

    /** Sets when they met. */
    public Builder date(DatePeriod value) {
      this.date = Optional.of(value);
      return this;
    }

    /** Sets where they met. */
    public Builder place(Place value) {
      this.place = Optional.of(value);
      return this;
    }

    /**
     * The fact.
     *
     * @throws IllegalStateException if a required slot is not set
     */
    public Meeting build() {
      return new Meeting(parties, countries, status, mode, date, place);
    }
  }
}
