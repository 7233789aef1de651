package org.communique.internal.text;

/**
 * Tells lines that were ended on purpose, as headlines and list entries are, from lines broken for
 * want of room. Goes forward through one document.
 */
final class Lines {
  private static final int FEWEST_TOKENS = 4;

  /** Lines are hardly ever broken for want of room before that many characters. */
  private static final int NARROWEST = 62;

  private final Tokens tokens;
  private int start;
  private int lengthBefore;

  Lines(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Whether the line before the token, which begins one, was ended although the token's word would
   * have fitted on it: the lines around it are longer. Asked for each token that begins a line, in
   * order.
   */
  boolean isEnded(int token) {
    int length = length(start, token);
    int count = token - start;
    boolean word = tokens.kind(token) != Tokens.MARK;
    boolean opens = tokens.isMark(token - 1, ':') || tokens.isMark(token - 1, ';');
    int around = Math.max(Math.max(lengthBefore, length), length(token, end(token)));
    int width = Math.max(around, NARROWEST);
    int wanted = length + 1 + tokens.end(token) - tokens.start(token);
    lengthBefore = length;
    start = token;
    return word && !opens && count >= FEWEST_TOKENS && wanted <= width;
  }

  private int length(int from, int to) {
    return tokens.end(to - 1) - tokens.start(from);
  }

  private int end(int token) {
    int at = token + 1;
    while (at < tokens.size() && !tokens.is(at, Tokens.LINE)) {
      at++;
    }
    return at;
  }
}
