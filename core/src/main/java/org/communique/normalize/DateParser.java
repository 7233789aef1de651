package org.communique.normalize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.value.DatePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Finds and reads dates and periods in the texts of one locale. Nothing is ever resolved against
 * the clock: dates that are relative, or that leave out their year, need an anchor and a {@link
 * Direction}. Immutable and thread-safe.
 *
 * <p>Days of the Hijri calendars are computed; where a Gregorian day stands right beside one, the
 * two are compared, and a day that does not fit is marked as assumed.
 *
 * <p>The country of the locale decides the order of day and month ({@code en-GB}, {@code en-US})
 * and the fiscal year. Offsets are UTF-16 code units, ends exclusive.
 */
public final class DateParser {
  private final DateLanguage language;
  private final DateGrammar grammar;
  private final FiscalYear fiscal;

  private DateParser(DateLanguage language, DateGrammar grammar, FiscalYear fiscal) {
    this.language = language;
    this.grammar = grammar;
    this.fiscal = fiscal;
  }

  /**
   * A parser for a locale. Loading its words takes some milliseconds: keep the parser.
   *
   * @throws IllegalArgumentException if dates in this language are not known
   */
  public static DateParser forLocale(Locale locale) {
    DateLanguage language = DateLanguage.of(locale);
    return new DateParser(language, new DateGrammar(language), FiscalYear.of(locale.getCountry()));
  }

  /** The same parser with the fiscal years of another country. */
  public DateParser withFiscalYear(FiscalYear other) {
    return new DateParser(language, grammar, other);
  }

  /**
   * Finds all dates and periods of a text, in its order, without overlaps. Never throws on any
   * text; impossible dates ({@code 31 June}) are left out.
   */
  public List<Match<DateExpression>> find(CharSequence text) {
    return find(text, leftOut -> {});
  }

  /**
   * Finds all dates and periods of a text and tells of those that no calendar has.
   *
   * @param leftOut is handed each impossible date, in the text's order
   */
  public List<Match<DateExpression>> find(CharSequence text, Consumer<? super LeftOut> leftOut) {
    List<Match<DateExpression>> found = new ArrayList<>();
    for (Match<DateExpression> match : read(text)) {
      if (match.value().node() instanceof DateNode.Impossible impossible) {
        LeftOut.Reason reason = LeftOut.Reason.IMPOSSIBLE_DATE;
        leftOut.accept(new LeftOut(match.start(), match.end(), reason, impossible.reason()));
      } else {
        found.add(match);
      }
    }
    return found;
  }

  /**
   * Finds and resolves all dates and periods of a text. Those that have no days in the calendar
   * ({@code 29 February last year}) are left out.
   */
  public List<Match<DatePeriod>> find(CharSequence text, LocalDate anchor, Direction direction) {
    List<Match<DatePeriod>> found = new ArrayList<>();
    for (Match<DateExpression> match : read(text)) {
      Optional<DatePeriod> period = match.value().resolve(anchor, direction);
      if (period.isPresent()) {
        found.add(
            new Match<>(
                match.start(), match.end(), period.get(), match.qualifier(), match.assumed()));
      }
    }
    return found;
  }

  /**
   * Reads a text that is one date or period.
   *
   * @throws NormalizationException if it is not, or if there is no such day
   */
  public DatePeriod parse(String text, LocalDate anchor, Direction direction) {
    return expression(text)
        .resolve(anchor, direction)
        .orElseThrow(() -> new NormalizationException(text, text.length(), "there is no such day"));
  }

  /**
   * Reads a text that is one date or period and says all of it, its year too.
   *
   * @throws NormalizationException if it is not, or if there is no such day
   */
  public DatePeriod parse(String text) {
    DateExpression expression = expression(text);
    if (!expression.isAbsolute()) {
      throw new NormalizationException(
          text, text.length(), "the date depends on an anchor; give one, and a direction");
    }
    return expression
        .absolute()
        .orElseThrow(() -> new NormalizationException(text, text.length(), "there is no such day"));
  }

  private DateExpression expression(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    List<Match<DateExpression>> found = read(text);
    if (found.isEmpty()) {
      throw new NormalizationException(text, from, "no date or period starts here");
    }
    Match<DateExpression> first = found.get(0);
    if (first.value().node() instanceof DateNode.Impossible impossible) {
      throw new NormalizationException(text, first.start(), impossible.reason());
    }
    if (first.start() > from) {
      throw new NormalizationException(text, from, "a date or period must start here");
    }
    if (first.end() < to) {
      throw new NormalizationException(
          text, first.end(), "the date or period ends here, and there is more text");
    }
    return first.value();
  }

  private List<Match<DateExpression>> read(CharSequence text) {
    char[] characters = text.toString().toCharArray();
    Reader reader = new Reader(characters);
    new DateLexer(language, characters, reader::take).scan();
    CalendarCheck.reconcile(reader.found);
    reader.dropBracketedWeekdays();
    return reader.found;
  }

  /** Picks the dates out of the runs of one text. */
  private final class Reader {
    private final char[] text;
    private final List<Match<DateExpression>> found = new ArrayList<>();
    private @Nullable DateChart chart;
    private @Nullable DateNode antecedent;

    Reader(char[] text) {
      this.text = text;
    }

    void take(DateRun run) {
      DateChart reading = chart == null ? new DateChart(grammar, run) : chart;
      chart = reading;
      reading.read(run);
      DateAcceptance acceptance = new DateAcceptance(language, text, run, reading);
      int token = 0;
      while (token < run.size()) {
        DateChart.Edge best = best(reading, acceptance, token);
        if (best != null) {
          add(run, best);
        }
        token = best == null ? token + 1 : best.end();
      }
    }

    private DateChart.@Nullable Edge best(DateChart reading, DateAcceptance acceptance, int token) {
      DateChart.Edge best = null;
      for (DateChart.Edge edge : reading.startingAt(token)) {
        boolean longer = best == null || edge.end() > best.end();
        if (longer
            && edge.value() instanceof DateNode
            && edge.category() != DateCategory.FIG
            && acceptance.accepts(edge)) {
          best = edge;
        }
      }
      return best;
    }

    private void add(DateRun run, DateChart.Edge edge) {
      DateNode node = (DateNode) edge.value();
      found.add(
          Match.exact(
              run.start(edge.start()),
              run.end(edge.end() - 1),
              new DateExpression(node, fiscal, antecedent)));
      if (node.isAbsolute() || (node.yearless() == null && !usesAntecedent(run, edge))) {
        antecedent = node;
      }
    }

    /** {@code 26 October (Friday)}: the weekday in brackets names no day of its own. */
    void dropBracketedWeekdays() {
      for (int i = found.size() - 1; i > 0; i--) {
        Match<DateExpression> day = found.get(i - 1);
        boolean weekday = found.get(i).value().isWeekday();
        if (weekday
            && day.value().granularity() == DateGranularity.DAY
            && !day.value().isWeekday()
            && isBracket(day.end(), found.get(i).start())) {
          found.remove(i);
        }
      }
    }

    private boolean isBracket(int from, int to) {
      int brackets = 0;
      for (int i = from; i < to; i++) {
        char c = text[i];
        boolean bracket = c == '(' || c == '（';
        if (!bracket && c != ' ') {
          return false;
        }
        brackets += bracket ? 1 : 0;
      }
      return brackets == 1;
    }

    private boolean usesAntecedent(DateRun run, DateChart.Edge edge) {
      for (int token = edge.start(); token < edge.end(); token++) {
        if (run.has(token, DateCategory.SAME)) {
          return true;
        }
      }
      return false;
    }
  }
}
