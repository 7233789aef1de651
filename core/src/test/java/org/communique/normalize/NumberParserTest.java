package org.communique.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberParserTest {
  private final NumberParser english = NumberParser.forLocale(Locale.ENGLISH);

  @ParameterizedTest
  @CsvFileSource(resources = "numbers.tsv", delimiter = '\t', quoteCharacter = '`')
  void reads_numbers_of_each_language(String locale, String text, BigDecimal value) {
    assertThat(NumberParser.forLocale(Locale.forLanguageTag(locale)).parse(text)).isEqualTo(value);
  }

  @Test
  void finds_the_numbers_inside_money_and_percentages() {
    assertThat(english.find("$5 million is 3% of 20"))
        .extracting(Match::value)
        .containsExactly(
            BigDecimal.valueOf(5_000_000), BigDecimal.valueOf(3), BigDecimal.valueOf(20));
  }

  @Test
  void gives_offsets_of_the_whole_expression() {
    String text = "some one and a half billion people";
    Match<BigDecimal> match = english.find(text).get(0);
    assertThat(text.substring(match.start(), match.end())).isEqualTo("one and a half billion");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,234,56", "1.2.3", "12abc", "F-16", "192.168.1.2", "twenty-third"})
  void leaves_out_what_is_no_whole_number(String text) {
    assertThat(english.find(text)).isEmpty();
  }

  @Test
  void marks_a_sign_that_can_be_read_two_ways_as_assumed() {
    NumberParser russian = NumberParser.forLocale(Locale.forLanguageTag("ru"));
    assertThat(russian.find("12.500 тонн").get(0).assumed()).isTrue();
    assertThat(russian.find("12,5 тонн").get(0).assumed()).isFalse();
  }

  @Test
  void says_where_the_number_ends_when_the_text_goes_on() {
    assertThatExceptionOfType(NormalizationException.class)
        .isThrownBy(() -> english.parse("5 million people"))
        .satisfies(e -> assertThat(e.position()).isEqualTo(9));
  }

  @Test
  void says_that_nothing_could_be_read() {
    assertThatExceptionOfType(NormalizationException.class)
        .isThrownBy(() -> english.parse("people"))
        .satisfies(e -> assertThat(e.position()).isZero());
  }

  @Test
  void rejects_a_language_without_data() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NumberParser.forLocale(Locale.forLanguageTag("tlh")))
        .withMessageContaining("tlh");
  }

  @Test
  void reads_very_long_runs_in_linear_time_and_without_a_throw() {
    for (String piece :
        new String[] {"1 234 ", "one ", "half a ", "5-", "1/", "一", "1,2,", "$5-", "-5"}) {
      String text = piece.repeat(20_000);
      assertThat(english.find(text)).allSatisfy(m -> assertThat(m.end()).isPositive());
    }
  }
}
