package org.communique.internal.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.fact.FigureStatus;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.VerbGroup;
import org.communique.value.DatePeriod;
import org.communique.value.Qualifier;
import org.jspecify.annotations.Nullable;

/** Tells whether a figure is reported, a target or a forecast, and how its words qualify it. */
final class FigureStatuses {
  private static final int DEPTH = 8;

  private final FigureText text;

  FigureStatuses(FigureText text) {
    this.text = text;
  }

  /** The status of a trade figure. */
  FigureStatus of(FigureAmount amount, Optional<DatePeriod> period) {
    int start = text.tokens.sentenceStart(amount.sentence());
    int end = text.tokens.sentenceEnd(amount.sentence());
    Clause clause = clause(amount);
    boolean forecast =
        isForecast(clause)
            || text.has(start, end, "forecast-verb")
            || text.has(turn(amount), amount.mention().from(), "forecast-word");
    Optional<LocalDate> first = period.flatMap(DatePeriod::start);
    boolean ahead =
        first.isPresent()
            && text.reading.date.isPresent()
            && first.get().isAfter(text.reading.date.get());
    int before = text.before(amount.mention().from(), amount.from());
    boolean apposed =
        text.isWord(before, "worth")
            && !text.reading.scan.is(before - 1, org.communique.internal.lexicon.WordClass.BE);
    if (ahead || isFuture(clause) && !apposed) {
      return forecast ? FigureStatus.FORECAST : FigureStatus.TARGET;
    }
    boolean goal =
        text.has(turn(amount), amount.mention().from(), "target-word")
            || text.has(
                amount.mention().to(),
                Math.min(amount.to(), amount.mention().to() + 3),
                "target-word");
    return goal || isGoal(clause) ? FigureStatus.TARGET : FigureStatus.REPORTED;
  }

  /** Where what is said of the amount begins: after a {@code but}, another matter. */
  private int turn(FigureAmount amount) {
    for (int i = amount.mention().from() - 1; i >= amount.from(); i--) {
      if (text.isWord(i, "but") || text.isMark(i, ';')) {
        return i;
      }
    }
    return amount.from();
  }

  /** The status of money given or invested: what is promised is reported as promised. */
  FigureStatus ofMoney(FigureAmount amount) {
    Clause clause = clause(amount);
    if (isForecast(clause)) {
      return FigureStatus.FORECAST;
    }
    boolean goal =
        text.has(amount.from(), amount.mention().from(), "target-word") || isHope(clause);
    return goal ? FigureStatus.TARGET : FigureStatus.REPORTED;
  }

  /** Whether it is denied or merely imagined. */
  boolean isUnreal(FigureAmount amount) {
    Clause clause = clause(amount);
    VerbGroup verb = clause == null ? null : clause.verb();
    return clause != null
        && (clause.isConditional()
            || verb != null && verb.negated() && !text.is(verb.head(), "amount-verb"));
  }

  /** The qualifier that stands with the amount, else the one that its verb implies. */
  Qualifier qualifier(FigureAmount amount) {
    Qualifier stated = amount.mention().match().qualifier();
    int before = text.before(amount.mention().from(), amount.from());
    Clause clause = clause(amount);
    boolean negated = clause != null && clause.verb() != null && clause.verb().negated();
    if (stated != Qualifier.EXACT || before < amount.from()) {
      return stated;
    }
    if (negated && text.isWord(before, "reach")) {
      return Qualifier.UNDER;
    }
    if (text.is(before, "over-verb") && !text.isWord(before, "top") && text.at(before) == null) {
      return Qualifier.OVER;
    }
    boolean close = text.isWord(before, "to") && text.is(before - 1, "near-word");
    return close || text.is(before, "near-verb") ? Qualifier.ABOUT : Qualifier.EXACT;
  }

  /** The clause whose verb stands nearest to the amount, first before it. */
  private @Nullable Clause clause(FigureAmount amount) {
    Clause best = null;
    int at = amount.mention().from();
    for (Clause clause : text.reading.clausesOf(amount.sentence())) {
      VerbGroup verb = clause.verb();
      if (verb != null && (best == null || distance(verb, at) < distance(best.verb(), at))) {
        best = clause;
      }
    }
    return best;
  }

  private static int distance(@Nullable VerbGroup verb, int token) {
    if (verb == null) {
      return Integer.MAX_VALUE;
    }
    return verb.head() < token ? token - verb.head() : (verb.head() - token) * 3;
  }

  private boolean isFuture(@Nullable Clause clause) {
    VerbGroup verb = clause == null ? null : clause.verb();
    if (clause == null || verb == null) {
      return false;
    }
    if (verb.mood() != VerbGroup.Mood.REAL) {
      return true;
    }
    return verb.form() != VerbGroup.Form.FINITE && isGoal(clause.parent())
        || verb.form() == VerbGroup.Form.INFINITIVE && isForecast(clause.parent());
  }

  private boolean isGoal(@Nullable Clause clause) {
    Clause at = clause;
    for (int i = 0; at != null && i < DEPTH; i++) {
      VerbGroup verb = at.verb();
      if (verb != null && text.is(verb.head(), "target-verb")) {
        return true;
      }
      if (verb != null
          && text.has(
              verb.to(),
              Math.min(text.tokens.sentenceEnd(at.sentence()), verb.to() + 4),
              "target-word")) {
        return true;
      }
      at = verb != null && verb.form() == VerbGroup.Form.FINITE ? null : at.parent();
    }
    return false;
  }

  private boolean isHope(@Nullable Clause clause) {
    Clause at = clause;
    for (int i = 0; at != null && i < DEPTH; i++) {
      VerbGroup verb = at.verb();
      if (verb != null && text.is(verb.head(), "hope-verb")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private boolean isForecast(@Nullable Clause clause) {
    Clause at = clause;
    for (int i = 0; at != null && i < DEPTH; i++) {
      VerbGroup verb = at.verb();
      if (verb != null && text.is(verb.head(), "forecast-verb")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
