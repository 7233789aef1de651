package org.communique.normalize;

/** The word that makes a period open-ended, or that states a deadline. */
public enum DateBound {
  /** No such word. */
  NONE,
  /** From that time on: {@code since 2005} is {@code 2005/..}. */
  SINCE,
  /** Up to and with that time: {@code until 7 September} is {@code ../2022-09-07}. */
  UNTIL,
  /** From the day after it on: {@code after 2015} is {@code 2016/..}. */
  AFTER,
  /** Up to the day before it: {@code before 2015} is {@code ../2014}. */
  BEFORE,
  /** A deadline: {@code by 2030} is {@code 2030}. */
  BY
}
