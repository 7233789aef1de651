package org.communique.internal.number;

import org.jspecify.annotations.Nullable;

/**
 * What a phrase can be. A phrase may be several things: {@code mark} is a currency and a noun.
 *
 * @param number its part in a number
 * @param currency its currency
 * @param qualifier its qualification of a number
 */
record Entry(
    @Nullable NumberWord number,
    @Nullable CurrencyWord currency,
    @Nullable QualifierWord qualifier) {
  /** Asks for phrases of the number grammar. */
  static final int NUMBER = 1;

  /** Asks for currencies. */
  static final int CURRENCY = 2;

  /** Asks for qualifiers. */
  static final int QUALIFIER = 4;

  /** Asks for anything. */
  static final int ANY = 7;

  /** Asks for phrases of the number grammar other than those that are no number after all. */
  static final int PART = 8;

  /** This entry with another's parts added; the other's win. */
  Entry with(Entry other) {
    return new Entry(
        other.number != null ? other.number : number,
        other.currency != null ? other.currency : currency,
        other.qualifier != null ? other.qualifier : qualifier);
  }

  /** Whether the phrase is one of the things asked for. */
  boolean is(int roles) {
    return ((roles & NUMBER) != 0 && number != null)
        || ((roles & PART) != 0 && number != null && number.kind() != Kind.NOT)
        || ((roles & CURRENCY) != 0 && currency != null)
        || ((roles & QUALIFIER) != 0 && qualifier != null);
  }

  /** Whether the phrase takes the endings of the language. */
  boolean takesEndings() {
    return (number != null && number.has(NumberWord.STEM))
        || (currency != null && currency.has(CurrencyWord.STEM));
  }
}
