package org.communique.cli.gazetteer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.communique.gazetteer.Answer;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Term;
import org.communique.value.Country;
import org.communique.value.Organization;
import org.communique.value.Role;

/**
 * A question who held an office on a day, as a line of role, country and date with tabs between:
 * {@code foreign-minister}, {@code KZ}, {@code 2018-11-05}; {@code #OSCE} in place of the country
 * for a post in an organization. Immutable and thread-safe.
 *
 * @param role the role
 * @param where a country's code, or {@code #} and an organization
 * @param date the day
 */
public record HolderQuery(Role role, String where, LocalDate date) {
  private static final String COLUMN_END = "\t";
  private static final int COLUMNS = 3;

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is no such line; the message says why
   */
  public static HolderQuery parse(String line) {
    List<String> columns = List.of(line.split(COLUMN_END, -1));
    if (columns.size() != COLUMNS) {
      throw new IllegalArgumentException(
          "has " + columns.size() + " columns, not role, country and date with tabs between");
    }
    try {
      return new HolderQuery(
          Role.parse(columns.get(0).strip()),
          columns.get(1).strip(),
          LocalDate.parse(columns.get(2).strip()));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "date is no ISO 8601 date as in 2018-11-05: " + columns.get(2), e);
    }
  }

  /**
   * Asks the gazetteer.
   *
   * @throws IllegalArgumentException if the place is neither a country's code nor an organization
   */
  public Answer<Term> ask(Gazetteer gazetteer) {
    if (where.startsWith("#")) {
      return gazetteer.holders(role, Organization.parse(where), date);
    }
    return gazetteer.holders(role, Country.of(where.toUpperCase(Locale.ROOT)), date);
  }
}
