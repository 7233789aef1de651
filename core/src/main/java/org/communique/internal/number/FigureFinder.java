package org.communique.internal.number;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds figures in texts of one language. Immutable and thread-safe. */
public final class FigureFinder {
  private static final List<String> LANGUAGES =
      List.of("en", "ru", "fr", "es", "de", "tr", "pt", "it", "ar", "zh", "kk");

  private final Lexicon lexicon;

  private FigureFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads the data of a language.
   *
   * @throws IllegalArgumentException if the locale's language is none of the supported
   */
  public static FigureFinder forLocale(Locale locale) {
    String language = locale.getLanguage();
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "locale has no supported language (" + String.join(", ", LANGUAGES) + "): " + locale);
    }
    return new FigureFinder(LexiconLoader.load(language));
  }

  /** The ISO 4217 code of a country's currency, null where none is known. */
  public @Nullable String currencyOf(String country) {
    return lexicon.currencies().ofCountry(country);
  }

  /**
   * The numbers, percentages and amounts of money of a text; each stretch of text is one of these.
   *
   * @param evidence the currency that an ambiguous word or sign means where it can mean it
   */
  public List<Figure> find(CharSequence text, @Nullable String evidence) {
    return new FigureScanner(lexicon, text, false, evidence).scan();
  }

  /** All numbers of a text, those inside percentages and amounts of money included. */
  public List<Figure> findNumbers(CharSequence text) {
    return new FigureScanner(lexicon, text, true, null).scan();
  }
}
