package org.communique.fact;

import org.communique.value.Labels;

/** What an investment figure measures. Written in lower case. */
public enum InvestmentMeasure {
  /** Money that went in over a period. */
  INFLOW,
  /** What has accumulated by a date. */
  STOCK,
  /** Money promised, approved or lent. */
  PLEDGE,
  /** The cost of a project. */
  PROJECT;

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if no constant is written so
   */
  public static InvestmentMeasure parse(String text) {
    return Labels.parse(InvestmentMeasure.class, text);
  }

  @Override
  public String toString() {
    return Labels.of(this);
  }
}
