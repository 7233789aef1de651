package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.PrepositionalPhrase;
import org.communique.internal.frame.Argument;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.lexicon.WordSet;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.mention.Mention.PostMention;
import org.communique.internal.mention.PostReading;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * Tells who a noun phrase refers to: a person, a state, an organization, or the sides spoken of
 * before.
 */
final class Parties {

  private static final int EARLY = 120;

  private final Reading reading;
  private final Antecedents antecedents;
  private final CountedGroups groups;
  private final BareNames bareNames;
  private final WordSet guestWords;
  private final WordSet guestNouns;
  private final WordSet hostNouns;
  private List<PartyReference> sides = List.of();
  private List<PartyReference> states = List.of();
  private @Nullable PersonEntity visitor;

  Parties(Reading reading, WordLists lists) {
    this.reading = reading;
    this.antecedents = new Antecedents(reading, lists);
    this.groups = new CountedGroups(reading);
    this.bareNames = new BareNames(reading);
    this.guestWords = lists.get("guest-word");
    this.guestNouns = lists.get("guest-noun");
    this.hostNouns = lists.get("host-noun");
  }

  /** Remembers who is on a visit: {@code the guest} from here on. */
  void setVisitor(@Nullable PersonEntity person) {
    visitor = person == null ? visitor : person;
  }

  /** Who is meant by pronouns and bare posts. */
  Antecedents antecedents() {
    return antecedents;
  }

  /** Remembers whom {@code the sides} and {@code they} will mean from here on. */
  void setSides(List<PartyReference> parties) {
    long countries =
        parties.stream()
            .map(PartyReference::country)
            .filter(code -> !code.isEmpty())
            .distinct()
            .count();
    if (countries > 1 && countries == parties.size()) {
      states =
          parties.stream()
              .map(side -> PartyReference.state(side.country(), side.from(), side.to(), true))
              .toList();
    }
    if (parties.size() > 1) {
      sides = List.copyOf(parties);
    }
  }

  /**
   * The states of those whom {@code the sides} means; empty if they are not from different ones.
   */
  List<PartyReference> sideStates(int from, int to) {
    List<PartyReference> all = states.isEmpty() ? sides(from, to) : states;
    return all.stream()
        .filter(side -> !side.country().isEmpty())
        .map(side -> PartyReference.state(side.country(), from, to, true))
        .toList();
  }

  /** As {@link #of(List)}, with persons whom the document only names, without post or honorific. */
  List<PartyReference> people(List<Argument> arguments) {
    List<PartyReference> found = new ArrayList<>();
    for (Argument argument : arguments) {
      List<PartyReference> known = of(List.of(argument));
      Mention head = argument.phrase().headMention();
      boolean bareName =
          known.isEmpty()
              && argument.part() == Argument.Part.WHOLE
              && head instanceof Mention.Unknown
              && !argument.phrase().isBody();
      PersonEntity person = bareName && head != null ? bareNames.person(head) : null;
      List<PartyReference> more =
          head != null && person != null
              ? List.of(PartyReference.person(person, head.from(), head.to(), false))
              : known;
      more.stream().filter(one -> found.stream().noneMatch(one::isSame)).forEach(found::add);
    }
    return found;
  }

  /** Whom the arguments refer to, each once, in order. */
  List<PartyReference> of(List<Argument> arguments) {
    List<PartyReference> found = new ArrayList<>();
    for (Argument argument : arguments) {
      List<PartyReference> more =
          switch (argument.part()) {
            case WHOLE -> of(argument.phrase());
            case MODIFIERS -> modifiers(argument.phrase());
            case OWNER -> pronoun(argument.phrase().possessivePronoun());
          };
      for (PartyReference reference : more) {
        if (found.stream().noneMatch(reference::isSame)) {
          found.add(reference);
        }
      }
    }
    return found;
  }

