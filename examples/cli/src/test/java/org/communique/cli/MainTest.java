package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @Test
  void tells_its_version() {
    Ran ran = Ran.with("--version");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("communique ").contains("Java ");
  }

  @Test
  void helps_with_examples_and_exit_codes() {
    Ran ran = Ran.with("--help");

    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("Examples:", "communique extract release.txt", "Exit codes:", "  2   ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "explain",
        "gazetteer",
        "gazetteer holders",
        "normalize",
        "gazetteer coverage"
      })
  void helps_with_each_command(String command) {
    Ran ran = Ran.with((command + " --help").split(" "));

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("Usage: communique " + command).contains("Examples:");
  }

  @Test
  void ends_with_three_where_the_program_itself_has_no_memory_left() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("no room");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int exit =
        Main.run(new String[] {"extract", "-"}, endless, OutputStream.nullOutputStream(), err);

    assertThat(exit).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("OutOfMemoryError: no room");
  }

  @Test
  void asks_for_a_command() {
    Ran ran = Ran.with();

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo(
            "communique: Missing required subcommand\ncommunique --help tells how it is used.\n"
                .replace("\n", System.lineSeparator()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "extract --date 7.11.2018 -",
        "extract --issuer Kazakhstan -",
        "extract --format xml -",
        "extract --threads 0 -",
        "extract --nonsense -",
        "explain",
        "normalize --direction sideways -",
        "tell"
      })
  void refuses_wrong_usage_and_says_where_to_look(String arguments) {
    Ran ran = Ran.with(arguments.split(" "));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("communique: ").contains("--help tells how it is used");
  }
}
