package org.communique.internal.gazetteer;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Finds terms of one office that overlap by more than the day of a hand-over. Of a partial date the
 * reading with the least overlap counts. Terms flagged {@code collective} may overlap each other,
 * and so may those of offices that several people hold at once.
 */
final class TermOverlaps {
  private final SourceFile file;
  private final Problems problems;

  TermOverlaps(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  void check() {
    ListMultimap<String, SourceRow> offices =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (SourceRow row : file.rows()) {
      if (row.from().isPresent() && !row.is(RowFlag.NO)) {
        Offices.single(Row.of(file, row, 0)).ifPresent(office -> offices.put(office, row));
      }
    }
    for (String office : offices.keySet()) {
      check(offices.get(office));
    }
  }

  private void check(List<SourceRow> rows) {
    List<SourceRow> sorted =
        rows.stream().sorted(Comparator.comparing(TermOverlaps::latestStart)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      SourceRow before = sorted.get(i - 1);
      SourceRow row = sorted.get(i);
      if (earliestEnd(before).isAfter(latestStart(row))) {
        String what = "overlaps the term of " + before.cells().get(1) + " in line " + before.line();
        String remedy = "end the earlier term, or flag both collective";
        problems.add(file.name(), row.line(), row.flagsOffset(), what, remedy);
      }
    }
  }

  private static LocalDate latestStart(SourceRow row) {
    return row.from().map(PartialDate::last).orElse(LocalDate.MIN);
  }

  private static LocalDate earliestEnd(SourceRow row) {
    return row.to().or(row::lastSeen).map(PartialDate::first).orElse(LocalDate.MAX);
  }
}
