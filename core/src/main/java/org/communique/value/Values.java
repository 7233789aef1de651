package org.communique.value;

/** Argument checks shared by the value types. */
final class Values {
  private Values() {}

  /** Returns {@code text} stripped, or throws if nothing is left of it. */
  static String requireText(String text, String parameter) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException(parameter + " is blank");
    }
    return stripped;
  }
}
