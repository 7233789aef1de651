package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.fact.MembershipRole;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.PrepositionalPhrase;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.frame.Reality;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.lexicon.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds of whom a clause says a membership noun: {@code X is a member of}, {@code X took over the
 * chair of}, {@code as allies, they}.
 */
final class MembershipSubjects {
  private final Reading reading;
  private final Parties parties;
  private final Organizations organizations;
  private final WordSet steps;
  private final WordSet holding;
  private final WordSet handing;

  MembershipSubjects(
      Reading reading, Parties parties, Organizations organizations, WordLists lists) {
    this.reading = reading;
    this.parties = parties;
    this.organizations = organizations;
    this.steps = lists.get("step");
    this.holding = lists.get("holding");
    this.handing = lists.get("handing");
  }

  List<PartyReference> of(MembershipPhrase phrase) {
    Clause clause = clauseOf(phrase.noun());
    VerbGroup verb = clause == null ? null : clause.verb();
    if (clause == null
        || verb == null
        || verb.negated()
        || reading.reality.of(clause, reading.tokens) == Reality.NONE) {
      return List.of();
    }
    PrepositionalPhrase as = as(clause, phrase.noun());
    if (as == null && !isSaid(verb, phrase.role())) {
      return List.of();
    }
    List<PartyReference> found = new ArrayList<>();
    if (as != null && as.token() > verb.from() && !isAny(steps, verb)) {
      states(clause.object(), true, found);
    }
    boolean handed = isAny(handing, verb) && verb.past();
    if (found.isEmpty() && !handed) {
      states(subject(clause), as != null || isAny(handing, verb), found);
    }
    if (found.isEmpty()) {
      pair(subject(clause), found);
    }
    if (!found.isEmpty() || handed) {
      alike(clause, verb, phrase.role(), found);
    }
    return found;
  }

  /** Adds the two countries that the document is about for {@code they} and {@code both}. */
  private void pair(List<NounPhrase> subject, List<PartyReference> found) {
    if (subject.size() != 1 || reading.issuer.isEmpty() || reading.partner.isEmpty()) {
      return;
    }
    NounPhrase phrase = subject.get(0);
    boolean they = phrase.isPronoun() && reading.tokens.isWord(phrase.head(), "they");
    if (they || reading.tokens.isWord(phrase.from(), "both")) {
      found.add(PartyReference.state(reading.issuer, phrase.from(), phrase.to(), true));
      found.add(PartyReference.state(reading.partner, phrase.from(), phrase.to(), true));
    }
  }

  /**
   * Adds those of whom the clause says the same by the way: {@code X, like Y, is}, {@code X hands
   * the chair over to Y}.
   */
  private void alike(
      Clause clause, VerbGroup verb, MembershipRole role, List<PartyReference> found) {
    boolean handed = role == MembershipRole.CHAIR && isAny(handing, verb);
    for (PrepositionalPhrase pp : clause.prepositions()) {
      if (pp.preposition().equals("like") || handed && pp.preposition().equals("to")) {
        states(pp.phrases(), false, found);
      }
    }
    boolean succeeds =
        role == MembershipRole.CHAIR
            && verb.mood() == VerbGroup.Mood.FUTURE
            && reading.lexicon.word(verb.lemma()).equals("succeed");
    if (succeeds) {
      states(clause.object(), false, found);
    }
  }

  private void states(List<NounPhrase> phrases, boolean ofPersons, List<PartyReference> found) {
    for (NounPhrase phrase : phrases) {
      for (PartyReference party : parties.of(phrase)) {
        PartyReference state = party.asState();
        if (!state.country().isEmpty()
            && state.person() == null
            && (ofPersons || party.person() == null)) {
          MentionParties.add(found, state);
        }
      }
    }
  }

  private boolean isSaid(VerbGroup verb, MembershipRole role) {
    boolean step = isAny(steps, verb);
    boolean perfect =
        reading.scan.is(verb.from(), WordClass.HAVE) && !reading.tokens.isWord(verb.from(), "had");
    boolean over =
        role == MembershipRole.CHAIR
            && verb.past()
            && verb.mood() == VerbGroup.Mood.REAL
            && !step
            && !perfect
            && !isAny(handing, verb);
    String lemma = reading.lexicon.word(verb.lemma());
    boolean copula = lemma.equals("be") || lemma.equals("remain");
    boolean held =
        (role == MembershipRole.CHAIR || role == MembershipRole.OBSERVER)
            && (isAny(holding, verb) || isAny(handing, verb));
    return !over && (step || copula || held);
  }

  private static boolean isAny(WordSet words, VerbGroup verb) {
    return verb.lemma() != 0 && words.contains(verb.lemma());
  }

  private static List<NounPhrase> subject(Clause clause) {
    NounPhrase antecedent = clause.antecedent();
    Clause parent = clause.parent();
    boolean own = parent == null || !clause.subject().equals(parent.subject());
    return clause.kind() == Clause.Kind.RELATIVE && antecedent != null && !own
        ? List.of(antecedent)
        : clause.subject();
  }

  /** Whether the noun is what a clause says of its subject. */
  boolean isPredicate(int noun) {
    Clause clause = clauseOf(noun);
    return clause != null && clause.object().stream().anyMatch(phrase -> covers(phrase, noun));
  }

  private static boolean covers(NounPhrase phrase, int token) {
    return phrase.from() <= token && token < phrase.to();
  }

  private @Nullable Clause clauseOf(int token) {
    for (Clause clause : reading.clausesOf(reading.sentenceOf(token))) {
      if (clause.verb() != null
          && (clause.object().stream().anyMatch(phrase -> covers(phrase, token))
              || holds(clause, token))) {
        return clause;
      }
    }
    return null;
  }

  /**
   * Whether the noun stands in a phrase that belongs to the verb: {@code as X}, {@code took over
   * X}, {@code the status of X}.
   */
  private boolean holds(Clause clause, int token) {
    for (PrepositionalPhrase pp : clause.prepositions()) {
      boolean particle =
          switch (pp.preposition()) {
            case "as", "over", "up" -> true;
            case "of" ->
                clause.object().stream()
                    .anyMatch(phrase -> reading.tokens.isWord(phrase.head(), "status"));
            default -> false;
          };
      if (particle && pp.phrases().stream().anyMatch(phrase -> covers(phrase, token))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable PrepositionalPhrase as(Clause clause, int token) {
    for (PrepositionalPhrase pp : clause.prepositions()) {
      if (pp.preposition().equals("as")
          && pp.phrases().stream().anyMatch(phrase -> covers(phrase, token))) {
        return pp;
      }
    }
    return null;
  }

  /**
   * The organization of which the clause around the noun tells: {@code ORG, of which X is a
   * member}.
   */
  Organizations.@Nullable Found relativeOrganization(int noun) {
    Clause clause = clauseOf(noun);
    NounPhrase antecedent =
        clause == null || clause.kind() != Clause.Kind.RELATIVE ? null : clause.antecedent();
    if (antecedent == null) {
      return null;
    }
    for (int i = antecedent.from(); i < antecedent.to(); i++) {
      Organizations.Found found = organizations.at(i, antecedent.to());
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
