package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.fact.InvestmentFigure;
import org.communique.fact.InvestmentMeasure;
import org.communique.internal.mention.Mention.MoneyMention;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Turns amounts of investment, aid and credit into facts where it is clear whose money it is and
 * where it goes.
 */
final class InvestmentFigureAssembler {
  private static final int MEMORY = 3;
  private static final int LIST_MEMORY = 8;

  private final FigureText text;
  private final FigureParties parties;
  private final FigurePeriods periods;
  private final FigureStatuses statuses;
  private final InvestmentMeasures measures;
  private final List<InvestmentDraft> drafts = new ArrayList<>();
  private @Nullable InvestmentDraft last;

  InvestmentFigureAssembler(FigureText text, FigureParties parties) {
    this.text = text;
    this.parties = parties;
    this.periods = new FigurePeriods(text);
    this.statuses = new FigureStatuses(text);
    this.measures = new InvestmentMeasures(text);
  }

  /** Reads the amounts of a sentence. */
  void take(List<FigureAmount> amounts) {
    for (FigureAmount amount : amounts) {
      FigureCue cue = amount.cue();
      if (isListed(amount)) {
        listed(amount);
      } else if (cue != null && cue.isInvestment() && !statuses.isUnreal(amount)) {
        stated(amount, cue);
      }
    }
  }

  /** A line of its own that ends in an amount: {@code Bridge in Tema - JPY 3 billion}. */
  private boolean isListed(FigureAmount amount) {
    int start = text.tokens.sentenceStart(amount.sentence());
    int from = amount.mention().from();
    boolean dash = from > start && text.tokens.isDash(from - 1) || text.isMark(from - 1, ':');
    boolean clause = false;
    for (int i = start; i < from; i++) {
      clause |= text.isVerb(i);
    }
    return dash && !clause && text.tokens.is(start, Tokens.LINE) && amount.from() == start;
  }

  private void listed(FigureAmount amount) {
    InvestmentDraft known = last;
    if (known != null
        && amount.sentence() - known.amount().sentence() <= LIST_MEMORY
        && amount.sentence() > known.amount().sentence()) {
      add(amount, known.investor(), known.host(), InvestmentMeasure.PROJECT);
    }
  }

  private void stated(FigureAmount amount, FigureCue cue) {
    InvestmentDraft known = recent(amount);
    InvestmentSides words = new InvestmentSides(text, parties, amount, cue, placeBefore(amount));
    PartyReference investor = words.investor;
    PartyReference host = words.host;
    boolean context =
        cue.kind() != FigureCue.Kind.PAYING && cue.kind() != FigureCue.Kind.PROJECT && !words.vague;
    List<PartyReference> ranked = parties.ranked(amount.sentence());
    if (investor == null && host == null && !isAnaphoric(amount)
        || (context || cue.kind() == FigureCue.Kind.PROJECT)
            && !ranked.isEmpty()
            && cue.kind() != FigureCue.Kind.LOAN
            && (investor == null || host == null)) {
      if (ranked.isEmpty()) {
        return;
      }
      investor = ranked.get(1);
      host = ranked.get(0);
    }
    if (context && investor == null && known != null) {
      investor = known.investor();
    }
    if (context
        && host == null
        && known != null
        && investor != null
        && !known.host().isSame(investor)) {
      host = known.host();
    }
    if (context && host == null && investor != null) {
      host =
          counterpart(
              words.state().isEmpty() ? investor : PartyReference.state(words.state(), 0, 1, true),
              amount.mention().from());
    }
    if (context && investor == null && host != null) {
      investor = counterpart(host, amount.mention().from());
    }
    if (investor != null && host != null && !investor.isSame(host)) {
      add(amount, investor, host, measures.of(amount, cue));
    }
  }

  /** Where the money of the figures before went: what {@code in the country} may mean. */
  private @Nullable PartyReference placeBefore(FigureAmount amount) {
    InvestmentDraft known = last;
    boolean near = known != null && amount.sentence() - known.amount().sentence() <= LIST_MEMORY;
    return near && known != null ? known.host() : null;
  }

