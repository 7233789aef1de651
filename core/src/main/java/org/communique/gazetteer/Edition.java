package org.communique.gazetteer;

import java.util.Optional;
import org.communique.value.Country;
import org.communique.value.DatePeriod;

/**
 * One meeting of a recurring summit. Immutable and thread-safe.
 *
 * @param summit the summit's short name: {@code ASEM summit}
 * @param number its number as the summit counts
 * @param period its days
 * @param city the usual name of the city, or a place that is no city; empty for a meeting by video
 * @param country the country of the meeting
 */
public record Edition(
    String summit,
    Optional<String> number,
    DatePeriod period,
    Optional<String> city,
    Optional<Country> country) {}
