package org.communique.internal.clause;

import org.communique.internal.lexicon.Lexicon;
import org.communique.internal.lexicon.Verbs;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Scan;
import org.communique.internal.text.Tokens;

/** Decides whether a word that can be a verb is one where it stands, and in which form. */
final class VerbTagger {
  private final Scan scan;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final boolean[] mentioned;
  private final boolean[] person;
  private final Tag[] tags;

  VerbTagger(Scan scan, boolean[] mentioned, boolean[] person, Tag[] tags) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.lexicon = scan.lexicon();
    this.mentioned = mentioned;
    this.person = person;
    this.tags = tags;
  }

  private boolean is(int token, WordClass wordClass) {
    return lexicon.is(tokens.word(token), wordClass);
  }

  /** What a token that can be a verb does. */
  Tag tag(int i, int from, int to, int forms) {
    Tag before = before(i, from);
    switch (before) {
      case TO, MODAL, DO:
        return (forms & Verbs.BASE) != 0 ? Tag.BASE : Tag.NOUN;
      case BE:
        if ((forms & Verbs.PARTICIPLE) != 0) {
          return Tag.PARTICIPLE;
        }
        return (forms & Verbs.ING) != 0 ? Tag.ING : Tag.NOUN;
      case HAVE:
        return (forms & Verbs.PARTICIPLE) != 0 ? Tag.PARTICIPLE : Tag.NOUN;
      case DETERMINER, POSSESSIVE, GENITIVE, NUMBER, ADJECTIVE:
        return (forms & (Verbs.PAST | Verbs.PARTICIPLE)) != 0 ? Tag.ADJECTIVE : Tag.NOUN;
      case PREPOSITION:
        return afterPreposition(i, to, forms);
      default:
        return free(i, from, to, forms, before);
    }
  }

  private Tag afterPreposition(int i, int to, int forms) {
    boolean kind = i > 1 && tokens.isWord(i - 1, "of") && is(i - 2, WordClass.DOCUMENT_NOUN);
    if (kind || (forms & Verbs.ING) == 0 || tokens.isCapitalized(i) && !scan.isHeadline(i)) {
      return Tag.NOUN;
    }
    boolean objectAhead =
        i + 1 < to
            && (mentioned[i + 1] || is(i + 1, WordClass.DET) || is(i + 1, WordClass.POSSESSIVE));
    return (forms & Verbs.ING_NOUN) != 0 && !objectAhead ? Tag.NOUN : Tag.ING;
  }

  private Tag free(int i, int from, int to, int forms, Tag before) {
    boolean capital = tokens.isCapitalized(i) && i > from && !tokens.is(i, Tokens.LINE);
    if (capital
        && before == Tag.NOUN
        && (forms & (Verbs.PAST | Verbs.PARTICIPLE)) == 0
        && !tokens.is(from, Tokens.UPPER)
        && !scan.isHeadline(i)) {
      return Tag.NOUN;
    }
    if ((forms & Verbs.ING) != 0) {
      return ing(i, to, forms, before);
    }
    if ((forms & Verbs.PAST) != 0) {
      if (i == from && isBeAhead(i, to)) {
        return Tag.NOUN;
      }
      if ((forms & Verbs.PARTICIPLE) != 0 && isReduced(i, from, to, before)) {
        return Tag.PARTICIPLE;
      }
      return before == Tag.FINITE || before == Tag.BASE ? Tag.NOUN : Tag.PAST;
    }
    if ((forms & Verbs.PARTICIPLE) != 0) {
      return Tag.PARTICIPLE;
    }
    boolean noun = (forms & Verbs.NOUN) != 0;
    if ((forms & Verbs.THIRD) != 0) {
      return third(i, to, before, noun);
    }
    return base(i, from, to, before, noun);
  }

  /** {@code met with a delegation led by}: the clause has its verb, and an agent follows. */
  private boolean isReduced(int i, int from, int to, Tag before) {
    if (before != Tag.NOUN || !scan.isWord(i + 1, to, "by")) {
      return false;
    }
    for (int k = i - 1; k >= from; k--) {
      if (tags[k] == Tag.PAST || tags[k] == Tag.FINITE) {
        return true;
      }
    }
    return false;
  }

  /** {@code Scheduled too are talks}: a participle that stands first and waits for its verb. */
  private boolean isBeAhead(int i, int to) {
    int next = i + 1;
    while (next < to && is(next, WordClass.ADVERB)) {
      next++;
    }
    return next < to && is(next, WordClass.BE);
  }

  private Tag ing(int i, int to, int forms, Tag before) {
    boolean inPhrase =
        (before == Tag.NOUN || before == Tag.ADJECTIVE)
            && i > 0
            && !mentioned[i - 1]
            && tags[i - 1] == before;
    if (inPhrase && nounAhead(i, to)) {
      return Tag.ADJECTIVE;
    }
    if ((forms & Verbs.ING_NOUN) == 0) {
      return before == Tag.SUBORDINATOR
              || before == Tag.FINITE
              || before == Tag.PAST
              || before == Tag.BASE
              || before == Tag.NOUN
              || before == Tag.MARK
              || before == Tag.COORDINATOR
              || before == Tag.PRONOUN
          ? Tag.ING
          : Tag.NOUN;
    }
    if (before == Tag.MARK || before == Tag.SUBORDINATOR) {
      return scan.isWord(i + 1, to, "of") ? Tag.NOUN : Tag.ING;
    }
    boolean phraseAhead = i + 1 < to && (mentioned[i + 1] || is(i + 1, WordClass.DET));
    return before == Tag.NOUN && i > 0 && mentioned[i - 1] && phraseAhead ? Tag.ING : Tag.NOUN;
  }

  /** Whether a plain lower-case noun follows: {@code the largest trading partner}. */
  private boolean nounAhead(int i, int to) {
    int next = i + 1;
    boolean word =
        next < to
            && !mentioned[next]
            && tokens.kind(next) == Tokens.WORD
            && !tokens.isCapitalized(next);
    return word
        && !scan.isFunctionWord(next)
        && (lexicon.verbs().forms(tokens.word(next)) & ~(Verbs.NOUN | Verbs.BASE | Verbs.THIRD))
            == 0;
  }

  private Tag third(int i, int to, Tag before, boolean noun) {
    if (before != Tag.NOUN
        && before != Tag.PRONOUN
        && before != Tag.RELATIVE
        && before != Tag.COORDINATOR
        && before != Tag.MARK) {
      return Tag.NOUN;
    }
    if (!noun || before == Tag.RELATIVE || before == Tag.PRONOUN) {
      return Tag.FINITE;
    }
    boolean actor = i > 0 && (mentioned[i - 1] || before == Tag.MARK && i > 1 && person[i - 2]);
    boolean governing =
        i + 1 < to
            && is(i + 1, WordClass.PREPOSITION)
            && !mentioned[i + 1]
            && !person[i - 1 < 0 ? 0 : i - 1];
    return actor && complementAhead(i, to) && !governing
            || before == Tag.NOUN && strongComplementAhead(i, to)
        ? Tag.FINITE
        : Tag.NOUN;
  }

  private Tag base(int i, int from, int to, Tag before, boolean noun) {
    if (before == Tag.PRONOUN || before == Tag.RELATIVE) {
      return Tag.FINITE;
    }
    if (before == Tag.NOUN) {
      if (!noun) {
        return Tag.FINITE;
      }
      boolean plural = i > from && endsInS(i - 1) || i > from && mentioned[i - 1];
      return plural && strongComplementAhead(i, to) ? Tag.FINITE : Tag.NOUN;
    }
    if (before == Tag.COORDINATOR) {
      return !noun || strongComplementAhead(i, to) ? Tag.BASE : Tag.NOUN;
    }
    return noun || before != Tag.MARK && before != Tag.SUBORDINATOR ? Tag.NOUN : Tag.FINITE;
  }

  private boolean endsInS(int i) {
    return tokens.text().charAt(tokens.end(i) - 1) == 's';
  }

  private boolean complementAhead(int i, int to) {
    return i + 1 < to
        && (mentioned[i + 1]
            || strongComplementAhead(i, to)
            || is(i + 1, WordClass.PREPOSITION)
            || tokens.kind(i + 1) == Tokens.NUMBER);
  }

  private boolean strongComplementAhead(int i, int to) {
    int next = i + 1;
    return next < to
        && (is(next, WordClass.DET)
            || is(next, WordClass.POSSESSIVE)
            || is(next, WordClass.INFINITIVE_MARKER) && isInfinitive(next, to)
            || tokens.isWord(next, "that")
            || is(next, WordClass.OBJECT_PRONOUN));
  }

  /** The tag of the token before, adverbs passed over; {@link Tag#MARK} at the beginning. */
  Tag before(int i, int from) {
    int at = i - 1;
    while (at >= from && (tags[at] == Tag.ADVERB || tags[at] == Tag.NOT)) {
      at--;
    }
    return at < from ? Tag.MARK : tags[at];
  }

  /** Whether {@code to} at the token begins an infinitive. */
  boolean isInfinitive(int i, int to) {
    int next = i + 1;
    while (next < to && (is(next, WordClass.ADVERB) || is(next, WordClass.NEGATION))) {
      next++;
    }
    if (next >= to || mentioned[next]) {
      return false;
    }
    if (is(next, WordClass.BE) || is(next, WordClass.HAVE) || is(next, WordClass.DO)) {
      return true;
    }
    int forms = lexicon.verbs().forms(tokens.word(next));
    if ((forms & Verbs.BASE) == 0) {
      return next == i + 1 && forms == 0 && looksLikeVerb(next, to);
    }
    boolean nounReading =
        (forms & Verbs.NOUN) != 0
            && next + 1 < to
            && is(next + 1, WordClass.COORDINATOR)
            && next + 2 < to
            && lexicon.verbs().forms(tokens.word(next + 2)) == 0
            && !mentioned[next + 2];
    boolean meal = (forms & Verbs.NOUN) != 0 && next + 1 < to && tokens.isWord(next + 1, "by");
    return !nounReading && !meal;
  }

  /** An unknown lower-case word after {@code to} and before a determiner is a verb. */
  private boolean looksLikeVerb(int i, int to) {
    return i + 1 < to
        && !tokens.isCapitalized(i)
        && (is(i + 1, WordClass.DET) || is(i + 1, WordClass.POSSESSIVE));
  }
}
