package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.Found;
import org.communique.Leniency;
import org.communique.fact.FigureStatus;
import org.communique.fact.TradeFigure;
import org.communique.fact.TradeMeasure;
import org.communique.internal.mention.Mention.DateMention;
import org.communique.internal.mention.Mention.MoneyMention;
import org.communique.value.Money;
import org.communique.value.Qualifier;
import org.jspecify.annotations.Nullable;

/** Turns amounts that measure trade into trade figures, one for each amount of the same trade. */
final class TradeFigureAssembler {
  private static final int MEMORY = 2;

  private final FigureText text;
  private final FigureParties parties;
  private final FigurePeriods periods;
  private final FigureChanges changes;
  private final FigureStatuses statuses;
  private final List<TradeDraft> drafts = new ArrayList<>();
  private @Nullable TradeDraft last;
  private @Nullable PartyReference reporter;

  TradeFigureAssembler(FigureText text, FigureParties parties) {
    this.text = text;
    this.parties = parties;
    this.periods = new FigurePeriods(text);
    this.changes = new FigureChanges(text);
    this.statuses = new FigureStatuses(text);
  }

  /** Reads the amounts of a sentence. */
  void take(List<FigureAmount> amounts) {
    for (FigureAmount amount : amounts) {
      FigureCue cue = amount.cue();
      if (statuses.isUnreal(amount)) {
        continue;
      }
      if (cue == null) {
        continued(amount);
      } else if (cue.isTrade()) {
        stated(amount, cue);
      }
    }
  }

  private void stated(FigureAmount amount, FigureCue cue) {
    TradeSides words = new TradeSides(text, parties, amount, cue);
    TradeMeasure measure = measure(cue);
    List<PartyReference> sides =
        measure == TradeMeasure.TURNOVER
            ? turnover(words, amount)
            : directed(words, amount, measure);
    if (!sides.isEmpty()) {
      add(amount, measure, sides, cue.kind() == FigureCue.Kind.DEFICIT);
    }
  }

  private static TradeMeasure measure(FigureCue cue) {
    return switch (cue.kind()) {
      case EXPORTS -> TradeMeasure.EXPORTS;
      case IMPORTS -> TradeMeasure.IMPORTS;
      case SURPLUS, DEFICIT, BALANCE -> TradeMeasure.BALANCE;
      default -> TradeMeasure.TURNOVER;
    };
  }

  private List<PartyReference> turnover(TradeSides words, FigureAmount amount) {
    int token = amount.mention().from();
    if (words.both.size() >= 2) {
      return words.both;
    }
    PartyReference owner = words.owner;
    PartyReference partner = words.partner;
    if (owner != null && partner != null && !owner.isSame(partner)) {
      return List.of(owner, partner);
    }
    if (partner != null) {
      return withOther(partner, token);
    }
    TradeDraft known = recent(amount);
    if (owner != null && (words.total || !words.mutual)) {
      boolean pair =
          !words.total && known != null && known.sides().size() == 2 && known.involves(owner);
      return pair && known != null
          ? known.sides()
          : words.total ? List.of(owner) : pairOr(token, owner);
    }
    if (words.total && !words.mutual) {
      PartyReference subject = reporter != null ? reporter : parties.issuer(token);
      subject = subject == null ? parties.antecedent(token, "") : subject;
      return subject == null ? List.of() : List.of(subject);
    }
    if (known != null && !words.mutual && parties.in(amount.sentence()).isEmpty()) {
      return known.sides();
    }
    return parties.pair(token);
  }

  private List<PartyReference> pairOr(int token, PartyReference owner) {
    List<PartyReference> pair = parties.pair(token);
    return pair.stream().anyMatch(owner::isSame) ? pair : List.of(owner);
  }

