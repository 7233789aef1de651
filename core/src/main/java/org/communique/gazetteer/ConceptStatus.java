package org.communique.gazetteer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a source contributes. Immutable and thread-safe.
 *
 * @param concept the concept, and for holders the role: {@code country-name}, {@code holder
 *     foreign-minister}
 * @param file the source file, or {@code builder} for entries added by code
 * @param rows how many rows it has
 * @param horizon the day up to which it is kept; absent where it does not age
 * @param source where its facts are from
 * @param licence under which they are used
 */
public record ConceptStatus(
    String concept,
    String file,
    int rows,
    Optional<LocalDate> horizon,
    String source,
    String licence) {}
