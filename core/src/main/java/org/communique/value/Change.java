package org.communique.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a figure changed against its base: by per cent ({@code +25.2%}), by an amount ({@code
 * -13800000 USD}) or by a factor ({@code x4}). Immutable and thread-safe.
 *
 * @param kind which of the three
 * @param value per cent, units of the currency, or the factor; negative for a decline
 * @param currency ISO 4217 code, for an amount only
 */
public record Change(Kind kind, BigDecimal value, Optional<String> currency) {
  /** What the value counts. */
  public enum Kind {
    /** Per cent of the base. */
    PERCENT,
    /** Units of a currency. */
    AMOUNT,
    /** Times the base. */
    FACTOR
  }

  /** Strips trailing zeros and checks that an amount, and only an amount, has a currency. */
  public Change {
    if (currency.isPresent() != (kind == Kind.AMOUNT)) {
      throw new IllegalArgumentException(
          "a currency goes with an amount, and with nothing else: " + kind);
    }
    value = Values.canonical(value);
  }

  /** So many per cent up, or down if negative. */
  public static Change percent(BigDecimal value) {
    return new Change(Kind.PERCENT, value, Optional.empty());
  }

  /** An amount up, or down if negative. */
  public static Change amount(Money difference) {
    return new Change(Kind.AMOUNT, difference.amount(), Optional.of(difference.currency()));
  }

  /** So many times the base. */
  public static Change factor(BigDecimal value) {
    return new Change(Kind.FACTOR, value, Optional.empty());
  }

  /**
   * Reads what {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  public static Change parse(String text) {
    try {
      if (text.startsWith("x")) {
        return factor(Values.plainDecimal(text.substring(1)));
      }
      if (text.endsWith("%")) {
        return percent(Values.plainDecimal(text.substring(0, text.length() - 1)));
      }
      int space = text.indexOf(' ');
      if (space > 0) {
        return amount(
            Money.of(text.substring(space + 1), Values.plainDecimal(text.substring(0, space))));
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no plain decimal number in the change: " + text, e);
    }
    throw new IllegalArgumentException(
        "a change is written as in +25.2%, -13800000 USD or x4: " + text);
  }

  /** {@code +25.2%}, {@code -13800000 USD}, {@code x4}. */
  @Override
  public String toString() {
    String number = value.toPlainString();
    if (kind == Kind.FACTOR) {
      return "x" + number;
    }
    String signed = value.signum() > 0 ? "+" + number : number;
    return currency.map(c -> signed + " " + c).orElse(signed + "%");
  }
}