  private List<PartyReference> directed(
      TradeSides words, FigureAmount amount, TradeMeasure measure) {
    int token = amount.mention().from();
    PartyReference owner = words.owner;
    PartyReference partner = words.partner;
    TradeDraft known = recent(amount);
    if (words.both.size() == 2 && owner == null) {
      return words.both;
    }
    if (owner != null && partner != null) {
      return owner.isSame(partner) ? List.of() : List.of(owner, partner);
    }
    if (words.total && owner != null) {
      return List.of(owner);
    }
    if (partner != null) {
      if (known != null && known.sides().size() == 2 && known.involves(partner)) {
        PartyReference to = partner;
        return known.sides().stream()
            .filter(side -> !side.isSame(to))
            .findFirst()
            .map(from -> List.of(from, to))
            .orElse(List.of());
      }
      if (known != null && known.sides().size() == 1) {
        return known.involves(partner) ? List.of() : List.of(known.sides().get(0), partner);
      }
      return withOther(partner, token);
    }
    if (owner != null) {
      if (known != null && known.involves(owner)) {
        PartyReference from = owner;
        List<PartyReference> sides = new ArrayList<>(List.of(from));
        known.sides().stream().filter(side -> !side.isSame(from)).findFirst().ifPresent(sides::add);
        return sides;
      }
      PartyReference other = parties.other(owner, token);
      return other == null ? List.of(owner) : List.of(owner, other);
    }
    return known != null ? directedLike(known, measure) : parties.pair(token);
  }

  /** The reporter of figures without a name is that of the figures before. */
  private List<PartyReference> directedLike(TradeDraft known, TradeMeasure measure) {
    if (known.measure() == TradeMeasure.TURNOVER
        && measure != TradeMeasure.TURNOVER
        && known.sides().size() == 2) {
      String issuer = text.reading.issuer;
      PartyReference second = known.sides().get(1);
      return second.country().equals(issuer)
          ? List.of(second, known.sides().get(0))
          : known.sides();
    }
    return known.sides();
  }

  /** The partner and the other whom the sentence, or else the text, is about; empty if none is. */
  private List<PartyReference> withOther(PartyReference partner, int token) {
    List<PartyReference> rest =
        parties.in(text.reading.sentenceOf(token)).stream()
            .filter(party -> !party.country().equals(partner.country()))
            .toList();
    PartyReference other = rest.size() == 1 ? rest.get(0) : parties.other(partner, token);
    return other == null ? List.of() : List.of(other, partner);
  }

  private @Nullable TradeDraft recent(FigureAmount amount) {
    TradeDraft known = last;
    return known != null
            && amount.sentence() - known.amount().sentence() <= MEMORY
            && amount.sentence() >= known.amount().sentence()
        ? known
        : null;
  }

  /** An amount whose measure was named before: a list of partners, or {@code it}. */
  private void continued(FigureAmount amount) {
    TradeDraft known = recent(amount);
    if (known == null || known.measure() == TradeMeasure.BALANCE) {
      return;
    }
    int from = amount.mention().from();
    int before = text.before(from, amount.from());
    PartyReference party = partyBefore(amount, before);
    if (party != null) {
      PartyReference whose = reporter;
      if (whose != null && !whose.isSame(party) && !parties.isGoverned(party)) {
        add(amount, known.measure(), List.of(whose, party), false);
      }
      return;
    }
    boolean linked = text.is(before, "link-word") || text.is(before, "amount-verb");
    boolean same =
        isPronounOf(amount)
            || amount.sentence() == known.amount().sentence()
                && (text.has(amount.from(), from, "target-word") || text.isWord(before, "to"));
    if (linked && same && parties.in(amount.sentence()).size() < 2) {
      add(amount, known.measure(), known.sides(), false);
    }
  }

  /**
   * The party that stands right before the amount: {@code Iraq ($2 billion)}, {@code Turkey with $5
   * million}.
   */
  private @Nullable PartyReference partyBefore(FigureAmount amount, int before) {
    boolean list =
        text.isMark(before, '(')
            || before >= 0 && text.tokens.isDash(before)
            || text.isWord(before, "with")
            || text.isWord(before, "at")
            || text.isWord(before, "worth")
            || text.isWord(before, "for");
    if (!list) {
      return null;
    }
    for (int i = before - 1; i >= amount.from(); i--) {
      PartyReference party = parties.of(text.at(i));
      if (party != null) {
        return party;
      }
    }
    return null;
  }

