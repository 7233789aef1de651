package org.communique.internal.clause;

import org.communique.internal.lexicon.Lexicon;
import org.communique.internal.lexicon.Verbs;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Scan;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads a verb with its auxiliaries: mood, voice, negation and tense. */
final class VerbGroupReader {
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Tag[] tags;
  private final @Nullable Mention[] mentionAt;

  VerbGroupReader(Scan scan, Tag[] tags, @Nullable Mention[] mentionAt) {
    this.tokens = scan.tokens();
    this.lexicon = scan.lexicon();
    this.tags = tags;
    this.mentionAt = mentionAt;
  }

  /** The verb group that begins at a token, auxiliaries and adverbs included. */
  Node read(int at, int to) {
    VerbGroup.Mood mood = VerbGroup.Mood.REAL;
    boolean negated = false;
    boolean passive = false;
    boolean past = false;
    boolean infinitive = false;
    boolean perfect = false;
    boolean auxiliary = false;
    boolean be = false;
    int head = -1;
    Tag form = null;
    int next = at;
    while (next < to && head < 0) {
      int word = tokens.word(next);
      switch (tags[next]) {
        case ADVERB -> {}
        case NOT -> negated = true;
        case MODAL -> {
          mood =
              lexicon.is(word, WordClass.HYPOTHETICAL_MODAL)
                  ? VerbGroup.Mood.HYPOTHETICAL
                  : lexicon.is(word, WordClass.FUTURE_MODAL) ? VerbGroup.Mood.FUTURE : mood;
          auxiliary = true;
          negated |= lexicon.is(word, WordClass.NEGATION);
        }
        case TO -> {
          if (be) {
            mood = VerbGroup.Mood.FUTURE;
          } else {
            infinitive = next == at || !auxiliary;
          }
        }
        case HAVE -> {
          negated |= lexicon.is(word, WordClass.NEGATION);
          if (verbFollows(next + 1, to, Tag.PARTICIPLE) || beFollows(next + 1, to)) {
            perfect = true;
            past = true;
            auxiliary = true;
          } else {
            head = next;
            past |= lexicon.is(word, WordClass.PAST_AUXILIARY) && !auxiliary;
            form = tokens.isWord(next, "having") ? Tag.ING : Tag.FINITE;
          }
        }
        case BE -> {
          negated |= lexicon.is(word, WordClass.NEGATION);
          past |= lexicon.is(word, WordClass.PAST_AUXILIARY) && !auxiliary;
          if (verbFollows(next + 1, to, Tag.PARTICIPLE)) {
            passive = true;
            auxiliary = true;
            be = true;
          } else if (verbFollows(next + 1, to, Tag.ING) || beFollows(next + 1, to)) {
            auxiliary = true;
            be = true;
          } else if (verbFollows(next + 1, to, Tag.TO)) {
            auxiliary = true;
            be = true;
          } else {
            head = next;
            form = tokens.isWord(next, "being") && !auxiliary ? Tag.ING : Tag.FINITE;
          }
        }
        case DO -> {
          negated |= lexicon.is(word, WordClass.NEGATION);
          past |= lexicon.is(word, WordClass.PAST_AUXILIARY);
          if (verbFollows(next + 1, to, Tag.BASE)) {
            auxiliary = true;
          } else {
            head = next;
            form = Tag.FINITE;
            negated |= next + 1 < to && tags[next + 1] == Tag.NOT;
          }
        }
        default -> {
          head = next;
          form = tags[next];
        }
      }
      if (head < 0 && !continues(next + 1, to)) {
        head = next;
        form = form == null ? Tag.FINITE : form;
      }
      next++;
    }
    int word = tokens.word(Math.max(head, at));
    int lemma = lexicon.verbs().lemma(word);
    if (lemma == 0) {
      lemma =
          lexicon.is(word, WordClass.BE)
              ? lexicon.word("be")
              : lexicon.is(word, WordClass.HAVE)
                  ? lexicon.word("have")
                  : lexicon.is(word, WordClass.DO) ? lexicon.word("do") : 0;
    }
    boolean having = auxiliary && tokens.isWord(at, "having");
    VerbGroup.Form shape =
        having ? VerbGroup.Form.ING : shape(form, infinitive, auxiliary, perfect);
    boolean reducible =
        !auxiliary
            && form == Tag.PAST
            && (lexicon.verbs().forms(word) == 0
                || (lexicon.verbs().forms(word) & Verbs.PARTICIPLE) != 0);
    past |= !auxiliary && form == Tag.PAST;
    VerbGroup group =
        new VerbGroup(
            at,
            next,
            Math.max(head, at),
            lemma,
            shape,
            passive || shape == VerbGroup.Form.PARTICIPLE,
            negated,
            mood,
            past,
            reducible,
            !auxiliary && form == Tag.BASE);
    return new Node(Node.Kind.VERB, at, next, null, group, null, "");
  }

  private static VerbGroup.Form shape(
      @Nullable Tag form, boolean infinitive, boolean auxiliary, boolean perfect) {
    if (infinitive) {
      return VerbGroup.Form.INFINITIVE;
    }
    if (form == Tag.ING && !auxiliary) {
      return VerbGroup.Form.ING;
    }
    if (form == Tag.PARTICIPLE && !auxiliary && !perfect) {
      return VerbGroup.Form.PARTICIPLE;
    }
    return VerbGroup.Form.FINITE;
  }

  private boolean continues(int at, int to) {
    return at < to
        && mentionAt[at] == null
        && switch (tags[at]) {
          case MODAL, BE, HAVE, DO, TO, NOT, ADVERB, FINITE, PAST, PARTICIPLE, ING, BASE -> true;
          default -> false;
        };
  }

  private boolean verbFollows(int at, int to, Tag tag) {
    int next = at;
    while (next < to && (tags[next] == Tag.ADVERB || tags[next] == Tag.NOT)) {
      next++;
    }
    return next < to
        && mentionAt[next] == null
        && (tags[next] == tag
            || tag == Tag.PARTICIPLE
                && tags[next] == Tag.PAST
                && (lexicon.verbs().forms(tokens.word(next)) & Verbs.PARTICIPLE) != 0);
  }

  private boolean beFollows(int at, int to) {
    int next = at;
    while (next < to && tags[next] == Tag.ADVERB) {
      next++;
    }
    return next < to && tags[next] == Tag.BE;
  }
}
