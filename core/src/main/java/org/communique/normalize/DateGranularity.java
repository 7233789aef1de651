package org.communique.normalize;

/** The size of the calendar unit that a date expression names. */
public enum DateGranularity {
  /** One day. */
  DAY,
  /** A weekend: Saturday and Sunday. */
  WEEKEND,
  /** A week, Monday to Sunday. */
  WEEK,
  /** A calendar month. */
  MONTH,
  /** Three months that start a quarter of a year. */
  QUARTER,
  /** A meteorological season of three months. */
  SEASON,
  /** Half a year. */
  HALF,
  /** A calendar or fiscal year. */
  YEAR,
  /** Ten years. */
  DECADE,
  /** A hundred years. */
  CENTURY,
  /** Anything between two ends, or with one open end. */
  RANGE
}
