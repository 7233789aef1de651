package org.communique.internal.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.PrepositionalPhrase;
import org.communique.internal.frame.Argument;
import org.communique.internal.frame.FrameMatch;
import org.communique.internal.lexicon.Term;
import org.communique.internal.lexicon.TermMatches;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.resolve.PersonEntity.HeldPost;
import org.communique.internal.text.Tokens;
import org.communique.value.Role;
import org.jspecify.annotations.Nullable;

/**
 * The country of a post that the words around it tell: the side on which its holder sits, the owner
 * of what the holder heads, the place abroad where the holder was met.
 */
final class Surroundings {
  private static final int SIDE_REACH = 40;
  private static final int OWNER_REACH = 5;
  private static final int LONGEST_NAME = 6;

  /** Roles that are met where they govern; envoys are met abroad. */
  private static final Set<Role> AT_HOME =
      Set.of(
          Role.HEAD_OF_STATE,
          Role.HEAD_OF_GOVERNMENT,
          Role.VICE_HEAD_OF_STATE,
          Role.DEPUTY_HEAD_OF_GOVERNMENT,
          Role.FOREIGN_MINISTER,
          Role.MINISTER,
          Role.DEPUTY_FOREIGN_MINISTER,
          Role.DEPUTY_MINISTER,
          Role.HEAD_OF_PARLIAMENT,
          Role.REGIONAL_HEAD);

  private final Reading reading;
  private final Map<PersonEntity, String> metAbroad = new HashMap<>();
  private final Set<String> goals = new TreeSet<>();
  private @Nullable PersonEntity traveller;

  Surroundings(Reading reading) {
    this.reading = reading;
    for (FrameMatch match : reading.matches) {
      if (match.frame().record().equals("visit")) {
        visit(match);
      }
    }
    for (FrameMatch match : reading.matches) {
      if (match.frame().record().equals("meeting")) {
        meeting(match);
      }
    }
  }

  /** The ISO code of the country; empty if nothing near the post tells. */
  Optional<String> country(PersonEntity entity, HeldPost post) {
    String side = side(post.from);
    String near = side.isEmpty() ? owner(post.from) : side;
    if (near.isEmpty()) {
      near = delegation(Math.min(entity.nameFrom, post.from));
    }
    if (near.isEmpty() && AT_HOME.contains(post.role)) {
      near = metAbroad.getOrDefault(entity, "");
    }
    return near.isEmpty() ? Optional.empty() : Optional.of(near);
  }

  /** {@code on the Iraqi side by Foreign Minister A}. */
  private String side(int post) {
    int floor = Math.max(reading.tokens.sentenceStart(reading.sentenceOf(post)), post - SIDE_REACH);
    for (int i = post - 1; i > floor + 1; i--) {
      if (reading.scan.is(i, WordClass.DELEGATION_NOUN)) {
        int at = reading.tokens.kind(i - 1) == Tokens.POSSESSIVE ? i - 2 : i - 1;
        String code = reading.countryAt(at);
        int before = reading.scan.is(at - 1, WordClass.DET) ? at - 2 : at - 1;
        if (!code.isEmpty() && before >= floor && reading.tokens.isWord(before, "on")) {
          return code;
        }
      }
    }
    return "";
  }

  /** {@code the Norwegian delegation headed by A}. */
  private String delegation(int person) {
    int floor = Math.max(reading.tokens.sentenceStart(reading.sentenceOf(person)), person - 6);
    boolean led = person - 2 > floor && reading.tokens.isWord(person - 1, "by");
    for (int i = person - 2; led && i > floor; i--) {
      if (reading.scan.is(i, WordClass.DELEGATION_NOUN)) {
        return reading.countryAt(i - 1);
      }
    }
    return "";
  }

