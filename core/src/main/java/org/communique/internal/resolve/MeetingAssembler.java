package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.Found;
import org.communique.fact.EventStatus;
import org.communique.fact.Meeting;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.PrepositionalPhrase;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.frame.Reality;
import org.jspecify.annotations.Nullable;

/** Turns matches of meeting frames into meetings, one for each meeting however often it is told. */
final class MeetingAssembler {
  private final Reading reading;
  private final Parties parties;
  private final EventDates dates;
  private final Places places;
  private final MeetingCues cues;
  private @Nullable MeetingDraft opened;
  private final List<MeetingDraft> drafts = new ArrayList<>();

  MeetingAssembler(Reading reading, Parties parties, WordLists lists) {
    this.reading = reading;
    this.parties = parties;
    this.dates = new EventDates(reading);
    this.places = new Places(reading);
    this.cues = new MeetingCues(reading, lists);
  }

  void take(FrameMatch match) {
    if (match.reality() == Reality.NONE || isAttended(match) || isOff(match)) {
      return;
    }
    List<PartyReference> hosts = withoutOwnStates(parties.people(match.get("host")));
    List<PartyReference> guests = withoutOwnStates(parties.people(match.get("parties")));
    String joining = match.frame().sets().get("joins");
    if (joining != null
        && (isNoMeeting(match)
            || match.clause().kind() == Clause.Kind.RELATIVE
            || joins(match, hosts, guests))) {
      return;
    }
    List<PartyReference> all = withoutOwnStates(join(hosts, guests));
    if (hosts.isEmpty()
        && !guests.isEmpty()
        && (isOpen(match) || guests.size() == 1 && MeetingCues.isAgentless(match))) {
      PartyReference other = protagonist(match, guests);
      if (other == null) {
        return;
      }
      hosts = List.of(other);
      all = withoutOwnStates(join(hosts, guests));
    }
    if (all.isEmpty()) {
      all = commissionSides(match);
    }
    if (all.isEmpty()) {
      all = match.get("body").isEmpty() ? currentSides(match) : bodySides(match);
    }
    if (!all.isEmpty()
        && (all.size() == 1 || isDomestic(all))
        && all.get(0).person() != null
        && cues.speaks(match)) {
      all = withPartner(all, guests);
    }
    if (all.size() < 2) {
      open(match, all);
      return;
    }
    boolean attendants =
        joining != null && all.stream().map(PartyReference::country).distinct().count() == 1;
    if (attendants || isDomestic(all) || isOnlyReferredTo(match, all)) {
      return;
    }
    boolean pivot = hosts.size() <= 1 || guests.size() == 1;
    if (all.size() > 2 && pivot && (cues.isSplit(match) || MeetingCues.isRepeated(match))) {
      PartyReference first =
          hosts.size() == 1 ? hosts.get(0) : guests.size() == 1 ? guests.get(0) : all.get(0);
      for (PartyReference other : all) {
        if (!other.isSame(first)) {
          add(match, List.of(first, other), true);
        }
      }
    } else {
      add(match, all, false);
    }
    parties.setSides(all);
  }

  /** {@code His meeting with A is scheduled}: the verb that follows, with nothing before it. */
  private @Nullable VerbGroup told(FrameMatch match) {
    List<Clause> all = reading.clausesOf(match.clause().sentence());
    int next = all.indexOf(match.clause()) + 1;
    Clause after = match.noun() != null && next < all.size() ? all.get(next) : null;
    boolean open =
        after != null
            && (after.subject().isEmpty() || after.kind() == Clause.Kind.PARTICIPLE)
            && !"as".equals(after.marker());
    VerbGroup verb = open && after != null ? after.verb() : null;
    return verb != null && reading.reality.isPlanning(verb.lemma()) ? verb : null;
  }

  /**
   * {@code They agreed to trade more at a meeting on 3 May}: the plan is made there and then, where
   * that day is not to come.
   */
  private boolean isOccasion(FrameMatch match) {
    VerbGroup verb = match.clause().verb();
    NounPhrase noun = match.noun();
    boolean plan = verb != null && verb.form() == VerbGroup.Form.INFINITIVE;
    return plan
        && noun != null
        && match.clause().prepositions().stream()
            .anyMatch(
                pp ->
                    (pp.preposition().equals("during") || pp.preposition().equals("at"))
                        && pp.phrases().contains(noun))
        && dates.of(match).filter(dated -> !reading.isFuture(dated.period())).isPresent();
  }

  private boolean isOff(FrameMatch match) {
    VerbGroup verb = told(match);
    return verb != null && verb.negated();
  }

