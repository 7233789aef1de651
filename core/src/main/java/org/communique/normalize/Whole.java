package org.communique.normalize;

import java.util.List;

/** Takes the one match that is the whole text. */
final class Whole {
  private Whole() {}

  /**
   * The value of the only match, if it spans the text but for spaces around it.
   *
   * @param kind what was to be read, for the message
   * @throws NormalizationException otherwise
   */
  static <T> T only(String text, List<Match<T>> matches, String kind) {
    int start = text.length() - text.stripLeading().length();
    int end = text.stripTrailing().length();
    if (matches.isEmpty() || matches.get(0).start() != start) {
      String reason = "no " + kind + " starts here";
      throw new NormalizationException(text, start, reason + leftOut(text, start));
    }
    Match<T> first = matches.get(0);
    if (first.end() != end) {
      String reason = "the " + kind + " ends here; give only the expression itself, or use find";
      throw new NormalizationException(text, first.end(), reason);
    }
    return first.value();
  }

  private static String leftOut(String text, int start) {
    return new DigitLeftovers(text).at(start).map(out -> ": it is " + out.message()).orElse("");
  }
}
