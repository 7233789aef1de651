package org.communique.internal.resolve;

import org.communique.fact.MembershipRole;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.lexicon.WordSet;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Scan;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the organization of a membership noun: after it, before it, or the one that the clause
 * speaks of.
 */
final class MembershipOrganizations {
  private final Reading reading;
  private final Scan scan;
  private final Tokens tokens;
  private final Organizations organizations;
  private final MembershipHolders holders;
  private final WordSet backReferences;

  MembershipOrganizations(
      Reading reading, Organizations organizations, MembershipHolders holders, WordLists lists) {
    this.reading = reading;
    this.scan = reading.scan;
    this.tokens = reading.tokens;
    this.organizations = organizations;
    this.holders = holders;
    this.backReferences = lists.get("back-reference");
  }

  boolean isBackReference(int token) {
    return backReferences.contains(tokens.word(token));
  }

  /**
   * The organization; null if the text names none.
   *
   * @param from first token of the noun's phrase
   * @param to token after the noun and what belongs to it
   * @param start first token of the sentence
   * @param end token after the sentence
   */
  Organizations.@Nullable Found of(
      MembershipRole role, int from, int noun, int to, int start, int end) {
    Organizations.Found after = after(role, to, end);
    if (after != null) {
      return after;
    }
    Organizations.Found post =
        role == MembershipRole.CHAIR ? Organizations.ofPost(reading.mentionAt[noun]) : null;
    if (post != null) {
      return isBackReference(post.to() - 1) && post.name().indexOf(' ') < 0
          ? organizations.lastBefore(noun)
          : post;
    }
    Organizations.Found before = within(from, noun);
    if (before != null) {
      return before;
    }
    Organizations.Found under = beforeUnder(from, start);
    if (under != null) {
      return under;
    }
    Organizations.Found relative = holders.relativeOrganization(noun);
    if (relative != null) {
      return relative;
    }
    boolean bare =
        (role == MembershipRole.MEMBER || role == MembershipRole.OBSERVER)
            && !scan.isWord(to, end, "of")
            && !scan.is(noun, WordClass.SIDES_NOUN);
    return bare && holders.isPredicate(noun) ? organizations.lastBefore(noun) : null;
  }

  private Organizations.@Nullable Found after(MembershipRole role, int link, int end) {
    boolean of = scan.isWord(link, end, "of");
    if (!of
        && !scan.isWord(link, end, "in")
        && !scan.isWord(link, end, "to")
        && !scan.isWord(link, end, "at")
        && !scan.isWord(link, end, "on")) {
      return null;
    }
    Organizations.Found found = afterLink(link + 1, end);
    if (found != null || !of || role == MembershipRole.PARTNER) {
      return found;
    }
    int country = afterDeterminer(link + 1, end);
    Mention mention = country < end ? reading.mentionAt[country] : null;
    boolean linked =
        mention instanceof Mention.Named
            && (scan.isWord(mention.to(), end, "in")
                || scan.isWord(mention.to(), end, "to")
                || scan.isWord(mention.to(), end, "of"));
    return mention != null && linked ? afterLink(mention.to() + 1, end) : null;
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
    int next = at;
    while (next < Math.min(end, at + 2) && scan.is(next, WordClass.DET)) {
      next++;
    }
    return next;
  }

  /** {@code NATO allies}, {@code ASEAN's chair}. */
  private Organizations.@Nullable Found within(int from, int noun) {
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
    if (under <= start || !reading.tokens.isWord(under, "under")) {
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
