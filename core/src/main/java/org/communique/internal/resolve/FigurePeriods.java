package org.communique.internal.resolve;

import java.util.Optional;
import org.communique.internal.mention.Mention.DateMention;
import org.communique.internal.mention.Mention.PercentMention;
import org.communique.value.DatePeriod;
import org.jspecify.annotations.Nullable;

/** Finds the period of an amount or number among the dates of its sentence. */
final class FigurePeriods {
  private static final int NEAR = 6;
  private static final int BASE_REACH = 7;

  private final FigureText text;

  FigurePeriods(FigureText text) {
    this.text = text;
  }

  /** A period with the mention that states it. */
  record Dated(DatePeriod period, DateMention mention) {}

  /**
   * The period of the figure at the tokens {@code from} to {@code to}.
   *
   * @param start where its stretch of the sentence begins
   * @param end where its stretch of the sentence ends
   */
  Optional<Dated> of(int from, int to, int start, int end) {
    DateMention after = after(to, end);
    if (after != null && (after.from() - to <= NEAR || !hasComma(to, after.from()))) {
      return dated(after);
    }
    DateMention before = before(start, from);
    DateMention chosen = before != null ? before : after;
    return chosen == null ? Optional.empty() : dated(chosen);
  }

  private @Nullable DateMention after(int to, int end) {
    boolean last = end >= text.sentenceEnd(to - 1);
    for (int i = to; i < end; i++) {
      if (!last
          && (text.isMark(i, ',')
              || text.isMark(i, ';')
              || text.isWord(i, "and")
              || text.isWord(i, "while"))) {
        return null;
      }
      if (text.isMark(i, ';')) {
        return null;
      }
      if (text.at(i) instanceof DateMention date && date.from() == i && fits(date)) {
        return date;
      }
    }
    return null;
  }

  private @Nullable DateMention before(int start, int from) {
    for (int i = from - 1; i >= start; i--) {
      if (text.at(i) instanceof DateMention date && date.to() == i + 1 && fits(date)) {
        return date;
      }
    }
    return null;
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.isMark(i, ',')) {
        return true;
      }
    }
    return false;
  }

  /** Not the day of a report, nor the period that a figure is compared with. */
  private boolean fits(DateMention date) {
    if (date.match().value().isLoose() || isBase(date.from())) {
      return false;
    }
    Optional<DatePeriod> period = text.reading.resolve(date);
    return period.isPresent() && (!period.get().isDay() || isLimit(date.from()));
  }

  private boolean isBase(int token) {
    if (text.isWord(token - 1, "from") && text.at(token - 2) instanceof PercentMention) {
      return true;
    }
    for (int i = token - 1; i >= Math.max(0, token - BASE_REACH); i--) {
      if (text.isMark(i, ',') || text.isValue(i)) {
        return false;
      }
      if (text.isWord(i, "than")
          || text.isWord(i, "against")
          || text.is(i, "than-word") && !text.isWord(i, "from") && token - i <= NEAR
          || text.isWord(i, "months") && text.isWord(i - 1, "same")) {
        return true;
      }
    }
    return text.isWord(token - 1, "of") && text.isWord(token - 2, "level");
  }

  /** {@code by 31 December 2008}, {@code as of 1 May}. */
  private boolean isLimit(int token) {
    return text.isWord(token - 1, "by")
        || text.isWord(token - 1, "of") && text.isWord(token - 2, "as");
  }

  private Optional<Dated> dated(DateMention mention) {
    return text.reading
        .resolve(mention)
        .map(
            period ->
                new Dated(
                    period.isDay() && isLimit(mention.from())
                        ? DatePeriod.until(period.end().orElseThrow())
                        : period,
                    mention));
  }
}
