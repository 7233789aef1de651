package org.communique.value;

/**
 * Who acts in a fact: a {@link Person}, a {@link Country} (its government or a delegation of it) or
 * an {@link Organization}. Written as {@code Kairat Abdrakhmanov}, {@code @KZ}, {@code #OSCE}.
 */
public sealed interface Party permits Person, Country, Organization {

  /**
   * Reads a party from its notation.
   *
   * @param text {@code @} and a country code, {@code #} and the name of an organization, or a
   *     person's name
   * @throws IllegalArgumentException if the text is none of these
   */
  static Party parse(String text) {
    if (text.startsWith("@")) {
      return Country.parse(text);
    }
    return text.startsWith("#") ? Organization.parse(text) : Person.parse(text);
  }
}