  private boolean isPronounOf(FigureAmount amount) {
    for (int i = amount.from(); i < amount.mention().from(); i++) {
      if (text.isWord(i, "it") || text.isWord(i, "figure")) {
        return true;
      }
    }
    return false;
  }

  private void add(
      FigureAmount amount, TradeMeasure measure, List<PartyReference> sides, boolean negative) {
    MoneyMention mention = amount.mention();
    Optional<FigurePeriods.Dated> period =
        periods.of(mention.from(), mention.to(), amount.from(), amount.to());
    TradeDraft known = recent(amount);
    FigureStatus status = statuses.of(amount, period.map(FigurePeriods.Dated::period));
    if (period.isEmpty()
        && known != null
        && status == FigureStatus.REPORTED
        && known.status() == status) {
      period = known.period();
    }
    Money value = text.reading.money(mention);
    boolean below = negative && value.amount().signum() > 0;
    Money money = below ? Money.of(value.currency(), value.amount().negate()) : value;
    Qualifier qualifier = statuses.qualifier(amount);
    TradeDraft draft =
        new TradeDraft(
            amount,
            measure,
            List.copyOf(sides),
            money,
            qualifier,
            period,
            changes.of(amount),
            status);
    if (!text.reading.layout.isHeadline(mention.from())) {
      last = draft;
      report(sides);
    }
    if (drafts.stream().noneMatch(other -> isTold(other, draft))) {
      drafts.add(draft);
    }
  }

  /** Keeps in mind whose figures the text gives: the side that is always there. */
  private void report(List<PartyReference> sides) {
    PartyReference known = reporter;
    if (sides.size() > 1 && known != null && sides.stream().anyMatch(known::isSame)) {
      return;
    }
    reporter =
        sides.stream()
            .filter(side -> side.country().equals(text.reading.issuer))
            .findFirst()
            .filter(side -> sides.size() > 1)
            .orElse(sides.get(0));
  }

  /**
   * Whether a figure was told before; a title only tells again, often less exactly, what the text
   * tells.
   */
  private boolean isTold(TradeDraft known, TradeDraft draft) {
    boolean title = text.reading.layout.isHeadline(draft.amount().mention().from());
    return (title || known.money().equals(draft.money())) && known.isSameTrade(draft);
  }

  /** The figures read so far. */
  List<TradeDraft> drafts() {
    return drafts;
  }

  List<Found<TradeFigure>> assemble() {
    return drafts.stream().map(this::found).toList();
  }

  private Found<TradeFigure> found(TradeDraft draft) {
    MoneyMention mention = draft.amount().mention();
    FigureCue cue = draft.amount().cue();
    Evidence evidence =
        new Evidence(text.reading.layout, "trade." + draft.measure(), draft.amount().sentence());
    evidence.slot("amount", mention.from(), mention.to());
    if (mention.match().assumed()) {
      evidence.atMost(Leniency.LIKELY);
    }
    if (cue != null) {
      evidence.slot("measure", cue.from(), cue.to());
    } else {
      evidence.resolved("measures what the figure before measures", mention.from(), mention.to());
    }
    for (PartyReference side : draft.sides()) {
      new FigureEvidence(text, evidence, draft.amount().sentence()).party("countries", side);
    }
    TradeFigure.Builder builder =
        TradeFigure.builder()
            .measure(draft.measure())
            .countries(draft.sides().stream().map(PartyReference::party).toList())
            .amount(draft.money())
            .qualifier(draft.qualifier())
            .status(draft.status());
    draft
        .period()
        .ifPresent(
            dated -> {
              builder.period(dated.period());
              DateMention date = dated.mention();
              new FigureEvidence(text, evidence, draft.amount().sentence())
                  .words("period", date.from(), date.to());
            });
    draft
        .change()
        .ifPresent(
            changed -> {
              builder.change(changed.change());
              evidence.slot("change", changed.from(), changed.to());
            });
    return evidence.found(builder.build());
  }
}
