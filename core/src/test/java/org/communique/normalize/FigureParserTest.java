package org.communique.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FigureParserTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "figures.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      emptyValue = "",
      nullValues = "-")
  void sorts_the_figures_of_a_text_by_kind(
      String locale, String text, String money, String percentages, String numbers) {
    Figures figures = FigureParser.forLocale(Locale.forLanguageTag(locale)).find(text);
    assertThat(FigureTables.values(figures.money())).isEqualTo(blank(money));
    assertThat(FigureTables.values(figures.percentages())).isEqualTo(blank(percentages));
    assertThat(FigureTables.values(figures.numbers())).isEqualTo(blank(numbers));
  }

  private static String blank(String cell) {
    return cell == null ? "" : cell;
  }

  @Test
  void lists_a_stretch_of_text_once() {
    Figures figures = FigureParser.forLocale(Locale.ENGLISH).find("5% of $5 and 5 more");
    assertThat(figures.percentages()).hasSize(1);
    assertThat(figures.money()).hasSize(1);
    assertThat(figures.numbers()).hasSize(1);
  }
}
