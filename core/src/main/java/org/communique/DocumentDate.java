package org.communique;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.value.DatePeriod;

/**
 * The day on which a document was published, and how that is known. Relative dates are resolved
 * against it. Immutable and thread-safe.
 *
 * @param day the day in the issuer's own time zone; where only a stretch of days is known, its last
 *     day
 * @param source how it is known
 * @param span the characters it was read from; absent where the caller gave it
 * @param possible the days on which the document can have been written: the day itself, or a
 *     stretch where only that is known
 */
public record DocumentDate(LocalDate day, Source source, Optional<Span> span, DatePeriod possible) {
  /** The sources of a document date, best first. */
  public enum Source {
    /** The caller gave it. */
    CALLER,
    /** The dateline: {@code MOSCOW, June 20.} */
    DATELINE,
    /** A full date that stands by itself, at the end or the beginning of the text. */
    TEXT,
    /**
     * Worked out from what the text tells of: after the last period that it reports, while the
     * officials that it names were in office.
     */
    CONTENT,
    /** A crawler's header, which may be years later than the text. */
    HEADER
  }

  /** Checks that the day is possible. */
  public DocumentDate {
    if (!possible.contains(day)) {
      throw new IllegalArgumentException("day " + day + " is not in " + possible);
    }
  }

  /** A date of which the day itself is known. */
  public DocumentDate(LocalDate day, Source source, Optional<Span> span) {
    this(day, source, span, DatePeriod.of(day));
  }
}
