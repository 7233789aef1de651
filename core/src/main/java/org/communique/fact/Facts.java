package org.communique.fact;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.function.Predicate;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Party;

/**
 * Predicates for selections, to be imported statically. They know nothing that a caller's own
 * predicate could not know. Stateless and thread-safe.
 */
public final class Facts {
  private Facts() {}

  /** Facts in which both countries (ISO 3166-1 alpha-2 codes) take part, in any order. */
  public static Predicate<Fact> between(String oneCode, String otherCode) {
    return involving(Country.of(oneCode)).and(involving(Country.of(otherCode)));
  }

  /** Facts in which the country (ISO 3166-1 alpha-2 code) takes part. */
  public static Predicate<Fact> involving(String countryCode) {
    return involving(Country.of(countryCode));
  }

  /** Facts in which the party takes part. */
  public static Predicate<Fact> involving(Party party) {
    return fact -> fact.participants().contains(party);
  }

  /** Facts whose date or period lies within the period; facts without a date are left out. */
  public static Predicate<Fact> during(DatePeriod period) {
    return fact -> fact.time().map(period::encloses).orElse(false);
  }

  /** Facts whose date or period lies within the year. */
  public static Predicate<Fact> during(Year year) {
    return during(DatePeriod.of(year));
  }

  /** Facts whose date or period lies within the month. */
  public static Predicate<Fact> during(YearMonth month) {
    return during(DatePeriod.of(month));
  }

  /** Facts of that day. */
  public static Predicate<Fact> on(LocalDate day) {
    return during(DatePeriod.of(day));
  }
}
