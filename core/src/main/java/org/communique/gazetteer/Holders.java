package org.communique.gazetteer;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.internal.gazetteer.RowFlag;
import org.communique.internal.gazetteer.Table;
import org.communique.internal.gazetteer.TableKind;
import org.communique.internal.gazetteer.Tables;
import org.communique.value.Country;
import org.communique.value.Organization;
import org.communique.value.Person;
import org.communique.value.Post;
import org.communique.value.Role;

/** Looks up office holders. Immutable and thread-safe. */
final class Holders {
  private static final int PERSON = TableKind.HOLDER.column("person");
  private static final int VARIANTS = TableKind.HOLDER.column("variants");
  private static final int PORTFOLIO = TableKind.HOLDER.column("portfolio");
  private static final int ROLE = TableKind.HOLDER.column("role");

  private final Tables tables;
  private final Table table;

  Holders(Tables tables) {
    this.tables = tables;
    this.table = tables.get(TableKind.HOLDER);
  }

  Answer<Term> on(Role role, String key, LocalDate date) {
    int day = Days.of(date);
    List<Term> known = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    int newest = Table.OPEN_START;
    int first = table.first(key);
    int end = table.end(first, key);
    for (int row = first; row < end; row++) {
      if (table.from(row) > day || !table.cell(row, ROLE).equals(role.toString())) {
        continue;
      }
      newest = Math.max(newest, table.from(row));
      if (day <= tables.knownUntil(table, row)) {
        known.add(term(row));
      } else if (table.to(row) == Table.OPEN_END) {
        open.add(row);
      }
    }
    if (!known.isEmpty()) {
      return new Answer<>(Answer.Status.KNOWN, known, Optional.empty());
    }
    return unknown(role, day, newest, open);
  }

  /** The answer where no term is known to reach the day. */
  private Answer<Term> unknown(Role role, int day, int newest, List<Integer> open) {
    List<Term> last = new ArrayList<>();
    int horizon = Table.OPEN_START;
    for (int row : open) {
      int until = tables.knownUntil(table, row);
      if (newest <= until || newest == table.from(row)) {
        last.add(term(row));
        horizon = Math.max(horizon, until);
      }
    }
    int kept = tables.horizon(TableKind.HOLDER, role.toString());
    if (last.isEmpty() && day <= kept) {
      return new Answer<>(Answer.Status.NONE, List.of(), Days.date(kept, Table.OPEN_END));
    }
    int until = last.isEmpty() ? kept : horizon;
    return new Answer<>(Answer.Status.AFTER_HORIZON, last, Days.date(until, Table.OPEN_END));
  }

  List<Term> of(String person) {
    return tables.persons().rows(person).stream().map(this::term).toList();
  }

  List<Term> of(String person, LocalDate date) {
    int day = Days.of(date);
    return tables.persons().rows(person).stream()
        .filter(row -> table.from(row) <= day && day <= tables.knownUntil(table, row))
        .map(this::term)
        .toList();
  }

  /** The term of a row of the table of holders. */
  Term term(int row) {
    String key = table.key(row);
    String portfolio = table.cell(row, PORTFOLIO);
    boolean organization = key.charAt(0) == '#';
    Post post =
        new Post(
            Role.parse(table.cell(row, ROLE)),
            organization ? Optional.empty() : Optional.of(Country.of(key)),
            organization ? Optional.of(Organization.parse(key)) : Optional.empty(),
            portfolio.isEmpty() ? Optional.empty() : Optional.of(portfolio));
    String variants = table.cell(row, VARIANTS);
    return new Term(
        Person.of(table.cell(row, PERSON)),
        variants.isEmpty() ? List.of() : Splitter.on('|').splitToList(variants),
        post,
        Days.period(table.from(row), table.to(row))
            .orElseThrow(() -> new IllegalStateException("term without dates: " + key)),
        RowFlag.ATTESTED.in(table.bits(row)),
        RowFlag.ABROAD.in(table.bits(row)),
        Days.date(table.lastSeen(row), Table.OPEN_START));
  }
}
