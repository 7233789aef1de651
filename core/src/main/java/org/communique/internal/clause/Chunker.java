package org.communique.internal.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.internal.lexicon.Lexicon;
import org.communique.internal.lexicon.Term;
import org.communique.internal.lexicon.Verbs;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.mention.Mention;
import org.communique.internal.mention.Mention.DateMention;
import org.communique.internal.mention.Scan;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Groups the tokens of a sentence into noun phrases, verb groups, prepositions and joints. */
final class Chunker {
  private final Scan scan;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Tag[] tags;
  private final @Nullable Mention[] mentionAt;
  private final VerbGroupReader verbs;

  Chunker(Scan scan, Tag[] tags, @Nullable Mention[] mentionAt) {
    this.scan = scan;
    this.tokens = scan.tokens();
    this.lexicon = scan.lexicon();
    this.tags = tags;
    this.mentionAt = mentionAt;
    this.verbs = new VerbGroupReader(scan, tags, mentionAt);
  }

  List<Node> chunk(int from, int to) {
    List<Node> nodes = new ArrayList<>();
    int at = from;
    while (at < to) {
      Node node = next(at, to);
      if (node != null) {
        nodes.add(node);
        at = Math.max(at + 1, node.to());
      } else {
        at++;
      }
    }
    return nodes;
  }

  private @Nullable Node next(int at, int to) {
    Mention mention = mentionAt[at];
    if (mention instanceof DateMention date && !beginsPhrase(date, to)) {
      return new Node(Node.Kind.DATE, at, date.to(), null, null, date, "");
    }
    if ((tags[at] == Tag.NOUN
            || tags[at] == Tag.ADJECTIVE
            || tags[at] == Tag.ADVERB
            || tags[at] == Tag.ING)
        && mention == null
        && isLongPreposition(at, to)) {
      return preposition(at, to);
    }
    int joined = mention == null ? coordinatorEnd(at, to) : at;
    if (joined > at) {
      return Node.of(Node.Kind.COORDINATOR, at, joined, "and");
    }
    if (tags[at] == Tag.DETERMINER && mention == null) {
      Node time = time(at, to);
      if (time != null) {
        return time;
      }
    }
    return switch (tags[at]) {
      case NOUN, ADJECTIVE, NUMBER, DETERMINER, POSSESSIVE, PRONOUN -> phrase(at, to);
      case MODAL, BE, HAVE, DO, TO, FINITE, PAST, PARTICIPLE, ING, BASE -> verbs.read(at, to);
      case NOT, ADVERB -> verbAhead(at, to) ? verbs.read(at, to) : null;
      case PREPOSITION -> preposition(at, to);
      case COORDINATOR -> Node.of(Node.Kind.COORDINATOR, at, at + 1, word(at));
      case SUBORDINATOR -> Node.of(Node.Kind.SUBORDINATOR, at, at + 1, word(at));
      case RELATIVE -> Node.of(Node.Kind.RELATIVE, at, at + 1, word(at));
      case MARK -> mark(at);
      case GENITIVE -> null;
    };
  }

  private boolean beginsPhrase(DateMention date, int to) {
    int next = date.to();
    if (date.from() > 0
        && mentionAt[date.from() - 1] == null
        && tags[date.from() - 1] == Tag.PREPOSITION
        && tokens.isWord(date.from() - 1, "on")) {
      return false;
    }
    return next < to
        && (tags[next] == Tag.GENITIVE
            || tags[next] == Tag.NOUN
                && mentionAt[next] == null
                && !tokens.is(next, Tokens.UPPER)
                && isEventNoun(next));
  }

  private boolean isEventNoun(int token) {
    return scan.is(token, WordClass.MEETING_NOUN)
        || scan.is(token, WordClass.VISIT_NOUN)
        || scan.is(token, WordClass.DOCUMENT_NOUN)
        || scan.is(token, WordClass.CALL_NOUN);
  }

  private String word(int at) {
    return tokens.string(at, at + 1).toLowerCase(Locale.ROOT);
  }

  private boolean verbAhead(int at, int to) {
    int next = at;
    while (next < to && (tags[next] == Tag.ADVERB || tags[next] == Tag.NOT)) {
      next++;
    }
    return next < to
        && switch (tags[next]) {
          case MODAL, BE, HAVE, DO, TO, FINITE, PAST, PARTICIPLE, ING, BASE ->
              mentionAt[next] == null;
          default -> false;
        };
  }

