package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.communique.normalize.DateParser;
import org.communique.normalize.Direction;
import org.communique.normalize.MoneyParser;
import org.communique.normalize.NormalizationException;
import org.communique.normalize.NumberParser;
import org.communique.normalize.PercentageParser;
import org.junit.jupiter.api.function.Executable;

/**
 * Whatever the text, reading it gives a result with sound spans, and the normalizers refuse with
 * their one exception only.
 */
@Domain(HostileTexts.class)
class AnyTextTest {
  private static final LocalDate DAY = LocalDate.of(2021, 5, 4);
  private static final List<Locale> LOCALES =
      Stream.of("en-US", "en-IN", "ar", "de", "es", "fr", "it", "kk", "pt", "ru", "tr", "zh")
          .map(Locale::forLanguageTag)
          .toList();
  private static final List<NumberParser> NUMBERS =
      LOCALES.stream().map(NumberParser::forLocale).toList();
  private static final List<MoneyParser> MONEY =
      LOCALES.stream().map(MoneyParser::forLocale).toList();
  private static final List<PercentageParser> PERCENTAGES =
      LOCALES.stream().map(PercentageParser::forLocale).toList();
  private static final List<DateParser> DATES =
      LOCALES.stream().map(DateParser::forLocale).toList();

  @Property(tries = 300, seed = "7")
  void a_text_and_a_title_are_read_with_sound_spans(@ForAll String text, @ForAll String title) {
    Extraction extraction = Releases.EXTRACTOR.from(text).title(title).publishedOn(DAY).extract();

    assertThat(extraction.text()).isSameAs(text);
    SpanCheck.check(extraction, title);
  }

  @Property(tries = 300, seed = "7")
  void a_text_without_a_day_of_publication_is_read_twice_with_one_result(@ForAll String text) {
    Extraction once = Releases.EXTRACTOR.from(text).extract();
    Extraction again = Releases.EXTRACTOR.from(text).extract();

    SpanCheck.check(once, "");
    assertThat(again.facts()).isEqualTo(once.facts());
    assertThat(again.mentions()).isEqualTo(once.mentions());
    assertThat(again.diagnostics()).isEqualTo(once.diagnostics());
  }

  @Property(tries = 300, seed = "7")
  void numbers_are_found_in_any_text(@ForAll String text) {
    for (NumberParser parser : NUMBERS) {
      SpanCheck.check(parser.find(text), text);
      refusesOnlyAsDocumented(() -> parser.parse(text));
    }
  }

  @Property(tries = 300, seed = "7")
  void amounts_of_money_are_found_in_any_text(@ForAll String text) {
    for (MoneyParser parser : MONEY) {
      SpanCheck.check(parser.find(text), text);
      refusesOnlyAsDocumented(() -> parser.parse(text));
    }
  }

  @Property(tries = 300, seed = "7")
  void percentages_are_found_in_any_text(@ForAll String text) {
    for (PercentageParser parser : PERCENTAGES) {
      SpanCheck.check(parser.find(text), text);
      refusesOnlyAsDocumented(() -> parser.parse(text));
    }
  }

  @Property(tries = 300, seed = "7")
  void dates_are_found_in_any_text(@ForAll String text) {
    for (DateParser parser : DATES) {
      SpanCheck.check(parser.find(text), text);
      SpanCheck.check(parser.find(text, DAY, Direction.PAST), text);
      refusesOnlyAsDocumented(() -> parser.parse(text));
      refusesOnlyAsDocumented(() -> parser.parse(text, DAY, Direction.FUTURE));
    }
  }

  private static void refusesOnlyAsDocumented(Executable reading) {
    Throwable thrown = catchThrowable(reading::execute);
    if (thrown != null) {
      assertThat(thrown).isInstanceOf(NormalizationException.class);
    }
  }
}
