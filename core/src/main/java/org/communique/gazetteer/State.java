package org.communique.gazetteer;

import java.util.Optional;
import org.communique.value.Country;
import org.communique.value.DatePeriod;

/**
 * A state or territory. Immutable and thread-safe.
 *
 * @param country its ISO 3166-1 alpha-2 code
 * @param alpha3 its ISO 3166-1 alpha-3 code
 * @param m49 its UN M49 code, three digits
 * @param existed when it came to be or ceased to be, where that is since 1990
 */
public record State(
    Country country, Optional<String> alpha3, Optional<String> m49, Optional<DatePeriod> existed) {}
