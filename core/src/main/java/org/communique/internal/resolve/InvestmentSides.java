package org.communique.internal.resolve;

import org.communique.gazetteer.Name.Concept;
import org.communique.internal.lexicon.Verbs;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.mention.Mention.Unknown;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads from a sentence whose money an amount is and where it goes. */
final class InvestmentSides {
  private static final int PASSIVE_REACH = 10;
  private static final int MANY_REACH = 4;
  private static final int PART_REACH = 7;

  private final FigureText text;
  private final FigureParties parties;
  private final InvestorNames names;
  private final FigureAmount amount;
  private final FigureCue cue;
  private final @Nullable PartyReference known;
  private final int start;
  private final int end;

  /** Whose money it is. */
  @Nullable PartyReference investor;

  /** Where it goes. */
  @Nullable PartyReference host;

  /** Whether the sentence names a goal that is no single party: {@code developing countries}. */
  boolean vague;

  InvestmentSides(
      FigureText text,
      FigureParties parties,
      FigureAmount amount,
      FigureCue cue,
      @Nullable PartyReference known) {
    this.text = text;
    this.parties = parties;
    this.amount = amount;
    this.cue = cue;
    this.known = known;
    this.start = text.tokens.sentenceStart(amount.sentence());
    this.end = text.tokens.sentenceEnd(amount.sentence());
    this.names = new InvestorNames(text, parties, start, end);
    givers();
    if (!cue.verb()) {
      modifier();
    }
    subject();
    hosts();
    for (int i = amount.mention().to(); i < amount.to() && host == null; i++) {
      vague |= isGoal(i) && isMany(i + 1);
    }
  }

  private int verbToken() {
    int anchor = Math.min(cue.from(), amount.mention().from());
    if (cue.verb()) {
      return cue.from();
    }
    for (int i = anchor - 1; i >= start; i--) {
      if (text.isVerb(i)) {
        return i;
      }
    }
    return anchor;
  }

  /** {@code from Japan}, {@code by the EU}, {@code of Chinese firms}. */
  private void givers() {
    int from = Math.min(cue.from(), amount.mention().from());
    for (int i = Math.max(from, start); i < amount.to() && investor == null; i++) {
      if (i > amount.mention().to() && text.isWord(i, "that")) {
        return;
      }
      boolean project = cue.kind() == FigureCue.Kind.PROJECT && text.isWord(i, "of");
      if (text.isWord(i, "from") || text.isWord(i, "by") || project) {
        investor = names.name(i + 1);
      }
    }
  }

  /** {@code British direct investment}, {@code EU aid}, {@code Japan's loan}. */
  private void modifier() {
    int at = cue.from() - 1;
    while (at >= start && investor == null) {
      Mention mention = text.at(at);
      if (mention instanceof Named named) {
        PartyReference party = parties.of(named);
        boolean goal =
            text.isWord(at + 1, "in")
                || named.from() > start
                    && isGoal(named.from() - 1)
                    && text.tokens.kind(at + 1) != Tokens.POSSESSIVE
                    && !named.is(Concept.DEMONYM);
        if (party != null && !goal && !mention.equals(amount.mention())) {
          investor = party;
        }
        return;
      }
      if (text.is(at, "bank-noun") && text.tokens.kind(at + 1) == Tokens.POSSESSIVE) {
        investor = names.bank(at);
        return;
      }
      boolean joins = text.tokens.isDash(at) || text.tokens.kind(at) == Tokens.POSSESSIVE;
      if (!joins
          && (mention != null
              || text.isFunctionWord(at)
              || text.isVerb(at)
              || text.tokens.kind(at) == Tokens.MARK)) {
        return;
      }
      at--;
    }
  }

  private void subject() {
    int verb = verbToken();
    if (isPassive(verb) && !receives(verb)) {
      return;
    }
    PartyReference subject = subjectOf(verb);
    if (subject == null) {
      return;
    }
    if (receives(verb)) {
      host = host == null ? subject : host;
    } else if (investor == null) {
      investor = subject;
      partnerOf(subject);
    }
  }

