package org.communique.internal.resolve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.communique.Diagnostic;
import org.communique.internal.mention.Mention.MoneyMention;
import org.communique.value.Change;
import org.communique.value.DatePeriod;
import org.communique.value.Qualifier;

/**
 * Checks trade figures against each other: a base, a percentage and the amount that they lead to
 * must agree as far as their digits go.
 */
final class FigureArithmetic {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DIGITS = 3;
  private static final int WINDOW = 16;

  private final FigureText text;

  FigureArithmetic(FigureText text) {
    this.text = text;
  }

  /** Adds a diagnostic for each amount that its base and percentage contradict. */
  void check(List<TradeDraft> drafts, List<Diagnostic> diagnostics) {
    for (int i = 0; i < drafts.size(); i++) {
      TradeDraft draft = drafts.get(i);
      Optional<Change> change = draft.change().map(FigureChanges.Changed::change);
      if (change.isPresent()
          && change.get().kind() == Change.Kind.PERCENT
          && draft.qualifier() == Qualifier.EXACT) {
        int end = Math.min(drafts.size(), i + WINDOW);
        for (TradeDraft base : drafts.subList(Math.max(0, i - WINDOW), end)) {
          if (isBase(base, draft)) {
            compare(draft, base, change.get().value(), diagnostics);
          }
        }
      }
    }
  }

  /** Whether a figure is the one that the other is compared with. */
  private boolean isBase(TradeDraft base, TradeDraft draft) {
    boolean near = Math.abs(base.amount().sentence() - draft.amount().sentence()) <= 1;
    boolean comparable =
        base != draft
            && near
            && base.qualifier() == Qualifier.EXACT
            && base.isSameTrade(draft)
            && base.money().currency().equals(draft.money().currency());
    if (!comparable) {
      return false;
    }
    MoneyMention mention = base.amount().mention();
    int before = text.before(mention.from(), base.amount().from());
    boolean from =
        base.amount().sentence() == draft.amount().sentence()
            && (text.isWord(before, "from") || text.isWord(before, "against"));
    return from || isYearBefore(base.period(), draft.period());
  }

  private static boolean isYearBefore(
      Optional<FigurePeriods.Dated> base, Optional<FigurePeriods.Dated> now) {
    return base.map(FigurePeriods.Dated::period)
            .flatMap(FigureArithmetic::nextYear)
            .equals(now.map(FigurePeriods.Dated::period))
        && base.isPresent();
  }

  private static Optional<DatePeriod> nextYear(DatePeriod period) {
    return period
        .start()
        .flatMap(
            start -> period.end().map(end -> DatePeriod.of(start.plusYears(1), end.plusYears(1))));
  }

  private void compare(
      TradeDraft draft, TradeDraft base, BigDecimal percent, List<Diagnostic> diagnostics) {
    BigDecimal factor = BigDecimal.ONE.add(percent.divide(HUNDRED));
    BigDecimal from = base.money().amount();
    BigDecimal computed = from.multiply(factor);
    BigDecimal tolerance =
        unit(draft.money().amount())
            .add(unit(from).multiply(factor.abs()))
            .add(from.abs().multiply(unit(percent)).divide(HUNDRED));
    BigDecimal difference = computed.subtract(draft.money().amount()).abs();
    if (difference.compareTo(tolerance) > 0) {
      MoneyMention mention = draft.amount().mention();
      String message =
          base.money()
              + " and a change of "
              + Change.percent(percent)
              + " make "
              + draft.money().currency()
              + " "
              + rounded(computed)
              + ", but the text says "
              + draft.money();
      diagnostics.add(
          new Diagnostic(
              Diagnostic.Kind.FIGURES_DISAGREE,
              text.reading.layout.span(mention.from(), mention.to()),
              message));
    }
  }

  /** One unit of the last digit stated: what rounding may hide of two values. */
  private static BigDecimal unit(BigDecimal value) {
    return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
  }

  private static String rounded(BigDecimal value) {
    int scale = value.scale() - value.precision() + DIGITS + 1;
    return value
        .setScale(Math.min(value.scale(), scale), RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
