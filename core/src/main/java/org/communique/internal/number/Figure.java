package org.communique.internal.number;

import java.math.BigDecimal;
import org.communique.value.Qualifier;

/**
 * A number, percentage or amount of money in a text.
 *
 * @param kind which of these it is
 * @param start offset of the first character
 * @param end offset after the last character
 * @param value the number, in units of the currency or in per cent
 * @param currency the ISO 4217 code of an amount of money, else empty
 * @param qualifier how the stated number relates to the true one
 * @param assumed whether the currency or the reading of a decimal sign is a guess
 */
public record Figure(
    Kind kind,
    int start,
    int end,
    BigDecimal value,
    String currency,
    Qualifier qualifier,
    boolean assumed) {
  /** The kinds of figure. */
  public enum Kind {
    /** A number of anything. */
    NUMBER,
    /** A number of hundredths. */
    PERCENTAGE,
    /** A number of units of a currency. */
    MONEY
  }
}
