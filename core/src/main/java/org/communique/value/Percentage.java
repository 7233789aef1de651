package org.communique.value;

import java.math.BigDecimal;

/**
 * A percentage, exact; 12.5 stands for 12.5 per cent. Trailing zeros do not count. Immutable and
 * thread-safe.
 *
 * @param value the number before the sign
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {
  /** Strips trailing zeros. */
  public Percentage {
    value = Values.canonical(value);
  }

  /** So many per cent. */
  public static Percentage of(BigDecimal value) {
    return new Percentage(value);
  }

  /**
   * Reads what {@link #toString()} writes: {@code 12.5%}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static Percentage parse(String text) {
    if (!text.endsWith("%")) {
      throw new IllegalArgumentException("a percentage is written as in 12.5%: " + text);
    }
    try {
      return new Percentage(Values.plainDecimal(text.substring(0, text.length() - 1)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no plain decimal number before the sign: " + text, e);
    }
  }

  @Override
  public int compareTo(Percentage other) {
    return value.compareTo(other.value);
  }

  /** Plain decimal number and sign: {@code 12.5%}. */
  @Override
  public String toString() {
    return value.toPlainString() + "%";
  }
}
