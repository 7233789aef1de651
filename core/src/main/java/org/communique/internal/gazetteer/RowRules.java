package org.communique.internal.gazetteer;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.value.Role;

/** Checks the cells of one row at a time. */
final class RowRules {
  private static final Set<String> STANDINGS =
      Set.of("member", "observer", "chair", "partner", "non-permanent-member", "candidate");
  private static final Set<String> BODIES =
      Set.of(
          "foreign-ministry",
          "trade-ministry",
          "economy-ministry",
          "defence-ministry",
          "finance-ministry",
          "parliament",
          "presidency",
          "government",
          "central-bank",
          "security-council",
          "news-agency");
  private static final Set<RowFlag> OF_DEMONYMS =
      Set.of(RowFlag.ADJECTIVE, RowFlag.NOUN, RowFlag.PLURAL);
  private static final Set<RowFlag> OF_HOLDERS =
      Set.of(RowFlag.ATTESTED, RowFlag.COLLECTIVE, RowFlag.ABROAD);
  private static final String ADD_COUNTRY = "correct it or add it to countries.tsv";

  private final SourceFile file;
  private final References references;
  private final Problems problems;

  RowRules(SourceFile file, References references, Problems problems) {
    this.file = file;
    this.references = references;
    this.problems = problems;
    if (file.kind() == TableKind.HOLDER && !isRole(file.role())) {
      problems.add(file.name(), 1, 1, "no role <" + file.role() + ">", "name the file by the role");
    }
  }

  private static boolean isRole(String label) {
    for (Role role : Role.values()) {
      if (role.toString().equals(label)) {
        return true;
      }
    }
    return false;
  }

  void check(SourceRow row) {
    if (row.key().isEmpty()) {
      report(row, 0, "no key", "fill the first cell");
      return;
    }
    int language = file.kind().language();
    if (language >= 0) {
      name(row, language);
    }
    flags(row);
    switch (file.kind()) {
      case COUNTRY -> country(row);
      case COUNTRY_NAME, DEMONYM, METONYM -> countryKey(row, 0);
      case BODY -> {
        countryKey(row, 0);
        oneOf(row, 1, BODIES);
      }
      case CITY -> city(row);
      case CAPITAL -> {
        countryKey(row, 0);
        reference(row, 1, TableKind.CITY, row.cells().get(1), "add it to cities.tsv");
      }
      case ORGANIZATION -> seat(row);
      case ORGANIZATION_NAME -> organizationKey(row, 0, row.key());
      case MEMBER -> {
        organizationKey(row, 0, row.key());
        countryKey(row, 1);
        oneOf(row, 2, STANDINGS);
      }
      case INITIATIVE -> initiative(row);
      case INITIATIVE_NAME ->
          reference(row, 0, TableKind.INITIATIVE, row.key(), "add it to initiatives.tsv");
      case SUMMIT_NAME -> {}
      case EDITION -> edition(row);
      case HOLDER -> holder(row);
    }
  }

  private void name(SourceRow row, int language) {
    if (!isLanguage(row.cells().get(language))) {
      report(
          row, language, "language <" + row.cells().get(language) + ">", "write BCP 47, as in en");
    }
    if (row.cells().get(language + 1).isEmpty()) {
      report(row, language + 1, "no name", "fill the cell or remove the row");
    }
  }

  private static boolean isLanguage(String text) {
    List<String> parts = Splitter.on('-').splitToList(text);
    String first = parts.get(0);
    return (first.length() == 2 || first.length() == 3)
        && first.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && parts.stream().skip(1).noneMatch(String::isEmpty);
  }

  private void flags(SourceRow row) {
    for (RowFlag flag : RowFlag.values()) {
      boolean misplaced =
          (OF_DEMONYMS.contains(flag) && file.kind() != TableKind.DEMONYM)
              || (OF_HOLDERS.contains(flag) && file.kind() != TableKind.HOLDER);
      if (misplaced && row.is(flag)) {
        String what = "flag " + flag.label() + " in a " + file.kind().label();
        problems.add(file.name(), row.line(), row.flagsOffset(), what, "remove it");
      }
    }
    boolean form = OF_DEMONYMS.stream().anyMatch(row::is) || row.is(RowFlag.NO);
    if (file.kind() == TableKind.DEMONYM && !form) {
      String remedy = "add adjective, noun or plural";
      problems.add(file.name(), row.line(), row.flagsOffset(), "which form it is", remedy);
    }
    if (row.lastSeen().isPresent() && file.kind() != TableKind.HOLDER) {
      problems.add(file.name(), row.line(), row.flagsOffset(), "last-seen", "only holders have it");
    }
  }