  /** {@code A, whose envoy B}; {@code A's co-chairman, Minister B}. */
  private String owner(int post) {
    int floor = reading.tokens.sentenceStart(reading.sentenceOf(post));
    if (post - 2 > floor && reading.tokens.isWord(post - 1, "whose")) {
      String country = countryBefore(post - 2, floor);
      return country.isEmpty() ? countryOfCity(post - 2) : country;
    }
    if (post - 1 <= floor || !reading.tokens.isMark(post - 1, ',')) {
      return "";
    }
    for (int i = post - 2; i > Math.max(floor - 1, post - 2 - OWNER_REACH); i--) {
      if (reading.tokens.kind(i) == Tokens.POSSESSIVE) {
        return countryBefore(i, floor);
      }
      boolean word = reading.tokens.kind(i) == Tokens.WORD || reading.tokens.isDash(i);
      if (!word || reading.scan.isFunctionWord(i)) {
        break;
      }
    }
    return "";
  }

  /** {@code Dubai, whose ruler}. */
  private String countryOfCity(int end) {
    Mention city = end > 0 ? reading.mentionAt[end - 1] : null;
    return city instanceof Named named && named.is(Concept.CITY)
        ? named.name().key().substring(0, 2)
        : "";
  }

  /** The country whose name ends right before a comma or a possessive sign. */
  private String countryBefore(int end, int floor) {
    for (int i = Math.max(floor, end - LONGEST_NAME); i < end; i++) {
      TermMatches.Match name = reading.scan.terms().longest(i, end, Term.Kind.NAME);
      String code = name != null && name.to() == end ? reading.countryAt(i) : "";
      if (!code.isEmpty()) {
        return code;
      }
    }
    return "";
  }

  /** Notes where somebody of the issuer's country travels. */
  private void visit(FrameMatch match) {
    for (Argument argument : match.get("destination")) {
      String goal = Places.country(argument.phrase().headMention());
      if (goal != null && !goal.equals(reading.issuer)) {
        goals.add(goal);
      }
    }
    for (Argument argument : match.get("visitor")) {
      Mention head = argument.phrase().headMention();
      PersonEntity visitor = head == null ? null : reading.persons.of(head);
      traveller = traveller == null ? visitor : traveller;
    }
  }

  /** Whether the subject is the one who travels: by name, by post or by pronoun. */
  private boolean isTraveller(FrameMatch match) {
    for (NounPhrase subject : match.clause().subject()) {
      Mention head = subject.headMention();
      boolean bare =
          subject.isPronoun()
              || head instanceof Mention.PostMention post
                  && !post.plural()
                  && post.posts().stream().allMatch(held -> held.countries().isEmpty());
      if (bare || head != null && traveller != null && reading.persons.of(head) == traveller) {
        return true;
      }
    }
    return false;
  }

  /** Whom somebody of the issuer met in a place abroad is of that place. */
  private void meeting(FrameMatch match) {
    String abroad = place(match);
    if (abroad.isEmpty() && goals.size() == 1 && traveller != null && isTraveller(match)) {
      abroad = goals.iterator().next();
    }
    if (abroad.isEmpty() || abroad.equals(reading.issuer) || !isSpokenOf(abroad)) {
      return;
    }
    for (List<Argument> arguments : match.arguments().values()) {
      for (Argument argument : arguments) {
        Mention head = argument.phrase().headMention();
        PersonEntity entity = head == null ? null : reading.persons.of(head);
        if (entity != null && !isSubject(match, argument)) {
          metAbroad.putIfAbsent(entity, abroad);
        }
      }
    }
  }

  /** Whether the country itself is named, not only a city in which anybody may meet. */
  private boolean isSpokenOf(String code) {
    return reading.mentions.stream()
        .anyMatch(
            mention ->
                mention instanceof Named named
                    && (named.is(Concept.COUNTRY) || named.is(Concept.DEMONYM))
                    && named.name().key().equals(code));
  }

  private static boolean isSubject(FrameMatch match, Argument argument) {
    return match.clause().subject().contains(argument.phrase());
  }

  /** The country of the place in which an event's clause says that it happened. */
  private String place(FrameMatch match) {
    Clause clause = match.clause();
    for (PrepositionalPhrase pp : clause.prepositions()) {
      if (pp.preposition().equals("in")) {
        for (NounPhrase phrase : pp.phrases()) {
          if (phrase.headMention() instanceof Named named
              && (named.is(Concept.CITY) || named.is(Concept.COUNTRY))) {
            Name name = named.name();
            return name.key().substring(0, Math.min(2, name.key().length()));
          }
        }
      }
    }
    return "";
  }
}
