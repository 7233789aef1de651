package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.Found;
import org.communique.fact.EventStatus;
import org.communique.fact.Visit;
import org.communique.fact.VisitKind;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.frame.Argument;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.frame.Reality;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.value.Country;
import org.communique.value.Place;
import org.jspecify.annotations.Nullable;

/** Turns matches of visit frames into visits, one for each visit however often it is told. */
final class VisitAssembler {
  private final Reading reading;
  private final Parties parties;
  private final EventDates dates;
  private final List<Draft> drafts = new ArrayList<>();

  VisitAssembler(Reading reading, Parties parties) {
    this.reading = reading;
    this.parties = parties;
    this.dates = new EventDates(reading);
  }

  /** A visit being put together. */
  private static final class Draft {
    PartyReference visitor;
    final String destination;
    final EventStatus status;
    Optional<VisitKind> kind;
    Optional<EventDates.Dated> date;
    @Nullable Mention place;
    final Evidence evidence;

    Draft(
        PartyReference visitor,
        String destination,
        EventStatus status,
        Optional<VisitKind> kind,
        Optional<EventDates.Dated> date,
        @Nullable Mention place,
        Evidence evidence) {
      this.visitor = visitor;
      this.destination = destination;
      this.status = status;
      this.kind = kind;
      this.date = date;
      this.place = place;
      this.evidence = evidence;
    }
  }

  void take(FrameMatch match) {
    if (match.reality() == Reality.NONE) {
      return;
    }
    List<PartyReference> visitors = parties.of(match.get("visitor"));
    for (Argument argument : match.get("destination")) {
      Mention goal = goal(argument);
      String code = Places.country(goal);
      if (goal != null && code != null) {
        for (PartyReference visitor : visitors) {
          if (!visitor.country().equals(code) && visitor.organization() == null) {
            add(match, visitor, code, goal);
          }
        }
      }
    }
  }

  private static @Nullable Mention goal(Argument argument) {
    NounPhrase phrase = argument.phrase();
    for (Mention mention : phrase.mentions()) {
      if (mention instanceof Named
          && Places.country(mention) != null
          && (mention.to() == phrase.to() || argument.part() == Argument.Part.MODIFIERS)) {
        return mention;
      }
    }
    return null;
  }

  private void add(FrameMatch match, PartyReference visitor, String code, Mention goal) {
    Evidence evidence = new Evidence(reading.layout, match.frame().id(), match.clause().sentence());
    evidence
        .slot("visitor", visitor.from(), visitor.to())
        .slot("destination", goal.from(), goal.to());
    if (visitor.resolved()) {
      evidence.resolved("refers to " + visitor.party(), visitor.from(), visitor.to());
    }
    Optional<EventDates.Dated> date = dates.of(match);
    boolean future = date.isPresent() && reading.isFuture(date.get().period());
    EventStatus status =
        future || match.reality() == Reality.PLANNED ? EventStatus.PLANNED : EventStatus.HELD;
    Mention city =
        goal instanceof Named named && named.is(org.communique.gazetteer.Name.Concept.CITY)
            ? goal
            : null;
    Draft draft = new Draft(visitor, code, status, kind(match), date, city, evidence);
    for (Draft other : drafts) {
      if (isSame(other, draft)) {
        merge(other, draft);
        return;
      }
    }
    drafts.add(draft);
  }

  private Optional<VisitKind> kind(FrameMatch match) {
    NounPhrase noun = match.noun();
    int from = noun != null ? noun.from() : reading.tokens.sentenceStart(match.clause().sentence());
    int to = noun != null ? noun.to() : from;
    for (Argument argument : match.get("kind")) {
      from = argument.phrase().from();
      to = argument.phrase().to();
    }
    for (int i = from; i < to; i++) {
      String word = reading.word(i);
      for (VisitKind kind : VisitKind.values()) {
        if (kind.toString().equals(word)) {
          return Optional.of(kind);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Draft one, Draft two) {
    boolean visitor =
        one.visitor.isSame(two.visitor)
            || one.visitor.asState().isSame(two.visitor.asState())
                && (one.visitor.person() == null || two.visitor.person() == null);
    boolean date =
        one.date.isEmpty()
            || two.date.isEmpty()
            || one.date.get().period().overlaps(two.date.get().period());
    return visitor && date && one.destination.equals(two.destination) && one.status == two.status;
  }

  private static void merge(Draft known, Draft more) {
    if (known.visitor.person() == null) {
      known.visitor = more.visitor;
    }
    known.kind = known.kind.isPresent() ? known.kind : more.kind;
    known.date = known.date.isPresent() ? known.date : more.date;
    known.place = known.place != null ? known.place : more.place;
  }

  List<Found<Visit>> assemble() {
    List<Found<Visit>> found = new ArrayList<>();
    for (Draft draft : drafts) {
      Visit.Builder builder =
          Visit.builder()
              .visitor(draft.visitor.party())
              .destination(Country.of(draft.destination))
              .status(draft.status);
      if (draft.visitor.person() != null && !draft.visitor.country().isEmpty()) {
        builder.home(Country.of(draft.visitor.country()));
      }
      draft.kind.ifPresent(builder::kind);
      draft.date.ifPresent(
          dated -> {
            builder.date(dated.period());
            draft.evidence.slot("date", dated.mention().from(), dated.mention().to());
          });
      Mention place = draft.place;
      if (place != null) {
        builder.place(Place.of(reading.tokens.string(place.from(), place.to())));
      }
      found.add(draft.evidence.found(builder.build()));
    }
    return found;
  }
}
