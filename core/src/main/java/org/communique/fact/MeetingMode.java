package org.communique.fact;

import org.communique.value.Labels;

/** How the parties of a meeting met. Written in lower case with hyphens. */
public enum MeetingMode {
  /** In the same place. */
  IN_PERSON,
  /** By telephone. */
  PHONE,
  /** By video link. */
  VIDEO;

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if no constant is written so
   */
  public static MeetingMode parse(String text) {
    return Labels.parse(MeetingMode.class, text);
  }

  @Override
  public String toString() {
    return Labels.of(this);
  }
}
