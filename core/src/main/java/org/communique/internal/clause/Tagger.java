package org.communique.internal.clause;

import org.communique.internal.lexicon.Lexicon;
import org.communique.internal.lexicon.Verbs;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Scan;
import org.communique.internal.text.Tokens;

/**
 * Decides, from left to right, what each token of a sentence does: most of all whether {@code
 * plans}, {@code visit} or {@code signed} is a noun, a finite verb or a participle. Tokens of
 * mentions count as nouns.
 */
final class Tagger {
  private final Scan scan;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final boolean[] mentioned;
  private final boolean[] quantity;
  private final VerbTagger verbs;
  private final Tag[] tags;

  /**
   * A tagger for a document.
   *
   * @param mentioned which tokens belong to a mention
   * @param quantity which tokens belong to a plain number
   * @param person which tokens belong to a person or post
   */
  Tagger(Scan scan, boolean[] mentioned, boolean[] quantity, boolean[] person) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.lexicon = scan.lexicon();
    this.mentioned = mentioned;
    this.quantity = quantity;
    this.tags = new Tag[tokens.size()];
    this.verbs = new VerbTagger(scan, mentioned, person, tags);
  }

  Tag[] tags() {
    return tags;
  }

  void tag(int from, int to) {
    for (int i = from; i < to; i++) {
      tags[i] = decide(i, from, to);
    }
  }

  private boolean is(int token, WordClass wordClass) {
    return lexicon.is(tokens.word(token), wordClass);
  }

  private Tag decide(int i, int from, int to) {
    if (mentioned[i]) {
      return quantity[i] ? Tag.NUMBER : Tag.NOUN;
    }
    byte kind = tokens.kind(i);
    if (isJointPrefix(i, to) || i > from && tokens.isDash(i) && isJointPrefix(i - 1, to)) {
      return Tag.ADVERB;
    }
    if (kind == Tokens.MARK) {
      return Tag.MARK;
    }
    if (kind == Tokens.POSSESSIVE) {
      return Tag.GENITIVE;
    }
    if (kind == Tokens.NUMBER) {
      return Tag.NUMBER;
    }
    Tag grammatical = grammatical(i, from, to);
    if (grammatical != null) {
      return grammatical;
    }
    if (is(i, WordClass.PREVERB)
        && i + 1 < to
        && !mentioned[i + 1]
        && i > from
        && tags[i - 1] != Tag.DETERMINER
        && (lexicon.verbs().forms(tokens.word(i + 1)) & (Verbs.PAST | Verbs.PARTICIPLE)) != 0) {
      return Tag.ADVERB;
    }
    int forms = lexicon.verbs().forms(tokens.word(i));
    if (forms != 0
        && i > from
        && tokens.isDash(i - 1)
        && tokens.isGlued(i - 1)
        && tokens.isGlued(i)) {
      boolean jointly = i > from + 1 && is(i - 2, WordClass.JOINT_PREFIX);
      if (!jointly) {
        return Tag.ADJECTIVE;
      }
    }
    return forms == 0 ? unknown(i, from) : verbs.tag(i, from, to, forms);
  }

  /** {@code co} before the hyphen of {@code co-chaired}. */
  private boolean isJointPrefix(int i, int to) {
    return i + 2 < to
        && is(i, WordClass.JOINT_PREFIX)
        && tokens.isDash(i + 1)
        && tokens.isGlued(i + 1)
        && tokens.isGlued(i + 2)
        && lexicon.verbs().forms(tokens.word(i + 2)) != 0;
  }

  /** {@code HE} and {@code HH} in capitals before a title or name are honorifics, not pronouns. */
  private boolean isHonorific(int i, int to) {
    return tokens.is(i, Tokens.UPPER)
        && tokens.end(i) - tokens.start(i) == 2
        && i + 1 < to
        && (mentioned[i + 1] || tokens.isCapitalized(i + 1) || is(i + 1, WordClass.DET));
  }

  private @org.jspecify.annotations.Nullable Tag grammatical(int i, int from, int to) {
    if (is(i, WordClass.BE)) {
      return Tag.BE;
    }
    if (is(i, WordClass.HAVE)) {
      return Tag.HAVE;
    }
    if (is(i, WordClass.DO)) {
      return Tag.DO;
    }
    if (is(i, WordClass.MODAL)) {
      return Tag.MODAL;
    }
    if (is(i, WordClass.NEGATION) && !is(i, WordClass.PREPOSITION) && !is(i, WordClass.DET)) {
      return Tag.NOT;
    }
    if (is(i, WordClass.INFINITIVE_MARKER)) {
      return verbs.isInfinitive(i, to) ? Tag.TO : Tag.PREPOSITION;
    }
    if (is(i, WordClass.POSSESSIVE)) {
      boolean object =
          i + 1 >= to || tokens.kind(i + 1) == Tokens.MARK || is(i + 1, WordClass.PREPOSITION);
      return object ? Tag.PRONOUN : Tag.POSSESSIVE;
    }
    if (is(i, WordClass.RELATIVE)) {
      return relative(i, from, to);
    }
    if (is(i, WordClass.SUBORDINATOR) && (!is(i, WordClass.PREPOSITION) || isClauseAhead(i, to))) {
      return Tag.SUBORDINATOR;
    }
    if (is(i, WordClass.COORDINATOR)) {
      return Tag.COORDINATOR;
    }
    if (is(i, WordClass.DET)) {
      boolean alone =
          i + 1 >= to
              || is(i + 1, WordClass.BE)
              || is(i + 1, WordClass.MODAL)
              || is(i + 1, WordClass.HAVE);
      return alone ? Tag.PRONOUN : Tag.DETERMINER;
    }
    if (is(i, WordClass.SUBJECT_PRONOUN) || is(i, WordClass.OBJECT_PRONOUN)) {
      boolean emphatic =
          is(i, WordClass.REFLEXIVE)
              && i > from
              && (tags[i - 1] == Tag.MODAL
                  || tags[i - 1] == Tag.BE
                  || tags[i - 1] == Tag.HAVE
                  || tags[i - 1] == Tag.NOUN
                  || tags[i - 1] == Tag.PRONOUN);
      if (emphatic) {
        return Tag.ADVERB;
      }
      if (isHonorific(i, to) && !scan.isHeadline(i)) {
        return Tag.MARK;
      }
      return Tag.PRONOUN;
    }
    if (is(i, WordClass.PREPOSITION)) {
      boolean noun =
          i > from
              && tags[i - 1] == Tag.DETERMINER
              && (lexicon.verbs().forms(tokens.word(i)) & Verbs.ING) != 0;
      return noun ? Tag.NOUN : Tag.PREPOSITION;
    }
    boolean time =
        i > from
            && tags[i - 1] == Tag.DETERMINER
            && (i + 1 >= to
                || tokens.kind(i + 1) == Tokens.MARK
                || is(i + 1, WordClass.PREPOSITION));
    return is(i, WordClass.ADVERB) ? time ? Tag.NOUN : Tag.ADVERB : null;
  }

  /** Whether a pronoun and a verb follow: {@code as he met}. */
  private boolean isClauseAhead(int i, int to) {
    boolean pronoun =
        i + 2 < to
            && is(i + 1, WordClass.SUBJECT_PRONOUN)
            && !is(i + 1, WordClass.RELATIVE)
            && !mentioned[i + 1];
    int next = i + 2;
    return pronoun
        && !mentioned[next]
        && (is(next, WordClass.BE)
            || is(next, WordClass.HAVE)
            || is(next, WordClass.MODAL)
            || is(next, WordClass.DO)
            || (lexicon.verbs().forms(tokens.word(next)) & (Verbs.PAST | Verbs.THIRD)) != 0);
  }

  private Tag relative(int i, int from, int to) {
    boolean that = tokens.isWord(i, "that");
    if (!that) {
      return tokens.isWord(i, "where")
              && (i == from || tags[i - 1] != Tag.NOUN && tags[i - 1] != Tag.MARK)
          ? Tag.SUBORDINATOR
          : Tag.RELATIVE;
    }
    if (i == from) {
      return Tag.DETERMINER;
    }
    Tag before = tags[i - 1];
    boolean verbAhead =
        i + 1 < to
            && (is(i + 1, WordClass.BE)
                || is(i + 1, WordClass.HAVE)
                || is(i + 1, WordClass.MODAL)
                || !mentioned[i + 1]
                    && (lexicon.verbs().forms(tokens.word(i + 1)) & (Verbs.PAST | Verbs.THIRD))
                        != 0);
    boolean event =
        !mentioned[i - 1]
            && (is(i - 1, WordClass.MEETING_NOUN)
                || is(i - 1, WordClass.VISIT_NOUN)
                || is(i - 1, WordClass.DOCUMENT_NOUN));
    if (before == Tag.NOUN && (verbAhead || event)) {
      return Tag.RELATIVE;
    }
    return before == Tag.PREPOSITION || before == Tag.BASE ? Tag.DETERMINER : Tag.SUBORDINATOR;
  }

  private Tag unknown(int i, int from) {
    if (tokens.isCapitalized(i)) {
      return Tag.NOUN;
    }
    int end = tokens.end(i);
    int length = end - tokens.start(i);
    CharSequence text = tokens.text();
    if (length > 4 && text.charAt(end - 1) == 'y' && text.charAt(end - 2) == 'l') {
      return Tag.ADVERB;
    }
    boolean ed = length > 4 && text.charAt(end - 1) == 'd' && text.charAt(end - 2) == 'e';
    boolean ing =
        length > 5
            && text.charAt(end - 1) == 'g'
            && text.charAt(end - 2) == 'n'
            && text.charAt(end - 3) == 'i';
    Tag before = verbs.before(i, from);
    if (ed) {
      if (before == Tag.BE || before == Tag.HAVE) {
        return Tag.PARTICIPLE;
      }
      return before == Tag.NOUN || before == Tag.PRONOUN ? Tag.PAST : Tag.ADJECTIVE;
    }
    if (ing && (before == Tag.BE || before == Tag.MARK)) {
      return Tag.ING;
    }
    return hasAdjectiveEnding(text, end, length) ? Tag.ADJECTIVE : Tag.NOUN;
  }

  private static boolean hasAdjectiveEnding(CharSequence text, int end, int length) {
    if (length < 5) {
      return false;
    }
    String ending = text.subSequence(end - 3, end).toString();
    return switch (ending) {
      case "ous", "ive", "ful", "ble", "ary", "ant" -> true;
      default -> ending.endsWith("al") || ending.endsWith("ic");
    };
  }
}
