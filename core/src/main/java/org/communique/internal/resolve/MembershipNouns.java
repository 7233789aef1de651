package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.fact.MembershipRole;
import org.communique.internal.lexicon.WordClass;
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
  private final Map<MembershipRole, Set<Integer>> nouns = new EnumMap<>(MembershipRole.class);
  private final Set<Integer> skip;
  private final Set<Integer> backReferences;

  MembershipNouns(Reading reading, Parties parties, Organizations organizations, WordLists lists) {
    this.reading = reading;
    this.scan = reading.scan;
    this.tokens = reading.tokens;
    this.organizations = organizations;
    this.holders = new MembershipHolders(reading, parties, lists);
    for (MembershipRole role :
        List.of(
            MembershipRole.MEMBER,
            MembershipRole.OBSERVER,
            MembershipRole.CHAIR,
            MembershipRole.PARTNER)) {
      nouns.put(role, lists.get(role.toString()));
    }
    this.skip = lists.get("skip");
    this.backReferences = lists.get("back-reference");
  }

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
    return tokens.word(token) != 0 && backReferences.contains(tokens.word(token));
  }

  List<Stated> read() {
    List<Stated> found = new ArrayList<>();
    for (int s = 0; s < tokens.sentences(); s++) {
      int start = tokens.sentenceStart(s);
      int end = tokens.sentenceEnd(s);
      for (int i = start; i < end; i++) {
        MembershipRole role = role(i);
        Stated stated = role == null ? null : verbal(i, end);
        if (role != null && stated == null) {
          stated = read(role, i, start, end);
        }
        if (stated != null) {
          found.add(stated);
        }
      }
    }
    return found;
  }

  private @Nullable MembershipRole role(int token) {
    if (tokens.word(token) == 0) {
      return null;
    }
    for (Map.Entry<MembershipRole, Set<Integer>> entry : nouns.entrySet()) {
      if (entry.getValue().contains(tokens.word(token))) {
        return entry.getKey();
      }
    }
    return null;
  }

  private @Nullable Stated read(MembershipRole role, int noun, int start, int end) {
    int from = phraseStart(noun, start);
    boolean elected = isNonPermanent(from, noun);
    for (int i = from; i < noun; i++) {
      if (tokens.word(i) != 0 && skip.contains(tokens.word(i)) && !elected) {
        return null;
      }
    }
    int to = noun + 1;
    if (to < end && scan.is(to, WordClass.SIDES_NOUN)
        || scan.isWord(to, end, "state")
        || scan.isWord(to, end, "status")
        || scan.isWord(to, end, "country")) {
      to++;
    }
    boolean tempore = scan.isWord(to, end, "pro") && scan.isWord(to + 1, end, "tempore");
    to = tempore ? to + 2 : to;
    Organizations.Found organization = organization(role, from, noun, to, start, end);
    if (organization == null
        || scan.isWord(noun, end, "president") && !tempore && !isProTempore(from, noun)) {
      return null;
    }
    List<PartyReference> members =
        holders.of(
            new MembershipPhrase(
                role,
                from,
                noun,
                Math.max(
                    to,
                    organization.to() <= to
                        ? to
                        : organization.from() > noun ? organization.to() : to),
                start,
                end,
                organization));
    MembershipRole exact = elected ? MembershipRole.NON_PERMANENT_MEMBER : role;
    return members.isEmpty() ? null : new Stated(members, organization, exact, noun, to);
  }

  /** {@code Norway chairs the OSCE}: the verb, which a reader of posts takes for the plural of a title. */
  private @Nullable Stated verbal(int token, int end) {
    Organizations.Found organization = scan.isWord(token, end, "chairs") ? organizations.at(afterDeterminer(token + 1, end), end) : null;
    for (int i = token - 1; organization != null && i >= Math.max(0, token - 5); i--) {
      Mention mention = reading.mentionAt[i];
      if (mention != null) {
        List<PartyReference> states = mention.to() == token || mention.to() == token + 1 ? holders.states(mention) : List.of();
        return states.size() == 1 ? new Stated(states, organization, MembershipRole.CHAIR, token, token + 1) : null;
      }
    }
    return null;
  }

  private boolean isProTempore(int from, int noun) {
    for (int i = from; i < noun; i++) {
      if (reading.word(i).equals("tempore")) {
        return true;
      }
    }
    return false;
  }

  private boolean isNonPermanent(int from, int noun) {
    for (int i = from; i < noun; i++) {
      String word = reading.word(i);
      if (word.equals("non") || word.equals("non-permanent") || word.equals("nonpermanent")) {
        return true;
      }
    }
    return false;
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
    boolean noun = (forms & org.communique.internal.lexicon.Verbs.NOUN) != 0;
    return forms != 0
        && !noun
        && reading.mentionAt[token] == null
        && !tokens.isCapitalized(token)
        && (forms & org.communique.internal.lexicon.Verbs.ING) == 0;
  }

  private Organizations.@Nullable Found organization(
      MembershipRole role, int from, int noun, int to, int start, int end) {
    int link = to;
    if (scan.isWord(link, end, "of")
        || scan.isWord(link, end, "in")
        || scan.isWord(link, end, "to")
        || scan.isWord(link, end, "at")
        || scan.isWord(link, end, "on")) {
      Organizations.Found after = afterLink(link + 1, end);
      if (after != null) {
        return after;
      }
      if (scan.isWord(link, end, "of")) {
        int country = afterDeterminer(link + 1, end);
        Mention mention = country < end ? reading.mentionAt[country] : null;
        if (mention instanceof Mention.Named named
            && (scan.isWord(named.to(), end, "in")
                || scan.isWord(named.to(), end, "to")
                || scan.isWord(named.to(), end, "of"))) {
          return afterLink(named.to() + 1, end);
        }
      }
    }
    Organizations.Found before = before(from, noun);
    if (before != null) {
      return before;
    }
    Organizations.Found under = beforeUnder(from, start);
    if (under != null) {
      return under;
    }
    Organizations.Found relative = holders.relativeOrganization(noun, organizations);
    if (relative != null) {
      return relative;
    }
    boolean bare =
        role != MembershipRole.PARTNER
            && role != MembershipRole.CHAIR
            && !scan.isWord(to, end, "of")
            && !scan.is(noun, WordClass.SIDES_NOUN);
    return bare && holders.isPredicate(noun) ? organizations.lastBefore(noun) : null;
  }

  private Organizations.@Nullable Found afterLink(int at, int end) {
    int next = afterDeterminer(at, end);
    for (int i = next; i < Math.min(end, next + 3); i++) {
      Organizations.Found found = organizations.at(i, end);
      if (found != null) {
        return found;
      }
      if (tokens.kind(i) != Tokens.WORD || scan.isFunctionWord(i)) {
        break;
      }
      if (isBackReference(i) && next > at) {
        return organizations.lastBefore(at);
      }
    }
    return null;
  }

  private int afterDeterminer(int at, int end) {
    return at < end && scan.is(at, WordClass.DET) ? at + 1 : at;
  }

  /** {@code NATO allies}, {@code ASEAN's chair}. */
  private Organizations.@Nullable Found before(int from, int noun) {
    for (int i = from; i < noun; i++) {
      Organizations.Found found = organizations.at(i, noun);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** {@code the G7 summit under Japan's presidency}. */
  private Organizations.@Nullable Found beforeUnder(int from, int start) {
    int under = from - 1;
    while (under >= start && scan.is(under, WordClass.DET)) {
      under--;
    }
    if (under <= start || !reading.word(under).equals("under")) {
      return null;
    }
    for (int i = under - 1; i >= Math.max(start, under - 5); i--) {
      Organizations.Found found = organizations.at(i, under);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