  /** Whom the phrase refers to; empty if to nobody. */
  List<PartyReference> of(NounPhrase phrase) {
    if (phrase.isPronoun()) {
      return pronoun(phrase.head());
    }
    Mention head = phrase.headMention();
    if (head instanceof PostMention post
        && post.plural()
        && post.posts().stream().allMatch(p -> p.countries().isEmpty())
        && !phrase.isDefinite()
        && !groups.isNumbered(phrase)) {
      return List.of();
    }
    if (head instanceof PostMention post
        && post.plural()
        && groups.isOtherNumber(phrase, sides.size())) {
      return groups.listed(phrase);
    }
    if (head instanceof PostMention post && post.plural() && hasGuestWord(phrase)) {
      return sides(phrase.from(), phrase.to()).stream()
          .filter(side -> !side.country().equals(reading.issuer))
          .toList();
    }
    if (head != null) {
      List<PartyReference> named = of(head);
      if (!named.isEmpty() || !(head instanceof Named)) {
        return named;
      }
    }
    return commonNoun(phrase);
  }

  private List<PartyReference> of(Mention mention) {
    int from = mention.from();
    int to = mention.to();
    PersonEntity entity = reading.persons.of(mention);
    if (entity != null) {
      return List.of(PartyReference.person(entity, from, to, false));
    }
    if (mention instanceof PostMention post) {
      return post(post);
    }
    if (mention instanceof Named named) {
      return named(named);
    }
    return UnknownBodies.of(reading, mention);
  }

  private List<PartyReference> named(Named named) {
    Name name = named.name();
    return switch (name.concept()) {
      case COUNTRY, METONYM ->
          List.of(PartyReference.state(name.key(), named.from(), named.to(), false));
      case DEMONYM ->
          name.is(Name.Flag.PLURAL) && !name.is(Name.Flag.ADJECTIVE)
              ? List.of(PartyReference.state(name.key(), named.from(), named.to(), false))
              : List.of();
      case CITY ->
          isCapital(name)
              ? List.of(
                  PartyReference.state(name.key().substring(0, 2), named.from(), named.to(), false))
              : List.of();
      case BODY -> {
        PartyReference state = bodyState(named);
        yield state == null ? List.of() : List.of(state);
      }
      case ORGANIZATION ->
          List.of(PartyReference.organization(name.key(), named.from(), named.to()));
      default -> List.of();
    };
  }

  private boolean isCapital(Name city) {
    String code = city.key().substring(0, 2);
    var day = reading.date.orElse(java.time.LocalDate.of(2020, 1, 1));
    return reading.gazetteer.capital(org.communique.value.Country.of(code), day).values().stream()
        .anyMatch(c -> c.key().equals(city.key()));
  }

  private List<PartyReference> post(PostMention mention) {
    if (mention.counterpart()) {
      return counterpart(mention);
    }
    PostReading first = mention.posts().get(0);
    if (mention.plural()) {
      List<PartyReference> states = new ArrayList<>();
      for (String code : first.countries()) {
        PersonEntity holder = antecedents.holder(first, code);
        states.add(
            holder == null
                ? PartyReference.state(code, mention.from(), mention.to(), false)
                : PartyReference.person(holder, mention.from(), mention.to(), true));
      }
      return states.isEmpty() && isSidesWord(mention.from(), mention.to())
          ? sides(mention.from(), mention.to())
          : states;
    }
    PersonEntity holder = antecedents.holder(mention);
    if (holder != null) {
      return List.of(PartyReference.person(holder, mention.from(), mention.to(), true));
    }
    if (first.country() != null) {
      return List.of(PartyReference.state(first.country(), mention.from(), mention.to(), false));
    }
    String body = first.organization() == null ? first.title().body() : first.organization();
    return first.role() == Role.HEAD_OF_ORGANIZATION && body != null && !body.isEmpty()
        ? List.of(PartyReference.organization(body, mention.from(), mention.to()))
        : List.of();
  }

  /**
   * {@code his Brazilian counterpart}: the person with the same post if the document names one,
   * else the state.
   */
  private List<PartyReference> counterpart(PostMention mention) {
    if (mention.origin().isEmpty()) {
      return List.of();
    }
    PersonEntity person = antecedents.counterpart(mention.origin(), mention.from());
    return List.of(
        person == null
            ? PartyReference.state(mention.origin(), mention.from(), mention.to(), false)
            : PartyReference.person(person, mention.from(), mention.to(), true));
  }

