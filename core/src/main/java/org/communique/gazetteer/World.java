package org.communique.gazetteer;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.communique.internal.gazetteer.Table;
import org.communique.internal.gazetteer.TableKind;
import org.communique.internal.gazetteer.Tables;
import org.communique.value.Country;
import org.communique.value.Organization;
import org.communique.value.Party;

/** Looks up countries, cities, organizations, initiatives and summits. Immutable, thread-safe. */
final class World {
  private final Tables tables;
  private final NameList names;

  World(Tables tables, NameList names) {
    this.tables = tables;
    this.names = names;
  }

  List<Name> names(Name.Concept concept, String key) {
    if (concept == Name.Concept.PERSON) {
      return List.of();
    }
    Table table = tables.get(NameList.kind(concept));
    int colon = concept == Name.Concept.BODY ? key.indexOf(':') : -1;
    String tableKey = colon < 0 ? key : key.substring(0, colon);
    List<Name> found = new ArrayList<>();
    int first = table.first(tableKey);
    for (int row = first; row < table.end(first, tableKey); row++) {
      if (colon < 0 || table.cell(row, 1).equals(key.substring(colon + 1))) {
        found.add(names.name(table, row));
      }
    }
    return found;
  }

  List<Name> names(Name.Concept concept, String key, String language, LocalDate date) {
    return names(concept, key).stream()
        .filter(name -> name.language().equals(language))
        .filter(name -> name.valid().map(period -> period.contains(date)).orElse(true))
        .toList();
  }

  Optional<State> country(String code) {
    Table table = tables.get(TableKind.COUNTRY);
    return last(
        table,
        code,
        row ->
            new State(
                Country.of(code),
                text(table.cell(row, 1)),
                text(table.cell(row, 2)),
                Days.period(table.from(row), table.to(row))));
  }

  Optional<City> city(String key, Optional<LocalDate> date) {
    Table table = tables.get(TableKind.CITY);
    int first = table.first(key);
    if (table.end(first, key) == first) {
      return Optional.empty();
    }
    int day = date.map(Days::of).orElse(Table.OPEN_END);
    int best = first;
    for (int row = table.end(first, key) - 1; row >= first; row--) {
      if (table.cell(row, 1).equals("en") && table.covers(row, day)) {
        best = row;
      }
    }
    return Optional.of(new City(key, table.cell(best, 2), Country.of(key.substring(0, 2))));
  }

  Answer<City> capital(Country country, LocalDate date) {
    Table table = tables.get(TableKind.CAPITAL);
    return answer(
        table,
        country.code(),
        date,
        row -> city(table.cell(row, 1), Optional.of(date)).orElseThrow());
  }

  Optional<Institution> organization(String id) {
    Table table = tables.get(TableKind.ORGANIZATION);
    return last(
        table,
        id,
        row ->
            new Institution(
                Organization.of(id),
                table.cell(row, 1),
                city(table.cell(row, 2), Optional.empty()),
                Days.period(table.from(row), table.to(row))));
  }

  Answer<Member> members(Organization organization, LocalDate date) {
    Table table = tables.get(TableKind.MEMBER);
    return answer(table, organization.name(), date, this::member);
  }

  Answer<Member> memberships(Country country, LocalDate date) {
    Table table = tables.get(TableKind.MEMBER);
    int day = Days.of(date);
    List<Member> found = new ArrayList<>();
    boolean known = true;
    for (int row = 0; row < table.size(); row++) {
      if (table.cell(row, 1).equals(country.code()) && table.covers(row, day)) {
        known &= day <= tables.knownUntil(table, row);
        found.add(member(row));
      }
    }
    return answer(table, found, known && !found.isEmpty(), day);
  }

  private Member member(int row) {
    Table table = tables.get(TableKind.MEMBER);
    return new Member(
        Organization.of(table.key(row)),
        Country.of(table.cell(row, 1)),
        Member.Standing.parse(table.cell(row, 2)),
        Days.period(table.from(row), table.to(row)));
  }

  Optional<NamedInitiative> initiative(String key) {
    Table table = tables.get(TableKind.INITIATIVE);
    return last(
        table,
        key,
        row ->
            new NamedInitiative(
                key,
                text(table.cell(row, 1)).map(World::party),
                text(table.cell(row, 2)).map(Year::parse)));
  }

  private static Party party(String cell) {
    return cell.startsWith("#") ? Organization.parse(cell) : Country.of(cell);
  }

  List<Edition> editions(String summit) {
    Table table = tables.get(TableKind.EDITION);
    int first = table.first(summit);
    List<Edition> editions = new ArrayList<>();
    for (int row = first; row < table.end(first, summit); row++) {
      String place = table.cell(row, 4);
      editions.add(
          new Edition(
              summit,
              text(table.cell(row, 1)),
              Days.period(table.from(row), table.to(row)).orElseThrow(),
              city(place, Optional.empty()).map(City::name).or(() -> text(place)),
              text(table.cell(row, 5)).map(Country::of)));
    }
    return editions;
  }

  Optional<Edition> edition(String summit, LocalDate around) {
    Optional<Edition> latest = Optional.empty();
    for (Edition edition : editions(summit)) {
      if (!edition.period().start().orElseThrow().isAfter(around)) {
        latest = Optional.of(edition);
      }
    }
    return latest;
  }

  private <T> Answer<T> answer(Table table, String key, LocalDate date, IntFunction<T> value) {
    int day = Days.of(date);
    List<T> found = new ArrayList<>();
    boolean known = true;
    int first = table.first(key);
    for (int row = first; row < table.end(first, key); row++) {
      if (table.covers(row, day)) {
        known &= day <= tables.knownUntil(table, row);
        found.add(value.apply(row));
      }
    }
    return answer(table, found, known && !found.isEmpty(), day);
  }

  private <T> Answer<T> answer(Table table, List<T> found, boolean known, int day) {
    int horizon = tables.horizon(table.kind(), "");
    Answer.Status status =
        known
            ? Answer.Status.KNOWN
            : day > horizon ? Answer.Status.AFTER_HORIZON : Answer.Status.NONE;
    return new Answer<>(status, found, Days.date(horizon, Table.OPEN_END));
  }

  private static <T> Optional<T> last(Table table, String key, IntFunction<T> value) {
    int first = table.first(key);
    int end = table.end(first, key);
    return end > first ? Optional.of(value.apply(end - 1)) : Optional.empty();
  }

  private static Optional<String> text(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }
}
