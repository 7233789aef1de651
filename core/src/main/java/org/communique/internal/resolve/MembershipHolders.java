package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communique.fact.MembershipRole;
import org.communique.internal.clause.Clause;
import org.communique.internal.clause.NounPhrase;
import org.communique.internal.clause.PrepositionalPhrase;
import org.communique.internal.clause.VerbGroup;
import org.communique.internal.frame.Reality;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.mention.Scan;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the countries that a membership noun speaks of: its owner, its apposition, the list after
 * it, the subject of its clause.
 */
final class MembershipHolders {
  private final Reading reading;
  private final Scan scan;
  private final Tokens tokens;
  private final Parties parties;
  private final MentionParties mentions;
  private final Set<Integer> steps;

  MembershipHolders(Reading reading, Parties parties, WordLists lists) {
    this.reading = reading;
    this.scan = reading.scan;
    this.tokens = reading.tokens;
    this.parties = parties;
    this.mentions = new MentionParties(reading);
    this.steps = lists.get("step");
  }

  List<PartyReference> of(MembershipPhrase phrase) {
    List<PartyReference> owners = owners(phrase);
    if (!owners.isEmpty()) {
      return owners;
    }
    List<PartyReference> apposed = apposedBefore(phrase);
    if (!apposed.isEmpty()) {
      return apposed;
    }
    List<PartyReference> listed = listedAfter(phrase);
    return listed.isEmpty() ? subjects(phrase) : listed;
  }

  /**
   * {@code Japan's presidency}, {@code the German presidency}, {@code the membership of Peru in}.
   */
  private List<PartyReference> owners(MembershipPhrase phrase) {
    List<PartyReference> found = new ArrayList<>();
    for (int i = phrase.from(); i < phrase.noun(); i++) {
      Mention mention = reading.mentionAt[i];
      boolean state =
          mention instanceof Named
              && mention.to() <= phrase.noun()
              && mention.from() != phrase.organization().from();
      if (mention != null && state && isOwner(mention, phrase)) {
        mentions.of(mention).stream()
            .filter(party -> !party.country().isEmpty())
            .forEach(found::add);
      }
    }
    if (found.isEmpty() && scan.isWord(phrase.noun() + 1, phrase.end(), "of")) {
      MentionParties.PartyList list = mentions.list(phrase.noun() + 2, phrase.end());
      boolean owner = list.parties().size() == 1 && list.end() <= phrase.organization().from();
      list.parties().stream()
          .filter(party -> owner && !party.country().isEmpty())
          .forEach(found::add);
    }
    return found;
  }

  private boolean isOwner(Mention mention, MembershipPhrase phrase) {
    return mention.to() < phrase.noun() && tokens.kind(mention.to()) == Tokens.POSSESSIVE
        || mention.to() <= phrase.noun() && phrase.role() == MembershipRole.CHAIR;
  }

  /** {@code Poland, this year's chair of the OSCE}. */
  private List<PartyReference> apposedBefore(MembershipPhrase phrase) {
    int at = phrase.from() - 1;
    while (at > phrase.start()
        && (scan.is(at, WordClass.DET)
            || scan.is(at, WordClass.ADVERB)
            || scan.is(at, WordClass.OUTGOING))) {
      at--;
    }
    if (at <= phrase.start() || !tokens.isMark(at, ',') && !tokens.isMark(at, '(')) {
      return List.of();
    }
    Mention mention = mentionEnding(at);
    return mention == null
        ? List.of()
        : mentions.of(mention).stream().filter(party -> !party.country().isEmpty()).toList();
  }

  /** The states that a mention stands for. */
  List<PartyReference> states(Mention mention) {
    return mentions.of(mention).stream().filter(party -> !party.country().isEmpty()).toList();
  }

  private @Nullable Mention mentionEnding(int token) {
    for (int i = token - 1; i >= Math.max(0, token - 12); i--) {
      Mention mention = reading.mentionAt[i];
      if (mention != null) {
        return mention.to() == token
                && (mention instanceof Named || mention instanceof Mention.PersonMention)
            ? mention
            : null;
      }
    }
    return null;
  }