  private boolean isSidesWord(int from, int to) {
    return reading.scan.is(to - 1, WordClass.SIDES_NOUN) || to - from == 1;
  }

  private List<PartyReference> modifiers(NounPhrase phrase) {
    List<PartyReference> states = new ArrayList<>();
    for (Mention mention : phrase.mentions()) {
      if (mention.to() < phrase.to() && mention instanceof Named named) {
        PartyReference state = modifier(named);
        if (state != null) {
          states.add(state);
        }
      }
    }
    return states;
  }

  /**
   * The states in the name of a body, or those listed after it: {@code the commission of A and B}.
   */
  List<PartyReference> members(NounPhrase phrase) {
    List<PartyReference> named =
        phrase.headMention() instanceof Mention.Unknown body
            ? UnknownBodies.statesWithin(reading, body)
            : modifiers(phrase);
    return named.size() > 1 ? named : groups.countriesAfter(phrase.to());
  }

  private @Nullable PartyReference bodyState(Named body) {
    String code = reading.stateOf(body);
    return code.isEmpty() ? null : PartyReference.state(code, body.from(), body.to(), false);
  }

  private @Nullable PartyReference modifier(Named named) {
    Name name = named.name();
    return switch (name.concept()) {
      case COUNTRY, DEMONYM, METONYM ->
          PartyReference.state(name.key(), named.from(), named.to(), false);
      case ORGANIZATION -> PartyReference.organization(name.key(), named.from(), named.to());
      case BODY -> bodyState(named);
      default -> null;
    };
  }

  private List<PartyReference> commonNoun(NounPhrase phrase) {
    if (reading.hasWord(phrase.head(), phrase.to(), guestNouns)) {
      return guest(phrase);
    }
    if (reading.hasWord(phrase.head(), phrase.to(), hostNouns)) {
      return person(antecedents.protagonist(phrase.from(), foreign()), phrase.from(), phrase.to());
    }
    boolean side =
        reading.scan.is(phrase.head(), WordClass.SIDES_NOUN)
            || reading.scan.is(phrase.head(), WordClass.DELEGATION_NOUN)
            || reading.scan.is(phrase.head(), WordClass.COUNTERPART);
    if (!side) {
      return List.of();
    }
    List<PartyReference> leaders = leaders(phrase);
    if (!leaders.isEmpty()) {
      return leaders;
    }
    List<PartyReference> owners = modifiers(phrase);
    if (owners.isEmpty() && phrase.possessor() != null) {
      owners = states(of(phrase.possessor()));
    }
    if (owners.isEmpty()) {
      owners = groups.countriesAfter(phrase.to());
    }
    if (!owners.isEmpty()) {
      return owners;
    }
    List<PartyReference> listed = groups.listed(phrase);
    if (!listed.isEmpty()) {
      return listed;
    }
    boolean plural =
        reading.scan.is(phrase.head(), WordClass.SIDES_NOUN) && phrase.isPlural()
            || phrase.headWord() != 0 && groups.isNumbered(phrase);
    return plural && (phrase.isDefinite() || groups.isNumbered(phrase))
        ? sides(phrase.from(), phrase.to())
        : List.of();
  }

  /** {@code a delegation led by A}: who leads it. */
  private List<PartyReference> leaders(NounPhrase delegation) {
    for (Clause clause : reading.clausesOf(reading.sentenceOf(delegation.from()))) {
      NounPhrase antecedent = clause.antecedent();
      if (antecedent == null
          || !belongs(antecedent, delegation)
          || clause.kind() != Clause.Kind.PARTICIPLE) {
        continue;
      }
      for (PrepositionalPhrase pp : clause.prepositions()) {
        if (pp.preposition().equals("by") && !pp.phrases().isEmpty()) {
          return of(pp.phrases().get(0));
        }
      }
    }
    return List.of();
  }

  /** Whether a phrase is the delegation or what it is of: {@code a delegation of the Senate}. */
  private boolean belongs(NounPhrase phrase, NounPhrase delegation) {
    int to = delegation.to();
    boolean owner =
        reading.scan.isWord(to, reading.tokens.size(), "of")
            || reading.scan.isWord(to, reading.tokens.size(), "from");
    return phrase.from() == delegation.from()
        || owner && phrase.from() > to && phrase.from() <= to + 2;
  }

