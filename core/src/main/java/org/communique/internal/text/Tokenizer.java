package org.communique.internal.text;

import java.util.Arrays;
import java.util.Set;

/** Splits characters into tokens and sentences in one pass each. Immutable and thread-safe. */
public final class Tokenizer {
  /** How many tokens a sentence may have: more than anybody writes. A longer one is cut. */
  public static final int LONGEST = 1_000;

  /** After so many tokens a sentence is cut at the next comma or semicolon. */
  private static final int LONG = 800;

  /** How many tokens may stand before the name of an agency at the head of a text. */
  private static final int HEAD = 60;

  /** How many closing marks may follow the full stop of a sentence. */
  private static final int MOST_CLOSERS = 8;

  private final Vocabulary vocabulary;
  private final boolean[] abbreviation;
  private final boolean[] open;
  private final boolean[] opener;
  private final boolean[] honorific;

  /**
   * A tokenizer for a language.
   *
   * @param vocabulary numbers the words
   * @param abbreviations words that a full stop belongs to ({@code dr}, {@code jan})
   * @param open words that never end a sentence or paragraph ({@code the}, {@code of})
   * @param openers words that begin a sentence after an abbreviation ({@code the}, {@code he})
   * @param honorifics titles of address, after which no sentence begins ({@code Hon. Dr. A})
   */
  public Tokenizer(
      Vocabulary vocabulary,
      Set<String> abbreviations,
      Set<String> open,
      Set<String> openers,
      Set<String> honorifics) {
    this.vocabulary = vocabulary;
    this.abbreviation = flags(vocabulary, abbreviations);
    this.open = flags(vocabulary, open);
    this.opener = flags(vocabulary, openers);
    this.honorific = flags(vocabulary, honorifics);
  }

  private static boolean[] flags(Vocabulary vocabulary, Set<String> words) {
    boolean[] flags = new boolean[vocabulary.size()];
    for (String word : words) {
      flags[vocabulary.find(word)] = true;
    }
    flags[Vocabulary.UNKNOWN] = false;
    return flags;
  }

  /**
   * Tokenizes a document.
   *
   * @param text the characters
   * @param titleEnd where the title ends and the text begins; a sentence never runs across it
   */
  public Tokens tokenize(CharSequence text, int titleEnd) {
    Tokens tokens = new Tokens(text);
    scan(tokens);
    split(tokens, titleEnd);
    return tokens;
  }

  private void scan(Tokens t) {
    CharSequence text = t.text;
    int length = text.length();
    int at = 0;
    int newlines = 2;
    boolean spaced = true;
    boolean quoted = false;
    while (at < length) {
      char c = text.charAt(at);
      if (c <= ' '
          || Character.isWhitespace(c)
          || c == '\u00a0'
          || c == '\u202f'
          || c == '\ufeff') {
        if (c == '\n' || (c == '\r' && (at + 1 == length || text.charAt(at + 1) != '\n'))) {
          newlines++;
        }
        spaced = true;
        at++;
        continue;
      }
      byte shape = 0;
      if (spaced) {
        shape |= Tokens.SPACED;
      }
      if (newlines > 0) {
        shape |= newlines > 1 ? Tokens.LINE | Tokens.PARAGRAPH : Tokens.LINE;
        if (newlines > 1) {
          quoted = false;
        }
      }
      if (quoted) {
        shape |= Tokens.QUOTED;
      }
      byte kind;
      int end;
      if (Character.isLetter(c) || Character.isHighSurrogate(c) && letterAt(text, at)) {
        kind = Tokens.WORD;
        end = wordEnd(text, at);
        end = withFullStop(text, at, end);
        shape |= caseShape(text, at, end);
      } else if (c >= '0' && c <= '9' || Character.isDigit(c)) {
        kind = Tokens.NUMBER;
        end = numberEnd(text, at);
      } else if ((c == '\'' || c == '\u2019') && !spaced && isPossessive(text, at, t)) {
        kind = Tokens.POSSESSIVE;
        end = at + 1 < length && Character.isLetter(text.charAt(at + 1)) ? at + 2 : at + 1;
      } else {
        kind = Tokens.MARK;
        end =
            at
                + (Character.isHighSurrogate(c)
                        && at + 1 < length
                        && Character.isLowSurrogate(text.charAt(at + 1))
                    ? 2
                    : 1);
        if (c == '\u201c' || c == '\u00ab' || c == '\u201e') {
          quoted = true;
        } else if (c == '\u201d' || c == '\u00bb') {
          quoted = false;
        } else if (c == '"') {
          quoted = !quoted;
        }
      }
      add(t, at, end, kind, shape);
      at = end;
      newlines = 0;
      spaced = false;
    }
  }

