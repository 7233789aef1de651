package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.fact.AgreementKind;
import org.communique.fact.AgreementStatus;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.frame.Argument;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.frame.Reality;
import org.communique.internal.lexicon.DocumentNouns.Strength;
import org.communique.internal.lexicon.Verbs;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Scan;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds what the text claims of each document: by frames, by the words around its name, by the list in which it stands. */
final class DocumentClaims {
  private static final String APPLIED = "agreement.applied";
  private static final String NEGOTIATED = "agreement.negotiated";
  private static final int LONGEST_JOINT = 8;
  private static final int FORCE_REACH = 14;

  private final Reading reading;
  private final Scan scan;
  private final Tokens tokens;
  private final EventDates dates;
  private final AgreementParties parties;
  private final List<DocumentMention> documents;
  private final Map<DocumentMention, DocumentClaim> claims = new HashMap<>();
  private final Set<Integer> applied;
  private final Set<Integer> negotiation;
  private final Set<Integer> groups;
  private final Set<Integer> signed;
  private final Set<Integer> hoped;
  private final Set<Integer> forceWords;
  private final Set<Integer> effectiveWords;
  private final Set<Integer> aimWords;
  private final Set<Integer> jointWords;

  DocumentClaims(Reading reading, AgreementParties parties, List<DocumentMention> documents, WordLists lists) {
    this.reading = reading;
    this.scan = reading.scan;
    this.tokens = reading.tokens;
    this.dates = new EventDates(reading);
    this.parties = parties;
    this.documents = documents;
    this.applied = lists.get("applied-word");
    this.negotiation = lists.get("negotiation-word");
    this.groups = lists.get("document-group");
    this.signed = lists.get("signed-word");
    this.hoped = lists.get("hoped-word");
    this.forceWords = lists.get("force-word");
    this.effectiveWords = lists.get("effective-word");
    this.aimWords = lists.get("aim-word");
    this.jointWords = lists.get("document-joint");
  }

  /** Notes what a frame says of the documents in its slot. */
  void take(FrameMatch match) {
    AgreementStatus status = status(match);
    if (status == null) {
      return;
    }
    for (Argument argument : match.get("document")) {
      DocumentMention document = document(argument.phrase());
      if (document != null && !claims.containsKey(document)) {
        boolean signing = match.frame().id().startsWith("agreement.sign") || match.frame().id().equals("agreement.put-signature");
        NounPhrase noun = match.noun();
        VerbGroup verb = match.clause().verb();
        int from = noun != null ? noun.from() : verb != null ? verb.from() : document.head();
        int to = noun != null ? noun.to() : verb != null ? verb.to() : document.headTo();
        claims.put(document, new DocumentClaim(match.frame().id(), status, parties.of(document, match), date(match, document), from, to, signing));
      }
    }
  }

  /** When it was signed; a date within its title is none. */
  private Optional<EventDates.Dated> date(FrameMatch match, DocumentMention document) {
    return dates.of(match).filter(dated -> !document.covers(dated.mention().from()));
  }

  private @Nullable AgreementStatus status(FrameMatch match) {
    AgreementStatus status = AgreementStatus.parse(match.frame().sets().getOrDefault("status", "signed"));
    if (match.frame().needs().contains("force") && match.get("force").stream().noneMatch(argument -> isForce(argument.phrase()))) {
      return null;
    }
    if ("any".equals(match.frame().sets().get("reality"))) {
      return status;
    }
    if (Announcements.isMade(match, reading)) {
      return status;
    }
    if (isHoped(match)) {
      return AgreementStatus.PLANNED;
    }
    boolean made = status == AgreementStatus.SIGNED || status == AgreementStatus.IN_FORCE;
    return switch (match.reality()) {
      case HELD -> status;
      case PLANNED -> made ? AgreementStatus.PLANNED : status;
      case NONE -> isWished(match) ? (made ? AgreementStatus.PLANNED : status) : null;
    };
  }

  /** {@code Early conclusion}, {@code commitment to concluding}, {@code that it be concluded}: wanted, not done. */
  private boolean isHoped(FrameMatch match) {
    NounPhrase noun = match.noun();
    if (noun != null) {
      for (int i = noun.from(); i < noun.to(); i++) {
        if (tokens.word(i) != 0 && hoped.contains(tokens.word(i))) {
          return true;
        }
      }
      return false;
    }
    VerbGroup verb = match.clause().verb();
    if (verb == null || verb.from() == 0 || verb.negated() || match.reality() != Reality.HELD) {
      return false;
    }
    if (reading.word(verb.from()).equals("can")) {
      return true;
    }
    boolean aim = isAny(aimWords, verb.from() - 1);
    return verb.form() == VerbGroup.Form.ING && aim || reading.word(verb.from()).equals("be");
  }

