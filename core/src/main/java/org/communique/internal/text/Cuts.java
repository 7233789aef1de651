package org.communique.internal.text;

/** Where a long text may be cut. */
public final class Cuts {
  private Cuts() {}

  /**
   * The last line end, else the last white space, else a place that is not within a character.
   *
   * @param text what is cut
   * @param least the cut is looked for after this offset
   * @param most the cut is at this offset at the latest; below the text's length
   */
  public static int before(String text, int least, int most) {
    int line = text.lastIndexOf('\n', most);
    if (line > least) {
      return line;
    }
    for (int at = most; at > least; at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    boolean within =
        most > 0
            && Character.isLowSurrogate(text.charAt(most))
            && Character.isHighSurrogate(text.charAt(most - 1));
    return within ? most - 1 : most;
  }
}
