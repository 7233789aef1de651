package org.communique.normalize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.communique.internal.number.Figure;
import org.communique.internal.number.FigureFinder;

/**
 * Reads numbers in digits and words of one language: {@code 1,28 млрд}, {@code five hundred
 * thirteen million}, {@code 12 lakh}, {@code one and a half billion}. Immutable and thread-safe.
 */
public final class NumberParser {
  private final FigureFinder finder;

  private NumberParser(FigureFinder finder) {
    this.finder = finder;
  }

  /**
   * A parser for a language; see {@link FigureParser#forLocale} for which there are.
   *
   * @throws IllegalArgumentException if the locale has another language
   */
  public static NumberParser forLocale(Locale locale) {
    return new NumberParser(FigureFinder.forLocale(locale));
  }

  /**
   * Reads a text that is one number.
   *
   * @return the number, without trailing zeros after its decimal sign
   * @throws NormalizationException if the text is not, as a whole, one number
   */
  public BigDecimal parse(String text) {
    return Whole.only(text, find(text), "number");
  }

  /**
   * Finds all numbers of a text and tells of the digits in it that are none.
   *
   * @param leftOut is handed each stretch of digits that belongs to no number, in the text's order
   */
  public List<Match<BigDecimal>> find(CharSequence text, Consumer<? super LeftOut> leftOut) {
    List<Figure> found = finder.findNumbers(text);
    new DigitLeftovers(text).report(found, leftOut);
    return found.stream().map(NumberParser::match).toList();
  }

  /**
   * Finds all numbers of a text, those inside percentages and amounts of money too. Never throws
   * for what the text holds; a number glued to letters or with broken grouping is left out.
   */
  public List<Match<BigDecimal>> find(CharSequence text) {
    return finder.findNumbers(text).stream().map(NumberParser::match).toList();
  }

  private static Match<BigDecimal> match(Figure figure) {
    return Figures.match(figure, Figures.plain(figure.value()));
  }
}
