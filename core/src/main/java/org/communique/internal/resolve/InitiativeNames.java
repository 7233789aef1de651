package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.List;
import org.communique.gazetteer.Name.Concept;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.lexicon.WordSet;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.Named;
import org.communique.internal.mention.Scan;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of initiatives that no gazetteer has, by how they are written and what stands around
 * them.
 */
final class InitiativeNames {
  private static final int LONGEST = 10;

  private final Reading reading;
  private final Scan scan;
  private final Tokens tokens;
  private final WordSet heads;
  private final WordSet guarded;
  private final WordSet lower;
  private final WordSet governing;
  private final WordSet excluded;
  private final WordSet named;
  private final @Nullable Mention[] covering;

  InitiativeNames(Reading reading, WordLists lists) {
    this.reading = reading;
    this.scan = reading.scan;
    this.tokens = reading.tokens;
    this.heads = lists.get("head");
    this.guarded = lists.get("guarded");
    this.lower = lists.get("lower");
    this.governing = lists.get("governing");
    this.excluded = lists.get("excluded");
    this.named = lists.get("named");
    this.covering = new Mention[tokens.size() + 1];
    for (Mention mention : reading.mentions) {
      for (int i = mention.from(); i < mention.to(); i++) {
        covering[i] = mention;
      }
    }
  }

  /**
   * A name.
   *
   * @param from first token
   * @param to token after the last
   * @param rule what made it one
   */
  record Written(int from, int to, String rule) {}

  List<Written> read() {
    List<Written> found = new ArrayList<>();
    for (int s = 0; s < tokens.sentences(); s++) {
      int start = tokens.sentenceStart(s);
      int end = tokens.sentenceEnd(s);
      for (int i = start; i < end; i++) {
        Written written =
            tokens.kind(i) == Tokens.WORD && tokens.word(i) != 0 ? at(i, start, end) : null;
        if (written != null) {
          found.add(written);
        }
      }
    }
    return found;
  }

  private @Nullable Written at(int token, int start, int end) {
    boolean head = heads.contains(tokens.word(token));
    boolean guard = guarded.contains(tokens.word(token));
    if (!head && !guard) {
      return null;
    }
    if (!tokens.isCapitalized(token)) {
      Written quoted = quoted(token, start, end);
      return quoted != null ? quoted : lowerCase(token, start);
    }
    if (inOther(token) || continues(token + 1, end) || reading.layout.isTitle(token)) {
      return null;
    }
    int from = nameStart(token, start);
    int words = capitals(from, token);
    if (words < 2 || isExcluded(from, token) || from == start && words < 3) {
      return null;
    }
    boolean sure =
        head
            && from > start
            && (scan.is(from - 1, WordClass.DET)
                || scan.is(from - 1, WordClass.POSSESSIVE)
                || scan.is(from - 1, WordClass.PREPOSITION)
                || tokens.kind(from - 1) == Tokens.POSSESSIVE);
    return sure || isGoverned(from, start) || hasAbbreviation(token + 1, end)
        ? new Written(from, token + 1, "initiative.form")
        : null;
  }

  /** {@code the initiative “Name”}, {@code the “Name” initiative}. */
  private @Nullable Written quoted(int token, int start, int end) {
    int open = token + 1;
    if (open < end && named.contains(tokens.word(open))) {
      open += scan.isWord(open + 1, end, "as") ? 2 : 1;
      int to = open;
      while (to < end && tokens.isCapitalized(to) && !scan.isFunctionWord(to)) {
        to++;
      }
      return to - open >= 2 ? new Written(open, to, "initiative.named") : null;
    }
    if (open + 2 < end && isQuote(open) && tokens.isCapitalized(open + 1)) {
      int close = close(open + 1, Math.min(end, open + LONGEST));
      return close > open + 2 ? new Written(open + 1, close, "initiative.quoted") : null;
    }
    if (token - 1 > start && isQuote(token - 1)) {
      for (int i = token - 2; i >= Math.max(start, token - LONGEST); i--) {
        if (isQuote(i)) {
          return tokens.isCapitalized(i + 1) && token - 1 - i > 2
              ? new Written(i + 1, token - 1, "initiative.quoted")
              : null;
        }
      }
    }
    return null;
  }