  private Node mark(int at) {
    char c = tokens.first(at);
    if (c == ',') {
      return Node.of(Node.Kind.COMMA, at, at + 1, ",");
    }
    if (c == '(' || c == '[') {
      return Node.of(Node.Kind.OPEN, at, at + 1, "(");
    }
    if (c == ')' || c == ']') {
      return Node.of(Node.Kind.CLOSE, at, at + 1, ")");
    }
    if (c == '&') {
      return Node.of(Node.Kind.COORDINATOR, at, at + 1, "&");
    }
    return Node.of(Node.Kind.BREAK, at, at + 1, String.valueOf(c));
  }

  /** {@code The same day}, {@code this morning} before the subject of a clause: an adverbial. */
  private @Nullable Node time(int at, int to) {
    boolean governed = at > 0 && tags[at - 1] == Tag.PREPOSITION;
    int next = at + 1;
    while (next < to
        && next < at + 3
        && mentionAt[next] == null
        && !scan.is(next, WordClass.TIME_NOUN)) {
      next++;
    }
    boolean noun = next < to && mentionAt[next] == null && scan.is(next, WordClass.TIME_NOUN);
    boolean subject =
        next + 1 < to
            && (mentionAt[next + 1] != null
                || tags[next + 1] == Tag.DETERMINER
                || tags[next + 1] == Tag.PRONOUN
                || tokens.first(next + 1) == ',');
    return noun && subject && !governed
        ? new Node(Node.Kind.DATE, at, next + 1, null, null, null, "")
        : null;
  }

  /** The token after a coordinator of several words: {@code as well as}. */
  private int coordinatorEnd(int at, int to) {
    var phrase = scan.terms().longest(at, to, Term.Kind.CLASS);
    return phrase != null
            && phrase.to() > at + 1
            && phrase.term().wordClass() == WordClass.COORDINATOR
        ? phrase.to()
        : at;
  }

  private boolean isLongPreposition(int at, int to) {
    var phrase = scan.terms().longest(at, to, Term.Kind.CLASS);
    return phrase != null
        && phrase.term().wordClass() == WordClass.PREPOSITION
        && phrase.to() > at + 1
        && tags[phrase.to() - 1] != Tag.TO;
  }

  private Node preposition(int at, int to) {
    var phrase = scan.terms().longest(at, to, Term.Kind.CLASS);
    boolean longer =
        phrase != null
            && phrase.term().wordClass() == WordClass.PREPOSITION
            && phrase.to() > at + 1;
    int end = longer && phrase != null ? phrase.to() : at + 1;
    return Node.of(Node.Kind.PREPOSITION, at, end, tokens.string(at, end).toLowerCase(Locale.ROOT));
  }

  private Node phrase(int at, int to) {
    NounPhrase phrase = new NounPhrase(at);
    int next = at;
    if (tags[at] == Tag.PRONOUN) {
      phrase.pronoun = true;
      return finish(phrase, at + 1);
    }
    while (next < to) {
      Mention mention = mentionAt[next];
      if (mention != null) {
        if (mention instanceof DateMention
            && next > at
            && !(next + 1 < to && dateModifies(mention, to))) {
          break;
        }
        boolean person =
            mention instanceof Mention.PersonMention || mention instanceof Mention.PostMention;
        if (person
            && !phrase.mentions.isEmpty()
            && isSeparate(phrase.mentions.get(phrase.mentions.size() - 1), next)) {
          break;
        }
        phrase.mentions.add(mention);
        next = mention.to();
      } else if (tags[next] == Tag.GENITIVE) {
        phrase = owned(phrase, next);
        next++;
      } else if (tags[next] == Tag.DETERMINER && next == at) {
        phrase.definite = isDefinite(next);
        next++;
      } else if (tags[next] == Tag.DETERMINER
          && (next == at + 1 && tags[at] == Tag.DETERMINER || isWithinHyphens(next, to))) {
        phrase.definite |= isDefinite(next);
        next++;
      } else if (tags[next] == Tag.POSSESSIVE && (next == at || phrase.from == next)) {
        phrase.possessivePronoun = next;
        phrase.definite = true;
        next++;
      } else if (tags[next] == Tag.NOUN
          || tags[next] == Tag.ADJECTIVE
          || tags[next] == Tag.NUMBER) {
        next++;
      } else if (joins(next, to)) {
        next++;
      } else if (isModifier(next, to)) {
        next++;
      } else {
        break;
      }
    }
    return finish(phrase, Math.max(next, at + 1));
  }

  /**
   * Whether a person after a mention begins a phrase of its own: {@code In Rome President A}, but
   * not {@code the two Ministers}.
   */
  private boolean isSeparate(Mention before, int next) {
    boolean honorific =
        before instanceof Mention.Unknown && scan.is(before.from(), WordClass.HONORIFIC);
    return before.to() == next && !(before instanceof Mention.NumberMention) && !honorific;
  }

