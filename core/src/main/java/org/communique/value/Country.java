package org.communique.value;

/**
 * A country or territory by its ISO 3166-1 alpha-2 code, with {@code EU} for the European Union and
 * {@code XK} for Kosovo; former states keep their withdrawn codes ({@code SU}, {@code YU}, {@code
 * CS}). As a {@link Party} it stands for the state, its government or a delegation of its
 * officials. Immutable and thread-safe.
 *
 * @param code two capital letters
 */
public record Country(String code) implements Party, Comparable<Country> {
  /** Checks that the code has the form of an ISO 3166-1 alpha-2 code. */
  public Country {
    if (code.length() != 2 || !isCapital(code.charAt(0)) || !isCapital(code.charAt(1))) {
      throw new IllegalArgumentException(
          "code is not two capital letters (ISO 3166-1 alpha-2): " + code);
    }
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** The country of that ISO 3166-1 alpha-2 code. */
  public static Country of(String code) {
    return new Country(code);
  }

  /** Reads what {@link #toString()} writes: {@code @KZ}. */
  public static Country parse(String text) {
    if (!text.startsWith("@")) {
      throw new IllegalArgumentException("a country is written @ and its code, as in @KZ: " + text);
    }
    return new Country(text.substring(1));
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  /** The party notation: {@code @KZ}. */
  @Override
  public String toString() {
    return "@" + code;
  }
}
