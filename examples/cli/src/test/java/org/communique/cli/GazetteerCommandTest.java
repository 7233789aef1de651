package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCommandTest {
  @TempDir Path folder;

  @Test
  void writes_every_query_line_back_with_one_more_column() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("queries.tsv"),
            "foreign-minister\tKZ\t1801-01-01\r\n\nno query\nhead-of-state\tFR\t1801-01-01");

    Ran ran = Ran.with("gazetteer", "holders", file.toString());

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out())
        .isEqualTo(
            "foreign-minister\tKZ\t1801-01-01\t\n\t\nno query\t\nhead-of-state\tFR\t1801-01-01\t\n");
    assertThat(ran.err())
        .contains("queries.tsv:3: has 1 columns, not role, country and date with tabs between")
        .contains("2 with nobody known, 1 failed");
  }

  @Test
  void keeps_the_row_of_a_line_that_is_no_text() throws IOException {
    Path file =
        Files.write(
            folder.resolve("queries.tsv"),
            "caf\u00E9\nhead-of-state\tFR\t1801-01-01\n".getBytes(StandardCharsets.ISO_8859_1));

    Ran ran =
        Ran.with("gazetteer", "holders", file.toString(), folder.resolve("no.tsv").toString());

    assertThat(ran.out()).isEqualTo("\t\nhead-of-state\tFR\t1801-01-01\t\n");
    assertThat(ran.err()).contains("queries.tsv:1: is not UTF-8", "2 failed");
  }

  @Test
  void prints_the_status() {
    Ran ran = Ran.with("gazetteer", "status");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("concept").contains("\nall ");
  }

  @Test
  void refuses_a_time_that_ends_before_it_begins() {
    Ran ran = Ran.with("gazetteer", "coverage", "--from", "2010-01-01", "--to", "2009-01-01");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("2009-01-01 is before 2010-01-01");
  }

  @Test
  void asks_for_a_command_of_its_own() {
    assertThat(Ran.with("gazetteer").exit()).isEqualTo(2);
  }
}
