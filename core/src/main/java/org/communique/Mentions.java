package org.communique;

import java.util.List;
import org.communique.normalize.Match;
import org.communique.value.DatePeriod;
import org.communique.value.Money;
import org.communique.value.Percentage;

/**
 * What was read and normalized in the text, wherever it stands, in the order of the text. Immutable
 * and thread-safe.
 *
 * @param dates dates and periods, resolved against the document date
 * @param money amounts of money
 * @param percentages percentages
 */
public record Mentions(
    List<Match<DatePeriod>> dates, List<Match<Money>> money, List<Match<Percentage>> percentages) {
  /** Copies the lists. */
  public Mentions {
    dates = List.copyOf(dates);
    money = List.copyOf(money);
    percentages = List.copyOf(percentages);
  }
}
