package org.communique;

/**
 * Something a user should know about an extraction: a doubt, a contradiction, a limit reached, or
 * something seen that led to no fact. Immutable and thread-safe.
 *
 * @param kind what it is about
 * @param span the characters that it concerns
 * @param message what was found and what it means
 */
public record Diagnostic(Kind kind, Span span, String message) {
  /** What diagnostics are about. */
  public enum Kind {
    /** A date in the document disagrees with what the text tells of. */
    DATE_DISAGREES,
    /** The document date could not be determined. */
    DATE_UNKNOWN,
    /** Stated figures contradict each other. */
    FIGURES_DISAGREE,
    /** A part of a value is a documented guess. */
    ASSUMED,
    /** A name has several readings and the document does not decide. */
    AMBIGUOUS,
    /** A number, date or amount could not be read whole. */
    UNREADABLE,
    /** A documented limit was reached; the rest was left out. */
    TRUNCATED,
    /** A date, amount, person with a post or trigger word that ended in no fact. */
    LEFTOVER
  }
}
