package org.communique.gazetteer;

import java.util.Optional;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Labels;
import org.communique.value.Organization;

/**
 * A country's place in an organization. Immutable and thread-safe.
 *
 * @param organization the organization
 * @param country the country
 * @param standing as what it takes part
 * @param period since and until when; absent where it is known neither to have begun nor ended
 */
public record Member(
    Organization organization, Country country, Standing standing, Optional<DatePeriod> period) {

  /** As what a country takes part in an organization. */
  public enum Standing {
    /** Member, permanent member. */
    MEMBER,
    /** Non-permanent member, as of the UN Security Council. */
    NON_PERMANENT_MEMBER,
    /** Observer. */
    OBSERVER,
    /** Chair or presidency. */
    CHAIR,
    /** Partner, associate. */
    PARTNER,
    /** Candidate for membership. */
    CANDIDATE;

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if no constant is written so
     */
    public static Standing parse(String text) {
      return Labels.parse(Standing.class, text);
    }

    @Override
    public String toString() {
      return Labels.of(this);
    }
  }
}
