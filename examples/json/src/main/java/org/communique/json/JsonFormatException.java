package org.communique.json;

/** Thrown when a text is not JSON or not of the expected form; the message says where and why. */
public final class JsonFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Reports what is wrong.
   *
   * @param path where, as in {@code $.facts[2].amount}
   * @param reason what is wrong there
   */
  public JsonFormatException(String path, String reason) {
    super(path + ": " + reason);
  }
}
