package org.communique.internal.number;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds figures in texts of one language. Immutable and thread-safe. */
public final class FigureFinder {
  private static final List<String> LANGUAGES =
      List.of("en", "ru", "fr", "es", "de", "tr", "pt", "it", "ar", "zh", "kk");

  /**
   * Currencies that need no further name where others of the same name are told apart from them.
   */
  private static final Set<String> PLAIN = Set.of("USD", "GBP", "CNY", "JPY", "RUB", "PHP");

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
   * @param evidence the currency that an ambiguous word or sign means where it can mean it; null to
   *     take it from other amounts of the text
   */
  public List<Figure> find(CharSequence text, @Nullable String evidence) {
    List<Figure> found = new FigureScanner(lexicon, text, false, evidence).scan();
    String other = evidence == null ? named(found) : null;
    return other == null ? found : new FigureScanner(lexicon, text, false, other).scan();
  }

  /**
   * The one currency that a text names in full and that an ambiguous name in it can mean, too.
   * Dollars, pounds, yuan and the like are left alone: who writes {@code A$5 million} sets it apart
   * from {@code $3 million}.
   */
  private @Nullable String named(List<Figure> found) {
    String named = null;
    for (Figure guess : found) {
      if (!guess.assumed() || guess.currency().isEmpty() || PLAIN.contains(guess.currency())) {
        continue;
      }
      for (Figure sure : found) {
        boolean fits =
            !sure.assumed()
                && !sure.currency().isEmpty()
                && lexicon.currencies().shareName(guess.currency(), sure.currency());
        if (fits && named != null && !named.equals(sure.currency())) {
          return null;
        }
        named = fits ? sure.currency() : named;
      }
      return named;
    }
    return null;
  }

  /** All numbers of a text, those inside percentages and amounts of money included. */
  public List<Figure> findNumbers(CharSequence text) {
    return new FigureScanner(lexicon, text, true, null).scan();
  }
}
