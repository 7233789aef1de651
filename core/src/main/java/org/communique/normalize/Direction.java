package org.communique.normalize;

/**
 * Where to look for a date that does not say its year: {@code 5 March}, {@code Tuesday}, {@code
 * October}. The day of the anchor itself counts as both past and future.
 */
public enum Direction {
  /** The last one that has begun by the anchor. */
  PAST,
  /** The first one that is not over before the anchor. */
  FUTURE,
  /**
   * For weekdays, the nearest one. For other dates, the one in the calendar year of the anchor,
   * unless it lies more than nine months back or six ahead: then the nearer one beyond New Year.
   */
  NEAREST
}
