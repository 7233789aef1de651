package org.communique.gazetteer;

import java.util.Optional;
import org.communique.value.DatePeriod;
import org.communique.value.Organization;

/**
 * An international organization or forum. Immutable and thread-safe.
 *
 * @param organization its usual English acronym or name
 * @param kind what it is, in plain words: {@code global}, {@code development bank}
 * @param seat the city of its headquarters
 * @param existed when it was founded or dissolved
 */
public record Institution(
    Organization organization, String kind, Optional<City> seat, Optional<DatePeriod> existed) {}
