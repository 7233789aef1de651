package org.communique.benchmarks;

/** What a long text is made of: releases, or one thing over and over, as nobody writes. */
public enum Content {
  /** Releases of invented persons and figures. */
  RELEASES("") {
    @Override
    String text(int characters) {
      return new ReleaseGenerator(1).text(characters);
    }
  },
  /** Opening brackets. */
  BRACKETS("("),
  /** One sentence without end, with nouns that frames look for. */
  ENDLESS_SENTENCE("the minister and the talks of the sides in the city with "),
  /** One list of countries without end. */
  ENDLESS_LIST("Portugal, Kenya, Norway and "),
  /** Numbers alone. */
  NUMBERS("1234.5 "),
  /** One name. */
  ONE_NAME("Minister Ana Lima "),
  /** Quotations whose speaker nobody names. */
  QUOTATIONS("\"We met,\" he said. "),
  /** Letters without a space. */
  NO_SPACES("abcdefghij"),
  /** Capitals alone. */
  CAPITALS("WORDS IN CAPITALS ");

  private final String unit;

  Content(String unit) {
    this.unit = unit;
  }

  /**
   * A text of this content, the same every time.
   *
   * @param characters its length at least
   */
  String text(int characters) {
    return unit.repeat(characters / unit.length() + 1);
  }
}
