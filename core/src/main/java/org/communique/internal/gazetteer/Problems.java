package org.communique.internal.gazetteer;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in source files, so that everything is told at once. Not thread-safe. */
public final class Problems {
  private final List<String> messages = new ArrayList<>();

  /**
   * Adds a problem.
   *
   * @param line from 1
   * @param column the character of the line, from 1
   * @param what what is wrong
   * @param remedy how to mend it
   */
  void add(String file, int line, int column, String what, String remedy) {
    messages.add(file + ":" + line + ":" + column + " " + what + "; " + remedy);
  }

  /** One message each, {@code file:line:column what; how to mend it}, in the order found. */
  public List<String> messages() {
    return List.copyOf(messages);
  }
}