  private int close(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (isQuote(i)) {
        return i;
      }
    }
    return from;
  }

  private boolean isQuote(int token) {
    return switch (tokens.first(token)) {
      case '"', '\u201c', '\u201d', '\u00ab', '\u00bb', '\u201e' ->
          tokens.kind(token) == Tokens.MARK;
      default -> false;
    };
  }

  /**
   * {@code the Stipendium Hungaricum programme}: a name of two words or more, and the noun in lower
   * case.
   */
  private @Nullable Written lowerCase(int token, int start) {
    if (!lower.contains(tokens.word(token))
        || token - 1 < start
        || !tokens.isCapitalized(token - 1)
        || inOther(token - 1)) {
      return null;
    }
    int from = nameStart(token, start);
    boolean acronym = from == token - 1 && tokens.is(from, Tokens.UPPER);
    boolean name =
        (capitals(from, token) >= 2 || acronym) && from > start && scan.is(from - 1, WordClass.DET);
    return name && !isExcluded(from, token) && !hasState(from, token) && isGoverned(from, start)
        ? new Written(from, token + 1, "initiative.form")
        : null;
  }

  private boolean hasState(int from, int to) {
    for (int i = from; i < to; i++) {
      if (covering[i] instanceof Named mention
          && (mention.is(Concept.COUNTRY) || mention.is(Concept.DEMONYM))) {
        return true;
      }
    }
    return false;
  }

  private boolean inOther(int token) {
    Mention mention = covering[token];
    return mention instanceof Named other
            && !other.is(Concept.DEMONYM)
            && !other.is(Concept.COUNTRY)
            && !other.is(Concept.CITY)
        || mention instanceof Mention.PersonMention
        || mention instanceof Mention.PostMention && mention.from() == token;
  }

  private boolean continues(int token, int end) {
    if (token >= end) {
      return false;
    }
    boolean of = scan.isWord(token, end, "of") || scan.isJoiner(token, end);
    return tokens.isCapitalized(token) && !scan.isFunctionWord(token) || of;
  }

  private int nameStart(int token, int start) {
    int from = token;
    while (from > start && token - from < LONGEST) {
      int before = from - 1;
      if (inOther(before)) {
        break;
      }
      boolean joiner = tokens.isDash(before) && tokens.isGlued(before) && tokens.isGlued(from);
      boolean capital = tokens.isCapitalized(before) && !scan.isFunctionWord(before);
      boolean link =
          isLink(before)
              && before - 1 > start
              && tokens.isCapitalized(before - 1)
              && !scan.isFunctionWord(before - 1)
              && !inOther(before - 1)
              && tokens.isCapitalized(from);
      if (!joiner && !capital && !link) {
        break;
      }
      from = link ? before - 1 : before;
    }
    return from;
  }

  private boolean isLink(int token) {
    return switch (reading.word(token)) {
      case "and", "for", "on", "of" -> !tokens.isCapitalized(token);
      default -> tokens.isMark(token, '&');
    };
  }

  private int capitals(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += tokens.isCapitalized(i) ? 1 : 0;
    }
    return count;
  }

  private boolean isExcluded(int from, int to) {
    for (int i = from; i < to; i++) {
      if (excluded.contains(tokens.word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isGoverned(int from, int start) {
    int at = from - 1;
    if (at >= start && tokens.kind(at) == Tokens.POSSESSIVE) {
      return true;
    }
    while (at >= start && scan.is(at, WordClass.DET)) {
      at--;
    }
    if (at < start) {
      return false;
    }
    boolean of = reading.tokens.isWord(at, "of") && at > start;
    return governing.contains(tokens.word(at)) || of && governing.contains(tokens.word(at - 1));
  }

  private boolean hasAbbreviation(int token, int end) {
    return scan.isMark(token, end, '(')
        && token + 2 < end
        && tokens.is(token + 1, Tokens.UPPER)
        && scan.isMark(token + 2, end, ')');
  }
}
