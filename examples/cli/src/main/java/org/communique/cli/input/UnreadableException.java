package org.communique.cli.input;

/** Thrown where bytes or a JSON line are no document; the message says why. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Reports the reason. */
  public UnreadableException(String reason) {
    super(reason);
  }

  /** The reason. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
