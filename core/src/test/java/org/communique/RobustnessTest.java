package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text is read without an exception, and every span is a stretch of whole characters of it. */
class RobustnessTest {
  private static final String RELEASE = Releases.text("talks-in-lima.txt");
  private static final String TITLE =
      "Finnish President Noor Tessaly to visit Peru \uD83C\uDDF5\uD83C\uDDEA";
  private static final int MUTATIONS = 300;

  private static Extraction read(String text) {
    Extraction extraction = Releases.EXTRACTOR.from(text).extract();
    SpanCheck.check(extraction, "");
    Extraction dated =
        Releases.EXTRACTOR.from(text).title(TITLE).publishedOn(LocalDate.of(2021, 5, 4)).extract();
    SpanCheck.check(dated, TITLE);
    return extraction;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n",
        " \t\r\n\u00a0\u2003",
        "\0",
        "\uD83D",
        "\uDE00",
        "\uDE00\uD83D",
        "\uFEFF",
        ".",
        "“",
        "date",
        " date",
        " date 2021-09-18",
        " date 2021-13-45 ",
        "-",
        "$",
        "%",
        "5",
        "Mr.",
        "President",
        "President of",
        "Minister of Foreign Affairs of the Republic of",
        "met",
        "between and"
      })
  void reads_next_to_nothing(String text) {
    assertThat(read(text).facts()).isEmpty();
  }

  static Stream<Arguments> hostile() {
    return Stream.of(
        Arguments.of("opening brackets", "(".repeat(200_000)),
        Arguments.of("quotation marks", "\"".repeat(200_000)),
        Arguments.of("nested quotations", "«“‘".repeat(50_000)),
        Arguments.of("capital words", "Word ".repeat(100_000)),
        Arguments.of("glued sentences", "Word.Next".repeat(50_000)),
        Arguments.of("one name", "President Ana Quilla ".repeat(20_000)),
        Arguments.of("digits", "7".repeat(1_000_000)),
        Arguments.of("grouped digits", "7,".repeat(200_000)),
        Arguments.of("white space", " \n".repeat(200_000)),
        Arguments.of("one word", "x".repeat(500_000)),
        Arguments.of("lone surrogates", "\uD83D".repeat(100_000)),
        Arguments.of("combining marks", "e" + "\u0301".repeat(100_000)),
        Arguments.of("emoji", "\uD83D\uDE00".repeat(100_000)),
        Arguments.of("a list of countries", "Peru, Finland and ".repeat(5_000)),
        Arguments.of("a chain of possessors", "Peru's ".repeat(20_000)),
        Arguments.of("a chain of posts", "Deputy Minister of ".repeat(10_000)),
        Arguments.of("dates", "on 4 May 2021 ".repeat(10_000)),
        Arguments.of("number words", "twenty-one hundred ".repeat(10_000)),
        Arguments.of("relative clauses", "who said that Peru, which ".repeat(5_000)),
        Arguments.of("meetings", "Peru met Finland in Lima on 4 May. ".repeat(500)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void reads_any_amount_of_the_same(String name, String text) {
    assertThat(read(text).text()).as(name).isSameAs(text);
  }

  @Test
  void a_release_is_found_after_a_flood_of_brackets() {
    assertThat(read("( ".repeat(20_000) + "\n\n" + RELEASE).officials()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n\n", "\u2028"})
  void line_ends_of_other_systems_give_the_same_officials(String end) {
    assertThat(read(RELEASE.replace("\n", end)).officials().toList())
        .isEqualTo(read(RELEASE).officials().toList());
  }

  @Test
  void line_ends_of_windows_and_old_macs_give_the_same_facts() {
    List<Fact> facts = read(RELEASE).select(Fact.class).toList();

    assertThat(read(RELEASE.replace("\n", "\r\n")).select(Fact.class).toList()).isEqualTo(facts);
    assertThat(read(RELEASE.replace("\n", "\r")).select(Fact.class).toList()).isEqualTo(facts);
  }

  @Test
  void marks_and_controls_between_words_do_no_harm() {
    for (String mark :
        List.of(
            "\u202e",
            "\u2066",
            "\u200b",
            "\0",
            "\u00ad",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "<b>",
            "&nbsp;",
            "</p>\n<p>")) {
      read(RELEASE.replace(" ", " " + mark));
      read(RELEASE.replace(" ", mark + " "));
      read(RELEASE.replace(" ", mark));
      read(RELEASE.replace("a", "a" + mark));
    }
  }

  @Test
  void html_left_in_a_text_does_not_hide_the_officials() {
    String html = "<p>" + RELEASE.strip().replace("\n\n\n\n", "</p>\n\n<p>") + "</p>";

    assertThat(read(html).officials()).hasSize(3);
  }

  @Test
  void letters_beyond_the_basic_plane_are_not_cut() {
    read(
        "President of Peru \uD801\uDC00\uD801\uDC28\uD801\uDC29 \uD801\uDC01\uD801\uDC2A met"
            + " \uD83D\uDE00 Finland on 4 May\uD83D\uDE00 2021.");
    read("Trade between Peru and Finland was $5 million\uD83D\uDE00, up 5%\uD83D\uDE00.");
    read(
        "Turnover was \uD835\uDFD3\uD835\uDFD4 million dollars in"
            + " \uD835\uDFD0\uD835\uDFCE\uD835\uDFCF\uD835\uDFD7.");
  }

  @Test
  void a_release_with_random_damage_is_read() {
    Random random = new Random(5);
    String[] scraps = {
      "\uD83D",
      "\uDE00",
      "\0",
      "(",
      "\"",
      "\n\n",
      ".",
      " and ",
      " $",
      "’s ",
      "\u0301",
      " 31 June ",
      "-",
      " of the "
    };
    for (int i = 0; i < MUTATIONS; i++) {
      StringBuilder text = new StringBuilder(RELEASE);
      IntStream.range(0, 1 + random.nextInt(8))
          .forEach(
              n -> {
                int at = random.nextInt(text.length());
                int end = Math.min(text.length(), at + random.nextInt(12));
                text.replace(at, end, scraps[random.nextInt(scraps.length)]);
              });
      read(text.toString());
    }
  }
}
