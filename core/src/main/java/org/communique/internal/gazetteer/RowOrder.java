package org.communique.internal.gazetteer;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks that the rows of a file are sorted: by key; the names of a key with those of one language
 * together and the preferred one first; holders and editions by their first day.
 */
final class RowOrder {
  private final SourceFile file;
  private final Problems problems;
  private final Set<String> languages = new HashSet<>();

  RowOrder(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  void check() {
    List<SourceRow> rows = file.rows();
    for (int i = 1; i < rows.size(); i++) {
      SourceRow before = rows.get(i - 1);
      SourceRow row = rows.get(i);
      int order = compare(before.key(), row.key());
      if (order > 0) {
        report(row, "<" + row.key() + "> after <" + before.key() + ">", "sort the rows by key");
      }
      if (order == 0) {
        withinKey(before, row);
      } else {
        languages.clear();
      }
    }
  }

  private void withinKey(SourceRow before, SourceRow row) {
    int language = file.kind().language();
    if (language >= 0) {
      String last = groupOf(before);
      String next = groupOf(row);
      if (!last.equals(next)) {
        languages.add(last);
        if (languages.contains(next)) {
          report(row, "<" + row.cells().get(language) + "> again", "keep a language together");
        }
      } else if (row.is(RowFlag.PREFERRED) && !before.is(RowFlag.PREFERRED)) {
        report(row, "preferred after another name", "put the preferred name first");
      }
    } else if (file.kind() == TableKind.HOLDER || file.kind() == TableKind.EDITION) {
      if (begin(row).isBefore(begin(before))) {
        report(row, "begins before the row above", "sort the rows of a key by their first day");
      }
    }
  }

  /** The cells up to the language: for bodies the kind too. */
  private String groupOf(SourceRow row) {
    return String.join("\t", row.cells().subList(1, file.kind().language() + 1));
  }

  private LocalDate begin(SourceRow row) {
    return Row.from(file.kind(), row).map(PartialDate::first).orElse(LocalDate.MIN);
  }

  /** Compares by code point, as {@code LC_ALL=C sort} does. */
  private static int compare(String left, String right) {
    int i = 0;
    while (i < left.length() && i < right.length()) {
      int a = left.codePointAt(i);
      int b = right.codePointAt(i);
      if (a != b) {
        return Integer.compare(a, b);
      }
      i += Character.charCount(a);
    }
    return Integer.compare(left.length(), right.length());
  }

  private void report(SourceRow row, String what, String remedy) {
    problems.add(file.name(), row.line(), 1, what, remedy);
  }
}
