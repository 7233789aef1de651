package org.communique.cli.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.communique.gazetteer.Gazetteer;
import org.communique.value.Role;
import org.junit.jupiter.api.Test;

class GazetteerTablesTest {
  private static final String COUNTRIES =
      """
      #% concept=country
      #% key=ISO 3166-1 alpha-2
      #% columns=key iso3 m49 flags
      #% source=invented for this test
      #% licence=Apache-2.0
      #% horizon=2021-12-31
      #% rows=2
      GL\tGRL\t304\t
      KZ\tKAZ\t398\t
      """;
  private static final String ORGANIZATIONS =
      """
      #% concept=organization
      #% key=usual English acronym, else name
      #% columns=key kind seat flags
      #% source=invented for this test
      #% licence=Apache-2.0
      #% horizon=2021-12-31
      #% rows=1
      OSCE\tregional\t\t
      """;
  private static final String HOLDERS =
      """
      #% concept=holder
      #% key=ISO 3166-1 alpha-2
      #% columns=key person variants portfolio flags
      #% source=invented for this test
      #% licence=Apache-2.0
      #% horizon=2020-12-31
      #% rows=4
      #OSCE\tIlse Brandt\t\t\tfrom=2010-01-01 to=2012-12-31
      KZ\tAssel Nurlanova\tAsel Nurlanova|Assel Nourlanova\t\tfrom=2010-01-01 to=2014-06-30
      KZ\tTimur Bekov\t\t\tfrom=2014-06-30 to=2016-12-31
      KZ\tDana Serik\t\t\tfrom=2018-01-01
      """;

  private final Gazetteer gazetteer = gazetteer();
  private final HolderQueries queries = new HolderQueries(gazetteer, false);

  @Test
  void names_a_holder_with_spelling_variants() {
    assertThat(queries.names("foreign-minister\tKZ\t2012-05-01"))
        .isEqualTo("Assel Nurlanova|Asel Nurlanova|Assel Nourlanova");
  }

  @Test
  void names_both_on_the_day_of_a_hand_over() {
    assertThat(queries.names("foreign-minister\tKZ\t2014-06-30"))
        .startsWith("Assel Nurlanova|")
        .endsWith("|Timur Bekov");
  }

  @Test
  void takes_codes_in_lower_case_and_organizations() {
    assertThat(queries.names("foreign-minister\tkz\t2016-01-01")).isEqualTo("Timur Bekov");
    assertThat(queries.names("foreign-minister\t#OSCE\t2011-01-01")).isEqualTo("Ilse Brandt");
  }

  @Test
  void names_nobody_in_a_gap_and_tells_the_horizon_apart() {
    assertThat(queries.names("foreign-minister\tKZ\t2017-05-01")).isEmpty();
    assertThat(queries.names("foreign-minister\tKZ\t2024-05-01")).isEmpty();
    assertThat(queries.names("foreign-minister\tKZ\t2019-05-01")).isEqualTo("Dana Serik");
    assertThat(queries.sums())
        .isEqualTo("1 known, 1 after the horizon of the data, 1 with nobody known");
  }

  @Test
  void names_the_last_known_holder_after_the_horizon_where_that_is_asked_for() {
    assertThat(new HolderQueries(gazetteer, true).names("foreign-minister\tKZ\t2024-05-01"))
        .isEqualTo("Dana Serik");
  }

  @Test
  void says_what_is_wrong_with_a_query() {
    assertThatThrownBy(() -> queries.names("foreign-minister\tKZ"))
        .hasMessage("has 2 columns, not role, country and date with tabs between");
    assertThatThrownBy(() -> queries.names("foreign-minister\tKZ\t5.11.2018"))
        .hasMessage("date is no ISO 8601 date as in 2018-11-05: 5.11.2018");
    assertThatThrownBy(() -> queries.names("foreign minister\tKZ\t2018-11-05"))
        .hasMessageContaining("foreign minister");
    assertThatThrownBy(() -> queries.names("foreign-minister\tKAZ\t2018-11-05"))
        .hasMessageContaining("KAZ");
  }

  @Test
  void lists_the_days_without_a_holder() {
    String table =
        CoverageTable.of(
            gazetteer, Role.FOREIGN_MINISTER, LocalDate.of(2010, 1, 1), LocalDate.of(2019, 12, 31));

    assertThat(table)
        .isEqualTo(
            """
            foreign-minister  terms  days missing  when
            KZ                3      365           2017
            nobody known: GL
            foreign-minister from 2010-01-01 to 2019-12-31: 0 of 1 countries without gaps, \
            365 days missing; nobody known in 1
            """);
  }

  @Test
  void says_so_where_nothing_is_missing() {
    assertThat(
            CoverageTable.of(
                gazetteer,
                Role.FOREIGN_MINISTER,
                LocalDate.of(2010, 1, 1),
                LocalDate.of(2015, 12, 31)))
        .isEqualTo(
            "nobody known: GL\nforeign-minister from 2010-01-01 to 2015-12-31:"
                + " 1 of 1 countries without gaps, 0 days missing; nobody known in 1\n");
  }

  @Test
  void lists_counts_and_horizons() {
    assertThat(StatusTable.of(gazetteer.status()))
        .isEqualTo(
            """
            concept                  rows  horizon     licence     file
            country                  2     2021-12-31  Apache-2.0  countries.tsv
            holder foreign-minister  4     2020-12-31  Apache-2.0  foreign-minister.tsv
            organization             1     2021-12-31  Apache-2.0  organizations.tsv
            all                      7
            """);
  }

  private static Gazetteer gazetteer() {
    try {
      return Gazetteer.builder()
          .read(new StringReader(COUNTRIES), "countries.tsv")
          .read(new StringReader(ORGANIZATIONS), "organizations.tsv")
          .read(new StringReader(HOLDERS), "foreign-minister.tsv")
          .build();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
