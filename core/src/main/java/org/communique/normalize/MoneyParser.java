package org.communique.normalize;

import java.util.List;
import java.util.Locale;
import org.communique.value.Money;

/**
 * Reads amounts of money in one language, with the currency as ISO 4217 code, sign or name, before
 * or after the number: {@code 1,28 млрд долларов}, {@code USD34.6 million}, {@code Rs 500 crore}.
 * Immutable and thread-safe.
 */
public final class MoneyParser {
  private final FigureParser figures;

  private MoneyParser(FigureParser figures) {
    this.figures = figures;
  }

  /**
   * A parser for a language; see {@link FigureParser#forLocale} for which there are and for what
   * the locale's country does.
   *
   * @throws IllegalArgumentException if the locale has another language
   */
  public static MoneyParser forLocale(Locale locale) {
    return new MoneyParser(FigureParser.forLocale(locale));
  }

  /** See {@link FigureParser#withDefaultCountry}. */
  public MoneyParser withDefaultCountry(String country) {
    return new MoneyParser(figures.withDefaultCountry(country));
  }

  /** See {@link FigureParser#withDefaultCurrency}. */
  public MoneyParser withDefaultCurrency(String currency) {
    return new MoneyParser(figures.withDefaultCurrency(currency));
  }

  /**
   * Reads a text that is one amount of money.
   *
   * @throws NormalizationException if the text is not, as a whole, one amount
   */
  public Money parse(String text) {
    return Whole.only(text, find(text), "amount of money");
  }

  /** Finds all amounts of a text; both ends of a range are listed. */
  public List<Match<Money>> find(CharSequence text) {
    return figures.find(text).money();
  }
}
