package org.communique.value;

import java.math.BigDecimal;

/** Argument checks shared by the value types. */
final class Values {
  private Values() {}

  /** Returns {@code text} stripped, or throws if nothing is left of it. */
  static String requireText(String text, String parameter) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException(parameter + " is blank");
    }
    return stripped;
  }

  /**
   * The number that is written with ASCII digits and at most one point, after an optional sign.
   *
   * @throws NumberFormatException if the text has another form, an exponent among them
   */
  static BigDecimal plainDecimal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = i == 0 && (c == '-' || c == '+');
      if (!sign && c != '.' && (c < '0' || c > '9')) {
        throw new NumberFormatException(text);
      }
    }
    return new BigDecimal(text);
  }

  /** The value without trailing zeros, so that equal numbers are equal objects. */
  static BigDecimal canonical(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }
}
