package org.communique.internal.resolve;

import java.util.Optional;
import org.communique.fact.AgreementKind;
import org.communique.fact.AgreementStatus;
import org.communique.internal.lexicon.Verbs;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.lexicon.WordSet;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Scan;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what the words right before and after a document's name say of it, where no frame does. */
final class DocumentContext {
  static final String NEGOTIATED = "agreement.negotiated";

  private static final String APPLIED = "agreement.applied";
  private static final int FORCE_REACH = 14;

  private final Reading reading;
  private final Scan scan;
  private final Tokens tokens;
  private final AgreementParties parties;
  private final WordSet applied;
  private final WordSet negotiation;
  private final WordSet groups;
  private final WordSet signed;
  private final WordSet forceWords;
  private final WordSet effectiveWords;

  DocumentContext(Reading reading, AgreementParties parties, WordLists lists) {
    this.reading = reading;
    this.scan = reading.scan;
    this.tokens = reading.tokens;
    this.parties = parties;
    this.applied = lists.get("applied-word");
    this.negotiation = lists.get("negotiation-word");
    this.groups = lists.get("document-group");
    this.signed = lists.get("signed-word");
    this.forceWords = lists.get("force-word");
    this.effectiveWords = lists.get("effective-word");
  }

  /** What the words around the document say of it; null if nothing. */
  @Nullable DocumentClaim of(DocumentMention document) {
    int limit = tokens.sentenceEnd(document.sentence());
    int floor = tokens.sentenceStart(document.sentence());
    if (document.headTo() < limit
        && negotiation.contains(tokens.word(document.headTo()))
        && tokens.word(document.headTo()) != 0) {
      return claim(
          NEGOTIATED, AgreementStatus.PLANNED, document, document.headTo(), document.headTo() + 1);
    }
    DocumentClaim after = byWordsAfter(document, limit);
    if (after != null) {
      return after;
    }
    DocumentClaim colon = afterColon(document, floor);
    if (colon != null) {
      return colon;
    }
    int at = beforePhrase(document.start() - 1, floor);
    DocumentClaim active = active(document, at, floor);
    if (active != null) {
      return active;
    }
    if (at < floor || document.kind() == AgreementKind.PLAN) {
      return null;
    }
    if (scan.isWord(at, limit, "under")) {
      return claim(APPLIED, AgreementStatus.IN_FORCE, document, at, at + 1);
    }
    if (at - 2 > floor
        && scan.isWord(at, limit, "of")
        && isAny(forceWords, at - 1)
        && scan.isWord(at - 2, limit, "into")) {
      return claim(APPLIED, AgreementStatus.IN_FORCE, document, at - 2, at);
    }
    if (at - 2 > floor
        && scan.isWord(at, limit, "of")
        && (reading.tokens.isWord(at - 2, "article")
            || reading.tokens.isWord(at - 2, "articles"))) {
      return claim(APPLIED, AgreementStatus.IN_FORCE, document, at - 2, at + 1);
    }
    boolean governed =
        scan.isWord(at, limit, "of")
            || scan.isWord(at, limit, "to")
            || scan.isWord(at, limit, "with");
    if (governed && at > floor && applied.contains(tokens.word(at - 1))) {
      return claim(APPLIED, AgreementStatus.IN_FORCE, document, at - 1, at + 1);
    }
    return null;
  }

  /** {@code The declaration, signed in Oslo}, {@code the agreement is under negotiation}. */
  private @Nullable DocumentClaim byWordsAfter(DocumentMention document, int limit) {
    int at = document.to();
    if (at < limit && (scan.isWord(at, limit, "between") || scan.isWord(at, limit, "with"))) {
      at = new MentionParties(reading).list(at + 1, limit).end();
    }
    boolean skip = at < limit && (tokens.isMark(at, ',') || scan.is(at, WordClass.SUBJECT_PRONOUN));
    int next = skip ? at + 1 : at;
    if (next < limit && signed.contains(tokens.word(next))) {
      return new DocumentClaim(
          "agreement.signed",
          AgreementStatus.SIGNED,
          parties.of(document, null),
          dateAfter(next, limit),
          next,
          next + 1,
          true);
    }
    DocumentClaim passive = passive(document, at, limit);
    if (passive != null) {
      return passive;
    }
    DocumentClaim force = inForce(document, limit);
    if (force != null) {
      return force;
    }
    int be = at < limit && scan.is(at, WordClass.BE) ? at + 1 : at;
    boolean under = scan.isWord(be, limit, "under") || scan.isWord(be, limit, "in");
    if (under && be > at && be + 1 < limit && negotiation.contains(tokens.word(be + 1))) {
      return claim(NEGOTIATED, AgreementStatus.PLANNED, document, be, be + 2);
    }
    return null;
  }

  /** {@code The agreements were also signed}, {@code the contract was awarded and signed}. */
  private @Nullable DocumentClaim passive(DocumentMention document, int at, int limit) {
    boolean be = false;
    boolean future = false;
    for (int i = at; i < Math.min(limit, at + 6); i++) {
      if (be && signed.contains(tokens.word(i))) {
        AgreementStatus status = future ? AgreementStatus.PLANNED : AgreementStatus.SIGNED;
        return new DocumentClaim(
            "agreement.signed",
            status,
            parties.of(document, null),
            dateAfter(i, limit),
            i,
            i + 1,
            true);
      }
      boolean participle = (scan.lexicon().verbs().forms(tokens.word(i)) & Verbs.PARTICIPLE) != 0;
      boolean auxiliary =
          scan.is(i, WordClass.BE)
              || scan.is(i, WordClass.HAVE)
              || scan.is(i, WordClass.ADVERB)
              || scan.is(i, WordClass.FUTURE_MODAL)
              || scan.isWord(i, limit, "to")
              || scan.isWord(i, limit, "and");
      if (!auxiliary && !participle || scan.is(i, WordClass.NEGATION)) {
        return null;
      }
      be |= scan.is(i, WordClass.BE);
      future |= scan.is(i, WordClass.FUTURE_MODAL) || scan.isWord(i, limit, "to");
    }
    return null;
  }

