package org.communique.internal.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.Span;
import org.communique.gazetteer.Name;
import org.communique.internal.mention.Mention;
import org.communique.internal.text.Tokens;

/** Maps tokens of the joined title and text to the caller's own offsets. Immutable. */
final class Layout {
  private static final int MOST_HEADLINES = 3;
  private static final int MOST_HEADLINE_TOKENS = 25;

  private final Tokens tokens;
  private final int titleLength;
  private final int textStart;
  private final Map<Integer, Row> rows = new HashMap<>();
  private final int headlineEnd;

  /**
   * A layout.
   *
   * @param titleLength the title's length, 0 without one
   * @param textStart where the text begins in the joined characters
   * @param mentions the mentions, of which those by name point at rows of the gazetteer
   */
  Layout(Tokens tokens, int titleLength, int textStart, List<Mention> mentions) {
    this.tokens = tokens;
    this.titleLength = titleLength;
    this.textStart = textStart;
    this.headlineEnd = titleLength > 0 ? 0 : headlineEnd(tokens);
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Named named) {
        Name name = named.name();
        rows.put(
            named.from(),
            new Row(name.concept().toString(), name.key(), name.text(), named.from(), named.to()));
      }
    }
  }

  /** A row of the gazetteer that was used for the tokens from {@code from} to {@code to}. */
  record Row(String concept, String key, String text, int from, int to) {}

  /** The row used for the name that begins at the token. */
  Optional<Row> row(int token) {
    return Optional.ofNullable(rows.get(token));
  }

  boolean isTitle(int token) {
    return tokens.start(token) < titleLength;
  }

  /** Whether the token is in the title or in a headline with which a text without one begins. */
  boolean isHeadline(int token) {
    return token < headlineEnd || isTitle(token);
  }

  /** The token after the short lines without a full stop with which the text begins. */
  private static int headlineEnd(Tokens tokens) {
    int end = 0;
    for (int s = 0; s < Math.min(MOST_HEADLINES, tokens.sentences() - 1); s++) {
      int last = tokens.sentenceEnd(s) - 1;
      boolean line =
          tokens.kind(last) != Tokens.MARK
              && last - tokens.sentenceStart(s) < MOST_HEADLINE_TOKENS
              && tokens.is(last + 1, Tokens.LINE);
      if (!line) {
        return end;
      }
      end = last + 1;
    }
    return end;
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

  /** Whether the token stands in the sentence. */
  boolean isIn(int sentence, int token) {
    return tokens.sentenceStart(sentence) <= token && token < tokens.sentenceEnd(sentence);
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
