package org.communique.internal.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds names of one concept and language that stand for two things though only one of them may go
 * without {@code ambiguous}, and things with two preferred names at a time.
 */
final class NameConflicts {
  private final Problems problems;
  private final Map<String, Place> owners = new HashMap<>();

  private record Place(String file, SourceRow row) {
    @Override
    public String toString() {
      return row.key() + " in " + file + ":" + row.line();
    }
  }

  NameConflicts(Problems problems) {
    this.problems = problems;
  }

  /** Checks a file against itself and the files before it. */
  void check(SourceFile file) {
    Map<String, List<SourceRow>> preferred = new HashMap<>();
    for (SourceRow row : file.rows()) {
      if (!row.is(RowFlag.NO)) {
        shared(file, row);
        if (row.is(RowFlag.PREFERRED)) {
          int language = file.kind().language();
          String thing = String.join("\t", row.cells().subList(0, language + 1));
          List<SourceRow> before = preferred.computeIfAbsent(thing, key -> new ArrayList<>());
          twice(file, row, before);
          before.add(row);
        }
      }
    }
  }

  private void shared(SourceFile file, SourceRow row) {
    int language = file.kind().language();
    String text = row.cells().get(language + 1);
    String name =
        String.join(
            "\t",
            file.kind().label(),
            row.cells().get(language),
            row.is(RowFlag.CASE_EXACT) ? text : Folding.fold(text));
    if (row.is(RowFlag.AMBIGUOUS)) {
      return;
    }
    Place owner = owners.putIfAbsent(name, new Place(file.name(), row));
    if (owner != null && !owner.row().key().equals(row.key())) {
      int column = row.offsets().get(language + 1);
      String what = "also a name of " + owner;
      problems.add(file.name(), row.line(), column, what, "flag at least one of them ambiguous");
    }
  }

  private void twice(SourceFile file, SourceRow row, List<SourceRow> before) {
    for (SourceRow other : before) {
      if (start(row).isBefore(end(other)) && start(other).isBefore(end(row))) {
        String what = "preferred beside line " + other.line();
        problems.add(file.name(), row.line(), row.flagsOffset(), what, "keep one preferred");
      }
    }
  }

  private static LocalDate start(SourceRow row) {
    return row.from().map(PartialDate::last).orElse(LocalDate.MIN);
  }

  private static LocalDate end(SourceRow row) {
    return row.to().map(PartialDate::first).orElse(LocalDate.MAX);
  }
}
