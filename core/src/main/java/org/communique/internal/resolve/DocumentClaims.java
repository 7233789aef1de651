package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.fact.AgreementKind;
import org.communique.fact.AgreementStatus;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.frame.Argument;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.frame.Reality;
import org.communique.internal.lexicon.DocumentNouns.Strength;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.lexicon.WordSet;
import org.communique.internal.mention.Scan;
import org.communique.internal.text.Tokens;
import org.communique.value.DatePeriod;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the text claims of each document: by frames, by the words around its name, by the list
 * in which it stands.
 */
final class DocumentClaims {
  private static final int LONGEST_JOINT = 8;

  private final Reading reading;
  private final Scan scan;
  private final Tokens tokens;
  private final EventDates dates;
  private final DocumentContext context;
  private final AgreementParties parties;
  private final List<DocumentMention> documents;
  private final Map<DocumentMention, DocumentClaim> claims = new HashMap<>();
  private final WordSet hoped;
  private final WordSet allowing;
  private final WordSet forceWords;
  private final WordSet concluding;
  private final WordSet aimWords;
  private final WordSet jointWords;

  DocumentClaims(
      Reading reading, AgreementParties parties, List<DocumentMention> documents, WordLists lists) {
    this.reading = reading;
    this.scan = reading.scan;
    this.tokens = reading.tokens;
    this.dates = new EventDates(reading);
    this.context = new DocumentContext(reading, parties, lists);
    this.parties = parties;
    this.documents = documents;
    this.hoped = lists.get("hoped-word");
    this.allowing = lists.get("allowing-verb");
    this.forceWords = lists.get("force-word");
    this.concluding = lists.get("concluding-verb");
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
      boolean signing =
          match.frame().id().startsWith("agreement.sign")
              || match.frame().id().equals("agreement.put-signature");
      if (document != null && isNews(document, status, signing)) {
        NounPhrase noun = match.noun();
        VerbGroup verb = match.clause().verb();
        int from = noun != null ? noun.from() : verb != null ? verb.from() : document.head();
        int to = noun != null ? noun.to() : verb != null ? verb.to() : document.headTo();
        claims.put(
            document,
            new DocumentClaim(
                match.frame().id(),
                status,
                parties.of(document, match),
                date(match, document, status),
                from,
                to,
                signing));
      }
    }
  }

  /** Whether nothing is known of the document yet, or only that it is talked about. */
  private boolean isNews(DocumentMention document, AgreementStatus status, boolean signing) {
    DocumentClaim known = claims.get(document);
    return known == null
        || known.status() == AgreementStatus.PLANNED
            && !known.signing()
            && signing
            && status == AgreementStatus.SIGNED;
  }

  /**
   * When it was or will be signed. A date within its title is none, nor is that of negotiations or
   * of its entry into force.
   */
  private Optional<EventDates.Dated> date(
      FrameMatch match, DocumentMention document, AgreementStatus status) {
    boolean signing = match.frame().sets().getOrDefault("status", "signed").equals("signed");
    if (!signing || status == AgreementStatus.IN_FORCE) {
      return Optional.empty();
    }
    return dates
        .of(match)
        .filter(dated -> !document.covers(dated.mention().from()) && isWithinYear(dated.period()));
  }

  private static boolean isWithinYear(DatePeriod period) {
    return period
        .start()
        .flatMap(start -> period.end().map(end -> !end.isAfter(start.plusYears(1))))
        .orElse(false);
  }

  private @Nullable AgreementStatus status(FrameMatch match) {
    AgreementStatus status =
        AgreementStatus.parse(match.frame().sets().getOrDefault("status", "signed"));
    if (match.frame().needs().contains("force")
        && match.get("force").stream().noneMatch(argument -> isForce(argument.phrase()))) {
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
    if (status == AgreementStatus.PLANNED && isConcluded(match)) {
      return AgreementStatus.SIGNED;
    }
    boolean made = status == AgreementStatus.SIGNED || status == AgreementStatus.IN_FORCE;
    return switch (match.reality()) {
      case HELD -> status;
      case PLANNED -> made ? AgreementStatus.PLANNED : status;
      case NONE -> isWished(match) ? (made ? AgreementStatus.PLANNED : status) : null;
    };
  }

  /** {@code Negotiations of an agreement were concluded}. */
  private boolean isConcluded(FrameMatch match) {
    VerbGroup verb = match.clause().verb();
    boolean result =
        match.noun() != null
            && verb != null
            && verb.lemma() != 0
            && concluding.contains(verb.lemma());
    return result && match.reality() == Reality.HELD && verb != null && verb.past();
  }

  /**
   * {@code Early conclusion}, {@code commitment to concluding}, {@code that it be concluded},
   * {@code approved the signing}: wanted, not done.
   */
  private boolean isHoped(FrameMatch match) {
    NounPhrase noun = match.noun();
    if (noun != null) {
      VerbGroup over = match.clause().verb();
      boolean allowed =
          over != null && allowing.contains(over.lemma()) && match.clause().object().contains(noun);
      return allowed || reading.hasWord(noun.from(), noun.to(), hoped);
    }
    VerbGroup verb = match.clause().verb();
    if (verb == null || verb.from() == 0 || verb.negated() || match.reality() != Reality.HELD) {
      return false;
    }
    if (reading.tokens.isWord(verb.from(), "can")) {
      return true;
    }
    boolean aim = isAny(aimWords, verb.from() - 1);
    return verb.form() == VerbGroup.Form.ING && aim || reading.tokens.isWord(verb.from(), "be");
  }

  private boolean isForce(NounPhrase phrase) {
    return isAny(forceWords, phrase.head());
  }

  /** {@code So that the agreement can be concluded}: not a fact yet, but an aim. */
  private static boolean isWished(FrameMatch match) {
    VerbGroup verb = match.clause().verb();
    return verb != null
        && match.reality() == Reality.NONE
        && !verb.negated()
        && !match.clause().isConditional()
        && verb.mood() == VerbGroup.Mood.HYPOTHETICAL;
  }

  /**
   * The document that a phrase names: the one whose noun it has, else the innermost that covers it.
   */
  private @Nullable DocumentMention document(NounPhrase phrase) {
    DocumentMention best = null;
    for (DocumentMention document : documents) {
      if (document.start() >= phrase.to()) {
        break;
      }
      if (phrase.from() <= document.head() && document.head() < phrase.to()
          || document.covers(phrase.head())) {
        best = document;
      }
    }
    return best;
  }

  /**
   * What is claimed of each document, in the order of the text; documents of which nothing is
   * claimed are left out.
   */
  Map<DocumentMention, DocumentClaim> resolve() {
    DocumentMention before = null;
    List<DocumentMention> list = new ArrayList<>();
    DocumentClaim listed = null;
    int listedAt = -1;
    for (DocumentMention document : documents) {
      DocumentClaim claim = claims.get(document);
      if (claim == null) {
        claim = context.of(document);
      }
      boolean joined = before != null && claims.containsKey(before) && isJoined(before, document);
      if (claim == null && joined) {
        claim = inherited(claims.get(before), document);
        shareBack(list, claim);
      }
      if (!joined) {
        list.clear();
      }
      list.add(document);
      if (claim == null
          && listed != null
          && document.sentence() - listedAt <= 1
          && beginsSentence(document)) {
        claim = inherited(listed, document);
      }
      if (claim != null
          && claim.status() == AgreementStatus.SIGNED
          && context.isInForce(document)) {
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

  /**
   * {@code A treaty on A, a protocol on B and a plan for C between D and E}: what the last of a
   * list says holds for those before that name no parties.
   */
  private void shareBack(List<DocumentMention> list, DocumentClaim last) {
    boolean explicit =
        last.parties().size() > 1 && last.parties().stream().noneMatch(PartyReference::resolved);
    for (DocumentMention document : list) {
      DocumentClaim claim = claims.get(document);
      if (explicit && claim != null && claim.parties().size() < 2) {
        claims.put(document, claim.withParties(last.parties()));
      }
    }
  }

  private DocumentClaim inherited(@Nullable DocumentClaim claim, DocumentMention document) {
    java.util.Objects.requireNonNull(claim, "claim");
    List<PartyReference> own = parties.of(document, null);
    boolean explicit = own.size() > 1 && own.stream().noneMatch(PartyReference::resolved);
    return explicit ? claim.withParties(own) : claim;
  }

  /**
   * Whether a list follows: the sentence ends with a colon, perhaps with the first item's number.
   */
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
      case "them" -> at > 0 && reading.tokens.isWord(at - 1, "among");
      default -> false;
    };
  }

  private boolean isJoint(int at) {
    if (tokens.kind(at) == Tokens.MARK) {
      return tokens.isMark(at, ',')
          || tokens.isMark(at, ';')
          || tokens.isMark(at, ':')
          || tokens.isMark(at, '&');
    }
    return scan.is(at, WordClass.DET)
        || scan.is(at, WordClass.POSSESSIVE)
        || scan.is(at, WordClass.COORDINATOR)
        || isAny(jointWords, at);
  }

  private boolean isAny(WordSet words, int token) {
    return token < tokens.size() && words.contains(tokens.word(token));
  }

  /** Whether the claim makes the noun a document. */
  boolean counts(DocumentMention document, DocumentClaim claim) {
    return switch (document.strength()) {
      case STRONG ->
          claim.rule().equals(DocumentContext.NEGOTIATED)
              || document.isTitled()
              || document.plural()
              || claim.signing()
              || !document.definite()
              || scan.isWord(document.to(), tokens.size(), "between");
      case WEAK ->
          document.kind() == AgreementKind.AGREEMENT
                  && claim.signing()
                  && claim.parties().size() > 1
                  && claim.parties().stream().noneMatch(PartyReference::resolved)
              || document.isTitled()
                  && (claim.signing() && (document.proper() || !document.definite())
                      || document.proper() && claim.status() != AgreementStatus.IN_FORCE);
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
