package org.communique.fact;

import org.communique.value.Labels;

/** The protocol rank of a visit. Written in lower case. */
public enum VisitKind {
  /** State visit. */
  STATE,
  /** Official visit. */
  OFFICIAL,
  /** Working visit. */
  WORKING,
  /** Private visit. */
  PRIVATE;

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if no constant is written so
   */
  public static VisitKind parse(String text) {
    return Labels.parse(VisitKind.class, text);
  }

  @Override
  public String toString() {
    return Labels.of(this);
  }
}
