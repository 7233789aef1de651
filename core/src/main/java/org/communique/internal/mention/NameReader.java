package org.communique.internal.mention;

import org.communique.gazetteer.Name.Concept;
import org.communique.gazetteer.Name.Flag;
import org.communique.internal.lexicon.Term;
import org.communique.internal.lexicon.TermMatches;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.text.Tokens;

/**
 * Reads names of persons by their form; whether a sequence is a person's name is decided by what
 * stands around it.
 */
final class NameReader {
  private static final int MOST_FIRST_NAMES = 2;
  private static final int LONGEST = 9;

  private final Scan scan;

  NameReader(Scan scan) {
    this.scan = scan;
  }

  /** The token after the honorifics that begin at the token. */
  int afterHonorifics(int token, int limit) {
    int at = token;
    while (at < limit) {
      int next = honorificEnd(at, limit);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private int honorificEnd(int at, int limit) {
    var phrase = scan.terms.longest(at, limit, Term.Kind.CLASS);
    if (phrase != null
        && phrase.term().wordClass() == WordClass.HONORIFIC
        && startsUpper(phrase.to() - 1)) {
      return afterApostrophe(phrase.to(), limit);
    }
    if (scan.is(at, WordClass.HONORIFIC) && startsUpper(at) || isCapitalHonorific(at)) {
      return afterApostrophe(at + 1, limit);
    }
    if (scan.is(at, WordClass.RANK) && startsUpper(at)) {
      int after = scan.isJoiner(at + 1, limit) ? at + 2 : at + 1;
      boolean general =
          scan.isWord(after, limit, "general") || scan.isWord(after, limit, "admiral");
      return general ? after + 1 : at;
    }
    if (scan.isWord(at, limit, "colonel")
        || scan.isWord(at, limit, "general") && at + 1 < limit && isNamePart(at + 1, limit)) {
      int after = at + 1;
      if (scan.isMark(after, limit, '(') && scan.isMark(after + 2, limit, ')')) {
        after += 3;
      }
      return after;
    }
    return at;
  }

  /** {@code Dato'} is written with an apostrophe. */
  private int afterApostrophe(int at, int limit) {
    boolean apostrophe =
        at + 1 < limit
            && scan.tokens.kind(at) == Tokens.MARK
            && scan.tokens.isGlued(at)
            && (scan.tokens.isMark(at, '\'') || scan.tokens.isMark(at, '\u2019'))
            && scan.tokens.isCapitalized(at + 1);
    return apostrophe ? at + 1 : at;
  }

  /** {@code HE}, {@code HH}, {@code HM} in capitals are titles of address, not pronouns. */
  private boolean isCapitalHonorific(int at) {
    return scan.tokens.is(at, Tokens.UPPER)
        && !scan.isHeadline(at)
        && scan.tokens.end(at) - scan.tokens.start(at) == 2
        && scan.tokens.first(at) == 'H'
        && "EHM".indexOf(scan.tokens.text().charAt(scan.tokens.end(at) - 1)) >= 0;
  }

  private boolean startsUpper(int at) {
    return scan.tokens.is(at, Tokens.CAPITAL);
  }

  /** The token after the name that begins at the token; the token itself if no name does. */
  int nameEnd(int token, int limit) {
    int at = token;
    int words = 0;
    while (at < limit && words < LONGEST) {
      int next = wordEnd(at, limit, words == 0);
      if (next == at) {
        break;
      }
      at = next;
      words++;
    }
    at = trimParticles(token, at);
    return at == token ? token : withSuffix(at, limit);
  }

  /**
   * The end of a name right after a title or honorific, where a first name may also be that of a
   * place or a word of grammar, and a last name that of a place or a common noun: {@code Minister
   * Gao Hucheng}, {@code Tan Sri Nor Shamsiah}, {@code President Ana Lima}.
   */
  int nameEndAfterTitle(int token, int limit) {
    int end = nameEnd(token, limit);
    if (end > token && end - token <= MOST_FIRST_NAMES && isSurname(end, limit)) {
      return end + 1;
    }
    boolean word =
        end == token
            && token + 1 < limit
            && scan.tokens.isCapitalized(token)
            && !scan.tokens.is(token, Tokens.UPPER);
    boolean title = scan.isTitle(token, limit) && !isSovereign(token, limit);
    if (!word || title || !isNamePart(token + 1, limit) && !isParticle(token + 1, limit)) {
      return end;
    }
    Scan.Found name = scan.name(token, limit);
    boolean place =
        name != null
            && name.to() == token + 1
            && (name.is(Concept.CITY) || name.is(Concept.COUNTRY));
    boolean grammar =
        name == null
            && (scan.is(token, WordClass.MODAL)
                || scan.isWord(token, limit, "he")
                || isSovereign(token, limit)
                || scan.is(token, WordClass.COORDINATOR)
                    && scan.is(token - 1, WordClass.HONORIFIC));
    return place || grammar ? nameEnd(token + 1, limit) : end;
  }

  /** Titles that are given names too, right after another title: {@code CEO Sultan A}. */
  private boolean isSovereign(int at, int limit) {
    boolean after = at > 0 && (scan.isTitle(at - 1, limit) || scan.is(at - 1, WordClass.HONORIFIC));
    return after
        && (scan.isWord(at, limit, "sultan")
            || scan.isWord(at, limit, "amir")
            || scan.isWord(at, limit, "emir"));
  }

  private boolean isParticle(int at, int limit) {
    return scan.is(at, WordClass.NAME_PARTICLE) && at + 1 < limit && isNamePart(at + 1, limit);
  }

  /** Whether a word that is no name by itself is one right after a first name. */
  private boolean isSurname(int at, int limit) {
    if (at >= limit
        || !scan.tokens.isCapitalized(at)
        || scan.tokens.is(at, Tokens.UPPER)
        || scan.isHeadline(at)
        || scan.isJoiner(at + 1, limit)) {
      return false;
    }
    Scan.Found place = scan.name(at, limit);
    boolean alone = at + 1 >= limit || !scan.tokens.isCapitalized(at + 1);
    boolean city = place != null && place.is(Concept.CITY) && place.to() == at + 1;
    return alone && (city || place == null && scan.is(at, WordClass.NOT_A_NAME));
  }

  private int wordEnd(int at, int limit, boolean first) {
    if (isNamePart(at, limit)) {
      int next = at + 1;
      while (scan.isJoiner(next, limit) && scan.tokens.kind(next + 1) == Tokens.WORD) {
        next += 2;
      }
      return next;
    }
    if (!first
        && scan.is(at, WordClass.NAME_PARTICLE)
        && at + 1 < limit
        && !scan.tokens.is(at, Tokens.UPPER)) {
      return particleEnd(at, limit);
    }
    boolean openingQuote =
        scan.tokens.kind(at) == Tokens.MARK && isLetterQuote(scan.tokens.first(at));
    if (openingQuote
        && at + 1 < limit
        && scan.tokens.isGlued(at + 1)
        && isNamePart(at + 1, limit)
        && !first) {
      return at + 2;
    }
    return at;
  }

  private int particleEnd(int at, int limit) {
    int next = at + 1;
    if (scan.isJoiner(next, limit)) {
      next++;
    }
    boolean more =
        next < limit
            && (isNamePart(next, limit)
                || scan.is(next, WordClass.NAME_PARTICLE)
                    && next + 1 < limit
                    && isNamePart(next + 1, limit));
    if (!more) {
      return at;
    }
    return scan.isJoiner(at + 1, limit) ? next + 1 : next;
  }

  private static boolean isLetterQuote(char c) {
    return c == '\u2018' || c == '\u02bb' || c == '`';
  }

  private int trimParticles(int token, int at) {
    int end = at;
    while (end > token
        && scan.is(end - 1, WordClass.NAME_PARTICLE)
        && !scan.tokens.is(end - 1, Tokens.CAPITAL)) {
      end--;
    }
    return end;
  }

  private int withSuffix(int at, int limit) {
    if (at < limit && scan.is(at, WordClass.GENERATIONAL) && scan.tokens.is(at, Tokens.CAPITAL)) {
      return at + 1;
    }
    if (scan.isMark(at, limit, ',')
        && at + 1 < limit
        && scan.is(at + 1, WordClass.GENERATIONAL)
        && scan.tokens.is(at + 1, Tokens.CAPITAL)) {
      return at + 2;
    }
    return at;
  }

  /** Whether the token can be a word of a person's name. */
  boolean isNamePart(int at, int limit) {
    Tokens tokens = scan.tokens;
    if (!tokens.isCapitalized(at)) {
      return false;
    }
    int length = tokens.end(at) - tokens.start(at);
    if (isInitial(at) || isBareInitials(at, limit)) {
      return true;
    }
    boolean particle = scan.is(at, WordClass.NAME_PARTICLE);
    if (tokens.is(at, Tokens.UPPER)
        && length > 1
        && !scan.isHeadline(at)
        && !(length > 3
            && at > 0
            && tokens.isCapitalized(at - 1)
            && !tokens.is(at - 1, Tokens.UPPER))) {
      return false;
    }
    if (scan.isHeadline(at) && scan.isVerb(at)
        || scan.is(at, WordClass.NOT_A_NAME)
        || scan.is(at, WordClass.ORGANIZATION_HEAD)
        || scan.is(at, WordClass.VISIT_NOUN)
        || scan.is(at, WordClass.MEETING_NOUN)
        || scan.is(at, WordClass.DOCUMENT_NOUN)
        || scan.is(at, WordClass.PARLIAMENT)
        || scan.is(at, WordClass.AGENCY)
        || scan.is(at, WordClass.MINISTRY)) {
      return false;
    }
    if (scan.isFunctionWord(at) && !particle
        || scan.is(at, WordClass.HONORIFIC)
        || scan.is(at, WordClass.POSTNOMINAL)) {
      return false;
    }
    return !standsForOther(at, limit);
  }

  /** Whether the token begins a title, or a name of something else that is no part of this name. */
  private boolean standsForOther(int at, int limit) {
    boolean doubleName = scan.isJoiner(at + 1, limit) && scan.tokens.isCapitalized(at + 2);
    TermMatches.Match title = scan.terms.longest(at, limit, Term.Kind.TITLE);
    if (title != null) {
      boolean patronym = at > 0 && isPatronymic(at - 1) && title.to() == at + 1;
      return !patronym && !(doubleName && title.to() == at + 1);
    }
    Scan.Found name = scan.name(at, limit);
    if (name == null) {
      return false;
    }
    if (name.to() - at > 1) {
      return !name.is(Concept.PERSON);
    }
    boolean hyphenated = scan.isJoiner(name.to(), limit);
    if (hyphenated && isDoubleSurname(at, limit)) {
      return false;
    }
    boolean demonym = name.is(Concept.DEMONYM);
    boolean place =
        name.is(Concept.COUNTRY) || name.is(Concept.CITY) || name.is(Concept.ORGANIZATION);
    if (hyphenated && !demonym && !name.is(Concept.COUNTRY)) {
      return false;
    }
    return (demonym || place) && !name.first().is(Flag.AMBIGUOUS);
  }

  /** {@code bin Sultan}: what follows is a name, whatever else it may be. */
  private boolean isPatronymic(int at) {
    return scan.tokens.isWord(at, "bin")
        || scan.tokens.isWord(at, "bint")
        || scan.tokens.isWord(at, "ibn");
  }

  /** {@code Ana Lao-Brandt}: the second half of the surname is no name of a country. */
  private boolean isDoubleSurname(int at, int limit) {
    int second = at + 2;
    boolean capitalized =
        second < limit
            && scan.tokens.isCapitalized(second)
            && at > 0
            && scan.tokens.kind(at - 1) == Tokens.WORD
            && scan.tokens.isCapitalized(at - 1);
    return capitalized
        && !scan.isTitle(at - 1, limit)
        && scan.name(second, limit) == null
        && !scan.isTitle(second, limit)
        && !scan.isFunctionWord(second)
        && scan.lexicon().verbs().forms(scan.tokens.word(second)) == 0;
  }

  /**
   * Whether the token is a capital letter with or without full stop, several with full stops, or
   * the first two letters of a given name with one ({@code Kh.Battulga}).
   */
  boolean isInitial(int at) {
    Tokens tokens = scan.tokens;
    int length = tokens.end(at) - tokens.start(at);
    if (!tokens.isCapitalized(at) || length == 1) {
      return length == 1 && tokens.isCapitalized(at);
    }
    if (tokens.text().charAt(tokens.start(at) + 1) == '.') {
      return length == 2 || scan.name(at, at + 1) == null && !scan.is(at, WordClass.HONORIFIC);
    }
    boolean glued = at + 1 < tokens.size() && tokens.isGlued(at + 1);
    return length == 3
        && glued
        && tokens.text().charAt(tokens.end(at) - 1) == '.'
        && !scan.is(at, WordClass.HONORIFIC);
  }

  /** {@code AK Abdul Momen}: two capitals before a name that mean nothing else. */
  private boolean isBareInitials(int at, int limit) {
    Tokens tokens = scan.tokens;
    return tokens.is(at, Tokens.UPPER)
        && tokens.end(at) - tokens.start(at) == 2
        && !scan.isHeadline(at)
        && at + 1 < limit
        && tokens.isCapitalized(at + 1)
        && !tokens.is(at + 1, Tokens.UPPER)
        && !scan.terms.hasAny(at)
        && !scan.isFunctionWord(at)
        && !scan.is(at, WordClass.HONORIFIC)
        && !scan.is(at, WordClass.POSTNOMINAL)
        && !isCapitalHonorific(at)
        && isNamePart(at + 1, limit);
  }
}
