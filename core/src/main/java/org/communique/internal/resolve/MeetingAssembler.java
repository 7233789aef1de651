package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.Found;
import org.communique.fact.EventStatus;
import org.communique.fact.Meeting;
import org.communique.fact.MeetingMode;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.frame.Reality;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Place;

/** Turns matches of meeting frames into meetings, one for each meeting however often it is told. */
final class MeetingAssembler {
  private final Reading reading;
  private final Parties parties;
  private final EventDates dates;
  private final Places places;
  private final Set<Integer> phoneWords;
  private final Set<Integer> videoWords;
  private final Set<Integer> separateWords;
  private final List<Draft> drafts = new ArrayList<>();

  MeetingAssembler(Reading reading, Parties parties, WordLists lists) {
    this.reading = reading;
    this.parties = parties;
    this.dates = new EventDates(reading);
    this.places = new Places(reading);
    this.phoneWords = lists.get("phone-word");
    this.videoWords = lists.get("video-word");
    this.separateWords = lists.get("separate-word");
  }

  /** A meeting being put together. */
  private static final class Draft {
    List<PartyReference> parties;
    final EventStatus status;
    MeetingMode mode;
    Optional<EventDates.Dated> date;
    Places.@org.jspecify.annotations.Nullable Located place;
    final Evidence evidence;
    final boolean title;

    Draft(
        List<PartyReference> parties,
        EventStatus status,
        MeetingMode mode,
        Optional<EventDates.Dated> date,
        Places.@org.jspecify.annotations.Nullable Located place,
        Evidence evidence,
        boolean title) {
      this.parties = parties;
      this.status = status;
      this.mode = mode;
      this.date = date;
      this.place = place;
      this.evidence = evidence;
      this.title = title;
    }
  }

  void take(FrameMatch match) {
    if (match.reality() == Reality.NONE) {
      return;
    }
    List<PartyReference> hosts = withoutOwnStates(parties.of(match.get("host")));
    List<PartyReference> guests = withoutOwnStates(parties.of(match.get("parties")));
    List<PartyReference> all = withoutOwnStates(join(hosts, guests));
    if (hosts.isEmpty() && !guests.isEmpty() && isOpen(match)) {
      PartyReference other = protagonist(match, guests);
      if (other != null) {
        hosts = List.of(other);
        all = withoutOwnStates(join(hosts, guests));
      }
    }
    if (all.size() < 2) {
      return;
    }
    if (isSplit(match) && all.size() > 2 && hosts.size() <= 1) {
      PartyReference first = hosts.isEmpty() ? all.get(0) : hosts.get(0);
      for (PartyReference other : all) {
        if (!other.isSame(first)) {
          add(match, List.of(first, other));
        }
      }
    } else {
      add(match, all);
    }
    parties.setSides(all);
  }

  /**
   * Whether the meeting stands as a subject of its own and names only the other side: {@code Talks
   * with A are planned}.
   */
  private boolean isOpen(FrameMatch match) {
    NounPhrase noun = match.noun();
    boolean subject =
        noun != null
            && (match.clause().subject().contains(noun) || match.clause().object().contains(noun));
    boolean with = match.adjuncts().stream().anyMatch(pp -> pp.preposition().equals("with"));
    return subject
        && with
        && match.get("parties").size()
            == match.adjuncts().stream()
                .filter(pp -> pp.preposition().equals("with"))
                .mapToInt(pp -> pp.phrases().size())
                .sum();
  }

  /** The person of another country than the guests who was last the subject of a clause. */
  private @org.jspecify.annotations.Nullable PartyReference protagonist(
      FrameMatch match, List<PartyReference> guests) {
    PartyReference last = null;
    for (var clause : reading.clauses) {
      if (clause.sentence() > match.clause().sentence() || clause == match.clause()) {
        break;
      }
      for (PartyReference party :
          clause.subject().stream()
              .filter(s -> !s.isPronoun())
              .flatMap(s -> parties.of(s).stream())
              .toList()) {
        boolean other = guests.stream().noneMatch(guest -> guest.country().equals(party.country()));
        if (party.person() != null && other && !party.country().isEmpty()) {
          last =
              new PartyReference(
                  party.person(), party.country(), null, party.from(), party.to(), true);
        }
      }
    }
    return last;
  }

  private static List<PartyReference> join(List<PartyReference> one, List<PartyReference> two) {
    List<PartyReference> all = new ArrayList<>(one);
    for (PartyReference reference : two) {
      if (all.stream().noneMatch(reference::isSame)) {
        all.add(reference);
      }
    }
    return all;
  }

  /** Leaves out the states whose own official is a party. */
  private static List<PartyReference> withoutOwnStates(List<PartyReference> all) {
    List<PartyReference> kept = new ArrayList<>();
    for (PartyReference reference : all) {
      boolean state = reference.person() == null && reference.organization() == null;
      boolean represented =
          state
              && all.stream()
                  .anyMatch(
                      other ->
                          other.person() != null && other.country().equals(reference.country()));
      if (!represented) {
        kept.add(reference);
      }
    }
    return kept;
  }

