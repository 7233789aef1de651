package org.communique.internal.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.communique.internal.mention.Mention.DateMention;
import org.communique.internal.mention.Mention.MoneyMention;
import org.communique.internal.mention.Mention.NumberMention;
import org.communique.internal.mention.Mention.PercentMention;
import org.communique.internal.text.Tokens;
import org.communique.normalize.DateExpression;
import org.communique.normalize.DateParser;
import org.communique.normalize.FigureParser;
import org.communique.normalize.Figures;
import org.communique.normalize.LeftOut;
import org.communique.normalize.Match;
import org.communique.value.Money;

/** Finds dates and amounts and lays them onto the tokens. Immutable and thread-safe. */
public final class ValueFinder {
  private final DateParser dates;
  private final FigureParser figures;

  /** A finder for a language. */
  public ValueFinder(Locale locale) {
    this.dates = DateParser.forLocale(locale);
    this.figures = FigureParser.forLocale(locale);
  }

  /**
   * All values in order; where two overlap, amounts and percentages stand before dates, and dates
   * before numbers.
   *
   * @param leftOut is handed what looks like a value and is none
   */
  public List<Mention> find(Tokens tokens, Consumer<? super LeftOut> leftOut) {
    CharSequence text = tokens.text();
    Figures found = figures.find(text, leftOut);
    boolean[] taken = new boolean[tokens.size()];
    List<Mention> values = new ArrayList<>();
    for (var match : found.money()) {
      int[] range = range(tokens, match);
      if (take(taken, range)) {
        values.add(new MoneyMention(range[0], range[1], match));
      }
    }
    for (var match : found.percentages()) {
      int[] range = range(tokens, match);
      if (take(taken, range)) {
        values.add(new PercentMention(range[0], range[1], match));
      }
    }
    for (Match<DateExpression> match : dates.find(text, leftOut)) {
      int[] range = range(tokens, match);
      if (take(taken, range)) {
        values.add(new DateMention(range[0], range[1], match));
      }
    }
    for (var match : found.numbers()) {
      int[] range = range(tokens, match);
      if (take(taken, range)) {
        values.add(new NumberMention(range[0], range[1], match));
      }
    }
    values.sort(Comparator.comparingInt(Mention::from));
    return values;
  }

  /**
   * The amount of a mention whose currency was only assumed, read as in texts from a country; the
   * stated amount otherwise.
   */
  public Money moneyIn(String country, MoneyMention mention, CharSequence text) {
    Match<Money> match = mention.match();
    if (!match.assumed() || country.isEmpty()) {
      return match.value();
    }
    CharSequence words = text.subSequence(match.start(), match.end());
    List<Match<Money>> read = figures.withDefaultCountry(country).find(words).money();
    return read.size() == 1 ? read.get(0).value() : match.value();
  }

  private static int[] range(Tokens tokens, Match<?> match) {
    int from = tokens.tokenAt(match.start());
    if (from > 0 && tokens.end(from - 1) > match.start()) {
      from--;
    }
    int to = Math.max(from + 1, tokens.tokenAt(match.end()));
    return new int[] {from, Math.min(to, tokens.size())};
  }

  private static boolean take(boolean[] taken, int[] range) {
    for (int i = range[0]; i < range[1]; i++) {
      if (taken[i]) {
        return false;
      }
    }
    for (int i = range[0]; i < range[1]; i++) {
      taken[i] = true;
    }
    return range[0] < range[1];
  }
}
