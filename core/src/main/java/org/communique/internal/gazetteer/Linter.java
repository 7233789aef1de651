package org.communique.internal.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks source files beyond what reading them tells: order, duplicates, references between files,
 * the values of each concept, names of two things, and overlapping terms.
 */
final class Linter {
  private final Problems problems;
  private final Map<TableKind, Map<String, String>> seen = new HashMap<>();

  private Linter(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reports all that is wrong in the files.
   *
   * @param below rows that the files may refer to beside themselves
   */
  static void check(List<SourceFile> files, Tables below, Problems problems) {
    Linter linter = new Linter(problems);
    References references = new References(files, below);
    NameConflicts conflicts = new NameConflicts(problems);
    for (SourceFile file : files) {
      RowRules rules = new RowRules(file, references, problems);
      file.rows().forEach(rules::check);
      new RowOrder(file, problems).check();
      linter.duplicates(file);
      if (file.kind().language() >= 0) {
        conflicts.check(file);
      }
      if (file.kind() == TableKind.HOLDER) {
        new TermOverlaps(file, problems).check();
      }
    }
  }

  private void duplicates(SourceFile file) {
    Map<String, String> places = seen.computeIfAbsent(file.kind(), kind -> new HashMap<>());
    for (SourceRow row : file.rows()) {
      String place = file.name() + ":" + row.line();
      String first = places.putIfAbsent(identity(file, row), place);
      if (first != null) {
        problems.add(file.name(), row.line(), 1, "same entry as " + first, "remove one of the two");
      }
    }
  }

  /** What no two rows share: the identifying cells, names folded, and the first day. */
  private static String identity(SourceFile file, SourceRow row) {
    TableKind kind = file.kind();
    StringBuilder identity = new StringBuilder(file.role());
    for (int i = 0; i < kind.identifying(); i++) {
      boolean name = kind.language() >= 0 && i > kind.language() && !row.is(RowFlag.CASE_EXACT);
      String cell = row.cells().get(i);
      identity.append('\t').append(name ? Folding.fold(cell) : cell);
    }
    if (kind == TableKind.HOLDER) {
      identity.append('\t').append(row.cells().get(kind.column("portfolio")));
    }
    row.from().ifPresent(from -> identity.append('\t').append(from.first()));
    return identity.toString();
  }
}
