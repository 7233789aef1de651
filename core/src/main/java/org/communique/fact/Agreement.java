package org.communique.fact;

import java.util.List;
import java.util.Optional;
import org.communique.value.DatePeriod;
import org.communique.value.Party;
import org.jspecify.annotations.Nullable;

/**
 * A bilateral or multilateral document. Immutable and thread-safe.
 *
 * @param kind what kind of document.
 * @param parties between whom.
 * @param status how far it has come.
 * @param date when it was or will be signed.
 * @param title its title or subject as the text has it.
 */
public record Agreement(
    AgreementKind kind,
    List<Party> parties,
    AgreementStatus status,
    Optional<DatePeriod> date,
    Optional<String> title)
    implements Fact {
  /** Copies the lists. */
  public Agreement {
    parties = List.copyOf(parties);
  }

  @Override
  public String type() {
    return "agreement";
  }

  @Override
  public List<Party> participants() {
    return parties;
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
    builder.kind = kind;
    builder.parties = parties;
    builder.status = status;
    builder.date = date;
    builder.title = title;
    return builder;
  }

  /** Collects the slots of a fact, so that a test can state the one it expects. Not thread-safe. */
  public static final class Builder {
    private @Nullable AgreementKind kind;
    private List<Party> parties = List.of();
    private @Nullable AgreementStatus status;
    private Optional<DatePeriod> date = Optional.empty();
    private Optional<String> title = Optional.empty();

    private Builder() {}

    /** Sets what kind of document. */
    public Builder kind(AgreementKind value) {
      this.kind = value;
      return this;
    }

    /** Sets between whom. */
    public Builder parties(Party... values) {
      return parties(List.of(values));
    }

    /** Sets between whom. */
    public Builder parties(List<? extends Party> values) {
      this.parties = List.copyOf(values);
      return this;
    }

    /** Sets how far it has come. */
    public Builder status(AgreementStatus value) {
      this.status = value;
      return this;
    }

    /** Sets when it was or will be signed. */
    public Builder date(DatePeriod value) {
      this.date = Optional.of(value);
      return this;
    }

    /** Sets its title or subject as the text has it. */
    public Builder title(String value) {
      this.title = Optional.of(value);
      return this;
    }

    /**
     * The fact.
     *
     * @throws IllegalStateException if a required slot is not set
     */
    public Agreement build() {
      return new Agreement(
          Slots.require(kind, "kind"), parties, Slots.require(status, "status"), date, title);
    }
  }
}