  private boolean dateModifies(Mention date, int to) {
    int next = date.to();
    return next < to && mentionAt[next] == null && tags[next] == Tag.NOUN;
  }

  /** The middle of {@code tete-a-tete}. */
  private boolean isWithinHyphens(int at, int to) {
    return at > 0
        && at + 1 < to
        && tokens.isDash(at - 1)
        && tokens.isGlued(at)
        && tokens.isDash(at + 1)
        && tokens.isGlued(at + 1);
  }

  private boolean isDefinite(int token) {
    return tokens.isWord(token, "the")
        || tokens.isWord(token, "this")
        || tokens.isWord(token, "these")
        || tokens.isWord(token, "both")
        || tokens.isWord(token, "that")
        || tokens.isWord(token, "those");
  }

  private boolean joins(int at, int to) {
    boolean dash = tokens.isDash(at) && tokens.isGlued(at) && at + 1 < to && tokens.isGlued(at + 1);
    char c = tokens.first(at);
    boolean symbol =
        tags[at] == Tag.MARK && (c == '/' || c == '%' || c == '$' || c == '\u20ac' || c == '#');
    boolean quote =
        tags[at] == Tag.MARK
            && (c == '"'
                || c == '\u201c'
                || c == '\u201d'
                || c == '\u00ab'
                || c == '\u00bb'
                || c == '\u2018'
                || c == '\u2019')
            && at + 1 < to
            && (tags[at + 1] == Tag.NOUN);
    return dash || symbol || quote;
  }

  /**
   * A participle, adverb or -ing form between the determiner and the noun: {@code the newly
   * established group}.
   */
  private boolean isModifier(int at, int to) {
    boolean participle = tags[at] == Tag.PARTICIPLE || tags[at] == Tag.ADVERB;
    boolean inside =
        at > 0
            && (tags[at - 1] == Tag.DETERMINER
                || tags[at - 1] == Tag.POSSESSIVE
                || tags[at - 1] == Tag.GENITIVE
                || tokens.isDash(at - 1));
    return participle
        && inside
        && at + 1 < to
        && (tags[at + 1] == Tag.NOUN
            || tags[at + 1] == Tag.ADJECTIVE
            || tags[at + 1] == Tag.PARTICIPLE
            || tags[at + 1] == Tag.PAST);
  }

  private NounPhrase owned(NounPhrase owner, int genitive) {
    finishPhrase(owner, genitive);
    NounPhrase phrase = new NounPhrase(genitive + 1);
    phrase.possessor = owner;
    phrase.definite = true;
    return phrase;
  }

  private Node finish(NounPhrase phrase, int to) {
    finishPhrase(phrase, to);
    NounPhrase first = phrase;
    while (first.possessor != null) {
      first = first.possessor;
    }
    return new Node(Node.Kind.PHRASE, first.from, to, phrase, null, null, "");
  }

  private void finishPhrase(NounPhrase phrase, int to) {
    phrase.to = to;
    phrase.head = to - 1;
    Mention last = phrase.headMention();
    if (last == null) {
      int word = tokens.word(phrase.head);
      int one = lexicon.singular(word);
      phrase.plural = one != word || tokens.text().charAt(tokens.end(phrase.head) - 1) == 's';
      phrase.headWord = one == word ? verbNoun(word) : one;
    } else if (last instanceof Mention.Unknown) {
      phrase.headWord = lexicon.singular(tokens.word(nameHead(last)));
      for (int i = last.from(); i < last.to(); i++) {
        phrase.body |=
            scan.is(i, WordClass.ORGANIZATION_HEAD) || scan.is(i, WordClass.MEETING_NOUN);
      }
    }
  }

  /**
   * The noun that a body's name is built on: {@code Commission of A and B}; the last word of other
   * names, also of a meeting's with its subject: {@code Conference on C}.
   */
  private int nameHead(Mention name) {
    int at = name.from() + 1;
    while (at < name.to() && (tokens.isCapitalized(at) || !isNameJoint(at, name.to()))) {
      at++;
    }
    return scan.is(at - 1, WordClass.MEETING_NOUN) ? name.to() - 1 : at - 1;
  }

  private boolean isNameJoint(int at, int limit) {
    return scan.isWord(at, limit, "of")
        || scan.isWord(at, limit, "for")
        || scan.isWord(at, limit, "on");
  }

  /** {@code talks} and {@code exports} are plurals of their verb's base form. */
  private int verbNoun(int word) {
    int forms = lexicon.verbs().forms(word);
    return (forms & Verbs.NOUN) != 0 && (forms & Verbs.THIRD) != 0
        ? lexicon.verbs().lemma(word)
        : word;
  }
}
