package org.communique.fact;

import org.communique.value.Labels;

/** How the holder of a post changed. Written in lower case with hyphens. */
public enum AppointmentKind {
  /** Appointed, named. */
  APPOINTED,
  /** Elected, re-elected. */
  ELECTED,
  /** Dismissed, removed. */
  DISMISSED,
  /** Resigned, stepped down. */
  RESIGNED,
  /** Presented credentials. */
  PRESENTED_CREDENTIALS;

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if no constant is written so
   */
  public static AppointmentKind parse(String text) {
    return Labels.parse(AppointmentKind.class, text);
  }

  @Override
  public String toString() {
    return Labels.of(this);
  }
}
