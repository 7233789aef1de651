package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.fact.Agreement;
import org.communique.fact.AgreementKind;
import org.communique.fact.AgreementStatus;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.lexicon.DocumentNouns;
import org.communique.internal.lexicon.DocumentNouns.Strength;
import org.jspecify.annotations.Nullable;

/**
 * Turns documents and what is claimed of them into agreements, one for each document however often
 * it is told of.
 */
final class AgreementAssembler {
  private static final String OWN_TITLE = "agreement.own-title";

  private final Reading reading;
  private final DocumentClaims claims;
  private final AgreementParties parties;
  private final TitleSimilarity similarity;
  private final List<Draft> drafts = new ArrayList<>();

  AgreementAssembler(Reading reading, Parties parties, DocumentNouns nouns, WordLists lists) {
    this.reading = reading;
    this.parties = new AgreementParties(reading, parties, lists);
    this.claims =
        new DocumentClaims(
            reading, this.parties, new DocumentReader(reading, nouns, lists).read(), lists);
    this.similarity = new TitleSimilarity(reading);
  }

  /** An agreement being put together. */
  private static final class Draft {
    DocumentMention document;
    AgreementKind kind;
    AgreementStatus status;
    List<PartyReference> parties;
    Optional<EventDates.Dated> date;
    final Evidence evidence;

    Draft(
        DocumentMention document,
        DocumentClaim claim,
        List<PartyReference> parties,
        Evidence evidence) {
      this.document = document;
      this.kind = document.kind();
      this.status = claim.status();
      this.parties = parties;
      this.date = claim.date();
      this.evidence = evidence;
    }
  }

  void take(FrameMatch match) {
    claims.take(match);
  }

  List<Found<Agreement>> assemble() {
    Map<DocumentMention, DocumentClaim> all = claims.resolve();
    List<DocumentMention> titles = new ArrayList<>();
    for (DocumentMention document : claims.documents()) {
      if (reading.layout.isHeadline(document.start())) {
        titles.add(document);
      } else {
        take(document, all.get(document));
      }
    }
    for (DocumentMention document : titles) {
      DocumentClaim claim = all.get(document);
      take(document, claim == null ? ownTitle(document) : claim);
    }
    drafts.removeIf(this::isOnlySum);
    return drafts.stream().map(this::found).toList();
  }

  private void take(DocumentMention document, @Nullable DocumentClaim claim) {
    Draft known = known(document, claim);
    if (claim == null) {
      return;
    }
    if (known != null) {
      merge(known, document, claim);
      return;
    }
    boolean title = reading.layout.isHeadline(document.start());
    if (!claims.counts(document, claim)
        || !hasParties(document, claim)
        || title
            && !claim.rule().equals(OWN_TITLE)
            && drafts.stream().anyMatch(draft -> draft.kind == document.kind())) {
      return;
    }
    Evidence evidence = new Evidence(reading.layout, claim.rule(), document.sentence());
    evidence
        .slot("kind", document.head(), document.headTo())
        .slot("status", claim.from(), claim.to());
    if (document.isTitled()) {
      evidence.slot("title", document.from(), document.to());
    }
    if (document.strength() != Strength.STRONG) {
      evidence.atMost(Leniency.LIKELY);
    }
    drafts.add(new Draft(document, claim, claim.parties(), evidence));
  }

  /**
   * {@code A range of agreements}, where the text names agreements that were signed by the same
   * parties.
   */
  private boolean isOnlySum(Draft draft) {
    boolean sum =
        draft.document.plural()
            && !draft.document.isTitled()
            && draft.status == AgreementStatus.SIGNED;
    return sum
        && drafts.stream()
            .anyMatch(
                other ->
                    other != draft
                        && other.status == draft.status
                        && other.document.isTitled()
                        && other.parties.stream()
                            .allMatch(party -> draft.parties.stream().anyMatch(party::isSame)));
  }

  /** The agreement that the phrase tells of again; null if it is a new one. */
  private @Nullable Draft known(DocumentMention document, @Nullable DocumentClaim claim) {
    if (DocumentClaims.mayReferBack(document)) {
      for (int i = drafts.size() - 1; i >= 0; i--) {
        Draft draft = drafts.get(i);
        if (draft.kind == document.kind()
            || document.strength() == Strength.BARE
            || isGeneric(document.kind())) {
          return draft;
        }
      }
      return null;
    }
    for (Draft draft : drafts) {
      boolean kind = draft.kind == document.kind();
      boolean same =
          similarity.same(draft.document, document)
              || claim != null
                  && (!document.isTitled() && alike(draft, claim)
                      || isNamedNext(draft, document, claim));
      if (kind && same) {
        return draft;
      }
    }
    return null;
  }

