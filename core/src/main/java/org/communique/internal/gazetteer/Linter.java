package org.communique.internal.gazetteer;

import java.util.List;

/** Checks source files. */
final class Linter {
  private Linter() {}

  /**
   * Reports all that is wrong in the files beyond what reading them told.
   *
   * @param below rows that the files may refer to beside themselves
   */
  static void check(List<SourceFile> files, Tables below, Problems problems) {}
}
