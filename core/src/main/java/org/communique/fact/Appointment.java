package org.communique.fact;

import java.util.List;
import java.util.Optional;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Party;
import org.communique.value.Person;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * A change in who holds a post, stated as news. Immutable and thread-safe.
 *
 * @param person who.
 * @param role the post.
 * @param kind how the holder changed.
 * @param country whose post it is.
 * @param date when.
 */
public record Appointment(
    Person person,
    Role role,
    AppointmentKind kind,
    Optional<Country> country,
    Optional<DatePeriod> date)
    implements Fact {
  @Override
  public String type() {
    return "appointment";
  }

  @Override
  public List<Party> participants() {
    return Slots.join(List.of(person), country.map(List::of).orElse(List.of()));
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
    builder.person = person;
    builder.role = role;
    builder.kind = kind;
    builder.country = country;
    builder.date = date;
    return builder;
  }

  /** Collects the slots of a fact, so that a test can state the one it expects. Not thread-safe. */
  public static final class Builder {
    private @Nullable Person person;
    private @Nullable Role role;
    private @Nullable AppointmentKind kind;
    private Optional<Country> country = Optional.empty();
    private Optional<DatePeriod> date = Optional.empty();

    private Builder() {}

    /** Sets who. */
    public Builder person(Person value) {
      this.person = value;
      return this;
    }

    /** Sets the post. */
    public Builder role(Role value) {
      this.role = value;
      return this;
    }

    /** Sets how the holder changed. */
    public Builder kind(AppointmentKind value) {
      this.kind = value;
      return this;
    }

    /** Sets whose post it is. */
    public Builder country(Country value) {
      this.country = Optional.of(value);
      return this;
    }

    /** Sets when. */
    public Builder date(DatePeriod value) {
      this.date = Optional.of(value);
      return this;
    }

    /**
     * The fact.
     *
     * @throws IllegalStateException if a required slot is not set
     */
    public Appointment build() {
      return new Appointment(
          Slots.require(person, "person"),
          Slots.require(role, "role"),
          Slots.require(kind, "kind"),
          country,
          date);
    }
  }
}
