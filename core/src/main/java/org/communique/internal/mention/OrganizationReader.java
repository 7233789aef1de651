package org.communique.internal.mention;

import java.util.List;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.lexicon.Term;
import org.communique.internal.lexicon.TermMatches;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads names of bodies and companies that no gazetteer has, by their form and head noun. */
final class OrganizationReader {
  private static final int LONGEST = 18;
  private static final int MOST_COUNTRY_WORDS = 5;

  /** Noun classes that decide what a title means, the strongest first. */
  private static final List<WordClass> CLASSES =
      List.of(
          WordClass.PARLIAMENT,
          WordClass.SECURITY_COUNCIL,
          WordClass.DIPLOMACY,
          WordClass.MISSION,
          WordClass.PARTY,
          WordClass.MILITARY,
          WordClass.COMPANY,
          WordClass.AGENCY,
          WordClass.MINISTRY,
          WordClass.DEPARTMENT,
          WordClass.GOVERNMENT,
          WordClass.REGION);

  private final Scan scan;
  private final NameReader names;

  OrganizationReader(Scan scan, NameReader names) {
    this.scan = scan;
    this.names = names;
  }

  /**
   * The token after the body's name that begins at the token; the token itself if there is none.
   */
  int end(int token, int limit) {
    int most = Math.min(limit, token + LONGEST);
    int at = token;
    int lastHead = -1;
    while (at < most
        && !(at > token
            && scan.isTitle(at, limit)
            && (!scan.isWord(at, limit, "general") || names.nameEnd(at + 1, limit) > at + 2)
            && (scan.tokens.isCapitalized(at - 1)
                || scan.tokens.kind(at - 1) == Tokens.POSSESSIVE))) {
      int next = partEnd(at, most);
      if (next == at) {
        break;
      }
      if (isHead(at) || scan.is(at, WordClass.REGION)) {
        lastHead = next;
      }
      at = next;
      if (lastHead > token && at < most && isNamed(token, at) && isPersonAhead(at, most)) {
        break;
      }
    }
    at = trimConnectors(token, at);
    if (at > token && lastHead > token && lastHead < at) {
      at = withoutPerson(lastHead, at);
    }
    return at;
  }

  /** The end of a name in which a head noun must stand; the token itself if there is none. */
  int endWithHead(int token, int limit) {
    int end = end(token, limit);
    for (int i = token; i < end; i++) {
      Scan.Found name = scan.name(i, end);
      if (name != null && name.is(Concept.COUNTRY)) {
        i = name.to() - 1;
      } else if (isHead(i)) {
        return end;
      }
    }
    return token;
  }

  private boolean isHead(int at) {
    return scan.is(at, WordClass.ORGANIZATION_HEAD)
        || scan.is(at, WordClass.PARLIAMENT)
        || scan.is(at, WordClass.AGENCY)
        || scan.is(at, WordClass.MISSION)
        || scan.is(at, WordClass.COMPANY);
  }

  private int partEnd(int at, int limit) {
    Tokens tokens = scan.tokens;
    if (tokens.kind(at) == Tokens.POSSESSIVE && at + 1 < limit && tokens.isCapitalized(at + 1)) {
      return at + 1;
    }
    if (tokens.isCapitalized(at) && !(scan.isFunctionWord(at) && tokens.is(at, Tokens.LINE))) {
      return at + 1;
    }
    if ((scan.isJoiner(at, limit) || isBetweenCountries(at, limit))
            && tokens.kind(at + 1) != Tokens.MARK
        || scan.isMark(at, limit, '&')) {
      return at + 1;
    }
    boolean connector =
        scan.isWord(at, limit, "of")
            || scan.isWord(at, limit, "and")
            || scan.isWord(at, limit, "for")
            || scan.isWord(at, limit, "on")
            || scan.isWord(at, limit, "the")
            || scan.isWord(at, limit, "in") && !isCity(at + 1, limit)
            || scan.isWord(at, limit, "to")
            || scan.is(at, WordClass.NAME_PARTICLE);
    if (!connector || scan.isWord(at, limit, "and") && isPostAhead(at + 1, limit)) {
      return at;
    }
    int next = at + 1;
    if (scan.isWord(next, limit, "the")) {
      next++;
    }
    return next < limit && tokens.isCapitalized(next) ? next : at;
  }

