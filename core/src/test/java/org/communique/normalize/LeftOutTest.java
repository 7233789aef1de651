package org.communique.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.Diagnostic;
import org.communique.Extraction;
import org.communique.Extractor;
import org.communique.gazetteer.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftOutTest {
  private final FigureParser figures = FigureParser.forLocale(Locale.ENGLISH);

  private static String told(String text, LeftOut out) {
    return text.substring(out.start(), out.end()) + " " + out.reason();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an F-16 and COVID-19 | F-16 GLUED_TO_LETTERS; COVID-19 GLUED_TO_LETTERS",
        "some 1,2345 or 1.234.56 tonnes | 1,2345 BROKEN_GROUPING; 1.234.56 BROKEN_GROUPING",
        "https://example.org/2018/05?page=7, | https://example.org/2018/05?page=7 ADDRESS",
        "b12@example.org | b12@example.org ADDRESS",
        "host 192.168.1.2 runs 1.2.3 | 192.168.1.2 JOINED_DIGITS; 1.2.3 JOINED_DIGITS",
        "host 2001:db8::1 | 2001:db8::1 GLUED_TO_LETTERS",
        "call +1-222-555-0100 | +1-222-555-0100 JOINED_DIGITS",
        "call (222) 555-0100 | 222 JOINED_DIGITS; 555-0100 JOINED_DIGITS",
        "at 10:30 | 10:30 JOINED_DIGITS"
      })
  void tells_why_digits_are_no_number_and_gives_out_no_part_of_them(String text, String expected) {
    List<String> told = new ArrayList<>();
    Figures found = figures.find(text, out -> told.add(told(text, out)));
    assertThat(String.join("; ", told)).isEqualTo(expected);
    assertThat(found).isEqualTo(new Figures(List.of(), List.of(), List.of()));
  }

  @Test
  void gives_out_no_part_of_telephone_numbers_with_spaces() {
    List<LeftOut> told = new ArrayList<>();
    String text = "Tel: +7 7172 72 05 06 or 020 7946 0018, some 300-400 people and 222 555 more";
    Figures found = figures.find(text, told::add);
    assertThat(FigureTables.values(found.numbers())).isEqualTo("300; 400; 222555");
    assertThat(told).hasSize(8).allMatch(out -> out.reason() == LeftOut.Reason.JOINED_DIGITS);
  }

  @Test
  void tells_of_all_digits_of_a_text_or_gives_their_number() {
    String text = "12 of 40 (30%) paid $5.5 million in 2019; see A4 and 7.1.2.";
    boolean[] covered = new boolean[text.length()];
    Figures found =
        figures.find(text, out -> java.util.Arrays.fill(covered, out.start(), out.end(), true));
    List<Match<?>> all = new ArrayList<>(found.numbers());
    all.addAll(found.money());
    all.addAll(found.percentages());
    all.forEach(match -> java.util.Arrays.fill(covered, match.start(), match.end(), true));
    for (int i = 0; i < text.length(); i++) {
      assertThat(covered[i] || !Character.isDigit(text.charAt(i))).as("at " + i).isTrue();
    }
  }

  @Test
  void tells_of_dates_that_no_calendar_has() {
    List<String> told = new ArrayList<>();
    String text = "on 31 June 2019 and 30 February, not on 30 June 2019";
    List<Match<DateExpression>> found =
        DateParser.forLocale(Locale.ENGLISH).find(text, out -> told.add(told(text, out)));
    assertThat(told).containsExactly("31 June 2019 IMPOSSIBLE_DATE", "30 February IMPOSSIBLE_DATE");
    assertThat(found).hasSize(1);
  }

  @Test
  void says_why_a_text_that_was_to_be_parsed_is_no_number() {
    assertThatThrownBy(() -> NumberParser.forLocale(Locale.ENGLISH).parse("12abc"))
        .isInstanceOf(NormalizationException.class)
        .hasMessageContaining("glued to letters");
    assertThatThrownBy(() -> NumberParser.forLocale(Locale.ENGLISH).parse("1,2345"))
        .isInstanceOf(NormalizationException.class)
        .hasMessageContaining("not grouped");
  }

  @Test
  void an_extraction_tells_of_impossible_dates_and_broken_numbers() {
    Extractor extractor = Extractor.builder().gazetteer(Gazetteer.builder().build()).build();
    Extraction read =
        extractor.from("Exports of 1,2345 tonnes were agreed on 31 June 2019.").extract();
    assertThat(read.diagnostics())
        .filteredOn(d -> d.kind() == Diagnostic.Kind.UNREADABLE)
        .extracting(d -> d.span().start())
        .containsExactly(11, 40);
  }
}