  private boolean isSplit(FrameMatch match) {
    NounPhrase noun = match.noun();
    if (noun != null && noun.isPlural() && reading.word(noun.head()).equals("meetings")) {
      return true;
    }
    int from = reading.tokens.sentenceStart(match.clause().sentence());
    int to = reading.tokens.sentenceEnd(match.clause().sentence());
    return reading.hasWord(from, to, separateWords);
  }

  private void add(FrameMatch match, List<PartyReference> all) {
    Evidence evidence = new Evidence(reading.layout, match.frame().id(), match.clause().sentence());
    var verb = match.clause().verb();
    NounPhrase noun = match.noun();
    if (noun != null) {
      evidence.slot("status", noun.from(), noun.to());
    } else if (verb != null) {
      evidence.slot("status", verb.from(), verb.to());
    }
    for (PartyReference party : all) {
      evidence.slot("parties", party.from(), party.to());
      if (party.resolved()) {
        evidence.resolved("refers to " + party.party(), party.from(), party.to());
      }
    }
    Optional<EventDates.Dated> date = dates.of(match);
    Places.Located place = places.of(match.adjuncts());
    if (place == null) {
      place = places.of(match.clause().prepositions());
    }
    boolean future = date.isPresent() && reading.isFuture(date.get().period());
    EventStatus status =
        future || match.reality() == Reality.PLANNED ? EventStatus.PLANNED : EventStatus.HELD;
    boolean title = reading.layout.isTitle(reading.tokens.sentenceStart(match.clause().sentence()));
    Draft draft = new Draft(all, status, mode(match), date, place, evidence, title);
    for (Draft other : drafts) {
      if (isSame(other, draft)) {
        merge(other, draft);
        return;
      }
    }
    drafts.add(draft);
  }

  private MeetingMode mode(FrameMatch match) {
    String fixed = match.frame().sets().get("mode");
    int from = reading.tokens.sentenceStart(match.clause().sentence());
    int to = reading.tokens.sentenceEnd(match.clause().sentence());
    if (reading.hasWord(from, to, videoWords)) {
      return MeetingMode.VIDEO;
    }
    if (fixed != null) {
      return MeetingMode.parse(fixed);
    }
    return reading.hasWord(from, to, phoneWords) ? MeetingMode.PHONE : MeetingMode.IN_PERSON;
  }

  private static boolean isSame(Draft one, Draft two) {
    if (one.status != two.status || !compatible(one.date, two.date)) {
      return false;
    }
    if (one.place != null && two.place != null && !one.place.place().equals(two.place.place())) {
      return false;
    }
    List<PartyReference> shorter =
        one.parties.size() <= two.parties.size() ? one.parties : two.parties;
    List<PartyReference> longer = shorter == one.parties ? two.parties : one.parties;
    boolean vague =
        shorter.stream().anyMatch(party -> party.resolved() || party.person() == null)
            || one.title
            || two.title;
    return (shorter.size() == longer.size() || vague && longer.size() - shorter.size() <= 3)
        && shorter.stream()
            .allMatch(party -> longer.stream().anyMatch(other -> refersAlike(party, other)));
  }

  private static boolean compatible(
      Optional<EventDates.Dated> one, Optional<EventDates.Dated> two) {
    return one.isEmpty() || two.isEmpty() || one.get().period().overlaps(two.get().period());
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

  private static void merge(Draft known, Draft more) {
    boolean better = more.parties.size() > known.parties.size() || persons(more) > persons(known);
    if (better) {
      known.parties = more.parties;
    }
    if (known.date.isEmpty()
        || more.date.isPresent()
            && more.date.get().period().isDay()
            && !known.date.get().period().isDay()) {
      known.date = more.date.isPresent() ? more.date : known.date;
    }
    if (known.place == null) {
      known.place = more.place;
    }
    if (known.mode == MeetingMode.IN_PERSON) {
      known.mode = more.mode;
    }
  }

  private static long persons(Draft draft) {
    return draft.parties.stream().filter(party -> party.person() != null).count();
  }

  List<Found<Meeting>> assemble() {
    List<Found<Meeting>> found = new ArrayList<>();
    for (Draft draft : drafts) {
      Meeting.Builder builder = Meeting.builder().status(draft.status).mode(draft.mode);
      builder.parties(draft.parties.stream().map(PartyReference::party).toList());
      builder.countries(
          draft.parties.stream()
              .map(PartyReference::country)
              .filter(code -> !code.isEmpty())
              .distinct()
              .map(Country::of)
              .toList());
      draft.date.ifPresent(
          dated -> {
            DatePeriod period = dated.period();
            builder.date(period);
            draft.evidence.slot("date", dated.mention().from(), dated.mention().to());
          });
      if (draft.place != null) {
        Place place = draft.place.place();
        builder.place(place);
        draft.evidence.slot("place", draft.place.from(), draft.place.to());
      }
      found.add(draft.evidence.found(builder.build()));
    }
    return found;
  }
}