  /** {@code Norway – Peru Commission}: a dash with spaces around it between two countries. */
  private boolean isBetweenCountries(int at, int limit) {
    if (at + 1 >= limit || !scan.tokens.isDash(at) || scan.country(at + 1, limit) == null) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - MOST_COUNTRY_WORDS); i--) {
      Scan.Found before = scan.name(i, at);
      if (before != null && before.is(Concept.COUNTRY) && before.to() == at) {
        return true;
      }
    }
    return false;
  }

  /** {@code and European Commissioner}: another post, no part of the body's name. */
  private boolean isPostAhead(int token, int limit) {
    for (int i = token; i < Math.min(limit, token + 3) && scan.tokens.isCapitalized(i); i++) {
      TermMatches.Match title = scan.title(i, limit);
      if (title != null) {
        return !title.term().plural();
      }
    }
    return false;
  }

  /**
   * Whether the name has come to its country: {@code the Parliament of Georgia}, {@code the
   * Delegation to Georgia}.
   */
  private boolean isNamed(int token, int end) {
    for (int i = Math.max(token + 1, end - MOST_COUNTRY_WORDS); i < end; i++) {
      Scan.Found name = scan.name(i, end);
      boolean of =
          scan.isWord(i - 1, end, "of")
              || scan.isWord(i - 1, end, "to")
              || scan.isWord(i - 1, end, "in")
              || i > token + 1 && scan.isWord(i - 1, end, "the") && scan.isWord(i - 2, end, "of");
      if (of && name != null && name.to() == end && name.is(Concept.COUNTRY)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words of a person's name follow, none of a body's. */
  private boolean isPersonAhead(int at, int limit) {
    return names.nameEnd(at, limit) >= at + 2 && !isHead(at) && !isHead(at + 1);
  }

  /** {@code in Geneva} tells where the body sits or acts; it is no part of its name. */
  private boolean isCity(int at, int limit) {
    Scan.Found name = scan.name(at, limit);
    return name != null && name.is(Concept.CITY);
  }

  private int trimConnectors(int token, int at) {
    int end = at;
    while (end > token
        && !scan.tokens.isCapitalized(end - 1)
        && scan.tokens.kind(end - 1) != Tokens.NUMBER) {
      end--;
    }
    return end;
  }

  /** Cuts off a person's name that follows the head noun directly. */
  private int withoutPerson(int afterHead, int end) {
    int nameEnd = names.nameEndAfterTitle(afterHead, end);
    return nameEnd == end && end - afterHead >= 2 && scan.name(afterHead, end) == null
        ? afterHead
        : end;
  }

  /** The class of the body's head noun, as the data files name it; null where it has none. */
  @Nullable String classOf(int from, int to) {
    boolean standing = to - 1 > from && scan.isWord(to - 2, to, "standing");
    if (has(from, to, WordClass.COMMITTEE)
        && !standing
        && (has(from, to, WordClass.PARLIAMENT) || has(from, to, WordClass.DIPLOMACY))) {
      return WordClass.COMMITTEE.label();
    }
    for (WordClass wordClass : CLASSES) {
      if (has(from, to, wordClass)) {
        return wordClass.label();
      }
    }
    return null;
  }

  private boolean has(int from, int to, WordClass wordClass) {
    for (int i = from; i < to; i++) {
      if (scan.is(i, wordClass) || isPhrase(i, to, wordClass)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPhrase(int at, int limit, WordClass wordClass) {
    var phrase = scan.terms.longest(at, limit, Term.Kind.CLASS);
    return phrase != null && phrase.term().wordClass() == wordClass;
  }
}