  private boolean isForce(NounPhrase phrase) {
    return isAny(forceWords, phrase.head());
  }

  /** {@code So that the agreement can be concluded}: not a fact yet, but an aim. */
  private static boolean isWished(FrameMatch match) {
    VerbGroup verb = match.clause().verb();
    return verb != null && match.reality() == Reality.NONE && !verb.negated() && !match.clause().isConditional() && verb.mood() == VerbGroup.Mood.HYPOTHETICAL;
  }

  /** The document that a phrase names: the one whose noun it has, else the innermost that covers it. */
  private @Nullable DocumentMention document(NounPhrase phrase) {
    DocumentMention best = null;
    for (DocumentMention document : documents) {
      if (document.start() >= phrase.to()) {
        break;
      }
      if (phrase.from() <= document.head() && document.head() < phrase.to() || document.covers(phrase.head())) {
        best = document;
      }
    }
    return best;
  }

  /** What is claimed of each document, in the order of the text; documents of which nothing is claimed are left out. */
  Map<DocumentMention, DocumentClaim> resolve() {
    DocumentMention before = null;
    DocumentClaim listed = null;
    int listedAt = -1;
    for (DocumentMention document : documents) {
      DocumentClaim claim = claims.get(document);
      if (claim == null) {
        claim = byWords(document);
      }
      if (claim == null && before != null && claims.containsKey(before) && isJoined(before, document)) {
        claim = inherited(claims.get(before), document);
      }
      if (claim == null && listed != null && document.sentence() - listedAt <= 1 && beginsSentence(document)) {
        claim = inherited(listed, document);
      }
      if (claim != null && claim.status() == AgreementStatus.SIGNED && isInForce(document)) {
        claim = claim.withStatus(AgreementStatus.IN_FORCE);
      }
      if (claim != null) {
        claims.put(document, claim);
        boolean opens = opensList(document.sentence());
        if (opens || listed != null && document.sentence() - listedAt <= 1) {
          listed = opens ? claim : listed;
          listedAt = document.sentence();
        }
      }
      before = document;
    }
    return claims;
  }

  private DocumentClaim inherited(@Nullable DocumentClaim claim, DocumentMention document) {
    java.util.Objects.requireNonNull(claim, "claim");
    List<PartyReference> own = parties.of(document, null);
    boolean explicit = own.size() > 1 && own.stream().noneMatch(PartyReference::resolved);
    return explicit ? claim.withParties(own) : claim;
  }