  /** {@code The talks were attended by A and B}: what the verb says, not the noun. */
  private boolean isAttended(FrameMatch match) {
    var verb = match.clause().verb();
    return match.noun() != null
        && verb != null
        && verb.passive()
        && reading.lexicon.word(verb.lemma()).equals("attend");
  }

  /** {@code A and B were in attendance}: where they were is no meeting of its own. */
  private boolean isNoMeeting(FrameMatch match) {
    return match.get("meeting").stream()
        .map(argument -> argument.phrase())
        .anyMatch(phrase -> phrase.headMention() == null && !cues.isGathering(phrase));
  }

  /**
   * Lets those who attended or joined take part in the meeting that was told of last; false if
   * there is none.
   */
  private boolean joins(FrameMatch match, List<PartyReference> hosts, List<PartyReference> guests) {
    int sentence = match.clause().sentence();
    MeetingDraft known = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    boolean later =
        opened != null
            && !opened.title
            && (known == null || known.title || opened.sentence > known.sentence);
    MeetingDraft last = later ? opened : known;
    boolean near = last != null && !last.title && !last.split && sentence - last.sentence <= 2;
    boolean anaphoric =
        match.get("meeting").stream().allMatch(argument -> cues.isMeeting(argument.phrase()));
    List<PartyReference> more = join(hosts, guests);
    boolean main =
        match.clause().kind() == Clause.Kind.MAIN
            || match.clause().kind() == Clause.Kind.PARTICIPLE;
    if (last == null
        || !main
        || !near
        || !anaphoric
        || more.isEmpty()
        || more.stream().allMatch(party -> party.person() == null)) {
      return false;
    }
    last.join(more);
    if (later && last.parties.size() > 1) {
      drafts.add(last);
      opened = null;
      parties.setSides(last.parties);
    }
    last.sentence = sentence;
    return true;
  }

  /**
   * The states that a further round without parties of its own is between: {@code The next meeting
   * will be held in A}.
   */
  private List<PartyReference> currentSides(FrameMatch match) {
    NounPhrase noun = match.noun();
    boolean told = noun != null && MeetingCues.isTold(match, noun);
    if (!told
        || noun == null
        || !cues.isFurther(match, noun)
        || dates.of(match).isEmpty() && places.of(match.clause().prepositions()) == null) {
      return List.of();
    }
    return parties.sideStates(noun.from(), noun.to());
  }

  /** {@code A meeting of the A-B commission took place in C}. */
  private List<PartyReference> commissionSides(FrameMatch match) {
    if (dates.of(match).isEmpty() && places.of(match.clause().prepositions()) == null) {
      return List.of();
    }
    for (PrepositionalPhrase pp : match.adjuncts()) {
      for (NounPhrase phrase :
          pp.preposition().equals("of") ? pp.phrases() : List.<NounPhrase>of()) {
        List<PartyReference> members = parties.members(phrase);
        if (members.size() > 1) {
          return members;
        }
      }
    }
    return List.of();
  }

  /**
   * The states in the name of a body that met, else those that the document is about: {@code Their
   * commission met in A}.
   */
  private List<PartyReference> bodySides(FrameMatch match) {
    if (dates.of(match).isEmpty() && places.of(match.clause().prepositions()) == null) {
      return List.of();
    }
    NounPhrase phrase = match.get("body").get(0).phrase();
    List<PartyReference> named = parties.members(phrase);
    return named.size() > 1 ? named : parties.sideStates(phrase.from(), phrase.to());
  }

  private static boolean isDomestic(List<PartyReference> all) {
    String code = all.get(0).country();
    return !code.isEmpty()
        && all.stream()
            .allMatch(
                party ->
                    party.organization() == null
                        && party.country().equals(code)
                        && isCertain(party));
  }

  private boolean isNear(int sentence) {
    MeetingDraft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    return last != null && !last.title && sentence - last.sentence <= 3;
  }

  /**
   * The one met with the other country that the document is about, for a release that speaks as
   * {@code we}.
   */
  private List<PartyReference> withPartner(List<PartyReference> all, List<PartyReference> guests) {
    PartyReference guest = guests.isEmpty() ? all.get(0) : guests.get(guests.size() - 1);
    String other = guest.country().equals(reading.issuer) ? reading.partner : reading.issuer;
    return other.isEmpty()
        ? all
        : List.of(PartyReference.state(other, guest.from(), guest.to(), true), guest);
  }

  /**
   * Keeps a meeting of which only the host, the time or the place is told yet, for those who
   * attended.
   */
  private void open(FrameMatch match, List<PartyReference> all) {
    boolean place = places.of(match) != null;
    if (match.noun() != null
        && match.frame().sets().isEmpty()
        && (place || dates.of(match).isPresent())) {
      opened = draft(match, all, false);
    }
  }

