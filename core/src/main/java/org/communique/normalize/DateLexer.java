package org.communique.normalize;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into runs of words that may belong to dates, in one pass. Words that the lexicon does
 * not know, brackets and sentence ends separate the runs. Not thread-safe: made for one pass.
 */
final class DateLexer {
  private static final DateWord.Reading COMMA = sign(DateCategory.COMMA);
  private static final DateWord.Reading DASH = sign(DateCategory.DASH);
  private static final DateWord.Reading SLASH = sign(DateCategory.SLASH);
  private static final DateWord.Reading DOT = sign(DateCategory.DOT);
  private static final DateWord.Reading POSS = sign(DateCategory.POSS);

  private final DateLanguage language;
  private final DateLexicon lexicon;
  private final char[] text;
  private final Consumer<DateRun> sink;
  private final DateRun run = new DateRun();
  private final DigitLexer digits;
  private int at;
  private boolean glued;

  DateLexer(DateLanguage language, char[] text, Consumer<DateRun> sink) {
    this.language = language;
    this.lexicon = language.lexicon();
    this.text = text;
    this.sink = sink;
    this.digits = new DigitLexer(language, text);
  }

  private static DateWord.Reading sign(DateCategory category) {
    return new DateWord.Reading(category, 0);
  }

  /** Reads the whole text. */
  void scan() {
    while (at < text.length) {
      char c = text[at];
      if (Letters.isSpace(c)) {
        at++;
        glued = false;
      } else if (Letters.isLetter(c)) {
        word();
      } else if (Letters.digit(c) >= 0) {
        number();
      } else {
        other(c);
      }
      if (run.isFull()) {
        finish(at, at);
      }
    }
    finish(at, at);
  }

  private void finish(int start, int end) {
    if (run.isWorthReading()) {
      run.setRight(start, end);
      sink.accept(run);
    }
    run.restart(start, end);
    glued = false;
  }

  private void word() {
    int start = at;
    char first = text[start];
    if (language.isSegmented() && Letters.isIdeograph(first)) {
      ideograph();
      return;
    }
    int hash = 0;
    int end = start;
    while (end < text.length && Letters.isLetter(text[end]) && !breaksWord(text[end])) {
      hash = Letters.hash(hash, text[end++]);
    }
    DateWord word = lexicon.find(text, start, end, hash);
    int from = start;
    int to = end;
    if (word == null && language.hasAffixes()) {
      from = language.prefixEnd(text, start, end);
      word = from == start ? null : lexicon.find(text, from, end);
      DateWord joint = word == null ? null : lexicon.find(text, start, start + 1);
      if (joint != null && joint.has(DateCategory.AND)) {
        run.add(start, start + 1, glued, joint);
        glued = true;
      }
      if (word == null) {
        from = start;
        to = language.stemEnd(text, start, end);
        word = to == end ? null : lexicon.find(text, start, to);
      }
    }
    int year = word == null ? language.yearInWords(text, start, end) : 0;
    if (year > 0) {
      run.add(start, end, glued, digits.readings(year));
      at = end;
      glued = true;
      return;
    }
    boolean gluedDigits = end < text.length && Letters.digit(text[end]) >= 0;
    if (word == null || (gluedDigits && !takesDigits(word))) {
      stranger(start, end);
      return;
    }
    if (word.isAbbreviation() && end < text.length && text[end] == '.') {
      end++;
      to = end;
    }
    run.add(from, to, glued, word);
    at = end;
    glued = true;
  }

  private boolean breaksWord(char c) {
    return language.isSegmented() && Letters.isIdeograph(c);
  }

  private static boolean takesDigits(DateWord word) {
    return word.has(DateCategory.TAG)
        || word.has(DateCategory.UNIT)
        || word.has(DateCategory.THE)
        || word.has(DateCategory.FY)
        || word.has(DateCategory.YEARWORD)
        || word.has(DateCategory.AND)
        || word.has(DateCategory.MONTH);
  }

