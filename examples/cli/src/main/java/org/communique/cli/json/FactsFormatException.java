package org.communique.cli.json;

/** Thrown when a text is no line of the facts format; the message says where and why. */
public final class FactsFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Reports what is wrong.
   *
   * @param path where, as in {@code $.facts[2].amount}
   * @param reason what is wrong there
   */
  public FactsFormatException(String path, String reason) {
    super(path + ": " + reason);
  }
}
