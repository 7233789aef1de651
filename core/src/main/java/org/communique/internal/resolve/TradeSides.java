package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.MoneyMention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the words around {@code trade}, {@code exports} and the like whose trade it is, and
 * with whom.
 */
final class TradeSides {
  private static final int WORLD_REACH = 6;
  private static final int REACH = 14;
  private static final int SUBJECT_REACH = 12;

  private final FigureText text;
  private final FigureParties parties;
  private final FigureCue cue;
  private final int end;
  private int its = -1;

  /** Both sides where the text names them together: {@code between A and B}, {@code A-B trade}. */
  List<PartyReference> both = new ArrayList<>();

  /** Whose trade it is. */
  @Nullable PartyReference owner;

  /** With whom, to whom or from whom. */
  @Nullable PartyReference partner;

  /** {@code bilateral}, {@code our}, {@code between the two countries}. */
  boolean mutual;

  /** {@code foreign trade}. */
  boolean total;

  TradeSides(FigureText text, FigureParties parties, FigureAmount amount, FigureCue cue) {
    this.text = text;
    this.parties = parties;
    this.cue = cue;
    this.end = text.tokens.sentenceEnd(amount.sentence());
    int start = text.tokens.sentenceStart(amount.sentence());
    if (cue.verb()) {
      subject(start);
    } else {
      left(start);
    }
    right(cue.to(), amount.follows() ? amount.to() : amount.mention().from());
    right(amount.mention().to(), amount.to());
    if (its >= 0 && owner == null) {
      owner = parties.topic(its, partner == null ? "" : partner.country());
    }
  }

  private void left(int start) {
    List<PartyReference> found = new ArrayList<>();
    int at = cue.from() - 1;
    while (at >= start) {
      Mention mention = text.at(at);
      if (mention instanceof Named named) {
        PartyReference party = parties.orCapital(named);
        if (party != null) {
          found.add(0, party);
        }
        at = named.from() - 1;
        continue;
      }
      mutual |= text.is(at, "mutual-word");
      total |= text.is(at, "total-word");
      if (text.is(at, "its-word") && owner == null) {
        its = at;
      } else if (text.is(at, "us-word") && cue.kind() != FigureCue.Kind.TURNOVER) {
        owner = parties.issuer(at);
      }
      boolean joins = text.tokens.isDash(at) || text.tokens.kind(at) == Tokens.POSSESSIVE;
      if (!joins
          && (text.isFunctionWord(at)
              || text.isVerb(at) && !text.isInflected(at)
              || text.tokens.kind(at) == Tokens.MARK
              || text.at(at) instanceof MoneyMention)) {
        break;
      }
      at--;
    }
    if (found.size() == 2) {
      both.addAll(found);
    } else if (found.size() == 1) {
      owner = found.get(0);
    }
  }

  /** The party before a verb. */
  private void subject(int start) {
    for (int i = cue.from() - 1; i >= Math.max(start, cue.from() - SUBJECT_REACH); i--) {
      if (text.is(i, "us-word")) {
        owner = parties.issuer(i);
        return;
      }
      PartyReference party = parties.of(text.at(i));
      if (party != null && !parties.isObject(party)) {
        owner = party;
        return;
      }
      if (text.isMark(i, ';')) {
        return;
      }
    }
  }

  private void right(int from, int to) {
    int limit = Math.min(Math.min(end, to), from + REACH);
    for (int i = from; i < limit; i++) {
      if (text.isMark(i, ';') || text.isMark(i, '.') || text.isMark(i, ',') && !both.isEmpty()) {
        return;
      }
      if (text.is(i, "turnover-noun")
          || text.is(i, "export-noun")
          || text.is(i, "import-noun")
          || text.is(i, "investment-noun")) {
        return;
      }
      preposition(i, limit);
    }
  }

  private void preposition(int token, int limit) {
    if (text.isWord(token, "between")) {
      between(token + 1, limit);
    } else if (text.isWord(token, "with")) {
      total |= text.has(token + 1, Math.min(limit, token + WORLD_REACH), "world-word");
      partner(token + 1, limit);
    } else if (text.isWord(token, "to") && cue.kind() != FigureCue.Kind.IMPORTS) {
      partner(token + 1, limit);
    } else if (text.isWord(token, "from") && cue.kind() != FigureCue.Kind.EXPORTS) {
      partner(token + 1, limit);
    } else if (isReporter(token) && owner == null) {
      owner = named(token + 1, limit);
    }
  }

  /** {@code exports of A}, {@code exports from A}, {@code imports to A}. */
  private boolean isReporter(int token) {
    return text.isWord(token, "of")
        || cue.kind() == FigureCue.Kind.EXPORTS && text.isWord(token, "from")
        || cue.kind() == FigureCue.Kind.IMPORTS
            && (text.isWord(token, "to") || text.isWord(token, "into"));
  }

  private void between(int token, int limit) {
    List<PartyReference> list = parties.list(token, limit);
    if (list.size() >= 2 && both.isEmpty()) {
      both.addAll(list);
    } else {
      mutual |= list.isEmpty();
    }
  }

  private void partner(int token, int limit) {
    if (partner == null) {
      partner = named(token, limit);
    }
  }

  private @Nullable PartyReference named(int token, int limit) {
    int noun = parties.countryNoun(token, limit);
    if (noun > token) {
      return text.reading.scan.is(token, WordClass.POSSESSIVE) || !text.isWord(token, "a")
          ? parties.antecedent(token, owner == null ? "" : owner.country())
          : null;
    }
    PartyReference party = parties.single(token, limit);
    boolean modifier =
        party != null
            && text.at(party.from()) instanceof Named named
            && named.is(org.communique.gazetteer.Name.Concept.DEMONYM)
            && !text.isHead(party.to() - 1, end);
    return modifier ? null : party;
  }
}
