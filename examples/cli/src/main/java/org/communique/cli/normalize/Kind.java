package org.communique.cli.normalize;

import org.communique.value.Labels;

/** What is looked for in a case. Written in lower case. */
public enum Kind {
  /** Numbers, wherever they stand. */
  NUMBER,
  /** Percentages. */
  PERCENT,
  /** Amounts of money. */
  MONEY,
  /** Single units of the calendar: days, months, quarters, years. */
  DATE,
  /** Periods of any length. */
  DATERANGE;

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if no kind is written so
   */
  public static Kind parse(String text) {
    return Labels.parse(Kind.class, text);
  }

  @Override
  public String toString() {
    return Labels.of(this);
  }
}
