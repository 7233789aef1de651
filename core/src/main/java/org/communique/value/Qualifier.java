package org.communique.value;

/**
 * How a stated number relates to the true one. Written in lower case with hyphens: {@code up-to}.
 */
public enum Qualifier {
  /** Stated without reserve. */
  EXACT,
  /** {@code almost}, {@code nearly}, {@code some}, {@code around}. */
  ABOUT,
  /** {@code more than}, {@code exceeded}. */
  OVER,
  /** {@code less than}, {@code below}. */
  UNDER,
  /** {@code up to}, {@code at most}. */
  UP_TO,
  /** {@code at least}, {@code no less than}. */
  AT_LEAST;

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if no qualifier is written so
   */
  public static Qualifier parse(String text) {
    return Labels.parse(Qualifier.class, text);
  }

  @Override
  public String toString() {
    return Labels.of(this);
  }
}
