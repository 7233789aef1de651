package org.communique.fact;

import org.communique.value.Labels;

/** What a stated figure claims to be. Written in lower case. */
public enum FigureStatus {
  /** A fact, as reported. */
  REPORTED,
  /** A goal or hope. */
  TARGET,
  /** A forecast. */
  FORECAST;

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if no constant is written so
   */
  public static FigureStatus parse(String text) {
    return Labels.parse(FigureStatus.class, text);
  }

  @Override
  public String toString() {
    return Labels.of(this);
  }
}
