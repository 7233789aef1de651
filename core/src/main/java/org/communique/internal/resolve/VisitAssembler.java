package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.Found;
import org.communique.fact.EventStatus;
import org.communique.fact.Visit;
import org.communique.fact.VisitKind;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.PrepositionalPhrase;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.frame.Argument;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.frame.Reality;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.lexicon.WordSet;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.PersonMention;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/** Turns matches of visit frames into visits, one for each visit however often it is told. */
final class VisitAssembler {
  /** Posts that are held abroad. */
  private static final Set<Role> RESIDENT =
      Set.of(Role.AMBASSADOR, Role.PERMANENT_REPRESENTATIVE, Role.CONSUL, Role.CHARGE_D_AFFAIRES);

  private final Reading reading;
  private final Parties parties;
  private final EventDates dates;
  private final Destinations destinations;
  private final WordSet leading;
  private final WordSet visiting;
  private final List<VisitDraft> drafts = new ArrayList<>();

  VisitAssembler(Reading reading, Parties parties, WordLists lists) {
    this.reading = reading;
    this.parties = parties;
    this.dates = new EventDates(reading);
    this.visiting = lists.get("visiting-word");
    this.leading = lists.get("leading-verb");
    this.destinations = new Destinations(reading, lists);
  }

  void take(FrameMatch match) {
    if (match.reality() == Reality.NONE) {
      return;
    }
    List<PartyReference> visitors = visitors(match);
    inviting(match, visitors);
    List<Argument> arguments = match.get("destination");
    for (Destinations.Goal goal : destinations.of(arguments)) {
      for (PartyReference visitor : visitors) {
        boolean owner =
            match.get("visitor").stream()
                .allMatch(argument -> argument.part() == Argument.Part.OWNER);
        boolean host =
            match.clause().kind() == Clause.Kind.SUBORDINATE
                && match.get("visitor").stream().allMatch(argument -> argument.phrase().isPronoun())
                && visitor.country().equals(goal.country());
        PersonEntity nearest =
            owner || host
                ? parties
                    .antecedents()
                    .foreigner(
                        visitor.from(),
                        goal.country(),
                        visitor.country().equals(goal.country()) ? 1 : 0)
                : null;
        if (match.frame().sets().containsKey("stays") && !isTraveller(match, visitor, goal)) {
          continue;
        }
        if (nearest != null && visitor.person() != null) {
          add(match, PartyReference.person(nearest, visitor.from(), visitor.to(), true), goal);
        } else if (visitor.organization() == null && !visitor.country().equals(goal.country())) {
          add(match, visitor, goal);
        }
      }
    }
    if (visitors.size() == 1
        && (arguments.isEmpty() || destinations.of(arguments).isEmpty() && isVisitOf(match))) {
      withoutGoal(match, visitors.get(0), arguments);
    }
  }

  /**
   * Whether being in a city means a visit: not for those who live abroad for their post, nor where
   * the clause says what somebody is.
   */
  private static boolean isTraveller(
      FrameMatch match, PartyReference visitor, Destinations.Goal goal) {
    PersonEntity person = visitor.person();
    return goal.city() != null
        && match.clause().object().isEmpty()
        && person != null
        && !person.country().isEmpty()
        && person.posts.stream().noneMatch(post -> RESIDENT.contains(post.role));
  }

  /** The visitor and the one who invited are the sides of what follows. */
  private void inviting(FrameMatch match, List<PartyReference> visitors) {
    for (PrepositionalPhrase pp : match.clause().prepositions()) {
      if (pp.preposition().equals("at the invitation of") && visitors.size() == 1) {
        List<PartyReference> both = new ArrayList<>(visitors);
        pp.phrases().stream().limit(1).forEach(phrase -> both.addAll(parties.of(phrase)));
        parties.setSides(both);
      }
    }
  }

  /** Visits that the words {@code the visiting Minister A} tell of. */
  void takeVisiting() {
    for (Mention mention : reading.mentions) {
      PersonEntity person = mention instanceof PersonMention ? reading.persons.of(mention) : null;
      boolean visiting =
          person != null
              && (isVisiting(mention.from())
                  || mention.from() > 0 && isVisiting(mention.from() - 1));
      String host = visiting && person != null ? host(mention, person) : "";
      if (person != null && !host.isEmpty()) {
        visiting(mention, person, host);
      }
    }
  }

