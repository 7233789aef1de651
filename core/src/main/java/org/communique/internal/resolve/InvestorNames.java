package org.communique.internal.resolve;

import org.communique.gazetteer.Name.Concept;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.mention.Mention.Unknown;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads who invests or lends: states, organizations, and firms and banks that no list knows. */
final class InvestorNames {
  private static final int BANK_REACH = 400;
  private static final int LONGEST_OWNER = 8;

  private final FigureText text;
  private final FigureParties parties;
  private final int start;
  private final int end;

  /** Code of the state named last, alone or as the owner of a bank or firm; empty before. */
  String state = "";

  InvestorNames(FigureText text, FigureParties parties, int start, int end) {
    this.text = text;
    this.parties = parties;
    this.start = start;
    this.end = end;
  }

  /** The bank last named before a token. */
  @Nullable PartyReference bank(int token) {
    for (int i = token - 1; i >= Math.max(0, token - BANK_REACH); i--) {
      PartyReference party = parties.of(text.at(i));
      if (party != null && party.organization() != null) {
        return new PartyReference(null, "", party.organization(), token, token + 1, true);
      }
    }
    return null;
  }

  @Nullable PartyReference partyEnding(int token) {
    Mention mention = text.at(token);
    if (mention != null) {
      return mention instanceof Unknown && isCue(mention.to() - 1) ? null : party(mention);
    }
    boolean name =
        text.tokens.isCapitalized(token)
            && !text.isFunctionWord(token)
            && !text.is(token, "anaphor-word")
            && (token > start || text.tokens.word(token) == 0);
    return name && !isCue(token) ? capitalized(token) : null;
  }

  private boolean isCue(int token) {
    return text.is(token, "loan-noun") || text.is(token, "investment-noun");
  }

  /** Capitalized words that are no mention: the name of a firm. */
  PartyReference capitalized(int token) {
    int from = token;
    while (from - 1 >= start && text.at(from - 1) == null && text.tokens.isCapitalized(from - 1)) {
      from--;
    }
    int to = token + 1;
    while (to < end && text.at(to) == null && text.tokens.isCapitalized(to)) {
      to++;
    }
    return PartyReference.organization(text.tokens.string(from, to), from, to);
  }

  /**
   * The party named within the next words: {@code the government of Japan}, {@code Turkish firms},
   * {@code Enel}.
   */
  @Nullable PartyReference name(int token) {
    for (int i = token; i < Math.min(end, token + 5); i++) {
      Mention mention = text.at(i);
      if (mention != null) {
        return party(mention);
      }
      if (text.is(i, "bank-noun") && text.reading.scan.is(i - 1, WordClass.DET)) {
        return bank(i);
      }
      if (text.tokens.isCapitalized(i)) {
        return capitalized(i);
      }
      if (text.tokens.kind(i) == Tokens.MARK || text.isVerb(i)) {
        return null;
      }
    }
    return null;
  }

  @Nullable PartyReference party(Mention mention) {
    PartyReference party = parties.of(mention);
    if (party != null) {
      state = party.country();
      boolean bank =
          party.organization() == null
              && mention.to() < end
              && text.tokens.kind(mention.to()) == Tokens.POSSESSIVE;
      PartyReference owned = bank ? ownedCompany(mention.to() + 1) : null;
      return owned == null ? party : owned;
    }
    if (mention instanceof Unknown
        && text.reading.persons.of(mention) == null
        && mention.from() >= start) {
      return company(mention);
    }
    return null;
  }

  /** {@code Hungary's Eximbank}, {@code Germany's development bank KfW}. */
  private @Nullable PartyReference ownedCompany(int token) {
    for (int i = token; i < Math.min(end, token + 3); i++) {
      Mention mention = text.at(i);
      if (mention instanceof Unknown
          || mention instanceof Named named && named.is(Concept.ORGANIZATION)) {
        return company(mention);
      }
      if (text.isFunctionWord(i) || text.tokens.kind(i) == Tokens.MARK) {
        return null;
      }
    }
    return null;
  }

  /**
   * The organization whose organ decides: {@code the Bank's Board}, {@code the Fund's Executive
   * Board}.
   */
  private @Nullable PartyReference owner(Mention organ) {
    int at = organ.from() - 1;
    if (at <= start || text.tokens.kind(at) != Tokens.POSSESSIVE) {
      return null;
    }
    for (int i = at - 1; i >= start && i >= at - LONGEST_OWNER; i--) {
      Mention mention = text.at(i);
      if (mention != null) {
        PartyReference party = mention.to() == at ? parties.of(mention) : null;
        return party != null && party.organization() != null ? party : null;
      }
    }
    return null;
  }

  private PartyReference company(Mention mention) {
    PartyReference owner = owner(mention);
    if (owner != null) {
      return owner;
    }
    boolean acronym =
        text.isMark(mention.to(), '(')
            && text.isMark(mention.to() + 2, ')')
            && text.tokens.is(mention.to() + 1, Tokens.UPPER);
    int from = acronym ? mention.to() + 1 : mention.from();
    int to = acronym ? mention.to() + 2 : mention.to();
    return PartyReference.organization(text.tokens.string(from, to), from, to);
  }
}
