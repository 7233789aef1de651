package org.communique.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.communique.value.Money;
import org.communique.value.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyParserTest {
  private final MoneyParser english = MoneyParser.forLocale(Locale.ENGLISH);

  @ParameterizedTest
  @CsvFileSource(resources = "money.tsv", delimiter = '\t', quoteCharacter = '`')
  void reads_amounts_of_each_language(String locale, String text, String value) {
    Money money = MoneyParser.forLocale(Locale.forLanguageTag(locale)).parse(text);
    assertThat(money).hasToString(value);
  }

  @Test
  void takes_a_bare_sign_for_the_currency_of_the_default_country() {
    Match<Money> match = english.withDefaultCountry("AU").find("$11 million").get(0);
    assertThat(match.value()).isEqualTo(Money.of("AUD", 11_000_000));
    assertThat(match.assumed()).isTrue();
  }

  @Test
  void takes_the_country_of_the_locale_as_default() {
    MoneyParser canadian = MoneyParser.forLocale(Locale.CANADA);
    assertThat(canadian.parse("$5")).isEqualTo(Money.of("CAD", 5));
  }

  @Test
  void ignores_a_default_that_the_word_cannot_mean() {
    assertThat(english.withDefaultCountry("KZ").parse("$5")).isEqualTo(Money.of("USD", 5));
    assertThat(english.withDefaultCountry("AU").parse("€5")).isEqualTo(Money.of("EUR", 5));
  }

  @Test
  void states_a_currency_as_a_fact_where_the_text_names_it() {
    assertThat(english.find("US$5 million").get(0).assumed()).isFalse();
    assertThat(english.find("$5 million").get(0).assumed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "over $5 million, OVER",
    "nearly a $5 million, ABOUT",
    "up to USD 5 million, UP_TO",
    "at least 5 million euros, AT_LEAST",
    "less than $5, UNDER",
    "$5 million or more, AT_LEAST",
    "$5 million, EXACT"
  })
  void reads_the_qualifier_beside_the_amount(String text, Qualifier qualifier) {
    assertThat(english.find(text).get(0).qualifier()).isEqualTo(qualifier);
  }

  @Test
  void gives_each_currency_in_brackets_an_amount_of_its_own() {
    assertThat(english.find("JPY45.76 billion (about PHP17.45 billion)"))
        .extracting(Match::value)
        .containsExactly(Money.of("JPY", 45_760_000_000L), Money.of("PHP", 17_450_000_000L));
  }

  @Test
  void refuses_a_range_as_one_amount() {
    assertThatExceptionOfType(NormalizationException.class)
        .isThrownBy(() -> english.parse("$3-5 billion"))
        .satisfies(e -> assertThat(e.position()).isEqualTo(2));
  }

  @Test
  void reads_one_text_alike_whatever_was_read_before() {
    String first = "worth $5 million, 3% of A$7bn";
    var alone = english.find(first);
    english.find("Rs 500 crore, between 3 and 5 billion euros");
    assertThat(english.find(first)).isEqualTo(alone);
  }

  @Test
  void takes_an_ambiguous_currency_from_the_other_amounts_of_the_text() {
    List<Match<Money>> found =
        english.find("5 million Pakistani rupees were paid, 3 million rupees followed");
    assertThat(FigureTables.values(found)).isEqualTo("PKR 5000000; PKR 3000000");
    assertThat(found).extracting(Match::assumed).containsExactly(false, true);
    assertThat(FigureTables.values(english.find("A$5 million ($3 million)")))
        .isEqualTo("AUD 5000000; USD 3000000");
  }
}