  /**
   * The country that a visiting person is in: the issuer's, else that of the others in the
   * sentence; empty if unknown.
   */
  private String host(Mention mention, PersonEntity person) {
    if (isForeign(person)) {
      return reading.issuer;
    }
    int sentence = reading.sentenceOf(mention.from());
    Set<String> others = new java.util.TreeSet<>();
    for (Mention other : reading.mentions) {
      PersonEntity met = other instanceof PersonMention ? reading.persons.of(other) : null;
      if (met != null && met != person && reading.sentenceOf(other.from()) == sentence) {
        others.add(met.country());
      }
    }
    boolean known = others.size() == 1 && !others.contains(person.country());
    return known && !person.country().isEmpty() ? others.iterator().next() : "";
  }

  private void visiting(Mention mention, PersonEntity person, String host) {
    if (drafts.stream().noneMatch(draft -> draft.visitor.person() == person)) {
      int sentence = reading.sentenceOf(mention.from());
      Evidence evidence =
          new Evidence(reading.layout, "visit.visiting", sentence)
              .slot("visitor", mention.from(), mention.to());
      PartyReference visitor = PartyReference.person(person, mention.from(), mention.to(), false);
      drafts.add(
          new VisitDraft(
              visitor,
              host,
              EventStatus.HELD,
              Optional.empty(),
              Optional.empty(),
              null,
              evidence,
              false));
    }
  }

  private boolean isForeign(PersonEntity person) {
    return !person.country().isEmpty()
        && !reading.issuer.isEmpty()
        && !person.country().equals(reading.issuer);
  }

  private boolean isVisiting(int token) {
    return reading.hasWord(token, token + 1, visiting);
  }

  private static boolean isVisitOf(FrameMatch match) {
    return match.noun() != null && match.get("destination").isEmpty();
  }

  /** Who goes: where a delegation is led by a person, that person. */
  private List<PartyReference> visitors(FrameMatch match) {
    List<PartyReference> visitors = parties.of(match.get("visitor"));
    if (visitors.size() == 1 && visitors.get(0).person() == null) {
      PartyReference leader = leader(match, visitors.get(0));
      return leader == null ? visitors : List.of(leader);
    }
    return visitors;
  }

  /**
   * The person in {@code a delegation headed by A} and {@code the delegation with A at its head}.
   */
  private @Nullable PartyReference leader(FrameMatch match, PartyReference state) {
    Clause clause = match.clause();
    for (Clause other : reading.clausesOf(clause.sentence())) {
      if (other.parent() == clause
          && other.antecedent() != null
          && clause.subject().contains(other.antecedent())
          && other.verb() != null
          && other.verb().passive()
          && leading.contains(other.verb().lemma())) {
        for (PrepositionalPhrase pp : other.prepositions()) {
          if (pp.preposition().equals("by")) {
            PartyReference person = person(pp.phrases(), state);
            if (person != null) {
              return person;
            }
          }
        }
      }
    }
    return atHead(clause, state);
  }

  /** The person in {@code with A at its head}. */
  private @Nullable PartyReference atHead(Clause clause, PartyReference state) {
    List<PrepositionalPhrase> phrases = clause.prepositions();
    for (int i = 0; i + 1 < phrases.size(); i++) {
      boolean head =
          phrases.get(i + 1).preposition().equals("at")
              && phrases.get(i + 1).phrases().stream()
                  .anyMatch(
                      p ->
                          p.possessivePronoun() >= 0 && reading.hasWord(p.head(), p.to(), leading));
      if (head && phrases.get(i).preposition().equals("with")) {
        return person(phrases.get(i).phrases(), state);
      }
    }
    return null;
  }

  private @Nullable PartyReference person(List<NounPhrase> phrases, PartyReference state) {
    for (NounPhrase phrase : phrases) {
      for (PartyReference party : parties.of(phrase)) {
        if (party.person() != null
            && (party.country().isEmpty() || party.country().equals(state.country()))) {
          return party;
        }
      }
    }
    return null;
  }

  /**
   * A visit of which only the visitor is told: one told of before, or one to the issuer's country.
   */
  private void withoutGoal(FrameMatch match, PartyReference visitor, List<Argument> arguments) {
    if (visitor.person() == null || !arguments.isEmpty()) {
      return;
    }
    for (VisitDraft known : drafts) {
      if (known.visitor.isSame(visitor) && !known.title) {
        VisitDraft more =
            draft(
                match,
                visitor,
                new Destinations.Goal(known.destination, null, visitor.from(), visitor.to()));
        if (known.isSame(more)) {
          known.merge(more);
          return;
        }
      }
    }
    boolean foreign =
        !visitor.country().isEmpty()
            && !reading.issuer.isEmpty()
            && !visitor.country().equals(reading.issuer);
    NounPhrase noun = match.noun();
    boolean definite =
        noun == null || noun.isDefinite() || noun.possessor() != null || isPurpose(noun);
    Places.Located place = new Places(reading).of(match.clause().prepositions());
    if (foreign && definite) {
      String country = place != null && place.isCity() ? place.country() : reading.issuer;
      if (!country.equals(visitor.country())) {
        add(
            match,
            visitor,
            new Destinations.Goal(
                country,
                place != null && place.isCity() ? place : null,
                visitor.from(),
                visitor.to()));
      }
    }
  }