  /** A word that has no part in dates; digits and signs glued to it are part of it. */
  private void stranger(int start, int wordEnd) {
    int end = wordEnd;
    while (end < text.length && (Letters.digit(text[end]) >= 0 || text[end] == '_')) {
      end++;
    }
    if (isAddress(start, end)) {
      while (end < text.length && !Character.isWhitespace(text[end])) {
        end++;
      }
    }
    finish(start, end);
    at = end;
    glued = true;
  }

  private boolean isAddress(int start, int end) {
    if (end + 2 >= text.length) {
      return false;
    }
    boolean scheme = text[end] == ':' && text[end + 1] == '/' && text[end + 2] == '/';
    boolean www =
        end - start == 3
            && text[end] == '.'
            && Letters.fold(text[start]) == 'w'
            && Letters.fold(text[start + 1]) == 'w'
            && Letters.fold(text[start + 2]) == 'w';
    return scheme || www || text[end] == '@';
  }

  /** In a script without spaces, the longest word of the lexicon counts. */
  private void ideograph() {
    int most = Math.min(lexicon.longest(), text.length - at);
    DateWord word = null;
    int length = most;
    for (; length > 0; length--) {
      word = lexicon.find(text, at, at + length);
      if (word != null) {
        break;
      }
    }
    int numeral = IdeographicNumber.end(text, at);
    if (numeral - at > (word == null ? 0 : length) || (word == null && numeral > at)) {
      run.add(at, numeral, glued, digits.readings(IdeographicNumber.value(text, at, numeral)));
      at = numeral;
      glued = true;
    } else if (word == null) {
      finish(at, at + 1);
      at++;
      glued = true;
    } else {
      run.add(at, at + length, glued, word);
      at += length;
      glued = true;
    }
  }

  private void number() {
    int end = digits.lex(run, at, glued);
    if (end > 0) {
      at = end;
      glued = true;
      return;
    }
    finish(at, -end);
    at = -end;
    glued = true;
  }

  private void other(char c) {
    int start = at++;
    if (c == ',' || c == '،' || c == '、' || c == '，') {
      add(start, COMMA);
    } else if (Letters.isDash(c) && (c != '—' || isTight(start))) {
      add(start, DASH);
    } else if (c == '/') {
      add(start, SLASH);
    } else if (c == '.' && language.hasDotOrdinals() && glued && run.size() > 0) {
      add(start, DOT);
    } else if (Letters.isApostrophe(c)) {
      apostrophe(start);
    } else if (c == '\n' || c == '\r') {
      newline(c);
    } else {
      finish(start, at);
      glued = true;
    }
  }

  private void add(int start, DateWord.Reading sign) {
    if (run.size() > 0) {
      run.add(start, at, glued, sign);
    }
    glued = true;
  }

  private boolean isTight(int sign) {
    return glued && sign + 1 < text.length && !Character.isWhitespace(text[sign + 1]);
  }

  private void apostrophe(int start) {
    boolean s = at < text.length && Letters.fold(text[at]) == 's';
    if (s && (at + 1 == text.length || !Letters.isLetter(text[at + 1]))) {
      at++;
      add(start, POSS);
    } else if (isShortYear(start)) {
      int year = Calendars.fullYear(10 * Letters.digit(text[at]) + Letters.digit(text[at + 1]));
      at += 2;
      run.add(start, at, false, digits.readings(year));
    }
    glued = true;
  }

  /** {@code '98}: two figures after an apostrophe that stands by itself. */
  private boolean isShortYear(int apostrophe) {
    boolean free = apostrophe == 0 || Character.isWhitespace(text[apostrophe - 1]);
    return free
        && digits.isTwoDigits(at)
        && (at + 2 == text.length || !Letters.isLetter(text[at + 2]));
  }

  private void newline(char c) {
    glued = false;
    if (c == '\r') {
      return;
    }
    int next = at;
    while (next < text.length && (Letters.isSpace(text[next]) || text[next] == '\r')) {
      next++;
    }
    if (next < text.length && text[next] == '\n') {
      finish(next, next);
    }
    at = next;
  }

  /** The words that signs make, for phrases that are written with or without them. */
  static boolean isJoint(DateRun run, int token) {
    @Nullable DateWord word = run.word(token);
    return word == null
        && run.isGlued(token)
        && (run.has(token, DateCategory.DASH) || run.has(token, DateCategory.POSS));
  }
}
