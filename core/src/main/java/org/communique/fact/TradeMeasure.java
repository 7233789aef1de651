package org.communique.fact;

import org.communique.value.Labels;

/** What a trade figure measures. Written in lower case. */
public enum TradeMeasure {
  /** Exports and imports together. */
  TURNOVER,
  /** From the first country to the second. */
  EXPORTS,
  /** Into the first country from the second. */
  IMPORTS,
  /** Exports less imports. */
  BALANCE;

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if no constant is written so
   */
  public static TradeMeasure parse(String text) {
    return Labels.parse(TradeMeasure.class, text);
  }

  @Override
  public String toString() {
    return Labels.of(this);
  }
}
