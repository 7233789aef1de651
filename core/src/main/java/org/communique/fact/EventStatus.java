package org.communique.fact;

import org.communique.value.Labels;

/** Whether a meeting or visit took place or is only announced. Written in lower case. */
public enum EventStatus {
  /** It took place or is under way. */
  HELD,
  /** Announced, agreed or proposed for the future at the time of writing. */
  PLANNED;

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if no constant is written so
   */
  public static EventStatus parse(String text) {
    return Labels.parse(EventStatus.class, text);
  }

  @Override
  public String toString() {
    return Labels.of(this);
  }
}
