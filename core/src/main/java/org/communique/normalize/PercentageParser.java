package org.communique.normalize;

import java.util.List;
import java.util.Locale;
import org.communique.value.Percentage;

/**
 * Reads percentages and percentage points of one language: {@code 12.5 per cent}, {@code yüzde 22},
 * {@code 百分之五}. Immutable and thread-safe.
 */
public final class PercentageParser {
  private final FigureParser figures;

  private PercentageParser(FigureParser figures) {
    this.figures = figures;
  }

  /**
   * A parser for a language; see {@link FigureParser#forLocale} for which there are.
   *
   * @throws IllegalArgumentException if the locale has another language
   */
  public static PercentageParser forLocale(Locale locale) {
    return new PercentageParser(FigureParser.forLocale(locale));
  }

  /**
   * Reads a text that is one percentage.
   *
   * @throws NormalizationException if the text is not, as a whole, one percentage
   */
  public Percentage parse(String text) {
    return Whole.only(text, find(text), "percentage");
  }

  /** Finds all percentages of a text; both ends of a range are listed. */
  public List<Match<Percentage>> find(CharSequence text) {
    return figures.find(text).percentages();
  }
}