  /** Whether a list follows: the sentence ends with a colon, perhaps with the first item's number. */
  private boolean opensList(int sentence) {
    int end = tokens.sentenceEnd(sentence);
    for (int i = end - 1; i >= Math.max(tokens.sentenceStart(sentence), end - 4); i--) {
      if (tokens.isMark(i, ':')) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsSentence(DocumentMention document) {
    int first = tokens.sentenceStart(document.sentence());
    for (int i = first; i < document.start(); i++) {
      boolean bullet = tokens.kind(i) != Tokens.WORD || tokens.end(i) - tokens.start(i) == 1;
      if (!bullet) {
        return false;
      }
    }
    return true;
  }

  /** Whether only words of a list stand between two documents. */
  private boolean isJoined(DocumentMention before, DocumentMention document) {
    if (before.sentence() != document.sentence() || before.to() > document.start()) {
      return false;
    }
    int at = Math.max(before.to(), before.headTo());
    if (scan.isWord(at, document.start(), "between") || scan.isWord(at, document.start(), "with")) {
      at = new MentionParties(reading).list(at + 1, document.start()).end();
    }
    if (isIntroduced(document)) {
      return true;
    }
    if (document.start() - at > LONGEST_JOINT || document.start() == at) {
      return false;
    }
    for (int i = at; i < document.start(); i++) {
      if (!isJoint(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code Among them a treaty}, {@code including a treaty}. */
  private boolean isIntroduced(DocumentMention document) {
    int at = document.start() - 1;
    while (at > 0 && (scan.is(at, WordClass.DET) || scan.is(at, WordClass.POSSESSIVE))) {
      at--;
    }
    return switch (reading.word(at)) {
      case "including", "namely" -> true;
      case "them" -> at > 0 && reading.word(at - 1).equals("among");
      default -> false;
    };
  }

  private boolean isJoint(int at) {
    if (tokens.kind(at) == Tokens.MARK) {
      return tokens.isMark(at, ',') || tokens.isMark(at, ';') || tokens.isMark(at, ':') || tokens.isMark(at, '&');
    }
    return scan.is(at, WordClass.DET)
        || scan.is(at, WordClass.POSSESSIVE)
        || scan.is(at, WordClass.COORDINATOR)
        || isAny(jointWords, at);
  }

  private @Nullable DocumentClaim byWords(DocumentMention document) {
    int limit = tokens.sentenceEnd(document.sentence());
    int floor = tokens.sentenceStart(document.sentence());
    if (document.headTo() < limit && negotiation.contains(tokens.word(document.headTo())) && tokens.word(document.headTo()) != 0) {
      return claim(NEGOTIATED, AgreementStatus.PLANNED, document, document.headTo(), document.headTo() + 1);
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
    if (at - 2 > floor && scan.isWord(at, limit, "of") && isAny(forceWords, at - 1) && scan.isWord(at - 2, limit, "into")) {
      return claim(APPLIED, AgreementStatus.IN_FORCE, document, at - 2, at);
    }
    if (at - 2 > floor && scan.isWord(at, limit, "of") && (reading.word(at - 2).equals("article") || reading.word(at - 2).equals("articles"))) {
      return claim(APPLIED, AgreementStatus.IN_FORCE, document, at - 2, at + 1);
    }
    boolean governed = scan.isWord(at, limit, "of") || scan.isWord(at, limit, "to") || scan.isWord(at, limit, "with");
    if (governed && at > floor && tokens.word(at - 1) != 0 && applied.contains(tokens.word(at - 1))) {
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
    if (next < limit && tokens.word(next) != 0 && signed.contains(tokens.word(next))) {
      return new DocumentClaim("agreement.signed", AgreementStatus.SIGNED, parties.of(document, null), dateAfter(next, limit), next, next + 1, true);
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
    if (under && be > at && be + 1 < limit && tokens.word(be + 1) != 0 && negotiation.contains(tokens.word(be + 1))) {
      return claim(NEGOTIATED, AgreementStatus.PLANNED, document, be, be + 2);
    }
    return null;
  }

  /** {@code The agreements were also signed}, {@code the contract was awarded and signed}. */
  private @Nullable DocumentClaim passive(DocumentMention document, int at, int limit) {
    boolean be = false;
    boolean future = false;
    for (int i = at; i < Math.min(limit, at + 6); i++) {
      if (be && tokens.word(i) != 0 && signed.contains(tokens.word(i))) {
        AgreementStatus status = future ? AgreementStatus.PLANNED : AgreementStatus.SIGNED;
        return new DocumentClaim("agreement.signed", status, parties.of(document, null), dateAfter(i, limit), i, i + 1, true);
      }
      boolean participle = (scan.lexicon().verbs().forms(tokens.word(i)) & Verbs.PARTICIPLE) != 0;
      boolean auxiliary = scan.is(i, WordClass.BE) || scan.is(i, WordClass.HAVE) || scan.is(i, WordClass.ADVERB) || scan.is(i, WordClass.FUTURE_MODAL) || scan.isWord(i, limit, "to") || scan.isWord(i, limit, "and");
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
    if (at <= floor || tokens.word(at) == 0 || !signed.contains(tokens.word(at)) || scan.is(at - 1, WordClass.BE)) {
      return null;
    }
    return new DocumentClaim("agreement.signed", AgreementStatus.SIGNED, parties.of(document, null), dateAfter(document.to(), tokens.sentenceEnd(document.sentence())), at, at + 1, true);
  }

  /** {@code The following were signed: (a) A, (b) B}. */
  private @Nullable DocumentClaim afterColon(DocumentMention document, int floor) {
    int colon = document.start() - 1;
    while (colon > floor && !tokens.isMark(colon, ':')) {
      colon--;
    }
    for (int i = floor; i < colon; i++) {
      if (tokens.word(i) != 0 && signed.contains(tokens.word(i)) && i > floor && scan.is(i - 1, WordClass.BE)) {
        return new DocumentClaim("agreement.signed", AgreementStatus.SIGNED, parties.of(document, null), dateAfter(floor, colon), i, i + 1, true);
      }
    }
    return null;
  }

  /** Whether the rest of the sentence says that the document is in force. */
  private boolean isInForce(DocumentMention document) {
    int limit = tokens.sentenceEnd(document.sentence());
    for (int i = document.to(); i + 1 < limit; i++) {
      boolean effective = isAny(effectiveWords, i) && (scan.isWord(i + 1, limit, "from") || scan.isWord(i + 1, limit, "since"));
      if (scan.isWord(i, limit, "in") && isAny(forceWords, i + 1) || effective) {
        return true;
      }
    }
    return false;
  }

  /** {@code The agreement, which went into effect in July}, {@code the agreement has been in force since}. */
  private @Nullable DocumentClaim inForce(DocumentMention document, int limit) {
    for (int i = document.to(); i + 1 < Math.min(limit, document.to() + FORCE_REACH); i++) {
      boolean open = scan.is(i, WordClass.MODAL) || scan.is(i, WordClass.NEGATION) || scan.is(i, WordClass.CONDITION) || tokens.isMark(i, ';');
      if (open || scan.isWord(i, limit, "to") || scan.isWord(i, limit, "before") || scan.isWord(i, limit, "until")) {
        return null;
      }
      boolean force = isAny(forceWords, i + 1) && (scan.isWord(i, limit, "in") || scan.isWord(i, limit, "into"));
      if (force) {
        boolean is = scan.is(i - 1, WordClass.BE) || scan.is(i - 1, WordClass.ADVERB);
        boolean went = (scan.lexicon().verbs().forms(tokens.word(i - 1)) & (Verbs.PAST | Verbs.PARTICIPLE)) != 0;
        return is || went ? claim(APPLIED, AgreementStatus.IN_FORCE, document, i, i + 2) : null;
      }
    }
    return null;
  }

  private boolean isAny(Set<Integer> words, int token) {
    return token < tokens.size() && tokens.word(token) != 0 && words.contains(tokens.word(token));
  }

  /** {@code The 1951 treaty}, {@code the agreement of 1994}. */
  private Optional<EventDates.Dated> yearBefore(DocumentMention document) {
    int of = document.to();
    int year = of + 1 < tokens.size() && scan.isWord(of, tokens.size(), "of") ? of + 1 : document.start() - 1;
    if (year >= 0 && reading.mentionAt[year] instanceof Mention.DateMention date && date.to() - date.from() == 1) {
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

  private DocumentClaim claim(String rule, AgreementStatus status, DocumentMention document, int from, int to) {
    return new DocumentClaim(rule, status, parties.of(document, null), yearBefore(document), from, to, false);
  }

  /** The token before a phrase, its determiner and words that only count documents left out. */
  private int beforePhrase(int token, int floor) {
    int at = token;
    for (int step = 0; step < 4 && at >= floor; step++) {
      while (at >= floor && (scan.is(at, WordClass.DET) || scan.is(at, WordClass.POSSESSIVE) || tokens.kind(at) == Tokens.NUMBER)) {
        at--;
      }
      boolean group = at - 1 >= floor && scan.isWord(at, token + 1, "of") && tokens.word(at - 1) != 0 && groups.contains(tokens.word(at - 1));
      if (!group) {
        break;
      }
      at -= 2;
    }
    return at;
  }

  /** Whether the claim makes the noun a document. */
  static boolean counts(DocumentMention document, DocumentClaim claim) {
    return switch (document.strength()) {
      case STRONG -> claim.rule().equals(NEGOTIATED) || document.isTitled() || document.plural() || claim.signing() || !document.definite();
      case WEAK -> document.isTitled() && (claim.signing() && (document.proper() || !document.definite()) || document.proper() && claim.status() != AgreementStatus.IN_FORCE);
      case BARE -> claim.signing() && document.from() < document.head() && !document.plural();
    };
  }

  /** Whether the phrase may only refer back to a document. */
  static boolean mayReferBack(DocumentMention document) {
    return !document.isTitled() && (document.definite() || document.strength() == Strength.BARE);
  }

  /** The documents, in order. */
  List<DocumentMention> documents() {
    return new ArrayList<>(documents);
  }
}