  private boolean isPassive(int verb) {
    for (int i = verb - 1; i >= Math.max(start, verb - 3); i--) {
      if (text.reading.scan.is(i, WordClass.BE)) {
        return (text.verbForms(verb) & Verbs.PARTICIPLE) != 0;
      }
    }
    return !cue.verb() && isSubjectOfPassive();
  }

  /** {@code a loan of $5 million was approved}. */
  private boolean isSubjectOfPassive() {
    boolean passive = false;
    int from = Math.max(cue.to(), amount.mention().to());
    for (int i = from; i < Math.min(end, from + PASSIVE_REACH); i++) {
      boolean mark = text.tokens.kind(i) == Tokens.MARK && !text.isMark(i, '$');
      if (mark || text.reading.scan.is(i, WordClass.RELATIVE)) {
        return false;
      }
      if (text.reading.scan.is(i, WordClass.BE)) {
        passive = true;
      } else if (text.isVerb(i)) {
        return passive && (text.verbForms(i) & Verbs.PARTICIPLE) != 0;
      }
    }
    return false;
  }

  /**
   * What stands before the verb and its auxiliaries, else the nearest party that no preposition
   * governs.
   */
  private @Nullable PartyReference subjectOf(int verb) {
    int at = verb - 1;
    while (at >= start && isChain(at)) {
      at--;
    }
    boolean relative = text.isMark(at, ',') && text.reading.scan.is(at + 1, WordClass.RELATIVE);
    at -= relative ? 1 : 0;
    if (text.isMark(at, ')') && text.isMark(at - 2, '(')) {
      at -= 3;
    }
    if (at >= start
        && text.is(at, "bank-noun")
        && text.at(at) == null
        && text.reading.scan.is(at - 1, WordClass.DET)) {
      PartyReference bank = names.bank(at);
      vague |= bank == null;
      return bank;
    }
    if (at >= start && text.is(at, "us-word")) {
      return parties.issuer(at);
    }
    PartyReference adjacent = at < start ? null : names.partyEnding(at);
    if (adjacent != null || relative) {
      return adjacent;
    }
    for (int i = at; i >= start; i--) {
      Mention mention = text.at(i);
      if (text.isMark(i, ';')) {
        return null;
      }
      PartyReference party = parties.of(mention);
      boolean governed =
          mention == null || isGoal(before(mention)) || text.isWord(before(mention), "with");
      if (party != null && mention != null && !governed) {
        return names.party(mention);
      }
    }
    return null;
  }

  private boolean isChain(int token) {
    boolean auxiliary =
        text.isFunctionWord(token)
            && (text.reading.scan.is(token, WordClass.BE)
                || text.reading.scan.is(token, WordClass.HAVE)
                || text.reading.scan.is(token, WordClass.MODAL)
                || text.reading.scan.is(token, WordClass.ADVERB)
                || text.reading.scan.is(token, WordClass.RELATIVE));
    return text.at(token) == null
        && (auxiliary
            || text.isWord(token, "to")
            || text.isWord(token, "alone")
            || text.isVerb(token)
            || text.verbForms(token) != 0 && text.isWord(token + 1, "to"));
  }

  /** {@code Ukraine and the World Bank signed}: of a state and a bank, the bank lends. */
  private void partnerOf(PartyReference subject) {
    int at = subject.from() - 1;
    while (at >= start && text.reading.scan.is(at, WordClass.DET)) {
      at--;
    }
    if (!text.isWord(at, "and") || cue.kind() != FigureCue.Kind.LOAN) {
      return;
    }
    PartyReference other = parties.of(text.at(at - 1));
    if (other == null) {
      return;
    }
    boolean lends = subject.organization() != null && other.organization() == null;
    boolean lent = subject.organization() == null && other.organization() != null;
    if (lends || lent) {
      investor = lends ? subject : other;
      host = lends ? other : subject;
    }
  }

  private boolean receives(int verb) {
    return text.has(Math.max(start, verb - 2), Math.min(end, verb + 3), "receive-verb");
  }

