package org.communique.internal.resolve;

import org.communique.gazetteer.Name.Concept;
import org.communique.internal.lexicon.Verbs;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.lexicon.WordSet;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Scan;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells how far a document's title reaches on both sides of its noun. */
final class DocumentTitles {
  private static final int LONGEST_LEFT = 14;
  private static final int LONGEST_RIGHT = 22;

  private final Reading reading;
  private final Scan scan;
  private final Tokens tokens;
  private final @Nullable Mention[] covering;
  private final WordSet filler;
  private final WordSet links;
  private final WordSet signing;

  DocumentTitles(Reading reading, WordLists lists, @Nullable Mention[] covering) {
    this.reading = reading;
    this.scan = reading.scan;
    this.tokens = reading.tokens;
    this.covering = covering;
    this.filler = lists.get("title-filler");
    this.links = lists.get("title-link");
    this.signing = lists.get("signing-verb");
  }

  /** The first token of the phrase whose noun stands at the token, its determiner left out. */
  int left(int head, int floor, boolean proper) {
    int least = Math.max(floor, head - LONGEST_LEFT);
    int from = head;
    while (from > least) {
      int next = leftStep(from, least, proper);
      if (next == from) {
        break;
      }
      from = next;
    }
    return from;
  }

  private int leftStep(int from, int least, boolean proper) {
    int at = from - 1;
    Mention mention = covering[at];
    if (mention instanceof Mention.PersonMention
        || mention instanceof Mention.PostMention
        || mention instanceof Mention.MoneyMention
        || mention instanceof Mention.DateMention) {
      return from;
    }
    if (tokens.kind(at) == Tokens.MARK) {
      boolean joint = tokens.isDash(at) && at > least;
      boolean glued = joint && tokens.isGlued(at) && tokens.isGlued(from);
      return glued || joint && isStateBefore(at)
          ? at - 1
          : isQuote(at) ? openingQuote(at, from, least) : from;
    }
    if (tokens.kind(at) == Tokens.NUMBER) {
      return at > least
                  && tokens.isCapitalized(at - 1)
                  && covering[at - 1] instanceof Mention.Unknown
              || tokens.isDash(from)
          ? at
          : from;
    }
    if (tokens.kind(at) != Tokens.WORD) {
      return from;
    }
    if (scan.isFunctionWord(at)) {
      boolean link =
          proper
              && isLink(at)
              && at > least
              && tokens.isCapitalized(from)
              && tokens.isCapitalized(at - 1)
              && !scan.isFunctionWord(at - 1);
      return link && !isState(at - 1) && !isActor(at - 1) ? at - 1 : from;
    }
    if (proper && tokens.isCapitalized(from)) {
      return tokens.isCapitalized(at) || isCompound(from) ? at : from;
    }
    return isModifier(at) ? at : from;
  }

  private boolean isCompound(int from) {
    return tokens.isDash(from);
  }

  private boolean isLink(int at) {
    return switch (reading.word(at)) {
      case "and", "of", "for", "on", "in" -> true;
      default -> false;
    };
  }

  private boolean isActor(int at) {
    Mention mention = covering[at];
    return mention instanceof Mention.PersonMention || mention instanceof Mention.PostMention;
  }

  private boolean isState(int at) {
    Mention mention = covering[at];
    return mention instanceof Mention.Named named
        && (named.is(Concept.COUNTRY) || named.is(Concept.DEMONYM));
  }

  private boolean isStateBefore(int at) {
    return at > 0 && isState(at - 1);
  }

  private boolean isModifier(int at) {
    int forms = scan.lexicon().verbs().forms(tokens.word(at));
    boolean noun = (forms & Verbs.NOUN) != 0;
    boolean finite =
        (forms & (Verbs.PAST | Verbs.PARTICIPLE)) != 0 && (forms & Verbs.BASE) == 0
            || (forms & Verbs.THIRD) != 0 && !noun;
    boolean verbal =
        at > 0
            && (scan.is(at - 1, WordClass.MODAL) || scan.is(at - 1, WordClass.INFINITIVE_MARKER));
    boolean base = (forms & Verbs.BASE) != 0 && verbal;
    boolean ing =
        (forms & Verbs.ING) != 0 && (forms & Verbs.ING_NOUN) == 0 && !tokens.isCapitalized(at);
    boolean participle =
        finite && at > 0 && (scan.is(at - 1, WordClass.DET) || tokens.isDash(at - 1));
    boolean signs = signing.contains(tokens.word(at));
    return (!finite || participle) && !base && !ing && !signs;
  }

  private boolean isQuote(int at) {
    return switch (tokens.first(at)) {
      case '"', '\u201c', '\u201d', '\u00ab', '\u00bb', '\u2018', '\u2019', '\'' -> true;
      default -> false;
    };
  }

  private int openingQuote(int closing, int from, int least) {
    for (int i = closing - 1; i >= Math.max(least, closing - 8); i--) {
      if (tokens.kind(i) == Tokens.MARK && isQuote(i)) {
        return i;
      }
    }
    return from;
  }