  /** The other of the two states that the document is about, if the party is one of them. */
  private @Nullable PartyReference counterpart(PartyReference party, int token) {
    String issuer = text.reading.issuer;
    String partner = text.reading.partner;
    String other =
        party.country().isEmpty()
            ? ""
            : party.country().equals(issuer)
                ? partner
                : party.country().equals(partner) ? issuer : "";
    return other.isEmpty() ? null : PartyReference.state(other, token, token + 1, true);
  }

  private @Nullable InvestmentDraft recent(FigureAmount amount) {
    InvestmentDraft known = last;
    return known != null
            && amount.sentence() >= known.amount().sentence()
            && amount.sentence() - known.amount().sentence() <= MEMORY
        ? known
        : null;
  }

  /** Whether the sentence takes up the one before: {@code another loan}, {@code of the sum}. */
  private boolean isAnaphoric(FigureAmount amount) {
    InvestmentDraft known = recent(amount);
    if (known == null) {
      return false;
    }
    int start = text.tokens.sentenceStart(amount.sentence());
    int distance = amount.sentence() - known.amount().sentence();
    if (distance == 0 || distance == 1 && text.has(start, amount.to(), "anaphor-word")) {
      return true;
    }
    for (int i = start; i < text.tokens.sentenceEnd(amount.sentence()); i++) {
      PartyReference party = parties.of(text.at(i));
      if (party != null && !party.isSame(known.investor()) && !party.isSame(known.host())) {
        return false;
      }
    }
    for (PartyReference state : parties.in(amount.sentence())) {
      boolean told =
          state.country().equals(known.investor().country())
              || state.country().equals(known.host().country());
      if (!told) {
        return false;
      }
    }
    FigureCue cue = amount.cue();
    return cue != null && cue.kind() == FigureCue.Kind.LOAN;
  }

  private void add(
      FigureAmount amount,
      PartyReference investor,
      PartyReference host,
      InvestmentMeasure measure) {
    MoneyMention mention = amount.mention();
    Optional<FigurePeriods.Dated> period =
        periods.of(mention.from(), mention.to(), amount.from(), amount.to());
    InvestmentDraft draft =
        new InvestmentDraft(
            amount,
            investor,
            host,
            measure,
            text.reading.money(mention),
            statuses.qualifier(amount),
            period,
            statuses.ofMoney(amount));
    if (!text.reading.layout.isTitle(mention.from())) {
      last = draft;
    }
    boolean another = text.has(amount.from(), mention.from(), "another-word");
    if (another || drafts.stream().noneMatch(draft::isSame)) {
      drafts.add(draft);
    }
  }

  List<Found<InvestmentFigure>> assemble() {
    return drafts.stream().map(this::found).toList();
  }

  private Found<InvestmentFigure> found(InvestmentDraft draft) {
    MoneyMention mention = draft.amount().mention();
    FigureCue cue = draft.amount().cue();
    int sentence = draft.amount().sentence();
    Evidence evidence =
        new Evidence(text.reading.layout, "investment." + draft.measure(), sentence);
    FigureEvidence slots = new FigureEvidence(text, evidence, sentence);
    evidence.slot("amount", mention.from(), mention.to());
    if (mention.match().assumed()) {
      evidence.atMost(Leniency.LIKELY);
    }
    if (cue != null) {
      evidence.slot("measure", cue.from(), cue.to());
    }
    slots.party("investor", draft.investor());
    slots.party("host", draft.host());
    InvestmentFigure.Builder builder =
        InvestmentFigure.builder()
            .amount(draft.money())
            .investor(draft.investor().party())
            .host(draft.host().party())
            .measure(draft.measure())
            .qualifier(draft.qualifier())
            .status(draft.status());
    draft
        .period()
        .ifPresent(
            dated -> {
              builder.period(dated.period());
              slots.words("period", dated.mention().from(), dated.mention().to());
            });
    return evidence.found(builder.build());
  }
}
