package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Unknown;
import org.communique.internal.resolve.FigureCue.Kind;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that say what amounts measure. */
final class FigureCues {
  private static final int OWNER_REACH = 4;
  private static final int GOODS_REACH = 10;

  private final FigureText text;

  FigureCues(FigureText text) {
    this.text = text;
  }

  List<FigureCue> of(int sentence) {
    int end = text.tokens.sentenceEnd(sentence);
    List<FigureCue> cues = new ArrayList<>();
    int at = text.tokens.sentenceStart(sentence);
    while (at < end) {
      FigureCue cue = isOpen(at, end) ? at(at, end) : null;
      if (cue != null) {
        cues.add(cue);
      }
      at = cue == null ? at + 1 : cue.to();
    }
    return cues;
  }

  /**
   * Whether the token can be a cue: in no mention, or a capitalized word that ends an unknown name.
   */
  private boolean isOpen(int token, int end) {
    Mention mention = text.at(token);
    return mention == null
        || mention instanceof Unknown
            && mention.to() == token + 1
            && mention.to() - mention.from() <= 3
            && text.isHead(token, end);
  }

  private @Nullable FigureCue at(int token, int end) {
    FigureCue trade = text.isInfinitive(token) ? null : trade(token, end);
    if (trade != null) {
      return trade;
    }
    FigureCue verb = verb(token, end);
    return verb != null ? verb : noun(token, end);
  }

  private @Nullable FigureCue trade(int token, int end) {
    if (text.is(token, "turnover-noun")) {
      int last = token;
      while (last + 1 < end
          && (text.is(last + 1, "trade-tail") || text.is(last + 1, "turnover-noun"))) {
        last++;
      }
      return text.isHead(last, end) && !(text.is(token, "turnover-noun") && isTradeVerb(token))
          ? new FigureCue(token, last + 1, Kind.TURNOVER, false)
          : null;
    }
    Kind balance =
        text.is(token, "surplus-noun")
            ? Kind.SURPLUS
            : text.is(token, "deficit-noun")
                ? Kind.DEFICIT
                : text.is(token, "balance-noun") ? Kind.BALANCE : null;
    if (balance != null && text.isHead(token, end)) {
      return new FigureCue(
          token,
          token + 1,
          isNegative(token, end) && balance == Kind.BALANCE ? Kind.DEFICIT : balance,
          false);
    }
    FigureCue both = bothWays(token, end);
    if (both != null) {
      return both;
    }
    boolean export = text.is(token, "export-noun");
    if (export || text.is(token, "import-noun")) {
      Kind kind = export ? Kind.EXPORTS : Kind.IMPORTS;
      int last = token;
      while (last + 1 < end && text.is(last + 1, "trade-tail")) {
        last++;
      }
      return text.isHead(last, end)
          ? new FigureCue(token, last + 1, kind, isBareVerb(token))
          : null;
    }
    return null;
  }

  /** {@code export-import turnover}, {@code total import and export value}. */
  private @Nullable FigureCue bothWays(int token, int end) {
    boolean pair =
        text.is(token, "export-noun") && text.is(token + 2, "import-noun")
            || text.is(token, "import-noun") && text.is(token + 2, "export-noun");
    boolean joined =
        token + 3 < end
            && (text.tokens.isDash(token + 1)
                || text.isWord(token + 1, "and")
                || text.isMark(token + 1, '&'));
    int last = token + 2;
    while (pair && joined && last + 1 < end && text.is(last + 1, "trade-tail")) {
      last++;
    }
    return pair && joined && last > token + 2 && text.isHead(last, end)
        ? new FigureCue(token, last + 1, Kind.TURNOVER, false)
        : null;
  }

  private boolean isNegative(int token, int end) {
    return text.has(token - 3, Math.min(end, token + 4), "negative-word");
  }

  /** {@code to trade}, {@code they trade}. */
  private boolean isTradeVerb(int token) {
    return token > 0
        && text.isWord(token, "trade")
        && (text.isWord(token - 1, "to") && text.isWord(token + 1, "with")
            || text.reading.scan.is(token - 1, WordClass.SUBJECT_PRONOUN));
  }

  private boolean isBareVerb(int token) {
    return token > 0
        && (text.reading.scan.is(token - 1, WordClass.SUBJECT_PRONOUN)
            || text.reading.scan.is(token - 1, WordClass.MODAL));
  }

  private @Nullable FigureCue verb(int token, int end) {
    if (!text.isVerb(token) && !text.isInflected(token) && !text.isInfinitive(token)) {
      return null;
    }
    Kind kind = null;
    if (text.is(token, "export-verb")) {
      kind = Kind.EXPORTS;
    } else if (text.is(token, "import-verb")) {
      kind = Kind.IMPORTS;
    } else if (text.is(token, "sell-verb") && hasGoods(token, end)) {
      kind = Kind.EXPORTS;
    } else if (text.is(token, "buy-verb") && hasGoods(token, end)) {
      kind = Kind.IMPORTS;
    } else if (text.is(token, "invest-verb")) {
      kind = Kind.INVESTMENT;
    } else if (text.is(token, "lend-verb")) {
      kind = Kind.LOAN;
    } else if (text.is(token, "grant-verb") || text.is(token, "give-verb")) {
      kind = Kind.GIVING;
    } else if (text.is(token, "pay-verb") || text.is(token, "receive-verb")) {
      kind = Kind.PAYING;
    }
    return kind == null ? null : new FigureCue(token, token + 1, kind, true);
  }

  /** {@code in the state's reserve fund}: a fund that is there already, not money given. */
  private boolean isOwnedFund(int token) {
    for (int i = token - 1; text.is(token, "fund-noun") && i >= token - OWNER_REACH && i > 0; i--) {
      if (text.tokens.kind(i) == Tokens.POSSESSIVE) {
        return true;
      }
    }
    return false;
  }

  private boolean hasGoods(int token, int end) {
    return text.has(token, Math.min(end, token + GOODS_REACH), "goods-noun");
  }

  private @Nullable FigureCue noun(int token, int end) {
    if (text.is(token, "aside-word")) {
      return new FigureCue(token, token + 1, Kind.GIVING, true);
    }
    if (text.is(token, "loan-noun")
        && text.is(token + 1, "loan-tail")
        && text.isHead(token + 1, end)) {
      return new FigureCue(token, token + 2, Kind.LOAN, false);
    }
    if (!text.isHead(token, end)) {
      return null;
    }
    Kind kind = null;
    if (text.is(token, "inflow-noun")) {
      kind = Kind.INFLOW;
    } else if (text.is(token, "stock-noun")) {
      kind = Kind.STOCK;
    } else if (text.is(token, "investment-noun")) {
      kind = Kind.INVESTMENT;
    } else if (text.is(token, "loan-noun") && !isOwnedFund(token)
        || text.isWord(token, "line") && text.isWord(token - 1, "credit")
        || text.is(token, "support-noun") && text.is(token - 1, "support-word")) {
      kind = Kind.LOAN;
    } else if (text.is(token, "project-noun")) {
      kind = Kind.PROJECT;
    } else if (text.is(token, "other-noun")) {
      kind = Kind.OTHER;
    }
    return kind == null ? null : new FigureCue(token, token + 1, kind, false);
  }
}
