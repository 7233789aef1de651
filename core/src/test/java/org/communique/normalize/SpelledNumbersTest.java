package org.communique.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in words, as CLDR spells them out, are read back. */
class SpelledNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "en, 13",
    "ru, 13",
    "fr, 13",
    "es, 13",
    "de, 13",
    "tr, 13",
    "pt, 13",
    "pt-PT, 13",
    "it, 13",
    "ar, 13",
    "zh, 13",
    "kk, 6"
  })
  void reads_back_numbers_in_words(String tag, int digits) {
    RuleBasedNumberFormat words =
        new RuleBasedNumberFormat(ULocale.forLanguageTag(tag), RuleBasedNumberFormat.SPELLOUT);
    NumberParser parser = NumberParser.forLocale(Locale.forLanguageTag(tag));
    Random random = new Random(20210616);
    for (int i = 1; i < 1500; i++) {
      long largest = BigDecimal.ONE.scaleByPowerOfTen(3 + i % (digits - 2)).longValue();
      long value = i < 500 ? i : Math.floorMod(random.nextLong(), largest - 1) + 1;
      String spelled = words.format(value).replace("\u00AD", "");
      assertThat(parser.parse(spelled)).as(spelled).isEqualByComparingTo(BigDecimal.valueOf(value));
    }
  }
}
