package org.communique.internal.resolve;

import java.util.Optional;
import org.communique.Found;
import org.communique.fact.EventStatus;
import org.communique.fact.Visit;
import org.communique.fact.VisitKind;
import org.communique.value.Country;
import org.jspecify.annotations.Nullable;

/** A visit being put together from all sentences that tell of it. */
final class VisitDraft {
  PartyReference visitor;
  final String destination;
  EventStatus status;
  Optional<VisitKind> kind;
  Optional<EventDates.Dated> date;
  Places.@Nullable Located place;
  final Evidence evidence;
  boolean title;

  VisitDraft(
      PartyReference visitor,
      String destination,
      EventStatus status,
      Optional<VisitKind> kind,
      Optional<EventDates.Dated> date,
      Places.@Nullable Located place,
      Evidence evidence,
      boolean title) {
    this.visitor = visitor;
    this.destination = destination;
    this.status = status;
    this.kind = kind;
    this.date = date;
    this.place = place;
    this.evidence = evidence;
    this.title = title;
  }

  /** Whether both go to the same place, be it on the same visit or another. */
  boolean isOf(VisitDraft other) {
    boolean vague = visitor.person() == null || other.visitor.person() == null;
    boolean one =
        visitor.isSame(other.visitor) || vague && visitor.asState().isSame(other.visitor.asState());
    return one && destination.equals(other.destination);
  }

  /** Whether both are the same visit as far as can be told. */
  boolean isSame(VisitDraft other) {
    boolean dates =
        date.isEmpty()
            || other.date.isEmpty()
            || date.get().period().overlaps(other.date.get().period());
    return isOf(other) && dates && (status == other.status || title || other.title);
  }

  /** Takes over what another mention of the visit tells in addition. */
  void merge(VisitDraft more) {
    if (visitor.person() == null) {
      visitor = more.visitor;
    }
    kind = kind.isPresent() ? kind : more.kind;
    date = date.isPresent() ? date : more.date;
    place = place != null ? place : more.place;
  }

  /** The visit. */
  Found<Visit> found() {
    Visit.Builder builder =
        Visit.builder()
            .visitor(visitor.party())
            .destination(Country.of(destination))
            .status(status);
    if (visitor.person() != null && !visitor.country().isEmpty()) {
      builder.home(Country.of(visitor.country()));
    }
    kind.ifPresent(builder::kind);
    date.ifPresent(
        dated -> {
          builder.date(dated.period());
          evidence.slot("date", dated.mention().from(), dated.mention().to());
        });
    if (place != null) {
      builder.place(place.place());
      evidence.slot("place", place.from(), place.to());
    }
    return evidence.found(builder.build());
  }
}
