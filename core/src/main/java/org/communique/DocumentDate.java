package org.communique;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day on which a document was published, and how that is known. Relative dates are resolved
 * against it. Immutable and thread-safe.
 *
 * @param day the day
 * @param source how it is known
 * @param span the characters it was read from; absent where the caller gave it
 */
public record DocumentDate(LocalDate day, Source source, Optional<Span> span) {
  /** The sources of a document date, best first. */
  public enum Source {
    /** The caller gave it. */
    CALLER,
    /** The dateline: {@code MOSCOW, June 20.} */
    DATELINE,
    /** A full date that stands by itself, at the end or the beginning of the text. */
    TEXT,
    /** The latest date that the text tells of: it cannot be older. */
    LATEST_MENTION,
    /** A crawler's header, which may be years later than the text. */
    HEADER
  }
}
