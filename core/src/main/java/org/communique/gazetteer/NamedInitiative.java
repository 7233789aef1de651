package org.communique.gazetteer;

import java.time.Year;
import java.util.Optional;
import org.communique.value.Party;

/**
 * An initiative, programme or corridor of international standing. Immutable and thread-safe.
 *
 * @param name its full English name
 * @param proposer the country or organization that put it forward
 * @param year when it was put forward
 */
public record NamedInitiative(String name, Optional<Party> proposer, Optional<Year> year) {}
