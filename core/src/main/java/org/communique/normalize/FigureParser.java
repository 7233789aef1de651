package org.communique.normalize;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.communique.internal.number.Figure;
import org.communique.internal.number.FigureFinder;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers, percentages and amounts of money in running text, all in one pass: the cheapest
 * way to read a long text. Immutable and thread-safe; keep it, since {@link #forLocale} reads the
 * language's data.
 */
public final class FigureParser {
  private final FigureFinder finder;
  private final @Nullable String evidence;

  private FigureParser(FigureFinder finder, @Nullable String evidence) {
    this.finder = finder;
    this.evidence = evidence;
  }

  /**
   * A parser for a language: English, Russian, French, Spanish, German, Turkish, Portuguese,
   * Italian, Arabic, Chinese or Kazakh. The locale's country, if it has one, is the default country
   * of {@link #withDefaultCountry}.
   *
   * @throws IllegalArgumentException if the locale has another language
   */
  public static FigureParser forLocale(Locale locale) {
    FigureParser parser = new FigureParser(FigureFinder.forLocale(locale), null);
    return parser.withDefaultCountry(locale.getCountry());
  }

  /**
   * A parser for which an ambiguous currency ({@code $}, {@code pounds}, {@code rupees}) is that of
   * a country, where the country's currency can be meant. Such a currency is still marked as {@link
   * Match#assumed}.
   *
   * @param country an ISO 3166-1 alpha-2 code; one whose currency is not known changes nothing
   */
  public FigureParser withDefaultCountry(String country) {
    String currency = finder.currencyOf(country);
    return currency == null ? this : withDefaultCurrency(currency);
  }

  /**
   * A parser for which an ambiguous currency is the given one, where it can be meant: with {@code
   * AUD}, {@code $} is the Australian dollar and {@code pounds} are what they were before.
   *
   * @param currency an ISO 4217 code
   */
  public FigureParser withDefaultCurrency(String currency) {
    return new FigureParser(finder, currency);
  }

  /**
   * Finds all figures of a text. Never throws for what the text holds; what is not surely a whole
   * number is left out.
   */
  public Figures find(CharSequence text) {
    return Figures.of(finder.find(text, evidence));
  }

  /**
   * Finds all figures of a text and tells of the digits in it that are in none.
   *
   * @param leftOut is handed each stretch of digits that belongs to no figure, in the text's order
   */
  public Figures find(CharSequence text, Consumer<? super LeftOut> leftOut) {
    List<Figure> found = finder.find(text, evidence);
    new DigitLeftovers(text).report(found, leftOut);
    return Figures.of(found);
  }

  /** The reader of this language's numbers. */
  FigureFinder finder() {
    return finder;
  }
}
