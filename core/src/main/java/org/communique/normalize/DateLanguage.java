package org.communique.normalize;

import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.communique.internal.number.Figure;
import org.communique.internal.number.FigureFinder;
import org.jspecify.annotations.Nullable;

/** What the reader of dates must know of a locale. Immutable and thread-safe. */
final class DateLanguage {
  /** No year in words is this late. */
  private static final BigDecimal LATEST = BigDecimal.valueOf(2200);

  private final DateLexicon lexicon;
  private final DateOrder order;
  private final List<String> prefixes;
  private final List<String> suffixes;
  private final List<String> compounds;
  private final @Nullable FigureFinder numbers;
  private final boolean segmented;
  private final boolean dotOrdinals;
  private final boolean dotDates;
  private final boolean countNouns;
  private final boolean headFinal;
  private final boolean postpositives;
  private final boolean genitive;

  private DateLanguage(Locale locale) {
    lexicon = DateLexicon.load(locale.getLanguage());
    order =
        lexicon
            .setting("order-" + locale.getCountry())
            .or(() -> lexicon.setting("order"))
            .map(DateOrder::valueOf)
            .orElse(DateOrder.DMY);
    prefixes = list("prefixes");
    suffixes = list("suffixes");
    compounds = list("compounds");
    numbers = compounds.isEmpty() ? null : FigureFinder.forLocale(locale);
    segmented = lexicon.setting("segmentation").isPresent();
    dotOrdinals = lexicon.setting("dot-ordinals").isPresent();
    dotDates = lexicon.setting("dot-dates").isPresent();
    postpositives = lexicon.setting("postpositives").isPresent();
    genitive = lexicon.setting("genitive").isPresent();
    headFinal = lexicon.setting("head-final").isPresent();
    countNouns = lexicon.setting("count-nouns").isPresent();
  }

  static DateLanguage of(Locale locale) {
    return new DateLanguage(locale);
  }

  private List<String> list(String setting) {
    return lexicon.setting(setting).map(s -> Splitter.on('|').splitToList(s)).orElse(List.of());
  }

  DateLexicon lexicon() {
    return lexicon;
  }

  DateOrder order() {
    return order;
  }

  /** Whether words are written without spaces between them. */
  boolean isSegmented() {
    return segmented;
  }

  /** Whether a full stop after a number makes it an ordinal. */
  boolean hasDotOrdinals() {
    return dotOrdinals;
  }

  /** Whether what limits a word stands before it, and "since" and "until" after. */
  boolean isHeadFinal() {
    return headFinal;
  }

  /** Whether words like "last" stand after the unit. */
  boolean hasPostpositives() {
    return postpositives;
  }

  /** Whether a whole stands after its part without a word between them. */
  boolean hasGenitive() {
    return genitive;
  }

  /** Whether a small word in {@code s} after a number is what it counts. */
  boolean hasCountNouns() {
    return countNouns;
  }

  /** Whether {@code 15.1.} is a day and a month. */
  boolean hasDotDates() {
    return dotDates;
  }

  /** Whether other words may be written as one with those of the lexicon. */
  boolean hasAffixes() {
    return !prefixes.isEmpty() || !suffixes.isEmpty();
  }

  /** Where a word of the lexicon starts after a prefix that is written as one word with it. */
  int prefixEnd(char[] text, int start, int end) {
    for (String prefix : prefixes) {
      int stem = start + prefix.length();
      if (end > stem + 1 && matches(prefix, text, start) && lexicon.find(text, stem, end) != null) {
        return stem;
      }
    }
    return start;
  }

  /** Where the word ends before an inflection that the lexicon does not list. */
  int stemEnd(char[] text, int start, int end) {
    for (String suffix : suffixes) {
      int stem = end - suffix.length();
      if (stem > start + 1
          && matches(suffix, text, stem)
          && lexicon.find(text, start, stem) != null) {
        return stem;
      }
    }
    return end;
  }

  /** The year that a word names as one of its language's long numbers, 0 where it names none. */
  int yearInWords(char[] text, int start, int end) {
    for (String first : compounds) {
      if (end - start >= first.length() && matches(first, text, start) && numbers != null) {
        List<Figure> found = numbers.findNumbers(new String(text, start, end - start));
        boolean whole = found.size() == 1 && found.get(0).end() == end - start;
        BigDecimal value = whole ? found.get(0).value() : BigDecimal.ZERO;
        return value.compareTo(LATEST) < 0 ? value.intValue() : 0;
      }
    }
    return 0;
  }

  private static boolean matches(String affix, char[] text, int at) {
    for (int i = 0; i < affix.length(); i++) {
      if (Letters.fold(text[at + i]) != affix.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
