package org.communique.value;

import java.math.BigDecimal;

/**
 * A number of things. Immutable and thread-safe.
 *
 * @param value how many
 * @param noun of what: the bare plural head noun ({@code companies})
 */
public record Quantity(BigDecimal value, String noun) {
  /** Checks the noun and strips trailing zeros of the value. */
  public Quantity {
    noun = Values.requireText(noun, "noun");
    value = Values.canonical(value);
  }

  /** So many of that noun. */
  public static Quantity of(long value, String noun) {
    return new Quantity(BigDecimal.valueOf(value), noun);
  }

  /**
   * Reads what {@link #toString()} writes: {@code 600 companies}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static Quantity parse(String text) {
    int space = text.indexOf(' ');
    if (space < 1) {
      throw new IllegalArgumentException("a quantity is written as in 600 companies: " + text);
    }
    try {
      return new Quantity(Values.plainDecimal(text.substring(0, space)), text.substring(space + 1));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no plain decimal number before the noun: " + text, e);
    }
  }

  /** Plain decimal number, space, noun: {@code 600 companies}. */
  @Override
  public String toString() {
    return value.toPlainString() + " " + noun;
  }
}
