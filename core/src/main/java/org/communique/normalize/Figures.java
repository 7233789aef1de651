package org.communique.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.communique.internal.number.Figure;
import org.communique.value.Money;
import org.communique.value.Percentage;

/**
 * What one scan of a text found. No stretch of text is in two of the lists: the number of an amount
 * of money is not listed as a number. Each list is in the order of the text. Immutable and
 * thread-safe.
 *
 * @param numbers numbers that belong to no percentage and no amount of money
 * @param percentages percentages and percentage points
 * @param money amounts of money
 */
public record Figures(
    List<Match<BigDecimal>> numbers,
    List<Match<Percentage>> percentages,
    List<Match<Money>> money) {
  /** Copies the lists. */
  public Figures {
    numbers = List.copyOf(numbers);
    percentages = List.copyOf(percentages);
    money = List.copyOf(money);
  }

  /** Sorts the finds of a scan by kind. */
  static Figures of(List<Figure> found) {
    List<Match<BigDecimal>> numbers = new ArrayList<>();
    List<Match<Percentage>> percentages = new ArrayList<>();
    List<Match<Money>> money = new ArrayList<>();
    for (Figure figure : found) {
      switch (figure.kind()) {
        case NUMBER -> numbers.add(match(figure, plain(figure.value())));
        case PERCENTAGE -> percentages.add(match(figure, Percentage.of(figure.value())));
        case MONEY -> money.add(match(figure, Money.of(figure.currency(), figure.value())));
      }
    }
    return new Figures(numbers, percentages, money);
  }

  /** A find with another form of its value. */
  static <T> Match<T> match(Figure figure, T value) {
    return new Match<>(figure.start(), figure.end(), value, figure.qualifier(), figure.assumed());
  }

  /** A number without trailing zeros after its decimal sign, and without an exponent. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
