package org.communique.internal.resolve;

import java.math.BigDecimal;
import java.util.Optional;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.MoneyMention;
import org.communique.internal.mention.Mention.NumberMention;
import org.communique.internal.mention.Mention.PercentMention;
import org.communique.value.Change;
import org.communique.value.Money;

/** Finds how an amount is said to have changed. */
final class FigureChanges {
  private static final int NEAR = 4;

  private final FigureText text;

  FigureChanges(FigureText text) {
    this.text = text;
  }

  /** A change with the tokens that state it. */
  record Changed(Change change, int from, int to) {}

  Optional<Changed> of(FigureAmount amount) {
    MoneyMention difference = amount.difference();
    if (difference != null) {
      int sign = sign(difference.from(), difference.to());
      Money value = difference.match().value();
      Money signed =
          Money.of(value.currency(), sign < 0 ? value.amount().negate() : value.amount());
      return Optional.of(new Changed(Change.amount(signed), difference.from(), difference.to()));
    }
    Optional<Changed> after = scan(amount.mention().to(), after(amount));
    return after.isPresent() ? after : scan(before(amount), amount.mention().from());
  }

  /** Where what follows the amount still speaks of it. */
  private int after(FigureAmount amount) {
    FigureCue cue = amount.cue();
    int from = cue != null && amount.follows() ? cue.to() : amount.mention().to();
    for (int i = from; i < amount.to(); i++) {
      boolean other =
          text.is(i, "turnover-noun")
              || text.is(i, "export-noun")
              || text.is(i, "import-noun")
              || text.isMark(i, ';');
      if (other) {
        return i;
      }
    }
    return amount.to();
  }

  private static int before(FigureAmount amount) {
    FigureCue cue = amount.cue();
    return cue != null && !amount.follows() ? Math.max(amount.from(), cue.to()) : amount.from();
  }

  private Optional<Changed> scan(int from, int to) {
    for (int i = from; i < to; i++) {
      Mention mention = text.at(i);
      if (mention instanceof PercentMention percent && percent.from() == i) {
        BigDecimal value = percent.match().value().value();
        int sign =
            value.signum() < 0
                ? -1
                : text.isMark(i - 1, '+') || text.tokens.first(i) == '+'
                    ? 1
                    : sign(percent.from(), percent.to());
        if (sign != 0) {
          return Optional.of(
              new Changed(
                  Change.percent(sign < 0 ? value.abs().negate() : value.abs()),
                  percent.from(),
                  percent.to()));
        }
      }
      if (mention instanceof NumberMention times
          && text.is(times.to(), "times-word")
          && (text.isWord(times.to() + 1, "as")
              || text.is(times.to() + 1, "up-word")
              || isGrowth(times.from() - 1)
              || text.isWord(times.from() - 1, "by") && isGrowth(times.from() - 2))) {
        return Optional.of(
            new Changed(Change.factor(times.match().value()), times.from(), times.to() + 1));
      }
      int factor = mention == null ? text.words.factor(text.tokens.word(i)) : 0;
      if (factor > 0 && text.isVerb(i) && text.isInflected(i)) {
        return Optional.of(new Changed(Change.factor(BigDecimal.valueOf(factor)), i, i + 1));
      }
    }
    return Optional.empty();
  }

  private boolean isGrowth(int token) {
    return text.is(token, "up-verb") || text.is(token, "up-word");
  }

  /** 1 for growth, -1 for decline, 0 if the words beside say neither. */
  private int sign(int from, int to) {
    for (int i = from - 1; i >= Math.max(0, from - NEAR); i--) {
      int sign = direction(i);
      if (sign != 0) {
        return sign;
      }
      if (text.isValue(i) || text.isMark(i, ';')) {
        break;
      }
    }
    for (int i = to; i < Math.min(text.tokens.size(), to + NEAR - 1); i++) {
      if (text.isMark(i, ',') || text.isMark(i, ';') || text.isMark(i, '.')) {
        return 0;
      }
      int sign = direction(i);
      if (sign != 0) {
        return sign;
      }
    }
    return 0;
  }

  private int direction(int token) {
    boolean qualifier =
        text.isWord(token + 1, "than") && text.at(token + 2) instanceof PercentMention;
    if (qualifier) {
      return 0;
    }
    boolean up = text.is(token, "up-verb") || text.is(token, "up-word");
    return up ? 1 : text.is(token, "down-verb") || text.is(token, "down-word") ? -1 : 0;
  }
}