  /**
   * {@code They signed a trade agreement. The Oslo Agreement will ...}: the name of what was just
   * told of, or again in other words.
   */
  private boolean isNamedNext(Draft draft, DocumentMention document, DocumentClaim claim) {
    if (!alike(draft, claim)) {
      return false;
    }
    boolean next = document.sentence() - draft.document.sentence() <= 2;
    boolean named = document.proper() && document.definite() && !draft.document.proper() && next;
    boolean title =
        reading.layout.isHeadline(document.start())
            && similarity.sharesModifier(draft.document, document);
    return named
        || title
        || !document.proper() && similarity.sharesModifier(draft.document, document);
  }

  private static boolean isGeneric(AgreementKind kind) {
    return kind == AgreementKind.AGREEMENT;
  }

  private static boolean alike(Draft draft, DocumentClaim claim) {
    return draft.status == claim.status()
        && draft.parties.stream()
            .allMatch(party -> claim.parties().stream().anyMatch(party::isSame));
  }

  private static void merge(Draft known, DocumentMention document, DocumentClaim claim) {
    boolean further = rank(claim.status()) > rank(known.status);
    if (further && known.document.sentence() != document.sentence()
        || claim.status() == AgreementStatus.IN_FORCE && known.status == AgreementStatus.SIGNED) {
      known.status = claim.status();
    }
    if (document.proper() && document.isTitled() && !known.document.proper()) {
      known.document = document;
    }
    if (known.date.isEmpty() && claim.status() == AgreementStatus.SIGNED) {
      known.date = claim.date();
    }
    boolean vague = known.parties.stream().anyMatch(PartyReference::resolved);
    if (vague
        && claim.parties().size() > 1
        && claim.parties().stream().noneMatch(PartyReference::resolved)) {
      known.parties = claim.parties();
    }
  }

  private static int rank(AgreementStatus status) {
    return switch (status) {
      case PROPOSED -> 0;
      case PLANNED -> 1;
      case SIGNED -> 2;
      case IN_FORCE -> 3;
    };
  }

  /** A document that is itself a joint statement: its title says so and tells of nothing else. */
  private @Nullable DocumentClaim ownTitle(DocumentMention document) {
    boolean kind =
        document.kind() == AgreementKind.JOINT_STATEMENT
            || document.kind() == AgreementKind.DECLARATION;
    int first = reading.tokens.sentenceStart(document.sentence());
    boolean begins = document.start() <= first + 1;
    boolean joint = reading.tokens.isWord(document.head(), "joint");
    if (!kind || !begins || !joint) {
      return null;
    }
    List<PartyReference> sides = parties.of(document, null);
    return new DocumentClaim(
        OWN_TITLE,
        AgreementStatus.SIGNED,
        sides,
        Optional.empty(),
        document.head(),
        document.headTo(),
        true);
  }

  /** Two parties at least; for contracts and deals, which firms have too, one must be named. */
  private static boolean hasParties(DocumentMention document, DocumentClaim claim) {
    boolean weak = document.strength() != Strength.STRONG && !document.proper();
    boolean common = document.kind() == AgreementKind.CONTRACT || weak;
    boolean named = claim.parties().stream().anyMatch(party -> !party.resolved());
    return claim.parties().size() > 1 && (named || !common);
  }

  private Found<Agreement> found(Draft draft) {
    Agreement.Builder builder = Agreement.builder().kind(draft.kind).status(draft.status);
    builder.parties(draft.parties.stream().map(PartyReference::party).toList());
    Evidence evidence = draft.evidence;
    for (PartyReference party : draft.parties) {
      evidence.slot("parties", party.from(), party.to());
      if (party.resolved()) {
        evidence.resolved("refers to " + party.party(), party.from(), party.to());
      }
    }
    if (draft.status != AgreementStatus.IN_FORCE || draft.date.isPresent()) {
      draft.date.ifPresent(
          dated -> {
            builder.date(dated.period());
            evidence.slot("date", dated.mention().from(), dated.mention().to());
          });
    }
    if (draft.document.isTitled()) {
      builder.title(title(draft.document));
    }
    return evidence.found(builder.build());
  }

  private String title(DocumentMention document) {
    String whole = reading.tokens.string(document.from(), document.to());
    StringBuilder line = new StringBuilder(whole.length());
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (!space || line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(space ? ' ' : c);
      }
    }
    return line.toString();
  }
}