  /**
   * {@code ASEAN's chair, Laos}, {@code ASEAN members Laos and Thailand}, {@code the member states:
   * A, B and C}.
   */
  private List<PartyReference> listedAfter(MembershipPhrase phrase) {
    int at = phrase.to();
    if (at < phrase.end()
        && (tokens.isMark(at, ',')
            || tokens.isMark(at, ':')
            || tokens.isMark(at, '(')
            || tokens.isDash(at))) {
      at++;
    }
    if (scan.isWord(at, phrase.end(), "such") || scan.isWord(at, phrase.end(), "including")) {
      at += scan.isWord(at, phrase.end(), "such") ? 2 : 1;
    }
    MentionParties.PartyList list = mentions.list(at, phrase.end());
    List<PartyReference> states =
        list.parties().stream().filter(party -> !party.country().isEmpty()).toList();
    boolean closed =
        list.end() >= phrase.end()
            || tokens.kind(list.end()) == Tokens.MARK
            || states.size() > 1
            || at == phrase.to()
            || scan.isFunctionWord(list.end());
    boolean named =
        at < phrase.end() && reading.mentionAt[afterDeterminer(at, phrase.end())] instanceof Named;
    if (named && closed && !states.isEmpty()) {
      return states;
    }
    boolean opens = tokens.isMark(phrase.end() - 1, ':') && at >= phrase.end() - 1;
    return opens ? linesAfter(reading.sentenceOf(phrase.noun())) : List.of();
  }

  private int afterDeterminer(int at, int end) {
    return at + 1 < end && scan.is(at, WordClass.DET) ? at + 1 : at;
  }

  /** The countries on the lines after a colon. */
  private List<PartyReference> linesAfter(int sentence) {
    List<PartyReference> found = new ArrayList<>();
    for (int s = sentence + 1; s < tokens.sentences(); s++) {
      int at = tokens.sentenceStart(s);
      while (at < tokens.sentenceEnd(s) && tokens.kind(at) == Tokens.MARK) {
        at++;
      }
      MentionParties.PartyList list = mentions.list(at, tokens.sentenceEnd(s));
      boolean whole = list.end() >= tokens.sentenceEnd(s) - 1;
      if (list.parties().isEmpty() || !whole) {
        break;
      }
      list.parties().stream()
          .filter(party -> !party.country().isEmpty())
          .forEach(party -> MentionParties.add(found, party));
    }
    return found;
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
    for (Clause clause : reading.clauses) {
      if (clause.verb() == null) {
        continue;
      }
      if (clause.object().stream().anyMatch(phrase -> covers(phrase, token))
          || as(clause, token) != null) {
        return clause;
      }
    }
    return null;
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

  private List<PartyReference> subjects(MembershipPhrase phrase) {
    Clause clause = clauseOf(phrase.noun());
    VerbGroup verb = clause == null ? null : clause.verb();
    if (clause == null
        || verb == null
        || verb.negated()
        || reading.reality.of(clause, tokens) == Reality.NONE) {
      return List.of();
    }
    boolean as = as(clause, phrase.noun()) != null;
    boolean step = verb.lemma() != 0 && steps.contains(verb.lemma());
    boolean perfect =
        scan.is(verb.from(), WordClass.HAVE) && !reading.word(verb.from()).equals("had");
    boolean over =
        phrase.role() == MembershipRole.CHAIR
            && verb.past()
            && verb.mood() == VerbGroup.Mood.REAL
            && !step
            && !perfect;
    if (over || !as && !step && !isCopula(verb, phrase.role())) {
      return List.of();
    }
    List<NounPhrase> subject =
        clause.kind() == Clause.Kind.RELATIVE
                && clause.antecedent() != null
                && !hasOwnSubject(clause)
            ? List.of(clause.antecedent())
            : clause.subject();
    List<PartyReference> found = new ArrayList<>();
    for (NounPhrase each : subject) {
      for (PartyReference party : parties.of(each)) {
        PartyReference state = party.asState();
        if (!state.country().isEmpty()
            && state.person() == null
            && (party.person() == null || as || phrase.role() == MembershipRole.CHAIR)) {
          MentionParties.add(found, state);
        }
      }
    }
    return found;
  }

  private static boolean hasOwnSubject(Clause clause) {
    Clause parent = clause.parent();
    return parent == null || !clause.subject().equals(parent.subject());
  }

  private boolean isCopula(VerbGroup verb, MembershipRole role) {
    return switch (reading.lexicon.word(verb.lemma())) {
      case "be", "remain" -> true;
      case "hold", "exercise", "exert", "have", "hand", "pass", "keep" ->
          role == MembershipRole.CHAIR || role == MembershipRole.OBSERVER;
      default -> false;
    };
  }

  /**
   * The organization of which the clause around the noun tells: {@code ORG, of which X is a
   * member}.
   */
  Organizations.@Nullable Found relativeOrganization(int noun, Organizations organizations) {
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
