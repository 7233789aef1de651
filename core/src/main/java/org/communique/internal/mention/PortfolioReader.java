package org.communique.internal.mention;

import java.util.Locale;
import org.communique.internal.lexicon.Term;
import org.communique.internal.lexicon.TermMatches;

/**
 * Reads portfolios: known words with what joins them, and unknown ones where their form leaves no
 * doubt.
 */
final class PortfolioReader {
  private static final int LONGEST_AFFAIRS = 8;

  private final Scan scan;

  PortfolioReader(Scan scan) {
    this.scan = scan;
  }

  /** Reads words of a portfolio with what joins them. */
  int end(int token, int limit, Complement complement) {
    int at = token;
    int end = token;
    boolean open = false;
    while (at < limit) {
      TermMatches.Match match = scan.terms.longest(at, limit, Term.Kind.PORTFOLIO);
      if (match == null || end == token && scan.title(at, limit) != null) {
        break;
      }
      complement.foreign |= match.term().label().equals("foreign") && !isForeignTrade(match, limit);
      open = match.term().label().equals("adjective");
      end = match.to();
      at = afterJoint(acrossUnknown(end, limit), limit);
      if (at == end && scan.terms.longest(end, limit, Term.Kind.PORTFOLIO) == null) {
        break;
      }
    }
    int affairs = affairsEnd(token, limit);
    int more = end > token ? Math.max(affairs, unknownEnd(end, limit, open)) : affairs;
    if (more > end) {
      end = more;
    }
    if (end > token) {
      complement.addPortfolio(scan.tokens.string(token, end).toLowerCase(Locale.ROOT));
    }
    return end;
  }

  /** {@code East Asian and Pacific Affairs}: whatever it is that the affairs are of. */
  private int affairsEnd(int token, int limit) {
    int at = token;
    while (at < Math.min(limit, token + LONGEST_AFFAIRS)
        && scan.title(at, limit) == null
        && (scan.tokens.isCapitalized(at)
            || at > token && (scan.isWord(at, limit, "and") || scan.isMark(at, limit, '&')))) {
      if (at > token && scan.isWord(at, limit, "affairs")) {
        return at + 1;
      }
      at++;
    }
    return token;
  }

  /** {@code Foreign Trade} is no foreign affairs. */
  private boolean isForeignTrade(TermMatches.Match match, int limit) {
    if (match.to() - match.from() > 1 || !scan.isWord(match.from(), limit, "foreign")) {
      return false;
    }
    TermMatches.Match next = scan.terms.longest(match.to(), limit, Term.Kind.PORTFOLIO);
    return next != null && scan.title(match.to(), limit) == null;
  }

  /**
   * Capitalized words that no list of portfolios has, where what stands around them shows that they
   * are no name.
   *
   * @param open whether the words read so far end with an adjective, which wants a noun
   */
  private int unknownEnd(int end, int limit, boolean open) {
    boolean joint = scan.isWord(end, limit, "and") || scan.isMark(end, limit, '&');
    int start = joint ? end + 1 : end;
    int at = start;
    while (at < limit
        && scan.tokens.isCapitalized(at)
        && !scan.isFunctionWord(at)
        && scan.title(at, limit) == null
        && scan.name(at, limit) == null) {
      at++;
    }
    if (at == start) {
      return end;
    }
    boolean person = !joint && !open && at - start > 1;
    boolean ofFollows = scan.isWord(at, limit, "of") && !person;
    boolean commaFollows = joint && scan.isMark(at, limit, ',');
    if (ofFollows || commaFollows) {
      return at;
    }
    if (open && !joint) {
      return start + 1;
    }
    return joint && at - start > 2 ? at - 2 : end;
  }

  /**
   * The token after a capitalized word that no list of portfolios has, where {@code and} joins it
   * to one that the lists have: {@code Development Strategies and International Trade}.
   */
  private int acrossUnknown(int end, int limit) {
    boolean unknown =
        end + 2 < limit
            && scan.tokens.isCapitalized(end)
            && !scan.isFunctionWord(end)
            && scan.title(end, limit) == null
            && scan.name(end, limit) == null
            && scan.isWord(end + 1, limit, "and");
    return unknown && afterJoint(end + 1, limit) > end + 1 ? end + 1 : end;
  }

  /** The token after a joint between words of a portfolio, if a word of a portfolio follows it. */
  private int afterJoint(int at, int limit) {
    int next = at;
    if (scan.isMark(next, limit, ',')
        || scan.isMark(next, limit, '/')
        || next < limit && scan.tokens.isDash(next)) {
      next++;
    }
    if (scan.isWord(next, limit, "and") || scan.isMark(next, limit, '&')) {
      next++;
    }
    if (scan.isWord(next, limit, "the")) {
      next++;
    }
    boolean portfolio =
        next > at
            && scan.terms.longest(next, limit, Term.Kind.PORTFOLIO) != null
            && scan.tokens.isCapitalized(next);
    return portfolio && scan.title(next, limit) == null ? next : at;
  }
}
