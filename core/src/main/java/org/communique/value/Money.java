package org.communique.value;

import java.math.BigDecimal;

/**
 * An exact amount of money in units of a currency (not in cents, not in millions). Trailing zeros
 * do not count: {@code USD 1.50} equals {@code USD 1.5}. Immutable and thread-safe.
 *
 * @param currency the ISO 4217 code, historical codes included
 * @param amount the amount in units of the currency
 */
public record Money(String currency, BigDecimal amount) {
  /** Checks the code's form and strips trailing zeros of the amount. */
  public Money {
    if (currency.length() != 3 || !currency.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      throw new IllegalArgumentException(
          "currency is not three capital letters (ISO 4217): " + currency);
    }
    amount = Values.canonical(amount);
  }

  /** An amount of a currency. */
  public static Money of(String currency, BigDecimal amount) {
    return new Money(currency, amount);
  }

  /** An amount of whole units of a currency. */
  public static Money of(String currency, long amount) {
    return new Money(currency, BigDecimal.valueOf(amount));
  }

  /**
   * Reads what {@link #toString()} writes: {@code USD 1280000000}.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static Money parse(String text) {
    if (text.length() < 5 || text.charAt(3) != ' ') {
      throw new IllegalArgumentException("money is written as in USD 1280000000: " + text);
    }
    try {
      return new Money(text.substring(0, 3), Values.plainDecimal(text.substring(4)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("the amount is no plain decimal number: " + text, e);
    }
  }

  /** Code, space, plain decimal number: {@code USD 1280000000}. */
  @Override
  public String toString() {
    return currency + " " + amount.toPlainString();
  }
}
