package org.communique.internal.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.DateMention;
import org.communique.internal.mention.Mention.MoneyMention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.mention.Mention.NumberMention;
import org.communique.internal.text.Tokens;
import org.communique.normalize.Match;
import org.communique.value.Money;
import org.jspecify.annotations.Nullable;

/** Tells for each amount of a sentence which words say what it measures. */
final class FigureAmounts {
  private static final int AFTER_REACH = 8;
  private static final int VERB_REACH = 4;
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final FigureText text;
  private final FigureCues cues;

  FigureAmounts(FigureText text) {
    this.text = text;
    this.cues = new FigureCues(text);
  }

  /** The amounts of a sentence, those in a second currency and mere differences left out. */
  List<FigureAmount> of(int sentence) {
    int start = text.tokens.sentenceStart(sentence);
    int end = text.tokens.sentenceEnd(sentence);
    List<MoneyMention> money = new ArrayList<>();
    for (int i = start; i < end; i++) {
      Mention mention = text.at(i);
      if (mention instanceof MoneyMention amount
          && amount.from() == i
          && !isConversion(amount, start)) {
        money.add(amount);
      } else if (mention instanceof NumberMention number
          && number.from() == i
          && !money.isEmpty()
          && isAmount(number, end)) {
        money.add(inCurrencyOf(money.get(money.size() - 1), number));
      }
    }
    if (money.isEmpty()) {
      return List.of();
    }
    return bind(sentence, money, cues.of(sentence));
  }

  private List<FigureAmount> bind(int sentence, List<MoneyMention> money, List<FigureCue> found) {
    int start = text.tokens.sentenceStart(sentence);
    int end = text.tokens.sentenceEnd(sentence);
    List<FigureAmount> amounts = new ArrayList<>();
    MoneyMention difference = null;
    int from = start;
    for (int i = 0; i < money.size(); i++) {
      MoneyMention amount = money.get(i);
      int to = i + 1 < money.size() ? money.get(i + 1).from() : end;
      if (isDifference(amount, start)) {
        difference = amount;
        continue;
      }
      FigureCue after = after(amount, to, found);
      FigureCue cue = after != null ? after : before(amount, start, found, amounts);
      amounts.add(new FigureAmount(amount, cue, after != null, sentence, from, to, difference));
      difference = null;
      from = amount.to();
    }
    return amounts;
  }

  /** {@code $5 billion (4.6 billion euros)}, {@code $5 billion, or 4.6 billion euros}. */
  private boolean isConversion(MoneyMention amount, int start) {
    int before = text.before(amount.from(), start);
    boolean bracket = text.isMark(before, '(') || text.isWord(before, "or");
    int other = text.isMark(before - 1, ',') ? before - 2 : before - 1;
    return bracket
        && text.at(other) instanceof MoneyMention first
        && !first.match().value().currency().equals(amount.match().value().currency());
  }

  /**
   * A bare number after an amount of money that can only be money too: {@code and imports of 40
   * million}.
   */
  private boolean isAmount(NumberMention number, int end) {
    boolean large = number.match().value().compareTo(MILLION) >= 0;
    int next = number.to();
    boolean closed =
        next >= end || text.tokens.kind(next) == Tokens.MARK || text.isFunctionWord(next);
    int before = text.before(number.from(), text.sentenceStart(number.from()));
    return large
        && closed
        && (text.isWord(before, "of") || text.isWord(before, "to") || text.isWord(before, "at"));
  }

  private static MoneyMention inCurrencyOf(MoneyMention known, NumberMention number) {
    Match<BigDecimal> match = number.match();
    Money money = Money.of(known.match().value().currency(), match.value());
    return new MoneyMention(
        number.from(),
        number.to(),
        new Match<>(match.start(), match.end(), money, match.qualifier(), known.match().assumed()));
  }

  /** {@code fell by $13 million}. */
  private boolean isDifference(MoneyMention amount, int start) {
    int before = text.before(amount.from(), start);
    return text.isWord(before, "by") && (isGrowth(before - 1) || isGrowth(before - 2));
  }

  private boolean isGrowth(int token) {
    return text.is(token, "up-verb")
        || text.is(token, "down-verb")
        || text.is(token, "up-word")
        || text.is(token, "down-word");
  }

  private @Nullable FigureCue after(MoneyMention amount, int end, List<FigureCue> found) {
    int at = amount.to();
    int before = text.before(amount.from(), text.sentenceStart(amount.from()));
    boolean opening = before == text.sentenceStart(amount.from());
    if (opening
        && text.isMark(at, ',')
        && (text.isWord(before, "being") || text.isWord(before, "at"))) {
      return phrase(at + 1, end, found);
    }
    FigureCue participle = startingAt(at, found);
    if (participle != null && participle.verb() && text.isInflected(at)) {
      return participle;
    }
    if (text.isWord(at, "worth")) {
      at++;
    }
    if (text.isWord(at, "in") || text.isWord(at, "of") || text.isWord(at, "as")) {
      at++;
    } else if (at < end && isAuxiliary(at)) {
      return predicate(at, end, found);
    } else if (text.isWord(at, "come") || text.isWord(at, "came")) {
      return text.isWord(at + 1, "from") ? phrase(at + 2, end, found) : null;
    }
    return phrase(at, end, found);
  }

