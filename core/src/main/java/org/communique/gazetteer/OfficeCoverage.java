package org.communique.gazetteer;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.internal.gazetteer.Table;
import org.communique.internal.gazetteer.TableKind;
import org.communique.internal.gazetteer.Tables;
import org.communique.value.Country;
import org.communique.value.DatePeriod;
import org.communique.value.Role;

/** Finds the days without a holder of an office. */
final class OfficeCoverage {
  private final Tables tables;
  private final Range<Integer> asked;
  private final Map<String, RangeSet<Integer>> held = new TreeMap<>();
  private final Map<String, Integer> terms = new TreeMap<>();

  private OfficeCoverage(Tables tables, Range<Integer> asked) {
    this.tables = tables;
    this.asked = asked;
  }

  /**
   * The coverage of a role in every country that existed, sorted by code.
   *
   * @param from the first day
   * @param to the last day
   */
  static List<Coverage> of(Tables tables, Role role, LocalDate from, LocalDate to) {
    Range<Integer> asked = Range.closedOpen(Days.of(from), Days.of(to) + 1);
    OfficeCoverage coverage = new OfficeCoverage(tables, asked);
    coverage.collect(role.toString());
    return coverage.report();
  }

  private void collect(String role) {
    Table countries = tables.get(TableKind.COUNTRY);
    for (int row = 0; row < countries.size(); row++) {
      held.put(countries.key(row), TreeRangeSet.create());
    }
    Table holders = tables.get(TableKind.HOLDER);
    int roleColumn = TableKind.HOLDER.column("role");
    for (int row = 0; row < holders.size(); row++) {
      String key = holders.key(row);
      if (key.charAt(0) == '#' || !holders.cell(row, roleColumn).equals(role)) {
        continue;
      }
      int end = Math.min(tables.knownUntil(holders, row), Table.OPEN_END - 1) + 1;
      Range<Integer> term = Range.closedOpen(holders.from(row), Math.max(holders.from(row), end));
      held.computeIfAbsent(key, k -> TreeRangeSet.create()).add(term);
      if (term.isConnected(asked) && !term.intersection(asked).isEmpty()) {
        terms.merge(key, 1, Integer::sum);
      }
    }
  }

  private List<Coverage> report() {
    List<Coverage> report = new ArrayList<>();
    held.forEach(
        (key, days) -> {
          RangeSet<Integer> existed = existence(key).subRangeSet(asked);
          if (!existed.isEmpty()) {
            List<DatePeriod> gaps = gaps(days, existed);
            report.add(new Coverage(Country.of(key), terms.getOrDefault(key, 0), gaps));
          }
        });
    return report;
  }

  private RangeSet<Integer> existence(String key) {
    Table countries = tables.get(TableKind.COUNTRY);
    RangeSet<Integer> days = TreeRangeSet.create();
    int first = countries.first(key);
    int end = countries.end(first, key);
    for (int row = first; row < end; row++) {
      int last = Math.min(countries.to(row), Table.OPEN_END - 1);
      days.add(Range.closedOpen(countries.from(row), last + 1));
    }
    if (first == end) {
      days.add(asked);
    }
    return days;
  }

  private static List<DatePeriod> gaps(RangeSet<Integer> days, RangeSet<Integer> within) {
    return ImmutableRangeSet.copyOf(within).difference(days).asRanges().stream()
        .map(
            gap ->
                DatePeriod.of(
                    LocalDate.ofEpochDay(gap.lowerEndpoint()),
                    LocalDate.ofEpochDay(gap.upperEndpoint() - 1L)))
        .toList();
  }
}