  /** The first token of a phrase that is part of the title. */
  int withoutFiller(int start, int head) {
    int at = start;
    while (at < head
        && (filler.contains(tokens.word(at)) && tokens.word(at) != 0 && !tokens.isCapitalized(at)
            || tokens.kind(at) == Tokens.NUMBER && !tokens.isDash(at + 1))) {
      at++;
    }
    return at;
  }

  /** The token after an abbreviation in brackets. */
  int afterAbbreviation(int at, int limit) {
    if (scan.isMark(at, limit, '(')
        && at + 2 < limit
        && tokens.kind(at + 1) == Tokens.WORD
        && tokens.isCapitalized(at + 1)) {
      for (int i = at + 2; i < Math.min(limit, at + 6); i++) {
        if (scan.isMark(i, limit, ')')) {
          return i + 1;
        }
      }
    }
    return at;
  }

  /** The token after the title's complement: {@code on trade and investment}. */
  int right(int from, int limit, boolean takesOf) {
    int most = Math.min(limit, from + LONGEST_RIGHT);
    if (from >= most || !beginsComplement(from, most, takesOf)) {
      return from;
    }
    int at = from + 1;
    while (at < most && continuesTitle(at, most)) {
      at++;
    }
    while (at > from
        && (scan.isFunctionWord(at - 1)
            || tokens.kind(at - 1) == Tokens.MARK && !isQuote(at - 1))) {
      at--;
    }
    return at;
  }

  private boolean beginsComplement(int at, int limit, boolean takesOf) {
    if (tokens.word(at) == 0 || at + 1 >= limit || isTime(at + 1, at)) {
      return false;
    }
    if (scan.isWord(at, limit, "to")) {
      return (scan.lexicon().verbs().forms(tokens.word(at + 1)) & Verbs.BASE) != 0;
    }
    if (scan.isWord(at, limit, "in")) {
      int noun = scan.is(at + 1, WordClass.DET) ? at + 2 : at + 1;
      return scan.isWord(noun, limit, "field")
          || scan.isWord(noun, limit, "fields")
          || scan.isWord(noun, limit, "area")
          || scan.isWord(noun, limit, "areas")
          || scan.isWord(noun, limit, "sphere");
    }
    return links.contains(tokens.word(at))
        || takesOf && scan.isWord(at, limit, "of") && !isParty(at + 1, limit);
  }

  private boolean isParty(int at, int limit) {
    int noun = at < limit && scan.is(at, WordClass.DET) ? at + 1 : at;
    return noun < limit && (isState(noun) || scan.is(noun, WordClass.SIDES_NOUN));
  }

  private boolean isTime(int at, int link) {
    boolean range = scan.isWord(link, tokens.size(), "for");
    return covering[at] instanceof Mention.DateMention && !range;
  }

  private boolean continuesTitle(int at, int limit) {
    Mention mention = covering[at];
    if (mention instanceof Mention.PersonMention
        || mention instanceof Mention.PostMention
        || mention instanceof Mention.MoneyMention) {
      return false;
    }
    if (mention instanceof Mention.DateMention) {
      return mention.from() < at || scan.isWord(at - 1, limit, "for");
    }
    if (tokens.kind(at) == Tokens.MARK) {
      return tokens.isDash(at)
          || isQuote(at)
          || tokens.isMark(at, '&')
          || tokens.isMark(at, '/')
          || tokens.isMark(at, ',') && isListComma(at, limit);
    }
    if (tokens.kind(at) == Tokens.POSSESSIVE || tokens.kind(at) == Tokens.NUMBER) {
      return true;
    }
    if (scan.isFunctionWord(at)) {
      return isInner(at, limit);
    }
    int forms = scan.lexicon().verbs().forms(tokens.word(at));
    boolean finite =
        (forms & (Verbs.PAST | Verbs.PARTICIPLE)) != 0 && (forms & Verbs.BASE) == 0
            || (forms & Verbs.THIRD) != 0 && (forms & Verbs.NOUN) == 0;
    return !finite || tokens.isCapitalized(at) || scan.is(at - 1, WordClass.DET);
  }

  /** A comma between capitalized words of one name, with an {@code and} to come. */
  private boolean isListComma(int at, int limit) {
    if (at + 2 >= limit || !tokens.isCapitalized(at - 1) || !tokens.isCapitalized(at + 1)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(limit, at + 8); i++) {
      if (scan.isWord(i, limit, "and")) {
        return i + 1 < limit && tokens.isCapitalized(i + 1) && !isActor(i + 1);
      }
    }
    return false;
  }

  private boolean isInner(int at, int limit) {
    if (at + 1 >= limit) {
      return false;
    }
    return switch (reading.word(at)) {
      case "of", "the", "a", "an", "its", "their", "our", "from", "against", "to" ->
          covering[at + 1] == null || !(covering[at + 1] instanceof Mention.DateMention);
      case "and", "or" ->
          !isActor(at + 1)
              && !scan.is(at + 1, WordClass.DET)
              && !scan.is(at + 1, WordClass.SUBJECT_PRONOUN);
      case "in" ->
          !(covering[at + 1] instanceof Mention.DateMention)
              && !(covering[at + 1] instanceof Mention.Named);
      case "on", "for" ->
          !(covering[at + 1] instanceof Mention.DateMention) || scan.isWord(at, limit, "for");
      default -> false;
    };
  }
}
