package org.communique.internal.resolve;

import org.communique.Span;
import org.communique.internal.text.Tokens;

/** Maps tokens of the joined title and text to the caller's own offsets. Immutable. */
final class Layout {
  private final Tokens tokens;
  private final int titleLength;
  private final int textStart;

  /**
   * A layout.
   *
   * @param titleLength the title's length, 0 without one
   * @param textStart where the text begins in the joined characters
   */
  Layout(Tokens tokens, int titleLength, int textStart) {
    this.tokens = tokens;
    this.titleLength = titleLength;
    this.textStart = textStart;
  }

  boolean isTitle(int token) {
    return tokens.start(token) < titleLength;
  }

  Span span(int fromToken, int toToken) {
    return characters(tokens.start(fromToken), tokens.end(toToken - 1));
  }

  /** A stretch of the joined characters that lies in the title or in the text. */
  Span characters(int start, int end) {
    if (start < titleLength) {
      return new Span(Span.Part.TITLE, start, Math.min(end, titleLength));
    }
    return Span.of(start - textStart, end - textStart);
  }

  Span sentence(int index) {
    return span(tokens.sentenceStart(index), tokens.sentenceEnd(index));
  }

  Span spanWithin(int fromToken, int toToken, Span sentence) {
    Span span = span(fromToken, toToken);
    return span.part() == sentence.part() ? span : sentence;
  }

  int textStart() {
    return textStart;
  }
}
