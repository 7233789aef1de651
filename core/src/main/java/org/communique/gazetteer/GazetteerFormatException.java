package org.communique.gazetteer;

import java.util.List;

/** Entries in the source format have errors; none of the file's entries was used. */
public final class GazetteerFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String[] problems;

  /**
   * Lists what is wrong.
   *
   * @param problems one line each: {@code file:line:column what; how to mend it}
   */
  public GazetteerFormatException(List<String> problems) {
    super(problems.size() + " errors\n" + String.join("\n", problems));
    this.problems = problems.toArray(new String[0]);
  }

  /** One line each: {@code file:line:column what; how to mend it}. */
  public List<String> problems() {
    return List.of(problems);
  }
}
