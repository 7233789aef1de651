package org.communique.internal.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in source files, so that everything is told at once. Not thread-safe. */
public final class Problems {
  private final List<Problem> problems = new ArrayList<>();

  private record Problem(String file, int line, int column, String text) {
    String message() {
      return file + ":" + line + ":" + column + " " + text;
    }
  }

  /**
   * Adds a problem.
   *
   * @param line from 1
   * @param column the character of the line, from 1
   * @param what what is wrong
   * @param remedy how to mend it
   */
  void add(String file, int line, int column, String what, String remedy) {
    problems.add(new Problem(file, line, column, what + "; " + remedy));
  }

  /** One message each, {@code file:line:column what; how to mend it}, in the order of the files. */
  public List<String> messages() {
    return problems.stream()
        .sorted(
            Comparator.comparing(Problem::file)
                .thenComparingInt(Problem::line)
                .thenComparingInt(Problem::column))
        .map(Problem::message)
        .toList();
  }
}
