package org.communique.internal.number;

import org.communique.value.Qualifier;

/** Remembers the last qualifier of the text and reads those that follow a figure. */
final class Qualifiers {
  private final Lexicon lexicon;
  private final CharSequence text;
  private final int limit;
  private final TextCursor cursor;

  private Qualifier pending = Qualifier.EXACT;
  private int pendingEnd = -1;

  Qualifiers(Lexicon lexicon, CharSequence text, TextCursor cursor) {
    this.lexicon = lexicon;
    this.text = text;
    this.limit = text.length();
    this.cursor = cursor;
  }

  /** Remembers a qualifier that ends at an offset. */
  void remember(Qualifier qualifier, int end) {
    pending = qualifier;
    pendingEnd = end;
  }

  /**
   * The qualifier of a figure.
   *
   * @param some whether the number itself says that it is somewhat larger
   */
  Qualifier of(int start, int end, boolean some) {
    if (pendingEnd >= 0 && isNear(pendingEnd, start)) {
      pendingEnd = -1;
      return pending;
    }
    int at = end;
    if (at < limit && Folding.fold(text.charAt(at)) == '\'') {
      at++;
      while (at < limit && Folding.isLetter(text.charAt(at))) {
        at++;
      }
    }
    long match = at < limit ? lexicon.match(text, cursor.spaces(at), limit, Entry.QUALIFIER) : -1;
    QualifierWord word = match == Lexicon.NONE ? null : lexicon.entry(match).qualifier();
    if (word != null && word.after()) {
      return word.qualifier();
    }
    return some ? Qualifier.OVER : Qualifier.EXACT;
  }

  /** Whether only a few letters lie between a qualifier and a figure: {@code nearly a}. */
  private boolean isNear(int from, int to) {
    if (to < from || to - from > 8) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Folding.isLetter(c) && c != '\'' && (!Folding.isSpace(c) || c == '\n')) {
        return false;
      }
    }
    return true;
  }
}
