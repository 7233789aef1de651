package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.fact.MembershipRole;
import org.communique.internal.lexicon.Verbs;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.lexicon.WordSet;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Scan;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the nouns of {@code memberships.tsv} say: {@code a member of ORG}, {@code ORG's
 * chair}, {@code X's presidency of ORG}.
 */
final class MembershipNouns {
  private static final int LONGEST_PHRASE = 7;

  private final Reading reading;
  private final Scan scan;
  private final Tokens tokens;
  private final Organizations organizations;
  private final MembershipHolders holders;
  private final MembershipOrganizations places;
  private final List<RoleNouns> nouns = new ArrayList<>();
  private final WordSet skip;
  private final WordSet wishes;
  private final WordSet groups;

  MembershipNouns(Reading reading, Parties parties, Organizations organizations, WordLists lists) {
    this.reading = reading;
    this.scan = reading.scan;
    this.tokens = reading.tokens;
    this.organizations = organizations;
    this.holders = new MembershipHolders(reading, parties, organizations, lists);
    this.places = new MembershipOrganizations(reading, organizations, holders, lists);
    for (MembershipRole role :
        List.of(
            MembershipRole.MEMBER,
            MembershipRole.OBSERVER,
            MembershipRole.CHAIR,
            MembershipRole.PARTNER)) {
      nouns.add(new RoleNouns(role, lists.get(role.toString())));
    }
    this.skip = lists.get("skip");
    this.wishes = lists.get("wish");
    this.groups = lists.get("group");
  }

  private record RoleNouns(MembershipRole role, WordSet words) {}

  /** Countries that the text says are something in an organization, with the words that say so. */
  record Stated(
      List<PartyReference> members,
      Organizations.Found organization,
      MembershipRole role,
      int from,
      int to) {
    Stated {
      members = List.copyOf(members);
    }
  }

  boolean isBackReference(int token) {
    return places.isBackReference(token);
  }

  List<Stated> read() {
    List<Stated> found = new ArrayList<>();
    for (int s = 0; s < tokens.sentences(); s++) {
      int start = tokens.sentenceStart(s);
      int end = tokens.sentenceEnd(s);
      for (int i = start; i < end; i++) {
        Stated stated = tokens.word(i) == 0 ? null : read(i, start, end);
        if (stated != null) {
          found.add(stated);
          found.addAll(coordinated(stated, end));
        }
      }
    }
    return found;
  }

  /** {@code A member of ORG, ORG and ORG}: the organizations after the first. */
  private List<Stated> coordinated(Stated first, int end) {
    List<Stated> more = new ArrayList<>();
    int at = first.organization().to();
    while (at < end && (tokens.isMark(at, ',') || scan.isWord(at, end, "and"))) {
      int next = at + 1;
      while (next < end && (scan.isWord(next, end, "and") || scan.is(next, WordClass.DET))) {
        next++;
      }
      Organizations.Found other = next < end ? organizations.at(next, end) : null;
      if (other == null || first.organization().from() < first.from()) {
        break;
      }
      more.add(new Stated(first.members(), other, first.role(), first.from(), first.to()));
      at = other.to();
    }
    return more;
  }

  private @Nullable Stated read(int token, int start, int end) {
    if (groups.contains(tokens.word(token))) {
      return group(token, start, end);
    }
    MembershipRole role = role(token);
    if (role == null) {
      return null;
    }
    Stated stated = verbal(token, end);
    return stated != null ? stated : read(role, token, start, end);
  }

  private @Nullable MembershipRole role(int token) {
    for (RoleNouns entry : nouns) {
      if (entry.words().contains(tokens.word(token))) {
        return entry.role();
      }
    }
    return null;
  }

  private @Nullable Stated read(MembershipRole role, int noun, int start, int end) {
    int from = phraseStart(noun, start);
    boolean elected = isNonPermanent(from, noun);
    if (!elected && isOther(from, noun) || isWished(from, start) || isDenied(from, start)) {
      return null;
    }
    int to = noun + 1;
    boolean state =
        to < end && scan.is(to, WordClass.SIDES_NOUN)
            || scan.isWord(to, end, "state")
            || scan.isWord(to, end, "status")
            || scan.isWord(to, end, "country");
    boolean tempore = scan.isWord(to, end, "pro") && scan.isWord(to + 1, end, "tempore");
    to += tempore ? 2 : state ? 1 : 0;
    Organizations.Found organization = places.of(role, from, noun, to, start, end);
    if (organization == null || !isOfRole(role, organization, from, noun, tempore)) {
      return null;
    }
    int after = organization.from() > noun ? Math.max(to, organization.to()) : to;
    List<PartyReference> members =
        holders.of(new MembershipPhrase(role, from, noun, after, start, end, organization));
    MembershipRole exact = elected ? MembershipRole.NON_PERMANENT_MEMBER : role;
    return members.isEmpty() ? null : new Stated(members, organization, exact, noun, to);
  }

  /**
   * Whether the noun can have the role in that organization; some nouns have it in fixed phrases
   * only.
   */
  private boolean isOfRole(
      MembershipRole role, Organizations.Found organization, int from, int noun, boolean tempore) {
    return switch (reading.word(noun)) {
      case "president" -> tempore || has(from, noun, "tempore");
      case "leadership" -> organization.from() < from;
      default -> role != MembershipRole.PARTNER || !organization.initiative();
    };
  }

  private boolean isOther(int from, int noun) {
    boolean dialogue =
        has(Math.max(tokens.sentenceStart(reading.sentenceOf(noun)), from - 3), noun, "dialogue");
    for (int i = from; i < noun; i++) {
      if (skip.contains(tokens.word(i)) && !(dialogue && scan.isWord(i, noun, "development"))) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (reading.word(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNonPermanent(int from, int noun) {
    return has(from, noun, "non")
        || has(from, noun, "non-permanent")
        || has(from, noun, "nonpermanent");
  }

  /** {@code A is not a member}, {@code A has never been a member}. */
  private boolean isDenied(int from, int start) {
    int at = from - 1;
    while (at >= start
        && (scan.is(at, WordClass.DET)
            || scan.is(at, WordClass.BE)
            || scan.is(at, WordClass.ADVERB) && !scan.is(at, WordClass.NEGATION))) {
      at--;
    }
    return at >= start && scan.is(at, WordClass.NEGATION)
        || at + 1 < from && scan.is(from - 1, WordClass.NEGATION);
  }

  /** {@code The bid for membership}: not what is, but what somebody wants. */
  private boolean isWished(int from, int start) {
    int at = from - 1;
    while (at > start && (scan.is(at, WordClass.DET) || scan.is(at, WordClass.POSSESSIVE))) {
      at--;
    }
    boolean link =
        at > start
            && (scan.isWord(at, tokens.size(), "for")
                || scan.isWord(at, tokens.size(), "of")
                || scan.isWord(at, tokens.size(), "to"));
    return link && wishes.contains(tokens.word(at - 1));
  }

  /** {@code The Quad nations including A and B}. */
  private @Nullable Stated group(int noun, int start, int end) {
    Organizations.Found organization = null;
    for (int i = noun - 1; i >= Math.max(start, noun - 7) && organization == null; i--) {
      Organizations.Found found = organizations.at(i, noun);
      organization = found != null && found.to() == noun ? found : null;
    }
    if (organization == null) {
      return null;
    }
    List<PartyReference> members = holders.listed(noun + 1, start, end);
    return members.isEmpty()
        ? null
        : new Stated(members, organization, MembershipRole.MEMBER, noun, noun + 1);
  }

  /**
   * {@code Norway chairs the OSCE}: the verb, which a reader of posts takes for the plural of a
   * title.
   */
  private @Nullable Stated verbal(int token, int end) {
    boolean future =
        token > 0 && scan.isWord(token, end, "chair") && scan.is(token - 1, WordClass.FUTURE_MODAL);
    int subject = future ? token - 1 : token;
    Organizations.Found organization =
        future || scan.isWord(token, end, "chairs") ? chaired(token, end) : null;
    for (int i = subject - 1; organization != null && i >= Math.max(0, token - 5); i--) {
      Mention mention = reading.mentionAt[i];
      if (mention != null) {
        List<PartyReference> states =
            mention.to() == subject || mention.to() == subject + 1
                ? holders.states(mention)
                : List.of();
        return states.size() == 1
            ? new Stated(states, organization, MembershipRole.CHAIR, token, token + 1)
            : null;
      }
    }
    return null;
  }

  /** What is chaired: {@code chairs the OSCE}, {@code the OSCE, which Norway chairs}. */
  private Organizations.@Nullable Found chaired(int verb, int end) {
    int next = verb + 1 < end && scan.is(verb + 1, WordClass.DET) ? verb + 2 : verb + 1;
    Organizations.Found object = organizations.at(next, end);
    if (object != null) {
      return object;
    }
    for (int i = verb - 1; i >= Math.max(1, verb - 4); i--) {
      if (scan.isWord(i, verb, "that") || scan.isWord(i, verb, "which")) {
        return organizations.lastBefore(i);
      }
    }
    return null;
  }

  /** The first token of the noun's phrase: words of grammar, verbs and marks end it. */
  private int phraseStart(int noun, int floor) {
    int at = noun;
    while (at > floor && noun - at < LONGEST_PHRASE) {
      int before = at - 1;
      boolean joiner = tokens.isDash(before) && tokens.isGlued(before) && tokens.isGlued(at);
      boolean word =
          tokens.kind(before) == Tokens.WORD && !scan.isFunctionWord(before) && !isVerb(before);
      if (!joiner
          && !word
          && tokens.kind(before) != Tokens.NUMBER
          && tokens.kind(before) != Tokens.POSSESSIVE) {
        break;
      }
      at = before;
    }
    return at;
  }

  private boolean isVerb(int token) {
    int forms = scan.lexicon().verbs().forms(tokens.word(token));
    return forms != 0
        && (forms & (Verbs.NOUN | Verbs.ING)) == 0
        && reading.mentionAt[token] == null
        && !tokens.isCapitalized(token);
  }
}