  private static boolean isCertain(PartyReference party) {
    PersonEntity person = party.person();
    return person == null
        || person.posts.stream()
            .anyMatch(post -> !post.assumed && party.country().equals(post.country));
  }

  /**
   * Whether the words only take up a meeting told of before, as {@code at the talks the sides
   * agreed}.
   */
  private boolean isOnlyReferredTo(FrameMatch match, List<PartyReference> all) {
    NounPhrase noun = match.noun();
    boolean vague =
        all.stream().allMatch(PartyReference::resolved)
            && (noun == null || noun.isDefinite() && !cues.hasRoundWord(noun));
    if (noun != null
        && noun.isDefinite()
        && match.get("parties").isEmpty()
        && dates.of(match).isEmpty()
        && places.of(match.adjuncts()) == null) {
      return isNear(match.clause().sentence());
    }
    boolean told = noun == null || MeetingCues.isTold(match, noun);
    if (!told
        && noun != null
        && all.stream().noneMatch(party -> party.person() != null)
        && places.of(match.adjuncts()) == null
        && dates.own(match).isEmpty()) {
      return true;
    }
    boolean states = all.stream().noneMatch(party -> party.person() != null);
    if (noun != null
        && states
        && match.reality() == Reality.HELD
        && !cues.isLight(match)
        && dates.of(match).isEmpty()
        && places.of(match) == null) {
      return true;
    }
    if (noun != null
        && !told
        && match.get("host").isEmpty()
        && !cues.hasRoundWord(noun)
        && all.stream().allMatch(PartyReference::resolved)) {
      return true;
    }
    if (vague && !told) {
      return dates.of(match).isEmpty() && places.of(match.adjuncts()) == null;
    }
    return vague
        && match.reality() == Reality.HELD
        && all.stream().noneMatch(party -> party.person() != null)
        && dates.of(match).isEmpty()
        && places.of(match.adjuncts()) == null;
  }

  /**
   * Whether the meeting stands as a subject of its own and names only the other side: {@code Talks
   * with A are planned}.
   */
  private boolean isOpen(FrameMatch match) {
    NounPhrase noun = match.noun();
    boolean subject = noun != null && MeetingCues.isTold(match, noun);
    return subject
        && parties.people(match.get("parties")).stream()
            .allMatch(
                party ->
                    match.adjuncts().stream()
                        .anyMatch(
                            pp ->
                                pp.preposition().equals("with")
                                    && pp.phrases().stream()
                                        .anyMatch(
                                            phrase ->
                                                phrase.from() <= party.from()
                                                    && party.to() <= phrase.to())));
  }

  /** The person of another country than the guests who was last the subject of a clause. */
  private @Nullable PartyReference protagonist(FrameMatch match, List<PartyReference> guests) {
    Set<String> countries =
        guests.stream().map(PartyReference::country).collect(Collectors.toSet());
    NounPhrase noun = match.noun();
    int token =
        noun == null ? reading.tokens.sentenceStart(match.clause().sentence()) : noun.from();
    PersonEntity person = parties.antecedents().protagonist(token, countries);
    return person == null ? null : PartyReference.person(person, token, token + 1, true);
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
  static List<PartyReference> withoutOwnStates(List<PartyReference> all) {
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

  private void add(FrameMatch match, List<PartyReference> all, boolean split) {
    MeetingDraft draft = draft(match, all, split);
    for (MeetingDraft other : drafts) {
      if (other.isSame(draft)) {
        other.merge(draft);
        return;
      }
    }
    if (!draft.title
        || drafts.stream().noneMatch(other -> !other.title && other.sharesPerson(draft))) {
      drafts.add(draft);
    }
  }

  private MeetingDraft draft(FrameMatch match, List<PartyReference> all, boolean split) {
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
    Places.Located place = places.of(match);
    boolean earlier = cues.isEarlier(match);
    boolean future = date.isPresent() && reading.isFuture(date.get().period());
    EventStatus status =
        future || told(match) != null || match.reality() == Reality.PLANNED && !isOccasion(match)
            ? EventStatus.PLANNED
            : EventStatus.HELD;
    if (status == EventStatus.PLANNED) {
      date = date.filter(dated -> !reading.isOver(dated.period()));
    }
    boolean title =
        reading.layout.isHeadline(reading.tokens.sentenceStart(match.clause().sentence()));
    return new MeetingDraft(
        all, status, cues.mode(match), date, place, evidence, title, split, earlier);
  }

  /** The meetings as they stand. */
  List<MeetingDraft> drafts() {
    return drafts;
  }

  List<Found<Meeting>> assemble() {
    return drafts.stream().map(MeetingDraft::found).toList();
  }
}
