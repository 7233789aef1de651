package org.communique.normalize;

/**
 * Thrown by the {@code parse} methods when a text is not, as a whole, one expression of the asked
 * kind. Says what was read up to where, and why it stopped there.
 */
public final class NormalizationException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The text that was to be read. */
  private final String text;

  /** Where reading stopped. */
  private final int position;

  /** Why reading stopped. */
  private final String reason;

  /**
   * Reports where and why reading stopped.
   *
   * @param text the whole text that was to be read
   * @param position where reading stopped: a UTF-16 offset into the text, 0 where nothing could be
   *     read
   * @param reason why, in words that say what to do about it
   */
  public NormalizationException(String text, int position, String reason) {
    super("cannot read \"" + text + "\" past offset " + position + ": " + reason);
    this.text = text;
    this.position = position;
    this.reason = reason;
  }

  /** The whole text that was to be read. */
  public String text() {
    return text;
  }

  /** The UTF-16 offset at which reading stopped. */
  public int position() {
    return position;
  }

  /** Why reading stopped. */
  public String reason() {
    return reason;
  }
}
