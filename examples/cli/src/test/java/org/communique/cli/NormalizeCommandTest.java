package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalizeCommandTest {
  @Test
  void finds_expressions_of_each_kind_with_utf_16_offsets() {
    Ran ran =
        Ran.withInput(
            """
            {"id":"n","kind":"number","lang":"en","text":"\uD83D\uDE00 some 1,280 words","ref":null}
            {"id":"p","kind":"percent","lang":"en","text":"up 12.5%"}
            {"id":"m","kind":"money","lang":"en","text":"worth USD 1.28 billion"}
            {"id":"d","kind":"date","lang":"en","text":"on 5 March","ref":"2018-04-01"}
            {"id":"r","kind":"daterange","lang":"en","text":"in January-July 2018","ref":"2018-11-07"}
            """,
            "normalize", "-");

    assertThat(ran.err()).contains("5 cases, 5 expressions, 0 failed");
    assertThat(ran.exit()).isZero();
    assertThat(ran.lines())
        .containsExactly(
            "{\"id\":\"n\",\"found\":[{\"start\":8,\"end\":13,\"text\":\"1,280\",\"value\":\"1280\"}]}",
            "{\"id\":\"p\",\"found\":[{\"start\":3,\"end\":8,\"text\":\"12.5%\",\"value\":\"12.5%\"}]}",
            "{\"id\":\"m\",\"found\":[{\"start\":6,\"end\":22,\"text\":\"USD 1.28 billion\","
                + "\"value\":\"USD 1280000000\"}]}",
            "{\"id\":\"d\",\"found\":[{\"start\":3,\"end\":10,\"text\":\"5 March\","
                + "\"value\":\"2018-03-05\"}]}",
            "{\"id\":\"r\",\"found\":[{\"start\":3,\"end\":20,\"text\":\"January-July 2018\","
                + "\"value\":\"2018-01/2018-07\"}]}");
  }

  @Test
  void keeps_ranges_out_of_dates_and_leaves_out_what_needs_a_day_to_count_from() {
    Ran ran =
        Ran.withInput(
            """
            {"id":"a","kind":"date","lang":"en","text":"January-July 2018","ref":"2018-11-07"}
            {"id":"b","kind":"date","lang":"en","text":"yesterday"}
            """,
            "normalize",
            "-");

    assertThat(ran.lines())
        .containsExactly("{\"id\":\"a\",\"found\":[]}", "{\"id\":\"b\",\"found\":[]}");
  }

  @Test
  void writes_seasons_by_their_code() {
    String line =
        "{\"id\":\"s\",\"kind\":\"daterange\",\"lang\":\"fr\",\"text\":\"l'été 2019\",\"ref\":null}";

    assertThat(Ran.withInput(line, "normalize", "-").out()).contains("\"2019-SU\"");
  }

  @Test
  void looks_for_dates_without_a_year_where_it_is_told_to() {
    String line =
        "{\"id\":\"d\",\"kind\":\"date\",\"lang\":\"en\",\"text\":\"5 March\",\"ref\":\"2018-04-01\"}";

    assertThat(Ran.withInput(line, "normalize", "--direction", "future", "-").out())
        .contains("\"2019-03-05\"");
  }

  @Test
  void reports_lines_that_are_no_cases_and_goes_on() {
    Ran ran =
        Ran.withInput(
            """
            {"id":"a","kind":"weight","lang":"en","text":"5 kg"}
            not JSON
            {"id":"b","kind":"number","lang":"xx","text":"5"}
            {"id":"c","kind":"number","lang":"en","text":"5"}
            """,
            "normalize",
            "-");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.lines()).hasSize(1);
    assertThat(ran.err())
        .contains("-:1: $.kind: no Kind is written so: weight")
        .contains("-:2: column 1: is not JSON: ")
        .contains("communique: -:3: ")
        .contains("1 case, 1 expression, 3 failed");
  }
}
