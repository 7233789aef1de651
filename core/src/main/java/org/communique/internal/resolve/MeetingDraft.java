package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.Found;
import org.communique.fact.EventStatus;
import org.communique.fact.Meeting;
import org.communique.fact.MeetingMode;
import org.communique.value.Country;
import org.jspecify.annotations.Nullable;

/** A meeting being put together from all sentences that tell of it. */
final class MeetingDraft {
  List<PartyReference> parties;
  final EventStatus status;
  MeetingMode mode;
  Optional<EventDates.Dated> date;
  Places.@Nullable Located place;
  final Evidence evidence;
  final boolean title;
  final boolean split;
  final boolean earlier;
  int sentence;

  MeetingDraft(
      List<PartyReference> parties,
      EventStatus status,
      MeetingMode mode,
      Optional<EventDates.Dated> date,
      Places.@Nullable Located place,
      Evidence evidence,
      boolean title,
      boolean split,
      boolean earlier) {
    this.parties = parties;
    this.status = status;
    this.mode = mode;
    this.date = date;
    this.place = place;
    this.evidence = evidence;
    this.title = title;
    this.split = split;
    this.earlier = earlier;
    this.sentence = evidence.sentence();
  }

  /** Whether both are the same meeting as far as can be told. */
  boolean isSame(MeetingDraft other) {
    if (!other.title && status != other.status || !compatible(date, other.date)) {
      return false;
    }
    if (place != null
        && other.place != null
        && place.isCity()
        && other.place.isCity()
        && !place.place().equals(other.place.place())) {
      return false;
    }
    boolean dated = date.isPresent() && other.date.isPresent();
    if (earlier != other.earlier
        && !dated
        && (place != null || date.isPresent() || other.place != null || other.date.isPresent())) {
      return false;
    }
    if (mode == MeetingMode.PHONE && other.place != null
        || other.mode == MeetingMode.PHONE && place != null) {
      return false;
    }
    List<PartyReference> shorter = parties.size() <= other.parties.size() ? parties : other.parties;
    List<PartyReference> longer = shorter == parties ? other.parties : parties;
    boolean vague =
        shorter.stream().anyMatch(party -> party.resolved() || party.person() == null)
            || other.title;
    boolean shared = sharesPerson(other);
    boolean size = shorter.size() == longer.size() || vague && longer.size() - shorter.size() <= 3;
    return size
        && shorter.stream()
            .allMatch(
                party ->
                    longer.stream()
                        .anyMatch(
                            one -> (refersAlike(party, one) || shared && isUnplaced(party, one))));
  }

  private static boolean compatible(
      Optional<EventDates.Dated> one, Optional<EventDates.Dated> two) {
    return one.isEmpty() || two.isEmpty() || one.get().period().overlaps(two.get().period());
  }

  /** Whether one is a person of whom no country is known and the other a state. */
  private static boolean isUnplaced(PartyReference one, PartyReference two) {
    boolean persons =
        one.person() != null && one.country().isEmpty() && two.person() == null
            || two.person() != null && two.country().isEmpty() && one.person() == null;
    return persons && one.organization() == null && two.organization() == null;
  }

  private static boolean refersAlike(PartyReference one, PartyReference two) {
    if (one.isSame(two)) {
      return true;
    }
    boolean state =
        (one.person() == null || two.person() == null)
            && one.organization() == null
            && two.organization() == null;
    return state && !one.country().isEmpty() && one.country().equals(two.country());
  }

  /** Takes over what another mention of the meeting tells in addition. */
  void merge(MeetingDraft more) {
    boolean better = more.parties.size() > parties.size() || persons(more) > persons(this);
    if (better && !more.title) {
      parties = more.parties;
    }
    if (date.isEmpty()
        || more.date.isPresent()
            && more.date.get().period().isDay()
            && !date.get().period().isDay()) {
      date = more.date.isPresent() ? more.date : date;
    }
    if (place == null || more.place != null && more.place.isCity() && !place.isCity()) {
      place = more.place != null ? more.place : place;
    }
    if (mode == MeetingMode.IN_PERSON && more.mode == MeetingMode.VIDEO) {
      mode = more.mode;
    }
    if (!more.title) {
      sentence = more.sentence;
    }
  }

  /** Whether the same person takes part in both. */
  boolean sharesPerson(MeetingDraft other) {
    return parties.stream()
        .anyMatch(
            party -> party.person() != null && other.parties.stream().anyMatch(party::isSame));
  }

  /** Adds people who took part too. */
  void join(List<PartyReference> more) {
    List<PartyReference> all = new ArrayList<>(parties);
    for (PartyReference party : more) {
      if (all.stream().noneMatch(party::isSame)) {
        all.add(party);
        evidence.slot("parties", party.from(), party.to());
      }
    }
    parties = MeetingAssembler.withoutOwnStates(all);
  }

  private static long persons(MeetingDraft draft) {
    return draft.parties.stream().filter(party -> party.person() != null).count();
  }

  /** The meeting. */
  Found<Meeting> found() {
    Meeting.Builder builder = Meeting.builder().status(status).mode(mode);
    builder.parties(parties.stream().map(PartyReference::party).toList());
    builder.countries(
        parties.stream()
            .map(PartyReference::country)
            .filter(code -> !code.isEmpty())
            .distinct()
            .map(Country::of)
            .toList());
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