  /** {@code They signed a treaty}, where the verb stands right before the phrase. */
  private @Nullable DocumentClaim active(DocumentMention document, int at, int floor) {
    if (at <= floor
        || tokens.word(at) == 0
        || !signed.contains(tokens.word(at))
        || scan.is(at - 1, WordClass.BE)) {
      return null;
    }
    return new DocumentClaim(
        "agreement.signed",
        AgreementStatus.SIGNED,
        parties.of(document, null),
        dateAfter(document.to(), tokens.sentenceEnd(document.sentence())),
        at,
        at + 1,
        true);
  }

  /** {@code The following were signed: (a) A, (b) B}. */
  private @Nullable DocumentClaim afterColon(DocumentMention document, int floor) {
    int colon = document.start() - 1;
    while (colon > floor && !tokens.isMark(colon, ':')) {
      colon--;
    }
    for (int i = floor; i < colon; i++) {
      if (signed.contains(tokens.word(i)) && i > floor && scan.is(i - 1, WordClass.BE)) {
        return new DocumentClaim(
            "agreement.signed",
            AgreementStatus.SIGNED,
            parties.of(document, null),
            dateAfter(floor, colon),
            i,
            i + 1,
            true);
      }
    }
    return null;
  }

  /** Whether the rest of the sentence says that the document is in force. */
  boolean isInForce(DocumentMention document) {
    int limit = tokens.sentenceEnd(document.sentence());
    for (int i = document.to(); i + 1 < limit; i++) {
      boolean effective =
          isAny(effectiveWords, i)
              && (scan.isWord(i + 1, limit, "from") || scan.isWord(i + 1, limit, "since"));
      if (scan.isWord(i, limit, "in") && isAny(forceWords, i + 1) || effective) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code The agreement, which went into effect in July}, {@code the agreement has been in force
   * since}.
   */
  private @Nullable DocumentClaim inForce(DocumentMention document, int limit) {
    for (int i = document.to(); i + 1 < Math.min(limit, document.to() + FORCE_REACH); i++) {
      boolean open =
          scan.is(i, WordClass.MODAL)
              || scan.is(i, WordClass.NEGATION)
              || scan.is(i, WordClass.CONDITION)
              || tokens.isMark(i, ';');
      if (open
          || scan.isWord(i, limit, "to")
          || scan.isWord(i, limit, "before")
          || scan.isWord(i, limit, "until")) {
        return null;
      }
      boolean force =
          isAny(forceWords, i + 1)
              && (scan.isWord(i, limit, "in") || scan.isWord(i, limit, "into"));
      if (force) {
        boolean is = scan.is(i - 1, WordClass.BE) || scan.is(i - 1, WordClass.ADVERB);
        boolean went =
            (scan.lexicon().verbs().forms(tokens.word(i - 1)) & (Verbs.PAST | Verbs.PARTICIPLE))
                != 0;
        return is || went ? claim(APPLIED, AgreementStatus.IN_FORCE, document, i, i + 2) : null;
      }
    }
    return null;
  }

  /** {@code The 1951 treaty}, {@code the agreement of 1994}. */
  private Optional<EventDates.Dated> yearBefore(DocumentMention document) {
    int of = document.to();
    int year =
        of + 1 < tokens.size() && scan.isWord(of, tokens.size(), "of")
            ? of + 1
            : document.start() - 1;
    if (year >= 0
        && reading.mentionAt[year] instanceof Mention.DateMention date
        && date.to() - date.from() == 1) {
      return reading.resolve(date).map(period -> new EventDates.Dated(period, date));
    }
    return Optional.empty();
  }

  private Optional<EventDates.Dated> dateAfter(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 10); i++) {
      if (reading.mentionAt[i] instanceof Mention.DateMention date) {
        return reading.resolve(date).map(period -> new EventDates.Dated(period, date));
      }
    }
    return Optional.empty();
  }

  private DocumentClaim claim(
      String rule, AgreementStatus status, DocumentMention document, int from, int to) {
    return new DocumentClaim(
        rule, status, parties.of(document, null), yearBefore(document), from, to, false);
  }

  /** The token before a phrase, its determiner and words that only count documents left out. */
  private int beforePhrase(int token, int floor) {
    int at = token;
    for (int step = 0; step < 4 && at >= floor; step++) {
      while (at >= floor
          && (scan.is(at, WordClass.DET)
              || scan.is(at, WordClass.POSSESSIVE)
              || tokens.kind(at) == Tokens.NUMBER)) {
        at--;
      }
      boolean group =
          at - 1 >= floor
              && scan.isWord(at, token + 1, "of")
              && groups.contains(tokens.word(at - 1));
      if (!group) {
        break;
      }
      at -= 2;
    }
    return at;
  }

  private boolean isAny(WordSet words, int token) {
    return token < tokens.size() && words.contains(tokens.word(token));
  }
}
