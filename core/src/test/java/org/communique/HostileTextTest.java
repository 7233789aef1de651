package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.fact.Fact;
import org.communique.normalize.DateParser;
import org.communique.normalize.Direction;
import org.communique.normalize.FigureParser;
import org.communique.normalize.Figures;
import org.communique.normalize.Match;
import org.communique.normalize.MoneyParser;
import org.communique.normalize.NormalizationException;
import org.communique.normalize.NumberParser;
import org.communique.normalize.PercentageParser;

/** Whatever stands in a text, it is read without an exception and quoted in whole characters. */
class HostileTextTest {
  private static final LocalDate ANCHOR = LocalDate.of(2021, 5, 4);

  private static final List<Parsers> PARSERS =
      Stream.of("en", "ru", "fr", "es", "de", "tr", "pt", "it", "ar", "zh", "kk")
          .map(Locale::forLanguageTag)
          .map(Parsers::new)
          .toList();

  @Provide
  Arbitrary<String> texts() {
    return HostileText.texts();
  }

  @Property(tries = 400)
  void an_extraction_quotes_whole_characters(
      @ForAll("texts") String text, @ForAll("texts") String title) {
    Extraction extraction =
        Releases.EXTRACTOR.from(text).title(title).publishedOn(ANCHOR).extract();

    for (Found<?> found : extraction.select(Fact.class, Leniency.LATENT).found()) {
      check(found.span(), title, text);
      check(found.why().sentence(), title, text);
      found.slots().values().forEach(spans -> spans.forEach(span -> check(span, title, text)));
      found.why().steps().forEach(step -> check(step.span(), title, text));
    }
    extraction.diagnostics().forEach(diagnostic -> check(diagnostic.span(), title, text));
    Mentions mentions = extraction.mentions();
    Stream.of(mentions.dates(), mentions.money(), mentions.percentages())
        .flatMap(List::stream)
        .forEach(match -> check(Span.of(match.start(), match.end()), title, text));
    assertThat(Releases.EXTRACTOR.from(text).extract().text()).isSameAs(text);
  }

  @Property(tries = 300)
  void normalizers_quote_whole_characters_in_order(@ForAll("texts") String text) {
    for (Parsers parsers : PARSERS) {
      Figures figures = parsers.figures.find(text);
      inOrder(figures.numbers(), text);
      inOrder(figures.percentages(), text);
      inOrder(figures.money(), text);
      inOrder(parsers.numbers.find(text), text);
      inOrder(parsers.percentages.find(text), text);
      inOrder(parsers.money.find(text), text);
      inOrder(parsers.dates.find(text), text);
      for (Direction direction : Direction.values()) {
        inOrder(parsers.dates.find(text, ANCHOR, direction), text);
      }
    }
  }

  @Property(tries = 300)
  void parsing_gives_a_value_or_the_documented_exception(@ForAll("texts") String text) {
    for (Parsers parsers : PARSERS) {
      refusesOrReads(text, () -> parsers.numbers.parse(text));
      refusesOrReads(text, () -> parsers.percentages.parse(text));
      refusesOrReads(text, () -> parsers.money.parse(text));
      refusesOrReads(text, () -> parsers.dates.parse(text));
      refusesOrReads(text, () -> parsers.dates.parse(text, ANCHOR, Direction.PAST));
    }
  }

  private static void refusesOrReads(String text, Runnable parse) {
    try {
      parse.run();
    } catch (NormalizationException refused) {
      assertThat(refused.text()).isEqualTo(text);
      assertThat(refused.position()).isBetween(0, text.length());
    }
  }

  private static void inOrder(List<? extends Match<?>> matches, String text) {
    int last = 0;
    for (Match<?> match : matches) {
      assertThat(match.start()).isGreaterThanOrEqualTo(last);
      check(Span.of(match.start(), match.end()), "", text);
      last = match.end();
    }
  }

  private static void check(Span span, String title, String text) {
    String whole = span.part() == Span.Part.TITLE ? title : text;
    assertThat(span.end()).as("end of %s", span).isLessThanOrEqualTo(whole.length());
    assertThat(isWhole(whole, span.start()) && isWhole(whole, span.end()))
        .as("%s cuts no character in two", span)
        .isTrue();
  }

  private static boolean isWhole(String text, int offset) {
    return offset == 0
        || offset == text.length()
        || !Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }

  /** The parsers of one language. */
  private static final class Parsers {
    final FigureParser figures;
    final NumberParser numbers;
    final PercentageParser percentages;
    final MoneyParser money;
    final DateParser dates;

    Parsers(Locale locale) {
      figures = FigureParser.forLocale(locale);
      numbers = NumberParser.forLocale(locale);
      percentages = PercentageParser.forLocale(locale);
      money = MoneyParser.forLocale(locale);
      dates = DateParser.forLocale(locale);
    }
  }
}
