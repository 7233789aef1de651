package org.communique.internal.mention;

import java.util.ArrayList;
import java.util.List;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Name.Concept;
import org.communique.gazetteer.Name.Flag;
import org.communique.internal.lexicon.Lexicon;
import org.communique.internal.lexicon.Term;
import org.communique.internal.lexicon.TermMatches;
import org.communique.internal.lexicon.WordClass;
import org.communique.internal.text.Tokens;
import org.communique.internal.text.Watch;
import org.jspecify.annotations.Nullable;

/**
 * A document's tokens with the lexicon's phrases, and the questions that the readers of this stage
 * ask of them.
 */
public final class Scan {
  private static final long FUNCTION_WORDS =
      WordClass.DET.bit()
          | WordClass.POSSESSIVE.bit()
          | WordClass.SUBJECT_PRONOUN.bit()
          | WordClass.OBJECT_PRONOUN.bit()
          | WordClass.RELATIVE.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.COORDINATOR.bit()
          | WordClass.SUBORDINATOR.bit()
          | WordClass.MODAL.bit()
          | WordClass.BE.bit()
          | WordClass.HAVE.bit()
          | WordClass.DO.bit()
          | WordClass.NEGATION.bit()
          | WordClass.ADVERB.bit();

  final Tokens tokens;
  final Lexicon lexicon;
  final TermMatches terms;

  private final boolean[] headline;
  private final Watch watch;

  /** Prepares a document. */
  public Scan(Tokens tokens, Lexicon lexicon, Watch watch) {
    this.watch = watch;
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.terms = TermMatches.find(tokens, lexicon);
    this.headline = new boolean[tokens.size()];
    for (int s = 0; s < tokens.sentences(); s++) {
      if (isHeadline(tokens.sentenceStart(s), tokens.sentenceEnd(s))) {
        java.util.Arrays.fill(headline, tokens.sentenceStart(s), tokens.sentenceEnd(s), true);
      }
    }
  }

  /** Whether nearly all longer words of a sentence are capitalized, and no full stop ends it. */
  private boolean isHeadline(int from, int to) {
    if (to > from && tokens.isMark(to - 1, '.')) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      if (tokens.kind(i) == Tokens.WORD && tokens.end(i) - tokens.start(i) > 3) {
        words++;
        capitals += tokens.isCapitalized(i) ? 1 : 0;
      }
    }
    return words > 3 && capitals * 10 >= words * 9;
  }

  /** Whether the token stands in a headline, where capitals say nothing. */
  public boolean isHeadline(int token) {
    return headline[token];
  }

  /** Whether the token can be a finite verb or participle. */
  boolean isVerb(int token) {
    return lexicon.verbs().forms(tokens.word(token)) != 0;
  }

  /** What may end the extraction; long loops ask it. */
  public Watch watch() {
    return watch;
  }

  /** The tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** The lexicon. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The phrases. */
  public TermMatches terms() {
    return terms;
  }

  /** Whether the token's word is of the class. */
  public boolean is(int token, WordClass wordClass) {
    return lexicon.is(tokens.word(token), wordClass);
  }

  /** Whether the token is a word of grammar rather than of content. */
  public boolean isFunctionWord(int token) {
    return lexicon.isAny(tokens.word(token), FUNCTION_WORDS);
  }

  /** Whether the token is this word, given in its folded form. */
  public boolean isWord(int token, int limit, String word) {
    return token < limit && tokens.isWord(token, word);
  }

  /** Whether the token is this mark. */
  public boolean isMark(int token, int limit, char mark) {
    return token < limit && tokens.isMark(token, mark);
  }

  /** Whether the token is a hyphen that joins the words on both sides. */
  public boolean isJoiner(int token, int limit) {
    return token + 1 < limit
        && tokens.isDash(token)
        && tokens.isGlued(token)
        && tokens.isGlued(token + 1);
  }

  /** Skips a determiner. */
  int skipDet(int token, int limit) {
    return token < limit && is(token, WordClass.DET) ? token + 1 : token;
  }

  /** A name of the gazetteer as it stands in the text. */
  record Found(int from, int to, List<Name> names) {
    Name first() {
      return names.get(0);
    }

    boolean is(Concept concept) {
      return of(concept) != null;
    }

    @Nullable Name of(Concept concept) {
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).concept() == concept) {
          return names.get(i);
        }
      }
      return null;
    }
  }

  /** Whether a preposition of several words begins at the token: {@code prior to}. */
  boolean isPreposition(int token, int limit) {
    TermMatches.Match phrase = terms.longest(token, limit, Term.Kind.CLASS);
    return phrase != null && phrase.term().wordClass() == WordClass.PREPOSITION;
  }

  /** The ISO code of the country whose name begins at the token; null if none does. */
  public @Nullable String country(int token, int limit) {
    Found found = name(token, limit);
    Name country = found == null ? null : found.of(Concept.COUNTRY);
    return country == null ? null : country.key();
  }

  /**
   * The longest name of the gazetteer that begins at the token and is written as its entry allows.
   */
  @Nullable Found name(int token, int limit) {
    List<Term> all = terms.allOfLongest(token, limit, Term.Kind.NAME);
    if (all.isEmpty()) {
      return null;
    }
    TermMatches.Match match = terms.longest(token, limit, Term.Kind.NAME);
    int end = match == null ? token : match.to();
    List<Name> names = new ArrayList<>();
    for (Term term : all) {
      Name name = term.name();
      if (name != null && fits(name, token, end)) {
        names.add(name);
      }
    }
    return names.isEmpty() ? shorter(token, end - 1) : new Found(token, end, names);
  }

  private @Nullable Found shorter(int token, int limit) {
    return limit > token ? name(token, limit) : null;
  }

  private boolean fits(Name name, int from, int to) {
    if (name.is(Flag.CASE_EXACT)) {
      return tokens.isText(from, to, name.text());
    }
    if (name.concept() == Concept.DEMONYM
        && isAccented(tokens.string(from, to))
        && !isAccented(name.text())) {
      return false;
    }
    boolean capital = false;
    for (int i = from; i < to; i++) {
      capital |= tokens.isCapitalized(i);
    }
    return capital || !Character.isUpperCase(name.text().codePointAt(0));
  }

  private static boolean isAccented(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f && Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The title that begins at the token; a short one only in capitals: {@code FM}, {@code PM}. */
  TermMatches.@Nullable Match title(int at, int limit) {
    TermMatches.Match match = terms.longest(at, limit, Term.Kind.TITLE);
    if (match == null) {
      return null;
    }
    boolean acronym = match.to() == at + 1 && tokens.end(at) - tokens.start(at) <= 3;
    return acronym && !tokens.is(at, Tokens.UPPER) ? null : match;
  }

  /** Whether the token begins a title. */
  boolean isTitle(int token, int limit) {
    return terms.longest(token, limit, Term.Kind.TITLE) != null;
  }
}