  private Set<String> foreign() {
    return reading.persons.entities().stream()
        .map(PersonEntity::country)
        .filter(code -> !code.equals(reading.issuer))
        .collect(java.util.stream.Collectors.toSet());
  }

  /**
   * {@code the Slovak guest}: the visitor of that country whom the document names first; without a
   * country, of any other.
   */
  private List<PartyReference> guest(NounPhrase phrase) {
    if (modifiers(phrase).isEmpty() && visitor != null) {
      return person(visitor, phrase.from(), phrase.to());
    }
    if (modifiers(phrase).isEmpty()) {
      return person(
          antecedents.protagonist(phrase.from(), Set.of(reading.issuer)),
          phrase.from(),
          phrase.to());
    }
    for (PartyReference state : modifiers(phrase)) {
      for (PersonEntity entity : reading.persons.entities()) {
        if (entity.country().equals(state.country())) {
          return List.of(PartyReference.person(entity, phrase.from(), phrase.to(), true));
        }
      }
    }
    return modifiers(phrase);
  }

  private boolean hasGuestWord(NounPhrase phrase) {
    return reading.hasWord(phrase.from(), phrase.to(), guestWords);
  }

  private static List<PartyReference> states(List<PartyReference> parties) {
    return parties.stream()
        .map(PartyReference::asState)
        .filter(party -> !party.country().isEmpty())
        .toList();
  }

  private List<PartyReference> sides(int from, int to) {
    if (!sides.isEmpty()) {
      return sides.stream()
          .map(
              side ->
                  new PartyReference(
                      side.person(), side.country(), side.organization(), from, to, true))
          .toList();
    }
    if (!reading.issuer.isEmpty()
        && isNamedEarly(reading.issuer)
        && isNamedEarly(reading.partner)) {
      return List.of(
          PartyReference.state(reading.issuer, from, to, true),
          PartyReference.state(reading.partner, from, to, true));
    }
    return List.of();
  }

  /** Whether the beginning of the document speaks of the country. */
  private boolean isNamedEarly(String country) {
    for (Mention mention : reading.mentions) {
      if (mention.from() > EARLY) {
        return false;
      }
      if (mention instanceof Named named
          && (named.is(Concept.COUNTRY) || named.is(Concept.DEMONYM))
          && named.name().key().equals(country)) {
        return true;
      }
    }
    return false;
  }

  private List<PartyReference> pronoun(int token) {
    return switch (reading.word(token)) {
      case "i", "me", "my" -> {
        PersonEntity speaker = reading.speaker(token);
        yield speaker != null
            ? person(speaker, token, token + 1)
            : reading.issuer.isEmpty() || !reading.isOfficial()
                ? List.of()
                : List.of(speaker(token));
      }
      case "we", "us", "our" ->
          reading.speaker(token) != null && !reading.ownState(token).isEmpty()
              ? List.of(PartyReference.state(reading.ownState(token), token, token + 1, true))
              : reading.issuer.isEmpty() || !reading.isOfficial()
                  ? List.of()
                  : List.of(speaker(token));
      case "they", "them", "both", "their" -> sides(token, token + 1);
      case "he", "she", "him", "her", "his" -> person(antecedents.pronoun(token), token, token + 1);
      default -> List.of();
    };
  }

  private static List<PartyReference> person(@Nullable PersonEntity person, int from, int to) {
    return person == null ? List.of() : List.of(PartyReference.person(person, from, to, true));
  }

  /**
   * Who says {@code I}: the issuer's head of state or government if the document names one, else
   * the issuer.
   */
  private PartyReference speaker(int token) {
    for (PersonEntity entity : reading.persons.entities()) {
      boolean head = entity.hasRole(Role.HEAD_OF_GOVERNMENT) || entity.hasRole(Role.HEAD_OF_STATE);
      if (head && entity.country().equals(reading.issuer)) {
        return PartyReference.person(entity, token, token + 1, true);
      }
    }
    return PartyReference.state(reading.issuer, token, token + 1, true);
  }
}