  private boolean isAuxiliary(int token) {
    return text.reading.scan.is(token, WordClass.BE)
        || text.reading.scan.is(token, WordClass.HAVE)
        || text.reading.scan.is(token, WordClass.MODAL);
  }

  /** {@code were Kazakh exports}, {@code will be invested}. */
  private @Nullable FigureCue predicate(int token, int end, List<FigureCue> found) {
    int at = token;
    while (at < end && (isAuxiliary(at) || text.reading.scan.is(at, WordClass.ADVERB))) {
      at++;
    }
    if (text.isWord(at, "what")) {
      return found.stream()
          .filter(cue -> cue.from() > token && cue.from() - token <= AFTER_REACH && !cue.verb())
          .findFirst()
          .orElse(null);
    }
    FigureCue cue = startingAt(at, found);
    return cue != null
        ? cue.verb() ? cue : phrase(at, end, found)
        : at < end && text.isVerb(at) ? null : phrase(at, end, found);
  }

  /** The cue that heads the noun phrase beginning here. */
  private @Nullable FigureCue phrase(int token, int end, List<FigureCue> found) {
    int limit = Math.min(end, token + AFTER_REACH);
    for (int i = token; i < limit; i++) {
      FigureCue cue = startingAt(i, found);
      if (cue != null) {
        return cue.verb() ? null : cue;
      }
      boolean bracket = text.isMark(i, '(') && text.isMark(i + 2, ')');
      boolean goal =
          text.is(i, "target-word") && (text.isWord(i + 1, "for") || text.isWord(i + 1, "of"));
      if (goal) {
        i++;
      } else if (bracket) {
        i += 2;
      } else if (stops(i)) {
        return null;
      }
    }
    return null;
  }

  private boolean stops(int token) {
    Tokens tokens = text.tokens;
    if (tokens.kind(token) == Tokens.MARK && !tokens.isDash(token) && !text.isMark(token, '/')) {
      return true;
    }
    Mention mention = text.at(token);
    if (mention instanceof DateMention || mention instanceof MoneyMention) {
      return true;
    }
    boolean determiner =
        text.reading.scan.is(token, WordClass.DET)
            || text.reading.scan.is(token, WordClass.POSSESSIVE);
    return !(mention instanceof Named)
        && !determiner
        && (text.isFunctionWord(token) || text.isVerb(token) && !text.isInflected(token));
  }

  private static @Nullable FigureCue startingAt(int token, List<FigureCue> found) {
    for (FigureCue cue : found) {
      if (cue.from() == token) {
        return cue;
      }
    }
    return null;
  }

  private @Nullable FigureCue before(
      MoneyMention amount, int start, List<FigureCue> found, List<FigureAmount> bound) {
    int last = amount.from() - 1;
    boolean inside =
        last >= start
            && (text.isWord(last, "a")
                || text.isWord(last, "the")
                || text.tokens.kind(last) == Tokens.POSSESSIVE
                || text.reading.scan.is(last, WordClass.POSSESSIVE));
    if (inside) {
      return null;
    }
    FigureCue nearest = null;
    for (FigureCue cue : found) {
      if (cue.to() <= amount.from()) {
        nearest = cue;
      }
    }
    if (nearest != null && isLinked(nearest, amount, start, bound)) {
      return nearest;
    }
    FigureCue listed = bound.isEmpty() ? null : bound.get(bound.size() - 1).cue();
    return listed != null && isListed(amount, start) ? listed : null;
  }

  private boolean isLinked(
      FigureCue cue, MoneyMention amount, int start, List<FigureAmount> bound) {
    int before = text.before(amount.from(), start);
    if (before < cue.to()) {
      return true;
    }
    if (cue.verb() && before - cue.to() < VERB_REACH && !crossesVerb(cue.to(), before + 1)) {
      return true;
    }
    boolean party = text.at(before) instanceof Named named && named.to() == before + 1;
    if (party
        && cue.isTrade()
        && before - cue.to() < VERB_REACH
        && !crossesVerb(cue.to(), before)) {
      return true;
    }
    boolean project = cue.kind() == FigureCue.Kind.PROJECT;
    if (text.is(before, "link-word") || !project && text.is(before, "amount-verb")) {
      return !text.isWord(before, "for") || cue.isTrade();
    }
    if (!project
        && (text.isMark(before, ':') || text.isMark(before, '(') || text.tokens.isDash(before))) {
      return true;
    }
    return isListed(amount, start) && !bound.isEmpty() && bound.get(bound.size() - 1).cue() == cue;
  }

  private boolean isListed(MoneyMention amount, int start) {
    int before = text.before(amount.from(), start);
    return text.isWord(before, "and")
        || text.isMark(before, ',')
        || text.isWord(before, "of") && text.isWord(before - 1, "one");
  }

  private boolean crossesVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.isVerb(i) || text.tokens.kind(i) == Tokens.MARK) {
        return true;
      }
    }
    return false;
  }
}