  private static boolean letterAt(CharSequence text, int at) {
    return at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1))
        && Character.isLetter(Character.toCodePoint(text.charAt(at), text.charAt(at + 1)));
  }

  private static int wordEnd(CharSequence text, int at) {
    int length = text.length();
    int end = at;
    while (end < length) {
      char c = text.charAt(end);
      if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK
          || Character.isSurrogate(c)) {
        end++;
      } else if (isApostrophe(c) && end + 1 < length && Character.isLetter(text.charAt(end + 1))) {
        boolean endsAfterOne =
            end + 2 >= length || !Character.isLetterOrDigit(text.charAt(end + 2));
        char next = text.charAt(end + 1);
        if (endsAfterOne && (next == 's' || next == 'S')) {
          break;
        }
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u02bb' || c == '\u2018';
  }

  private int withFullStop(CharSequence text, int start, int end) {
    int length = text.length();
    if (end >= length || text.charAt(end) != '.') {
      return end;
    }
    if (end - start == 1 && Character.isUpperCase(text.charAt(start))) {
      int at = end + 1;
      while (at + 1 < length
          && Character.isUpperCase(text.charAt(at))
          && text.charAt(at + 1) == '.') {
        at += 2;
      }
      boolean last =
          at < length
              && Character.isUpperCase(text.charAt(at))
              && (at + 1 == length || !Character.isLetterOrDigit(text.charAt(at + 1)));
      return last ? at + 1 : at;
    }
    return abbreviation[vocabulary.find(text, start, end)] || isInitial(text, start, end)
        ? end + 1
        : end;
  }

  /** {@code Kh.Battulga}: two letters of a given name, glued to the family name. */
  private static boolean isInitial(CharSequence text, int start, int end) {
    return end - start == 2
        && Character.isUpperCase(text.charAt(start))
        && Character.isLowerCase(text.charAt(start + 1))
        && end + 2 < text.length()
        && Character.isUpperCase(text.charAt(end + 1))
        && Character.isLowerCase(text.charAt(end + 2));
  }

  private static int numberEnd(CharSequence text, int at) {
    int length = text.length();
    int end = at;
    while (end < length) {
      char c = text.charAt(end);
      boolean inner = c == '.' || c == ',';
      if (Character.isLetterOrDigit(c)) {
        end++;
      } else if (inner && end + 1 < length && Character.isDigit(text.charAt(end + 1))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isPossessive(CharSequence text, int at, Tokens t) {
    if (t.size == 0 || t.kind[t.size - 1] == Tokens.MARK) {
      return false;
    }
    int length = text.length();
    char before = text.charAt(at - 1);
    boolean s =
        at + 1 < length
            && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
            && (at + 2 == length || !Character.isLetterOrDigit(text.charAt(at + 2)));
    boolean bare =
        (before == 's' || before == 'S') && at + 1 < length && text.charAt(at + 1) == ' ';
    return s || bare;
  }

  private static byte caseShape(CharSequence text, int start, int end) {
    if (!Character.isUpperCase(text.charAt(start))) {
      return 0;
    }
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return Tokens.CAPITAL;
      }
      if (Character.isLetter(c)) {
        letters++;
      }
    }
    return letters > 1 ? Tokens.CAPITAL | Tokens.UPPER : Tokens.CAPITAL;
  }

  private void add(Tokens t, int start, int end, byte kind, byte shape) {
    if (t.size == t.start.length) {
      int capacity = t.size * 2;
      t.start = Arrays.copyOf(t.start, capacity);
      t.end = Arrays.copyOf(t.end, capacity);
      t.kind = Arrays.copyOf(t.kind, capacity);
      t.shape = Arrays.copyOf(t.shape, capacity);
      t.word = Arrays.copyOf(t.word, capacity);
    }
    t.start[t.size] = start;
    t.end[t.size] = end;
    t.kind[t.size] = kind;
    t.shape[t.size] = shape;
    t.word[t.size] =
        kind == Tokens.NUMBER ? Vocabulary.UNKNOWN : vocabulary.find(t.text, start, end);
    t.size++;
  }

  private void split(Tokens t, int titleEnd) {
    int body = headerEnd(t, titleEnd);
    Lines lines = new Lines(t);
    for (int i = 0; i < t.size; i++) {
      boolean first = i == 0 || i == body || t.start[i - 1] < titleEnd && t.start[i] >= titleEnd;
      boolean ended = t.is(i, Tokens.LINE) && i > 0 && lines.isEnded(i) && !continues(t, i - 1, i);
      if (first || ended || breaksBefore(t, i)) {
        t.beginSentence(i);
      } else if (isOverlong(t, i)) {
        t.cut.set(t.sentences - 1);
        t.beginSentence(i);
      }
    }
  }

  private static boolean isOverlong(Tokens t, int i) {
    int length = i - t.sentence[t.sentences - 1];
    return length >= LONGEST || length >= LONG && (t.isMark(i - 1, ',') || t.isMark(i - 1, ';'));
  }

  /**
   * The token after a crawler's header: the word {@code date} and an ISO date where the text
   * begins. -1 if there is none.
   */
  private static int headerEnd(Tokens t, int titleEnd) {
    int first = titleEnd == 0 ? 0 : t.tokenAt(titleEnd);
    boolean header =
        first + 6 < t.size
            && t.string(first, first + 1).equals("date")
            && t.kind[first + 1] == Tokens.NUMBER
            && t.isDash(first + 2)
            && t.kind[first + 3] == Tokens.NUMBER
            && t.isDash(first + 4)
            && t.kind[first + 5] == Tokens.NUMBER;
    return header ? first + 6 : -1;
  }

  private boolean breaksBefore(Tokens t, int i) {
    int before = i - 1;
    if (t.is(i, Tokens.PARAGRAPH)) {
      return !continues(t, before, i);
    }
    if (t.is(i, Tokens.LINE) && t.kind[i] == Tokens.MARK && isBullet(t.first(i))) {
      return true;
    }
    int stop = before;
    int last = Math.max(0, before - MOST_CLOSERS);
    while (stop > last
        && t.kind[stop] == Tokens.MARK
        && isCloser(t.first(stop))
        && t.isGlued(stop)) {
      stop--;
    }
    if (isAgency(t, before) && t.isCapitalized(i)) {
      return true;
    }
    char c = t.text.charAt(t.end[stop] - 1);
    if (t.kind[stop] == Tokens.MARK && (c == '.' || c == '!' || c == '?' || c == '\u2026')) {
      return beginsSentence(t, i);
    }
    boolean abbreviated = t.kind[stop] == Tokens.WORD && c == '.';
    return abbreviated && !honorific[t.word[stop]] && opener[t.word[i]] && t.is(i, Tokens.CAPITAL);
  }

  /** Whether a slash closes the name of a news agency at the head of the text: {@code /WAM/}. */
  private static boolean isAgency(Tokens t, int slash) {
    return slash > 2
        && slash < HEAD
        && t.isMark(slash, '/')
        && t.isMark(slash - 2, '/')
        && t.isCapitalized(slash - 1)
        && t.is(slash - 1, Tokens.UPPER);
  }

  private static boolean beginsSentence(Tokens t, int i) {
    if (t.kind[i] == Tokens.NUMBER) {
      return t.is(i, Tokens.SPACED);
    }
    if (t.kind[i] == Tokens.MARK) {
      boolean opening = i + 1 < t.size && t.isGlued(i + 1);
      return (opening || !isCloser(t.first(i)))
          && t.first(i) != ','
          && t.first(i) != '.'
          && t.is(i, Tokens.SPACED);
    }
    return t.is(i, Tokens.CAPITAL) || !Character.isLowerCase(t.first(i)) && t.is(i, Tokens.SPACED);
  }

  /** Whether a paragraph break before {@code next} is only a broken line. */
  private boolean continues(Tokens t, int last, int next) {
    if (t.kind[last] == Tokens.MARK) {
      return t.first(last) == ',' && t.kind[next] == Tokens.WORD && !t.is(next, Tokens.UPPER);
    }
    if (t.kind[last] == Tokens.WORD && open[t.word[last]] && !t.is(last, Tokens.UPPER)) {
      return true;
    }
    return t.kind[next] == Tokens.WORD && Character.isLowerCase(t.first(next));
  }

  private static boolean isBullet(char c) {
    return c == '-'
        || c == '*'
        || c == '\u2022'
        || c == '\u2013'
        || c == '\u2014'
        || c == '\u25cf'
        || c == '\u00b7';
  }

  private static boolean isCloser(char c) {
    return c == '"'
        || c == '\u201d'
        || c == '\u2019'
        || c == '\''
        || c == ')'
        || c == ']'
        || c == '\u00bb';
  }
}
