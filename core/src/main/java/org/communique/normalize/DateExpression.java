package org.communique.normalize;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.communique.value.DatePeriod;
import org.jspecify.annotations.Nullable;

/**
 * A date or period as it was written, not yet resolved: {@code last year} needs an anchor, {@code 5
 * March} an anchor and a direction, {@code 5 March 2018} neither. Immutable and thread-safe.
 */
public final class DateExpression {
  private final DateNode node;
  private final FiscalYear fiscal;
  private final @Nullable DateNode antecedent;

  DateExpression(DateNode node, FiscalYear fiscal, @Nullable DateNode antecedent) {
    this.node = node;
    this.fiscal = fiscal;
    this.antecedent = antecedent;
  }

  DateNode node() {
    return node;
  }

  /**
   * The days that this names.
   *
   * @param anchor the day to count from, as a rule that of publication
   * @param direction where dates without a year, weekdays and bare months are looked for
   * @return empty if there are no such days: {@code 29 February last year}
   */
  public Optional<DatePeriod> resolve(LocalDate anchor, Direction direction) {
    return Optional.ofNullable(node.resolve(new DateFrame(anchor, direction, fiscal, antecedent)));
  }

  /** Whether the text alone says which days are meant. */
  public boolean isAbsolute() {
    return node.isAbsolute();
  }

  /** The days meant, where the text alone says them. */
  public Optional<DatePeriod> absolute() {
    return isAbsolute() ? resolve(LocalDate.EPOCH, Direction.NEAREST) : Optional.empty();
  }

  /** The size of the calendar unit named. */
  public DateGranularity granularity() {
    return node.granularity();
  }

  /** Whether the period is open-ended, or a deadline, and by which kind of word. */
  public DateBound bound() {
    return node instanceof DateNode.Open open ? open.bound() : DateBound.NONE;
  }

  /** Whether this is one day with its year: {@code 5 March 2018}. */
  public boolean isFullDate() {
    return granularity() == DateGranularity.DAY
        && (node instanceof DateNode.Fixed || node instanceof OtherNodes.Converted);
  }

  /** Whether this is a year and nothing else: {@code 2018}. */
  public boolean isBareYear() {
    return granularity() == DateGranularity.YEAR && node instanceof DateNode.Fixed;
  }

  /** Whether this is a weekday alone: {@code Tuesday}, {@code last Friday}. */
  public boolean isWeekday() {
    return node instanceof RelativeNodes.Weekday;
  }

  /** Whether this is a day or period of the calendar that does not say its year. */
  public boolean isYearless() {
    return node.yearless() != null;
  }

  /** Whether this is today, however it is said. */
  public boolean isToday() {
    return node.equals(new RelativeNodes.Shifted(DateUnit.DAY, 0));
  }

  /**
   * Whether press text rarely means this as the name of days: a length of time counted from the
   * anchor ({@code the next 10 years}, {@code in three days}, {@code two months ago}) or a unit
   * with an article ({@code the week}).
   */
  public boolean isLoose() {
    return node instanceof RelativeNodes.Rolling
        || node instanceof RelativeNodes.Article
        || (node instanceof RelativeNodes.Moved moved
            && moved.base() == null
            && (moved.sign() > 0 || moved.length().smallest() != DateUnit.DAY));
  }

  /** The same expression with fiscal years read by the rule of another country. */
  public DateExpression withFiscalYear(FiscalYear other) {
    return new DateExpression(node, other, antecedent);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DateExpression that
        && node.equals(that.node)
        && fiscal.equals(that.fiscal)
        && Objects.equals(antecedent, that.antecedent);
  }

  @Override
  public int hashCode() {
    return Objects.hash(node, fiscal, antecedent);
  }

  /** The days, where the text alone says them, else what kind of expression this is. */
  @Override
  public String toString() {
    return absolute().map(DatePeriod::toString).orElseGet(node::toString);
  }
}
