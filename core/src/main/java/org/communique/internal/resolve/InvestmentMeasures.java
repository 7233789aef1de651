package org.communique.internal.resolve;

import org.communique.fact.InvestmentMeasure;
import org.communique.internal.lexicon.Verbs;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;

/** Tells whether money is an inflow, a stock, a pledge or the cost of a project. */
final class InvestmentMeasures {
  private static final int PURPOSE_REACH = 6;
  private static final int AUXILIARY_REACH = 3;

  private final FigureText text;

  InvestmentMeasures(FigureText text) {
    this.text = text;
  }

  InvestmentMeasure of(FigureAmount amount, FigureCue cue) {
    return switch (cue.kind()) {
      case INFLOW -> InvestmentMeasure.INFLOW;
      case STOCK -> InvestmentMeasure.STOCK;
      case PROJECT -> InvestmentMeasure.PROJECT;
      case INVESTMENT -> investment(amount, cue);
      case GIVING -> giving(amount, cue);
      case PAYING -> paying(amount, cue);
      default -> loan(amount);
    };
  }

  private InvestmentMeasure investment(FigureAmount amount, FigureCue cue) {
    int before = text.before(amount.mention().from(), amount.from());
    boolean stands = !cue.verb() && !amount.follows() && text.isWord(before, "at");
    boolean stock = text.has(amount.from(), cue.from(), "stock-noun");
    boolean soFar = !cue.verb() && !amount.follows() && !hasPeriod(amount);
    if (stock || soFar || stands || isSince(amount) || isPerfect(cue)) {
      return InvestmentMeasure.STOCK;
    }
    if ((cue.verb() || amount.follows()) && isForWorks(amount)) {
      return InvestmentMeasure.PROJECT;
    }
    boolean ahead = cue.verb() && !isPast(cue) || amount.follows();
    return ahead ? InvestmentMeasure.PLEDGE : InvestmentMeasure.INFLOW;
  }

  private InvestmentMeasure giving(FigureAmount amount, FigureCue cue) {
    if (isPast(cue) && text.is(cue.from(), "give-verb")) {
      return InvestmentMeasure.INFLOW;
    }
    return loan(amount);
  }

  private InvestmentMeasure paying(FigureAmount amount, FigureCue cue) {
    if (text.is(cue.from(), "receive-verb")) {
      return loan(amount);
    }
    return isSince(amount) ? InvestmentMeasure.STOCK : InvestmentMeasure.PROJECT;
  }

  private InvestmentMeasure loan(FigureAmount amount) {
    if (isSince(amount)) {
      return InvestmentMeasure.STOCK;
    }
    return isForWorks(amount) ? InvestmentMeasure.PROJECT : InvestmentMeasure.PLEDGE;
  }

  /** {@code since 2005}: beside the amount, or at the beginning of a sentence with one amount. */
  private boolean isSince(FigureAmount amount) {
    boolean first = amount.from() == text.tokens.sentenceStart(amount.sentence());
    return text.has(amount.mention().to(), amount.to(), "since-word")
        || first && text.has(amount.from(), amount.mention().from(), "since-word");
  }

  /**
   * Whether the amount is that of a period, as in {@code in 2021}, rather than what had come
   * together by a day: {@code by the end of 2021}.
   */
  private boolean hasPeriod(FigureAmount amount) {
    for (int i = amount.from(); i < amount.to(); i++) {
      if (text.at(i) instanceof Mention.DateMention date
          && date.from() == i
          && !text.has(i - 1, i + 1, "until-word")) {
        return true;
      }
    }
    return false;
  }

  /** {@code has invested}. */
  private boolean isPerfect(FigureCue cue) {
    for (int i = cue.from() - 1; cue.verb() && i >= cue.from() - AUXILIARY_REACH && i >= 0; i--) {
      if (text.reading.scan.is(i, WordClass.HAVE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code for the bridge}, {@code in a factory}. */
  private boolean isForWorks(FigureAmount amount) {
    for (int i = amount.mention().to(); i < amount.to(); i++) {
      boolean purpose = text.isWord(i, "for") || text.isWord(i, "in") || text.isWord(i, "into");
      if (purpose && text.has(i, Math.min(amount.to(), i + PURPOSE_REACH), "works-word")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPast(FigureCue cue) {
    return cue.verb() && (text.verbForms(cue.from()) & (Verbs.PAST | Verbs.PARTICIPLE)) != 0;
  }
}