  private void add(FrameMatch match, PartyReference visitor, Destinations.Goal goal) {
    parties.setVisitor(visitor.person());
    VisitDraft draft = draft(match, visitor, goal);
    for (int i = 0; i < drafts.size(); i++) {
      VisitDraft other = drafts.get(i);
      boolean taken = isOccasion(match) && draft.date.isEmpty() && other.isOf(draft);
      if (other.isSame(draft) && other.title && !draft.title) {
        draft.merge(other);
        drafts.set(i, draft);
        return;
      }
      if (taken || other.isSame(draft)) {
        other.merge(draft);
        return;
      }
    }
    drafts.add(draft);
  }

  private VisitDraft draft(FrameMatch match, PartyReference visitor, Destinations.Goal goal) {
    Evidence evidence = new Evidence(reading.layout, match.frame().id(), match.clause().sentence());
    evidence
        .slot("visitor", visitor.from(), visitor.to())
        .slot("destination", goal.from(), goal.to());
    if (visitor.resolved()) {
      evidence.resolved("refers to " + visitor.party(), visitor.from(), visitor.to());
    }
    Optional<EventDates.Dated> date = isOccasion(match) ? dates.own(match) : dates.of(match);
    boolean title =
        reading.layout.isHeadline(reading.tokens.sentenceStart(match.clause().sentence()));
    return new VisitDraft(
        visitor,
        goal.country(),
        status(match, date),
        kind(match),
        date,
        goal.city(),
        evidence,
        title);
  }

  /** {@code hosted A for a visit}, {@code A is here on a visit}. */
  private boolean isPurpose(NounPhrase noun) {
    String before = noun.from() > 0 ? reading.word(noun.from() - 1) : "";
    return before.equals("for") || before.equals("on");
  }

  /** {@code during the visit}: the clause tells of a day of the visit, not when it was. */
  private boolean isOccasion(FrameMatch match) {
    NounPhrase noun = match.noun();
    boolean told = noun != null && (noun.isDefinite() || noun.possessivePronoun() >= 0);
    return noun != null
        && (told || noun.possessor() != null)
        && noun.from() > 0
        && reading.tokens.isWord(noun.from() - 1, "during");
  }

  private EventStatus status(FrameMatch match, Optional<EventDates.Dated> date) {
    boolean future = date.isPresent() && reading.isFuture(date.get().period());
    String fixed = match.frame().sets().get("status");
    boolean planned =
        fixed != null && fixed.equals("planned") || match.reality() == Reality.PLANNED;
    VerbGroup verb = match.clause().verb();
    boolean leaving =
        fixed != null
            && fixed.equals("present-planned")
            && verb != null
            && verb.form() == VerbGroup.Form.FINITE
            && !verb.past()
            && verb.mood() == VerbGroup.Mood.REAL;
    boolean begun = date.isPresent() && reading.isPast(date.get().period());
    return future || planned || leaving && !begun ? EventStatus.PLANNED : EventStatus.HELD;
  }

  /** The kind that the visit noun or the clause names: {@code arrived on a working visit}. */
  private Optional<VisitKind> kind(FrameMatch match) {
    List<NounPhrase> nouns = new ArrayList<>();
    if (match.noun() != null) {
      nouns.add(match.noun());
    }
    match.get("kind").forEach(argument -> nouns.add(argument.phrase()));
    for (PrepositionalPhrase pp : match.clause().prepositions()) {
      pp.phrases().stream()
          .filter(phrase -> reading.scan.is(phrase.head(), WordClass.VISIT_NOUN))
          .forEach(nouns::add);
    }
    for (NounPhrase phrase : nouns) {
      for (int i = phrase.from(); i < phrase.to(); i++) {
        String word = reading.word(i);
        for (VisitKind kind : VisitKind.values()) {
          if (kind.toString().equals(word)) {
            return Optional.of(kind);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The visits as they stand. */
  List<VisitDraft> drafts() {
    return drafts;
  }

  List<Found<Visit>> assemble() {
    return drafts.stream().map(VisitDraft::found).toList();
  }
}
