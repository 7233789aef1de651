package org.communique.cli.report;

import org.communique.Span;
import org.communique.cli.input.Document;

/**
 * The words at a span, fit to be printed: white space collapsed, control characters (which could
 * steer a terminal) taken out. Stateless and thread-safe.
 */
final class Words {
  private static final int MOST = 160;

  private Words() {}

  /** The words at the span, shortened in the middle where they are many. */
  static String shortened(Document document, Span span) {
    String words = clean(raw(document, span)).strip();
    if (words.length() <= MOST) {
      return words;
    }
    int head = MOST * 2 / 3;
    return words.substring(0, pairStart(words, head))
        + " … "
        + words.substring(pairStart(words, words.length() - MOST / 3));
  }

  /** The characters at the span; none where it lies outside of the document. */
  static String raw(Document document, Span span) {
    String part = span.part() == Span.Part.TITLE ? document.title().orElse("") : document.text();
    int end = Math.min(span.end(), part.length());
    return part.substring(Math.min(span.start(), end), end);
  }

  /** On one line and without control characters; white space becomes single spaces. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        if (clean.isEmpty() || clean.charAt(clean.length() - 1) != ' ') {
          clean.append(' ');
        }
      } else {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static int pairStart(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
