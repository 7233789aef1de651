package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.fact.MembershipRole;
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
  private final MentionParties mentions;
  private final Organizations organizations;
  private final MembershipSubjects subjects;

  MembershipHolders(
      Reading reading, Parties parties, Organizations organizations, WordLists lists) {
    this.reading = reading;
    this.scan = reading.scan;
    this.tokens = reading.tokens;
    this.mentions = new MentionParties(reading);
    this.organizations = organizations;
    this.subjects = new MembershipSubjects(reading, parties, organizations, lists);
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
    return listed.isEmpty() ? subjects.of(phrase) : listed;
  }

  /**
   * {@code Japan's presidency}, {@code the German presidency}, {@code the membership of Peru in}.
   */
  private List<PartyReference> owners(MembershipPhrase phrase) {
    List<PartyReference> found = new ArrayList<>();
    for (int i = phrase.from(); i < phrase.noun(); i++) {
      PartyReference state =
          i == phrase.organization().from() ? null : organizations.state(i, phrase.noun());
      if (state != null && isOwner(state, phrase)) {
        MentionParties.add(found, state);
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

  private boolean isOwner(PartyReference state, MembershipPhrase phrase) {
    boolean owns = state.to() < phrase.noun() && tokens.kind(state.to()) == Tokens.POSSESSIVE;
    return owns || phrase.role() == MembershipRole.CHAIR;
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
    return mention == null ? List.of() : states(mention);
  }

  /** The states that a mention stands for. */
  List<PartyReference> states(Mention mention) {
    return mentions.of(mention).stream().filter(party -> !party.country().isEmpty()).toList();
  }

  private @Nullable Mention mentionEnding(int token) {
    for (int i = token - 1; i >= Math.max(0, token - 12); i--) {
      Mention mention = reading.mentionAt[i];
      if (mention != null) {
        boolean actor = mention instanceof Named || mention instanceof Mention.PersonMention;
        return mention.to() == token && actor ? mention : null;
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
    boolean mark =
        at < phrase.end()
            && (tokens.isMark(at, ',') || tokens.isMark(at, '(') || tokens.isDash(at));
    if (mark && phrase.role() != MembershipRole.CHAIR && !isIntroduced(at + 1, phrase.end())) {
      return List.of();
    }
    return listed(mark ? at + 1 : at, phrase.start(), phrase.end());
  }

  private boolean isIntroduced(int at, int end) {
    return scan.isWord(at, end, "such")
        || scan.isWord(at, end, "including")
        || scan.isWord(at, end, "namely");
  }

  /**
   * The countries listed from a token on, after {@code including} or a colon, or on the lines
   * below.
   */
  List<PartyReference> listed(int from, int start, int end) {
    int at = from;
    if (at < end && tokens.isMark(at, ':')) {
      at++;
    }
    if (isIntroduced(at, end)) {
      at += scan.isWord(at, end, "such") ? 2 : 1;
    }
    MentionParties.PartyList list = mentions.list(at, end);
    List<PartyReference> states =
        list.parties().stream().filter(party -> !party.country().isEmpty()).toList();
    boolean closed =
        list.end() >= end
            || tokens.kind(list.end()) == Tokens.MARK
            || states.size() > 1
            || at == from
            || scan.isFunctionWord(list.end());
    int first = at + 1 < end && scan.is(at, WordClass.DET) ? at + 1 : at;
    if (first < end && reading.mentionAt[first] instanceof Named && closed && !states.isEmpty()) {
      return states;
    }
    boolean opens = tokens.isMark(end - 1, ':') && at >= end - 1;
    return opens ? linesAfter(reading.sentenceOf(start)) : List.of();
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
    return subjects.isPredicate(noun);
  }

  /**
   * The organization of which the clause around the noun tells: {@code ORG, of which X is a
   * member}.
   */
  Organizations.@Nullable Found relativeOrganization(int noun) {
    return subjects.relativeOrganization(noun);
  }
}
