package org.communique.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.communique.value.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PercentageParserTest {
  @ParameterizedTest
  @CsvFileSource(resources = "percentages.tsv", delimiter = '\t', quoteCharacter = '`')
  void reads_percentages_of_each_language(String locale, String text, String value) {
    Percentage percentage = PercentageParser.forLocale(Locale.forLanguageTag(locale)).parse(text);
    assertThat(percentage).hasToString(value);
  }

  @Test
  void reports_both_ends_of_a_range() {
    PercentageParser english = PercentageParser.forLocale(Locale.ENGLISH);
    assertThat(english.find("tariffs of 12-25 per cent"))
        .extracting(match -> match.value().toString())
        .containsExactly("12%", "25%");
  }

  @Test
  void refuses_a_bare_number() {
    PercentageParser english = PercentageParser.forLocale(Locale.ENGLISH);
    assertThatExceptionOfType(NormalizationException.class).isThrownBy(() -> english.parse("12"));
  }
}