  private void country(SourceRow row) {
    if (!isCapitals(row.key(), 2)) {
      report(row, 0, "key <" + row.key() + ">", "write an ISO 3166-1 alpha-2 code");
    }
    String alpha3 = row.cells().get(1);
    if (!alpha3.isEmpty() && !isCapitals(alpha3, 3)) {
      report(row, 1, "code <" + alpha3 + ">", "write an ISO 3166-1 alpha-3 code");
    }
    String m49 = row.cells().get(2);
    if (!m49.isEmpty() && !isDigits(m49, 3)) {
      report(row, 2, "code <" + m49 + ">", "write three digits, as in 020");
    }
  }

  private static boolean isCapitals(String text, int length) {
    return text.length() == length && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static boolean isDigits(String text, int length) {
    return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void city(SourceRow row) {
    String key = row.key();
    int colon = key.indexOf(':');
    if (colon != 2 || key.length() == 3) {
      report(row, 0, "key <" + key + ">", "write country code, colon, identifier: KZ:astana");
    } else {
      reference(row, 0, TableKind.COUNTRY, key.substring(0, 2), ADD_COUNTRY);
    }
  }

  private void seat(SourceRow row) {
    if (!row.cells().get(2).isEmpty()) {
      reference(row, 2, TableKind.CITY, row.cells().get(2), "add it to cities.tsv");
    }
  }

  private void initiative(SourceRow row) {
    party(row, 1);
    String year = row.cells().get(2);
    if (!year.isEmpty() && !isDigits(year, 4)) {
      report(row, 2, "year <" + year + ">", "write four digits");
    }
  }

  /** A cell that is empty, a country's code, or {@code #} and an organization. */
  private void party(SourceRow row, int column) {
    String cell = row.cells().get(column);
    if (cell.startsWith("#")) {
      organizationKey(row, column, cell.substring(1));
    } else if (!cell.isEmpty()) {
      countryKey(row, column);
    }
  }

  private void edition(SourceRow row) {
    reference(row, 0, TableKind.SUMMIT_NAME, row.key(), "add it to summits.tsv");
    Optional<PartialDate> from = date(row, 2);
    Optional<PartialDate> to = row.cells().get(3).isEmpty() ? from : date(row, 3);
    if (from.isPresent() && to.isPresent() && to.get().last().isBefore(from.get().first())) {
      report(row, 3, "to is before from", "put the dates in order");
    }
    String city = row.cells().get(4);
    if (city.indexOf(':') == 2) {
      reference(row, 4, TableKind.CITY, city, "add it to cities.tsv or write the plain name");
    }
    if (!row.cells().get(5).isEmpty()) {
      countryKey(row, 5);
    }
  }

  private Optional<PartialDate> date(SourceRow row, int column) {
    Optional<PartialDate> date = PartialDate.parse(row.cells().get(column));
    if (date.isEmpty()) {
      report(row, column, "no date <" + row.cells().get(column) + ">", "write it as 2018-10-19");
    }
    return date;
  }

  private void holder(SourceRow row) {
    party(row, 0);
    if (row.cells().get(1).isEmpty()) {
      report(row, 1, "no person", "fill the cell or remove the row");
    }
    String variants = row.cells().get(2);
    for (String variant : Splitter.on('|').split(variants)) {
      boolean blank = variant.isBlank() && !variants.isEmpty();
      if (blank || !variant.equals(variant.strip())) {
        report(row, 2, "empty or padded variant", "write name|name without blanks around");
      }
    }
    if (row.from().isEmpty() && !row.is(RowFlag.NO)) {
      String remedy = "add from=, with attested if it is only a sighting";
      problems.add(file.name(), row.line(), row.flagsOffset(), "no first day", remedy);
    }
    boolean seenBefore =
        row.lastSeen().isPresent()
            && row.from().isPresent()
            && row.lastSeen().get().last().isBefore(row.from().get().first());
    if (seenBefore) {
      String what = "last-seen is before from";
      problems.add(file.name(), row.line(), row.flagsOffset(), what, "put the dates in order");
    }
  }

  private void countryKey(SourceRow row, int column) {
    reference(row, column, TableKind.COUNTRY, row.cells().get(column), ADD_COUNTRY);
  }

  private void organizationKey(SourceRow row, int column, String key) {
    reference(row, column, TableKind.ORGANIZATION, key, "add it to organizations.tsv");
  }

  private void reference(SourceRow row, int column, TableKind kind, String key, String remedy) {
    if (!references.has(kind, key)) {
      report(row, column, "unknown " + kind.label() + " <" + key + ">", remedy);
    }
  }

  private void oneOf(SourceRow row, int column, Set<String> values) {
    String cell = row.cells().get(column);
    if (!values.contains(cell)) {
      String remedy = "write one of " + values.stream().sorted().toList();
      report(row, column, "unknown " + file.kind().columns().get(column) + " " + cell, remedy);
    }
  }

  private void report(SourceRow row, int column, String what, String remedy) {
    problems.add(file.name(), row.line(), row.offsets().get(column), what, remedy);
  }
}
