package org.communique.cli.normalize;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.communique.normalize.DateExpression;
import org.communique.normalize.DateGranularity;
import org.communique.normalize.DateParser;
import org.communique.normalize.Direction;
import org.communique.normalize.Match;
import org.communique.normalize.MoneyParser;
import org.communique.normalize.NumberParser;
import org.communique.normalize.PercentageParser;
import org.communique.value.DatePeriod;

/** Finds the expressions of cases; keeps a parser for each kind and language. Not thread-safe. */
final class Finder {
  private final Direction direction;
  private final Map<Locale, NumberParser> numbers = new HashMap<>();
  private final Map<Locale, PercentageParser> percentages = new HashMap<>();
  private final Map<Locale, MoneyParser> money = new HashMap<>();
  private final Map<Locale, DateParser> dates = new HashMap<>();

  /** A finder that looks for dates without a year in that direction from their case's day. */
  Finder(Direction direction) {
    this.direction = direction;
  }

  /**
   * The expressions of the case's kind, in the order of its text.
   *
   * @throws IllegalArgumentException if there is no parser of this kind for the language
   */
  List<Find> find(Case one) {
    return switch (one.kind()) {
      case NUMBER ->
          finds(
              parser(numbers, one, NumberParser::forLocale).find(one.text()),
              one,
              BigDecimal::toPlainString);
      case PERCENT ->
          finds(
              parser(percentages, one, PercentageParser::forLocale).find(one.text()),
              one,
              Object::toString);
      case MONEY ->
          finds(parser(money, one, MoneyParser::forLocale).find(one.text()), one, Object::toString);
      case DATE, DATERANGE -> dates(one);
    };
  }

  private List<Find> dates(Case one) {
    List<Find> finds = new ArrayList<>();
    for (Match<DateExpression> match : parser(dates, one, DateParser::forLocale).find(one.text())) {
      resolve(match.value(), one.ref())
          .filter(period -> isOfKind(one.kind(), period))
          .ifPresent(period -> finds.add(Find.of(match, form(match.value(), period), one.text())));
    }
    return finds;
  }

  private Optional<DatePeriod> resolve(DateExpression expression, Optional<LocalDate> ref) {
    return ref.isPresent() ? expression.resolve(ref.get(), direction) : expression.absolute();
  }

  /**
   * The written form of a date or period. A season has its code in the annotation standard TIMEX3,
   * since its first and last day depend on where one is.
   */
  private static String form(DateExpression expression, DatePeriod period) {
    return expression.granularity() == DateGranularity.SEASON
        ? period.start().map(Finder::season).orElseGet(period::toString)
        : period.toString();
  }

  private static String season(LocalDate start) {
    String code =
        switch (start.getMonth()) {
          case MARCH -> "SP";
          case JUNE -> "SU";
          case SEPTEMBER -> "FA";
          default -> "WI";
        };
    return start.getYear() + "-" + code;
  }

  /** A date is one unit of the calendar, from a day to a year; a period may be any days. */
  private static boolean isOfKind(Kind kind, DatePeriod period) {
    return kind == Kind.DATERANGE || period.toString().indexOf('/') < 0;
  }

  private static <P> P parser(Map<Locale, P> parsers, Case one, Function<Locale, P> create) {
    return parsers.computeIfAbsent(one.locale(), create);
  }

  private static <T> List<Find> finds(
      List<Match<T>> matches, Case one, Function<? super T, String> form) {
    return matches.stream()
        .map(match -> Find.of(match, form.apply(match.value()), one.text()))
        .toList();
  }
}