  private void hosts() {
    int verb = verbToken();
    if (host == null && verb < amount.mention().from()) {
      host = object(verb + 1);
    }
    for (int i = amount.mention().to(); i < amount.to() && host == null; i++) {
      host = goal(i);
    }
    int from = amount.from() > start ? amount.from() : Math.min(cue.to(), amount.mention().to());
    for (int i = from; i < amount.mention().from() && host == null; i++) {
      boolean of = i == cue.to() && cue.kind() == FigureCue.Kind.LOAN && text.isWord(i, "of");
      host = of ? parties.single(i + 1, end) : goal(i);
    }
    for (int i = start; i < verb && host == null; i++) {
      host = text.isWord(i, "for") || text.isWord(i, "in") ? goal(i) : null;
    }
  }

  private boolean isMany(int token) {
    for (int i = token; i < Math.min(end, token + MANY_REACH); i++) {
      int word = text.tokens.word(i);
      if (text.is(i, "region-word")
          || text.is(i, "many-noun") && text.reading.lexicon.singular(word) != word) {
        return true;
      }
    }
    return false;
  }

  private @Nullable PartyReference goal(int token) {
    vague |= isGoal(token) && text.isWord(token + 1, "it");
    if (text.isWord(token, "there") || text.isWord(token, "here")) {
      return there(token);
    }
    if (!isGoal(token)) {
      return null;
    }
    int part = partOf(token + 1);
    if (part == token + 1 && parties.countryNoun(token + 1, end) > token + 1) {
      return there(token);
    }
    PartyReference party = parties.single(part, end);
    if (party != null
        && party.organization() != null
        && text.tokens.kind(party.to()) == Tokens.POSSESSIVE) {
      return null;
    }
    party = party == null ? organizationAt(token + 1) : party;
    PartyReference giver = investor;
    return party == null || giver != null && giver.isSame(party) ? null : party;
  }

  /** The token of the country in {@code the economy of Kazakhstan}; else the token itself. */
  private int partOf(int token) {
    for (int i = token; i + 1 < Math.min(end, token + PART_REACH) && text.at(i) == null; i++) {
      if (text.is(i, "part-noun") && text.isWord(i + 1, "of")) {
        return i + 2;
      }
    }
    return token;
  }

  /** {@code in the country}: where the figures before went, else the state last spoken of. */
  private @Nullable PartyReference there(int token) {
    PartyReference giver = investor;
    PartyReference before = known;
    if (before != null && (giver == null || !giver.isSame(before))) {
      return before;
    }
    return parties.antecedent(token, giver == null ? "" : giver.country());
  }

  private @Nullable PartyReference organizationAt(int token) {
    int at = token;
    while (at < end && text.reading.scan.is(at, WordClass.DET)) {
      at++;
    }
    Mention mention = text.at(at);
    boolean body =
        mention instanceof Unknown
            && mention.from() == at
            && (text.reading.scan.is(mention.to() - 1, WordClass.ORGANIZATION_HEAD)
                || text.is(mention.to() - 1, "fund-noun"));
    return body && mention != null
        ? PartyReference.organization(
            text.tokens.string(mention.from(), mention.to()), mention.from(), mention.to())
        : null;
  }

  private boolean isGoal(int token) {
    boolean lent =
        cue.kind() == FigureCue.Kind.LOAN
            && text.isWord(token, "with")
            && text.is(token - 1, "loan-tail");
    boolean helps = text.is(token, "help-verb") && text.isWord(token - 1, "to");
    return helps
        || lent
        || text.isWord(token, "to")
        || text.isWord(token, "in")
        || text.isWord(token, "for")
        || text.isWord(token, "into");
  }

  /** {@code has lent Indonesia}. */
  private @Nullable PartyReference object(int token) {
    PartyReference party = parties.single(token, end);
    return party != null
            && text.at(party.from()) instanceof Named named
            && named.is(Concept.COUNTRY)
        ? party
        : null;
  }

  private int before(Mention mention) {
    int at = mention.from() - 1;
    while (at >= start
        && (text.reading.scan.is(at, WordClass.DET)
            || text.reading.scan.is(at, WordClass.POSSESSIVE))) {
      at--;
    }
    return at;
  }

  /** Code of the state whose bank or firm the investor is, else empty. */
  String state() {
    return names.state;
  }
}
