package org.communique.testkit;

import java.util.List;
import java.util.function.Predicate;
import org.communique.Found;
import org.communique.fact.Fact;
import org.communique.fact.Facts;
import org.communique.value.DatePeriod;

/**
 * Narrows the facts of one type; a call that leaves none fails and shows those left before it, the
 * nearest candidates. Not thread-safe.
 */
public abstract class AbstractFactAssert<S extends AbstractFactAssert<S, F>, F extends Fact> {
  private final String text;
  private final StringBuilder expected;
  private List<Found<F>> candidates;

  AbstractFactAssert(List<Found<F>> candidates, String text, String type) {
    this.candidates = candidates;
    this.text = text;
    this.expected = new StringBuilder(type);
  }

  abstract S self();

  /** Requires both countries, by ISO code. */
  public S between(String oneCode, String otherCode) {
    return matching(
        "between " + oneCode + " and " + otherCode, Facts.between(oneCode, otherCode));
  }

  /** Requires the country, by ISO code. */
  public S involving(String countryCode) {
    return matching("involving " + countryCode, Facts.involving(countryCode));
  }

  /** Requires a time within the period, as {@link Facts#during(DatePeriod)} tells. */
  public S during(DatePeriod period) {
    return matching("during " + period, Facts.during(period));
  }

  /** Requires what the predicate tells; the description stands in the failure message. */
  public S matching(String description, Predicate<? super F> condition) {
    expected.append(' ').append(description);
    List<Found<F>> left = candidates.stream().filter(f -> condition.test(f.fact())).toList();
    if (left.isEmpty()) {
      throw new AssertionError(
          "Expected " + expected + ", but the nearest found:" + Context.of(candidates, text));
    }
    candidates = left;
    return self();
  }
}
