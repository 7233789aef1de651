package org.communique.normalize;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word of the lexicon, or a phrase that goes on from one. Frozen once the lexicon is loaded. */
final class DateWord {
  private static final Reading[] NONE = {};

  /** One meaning of a word. */
  record Reading(DateCategory category, Object value) {}

  private final String key;
  private Reading[] readings = NONE;
  private long categories;
  private long phrases;
  private boolean abbreviation;
  private boolean ambiguous;
  private @Nullable Map<DateWord, DateWord> continuations;

  DateWord(String key) {
    this.key = key;
  }

  /** The folded characters. */
  String key() {
    return key;
  }

  Reading[] readings() {
    return readings;
  }

  /** Whether it makes an ordinal of the digits before it: {@code rd}, {@code ème}. */
  boolean isOrdinalSuffix() {
    return has(DateCategory.NTH);
  }

  /** Whether a full stop right after it belongs to it. */
  boolean isAbbreviation() {
    return abbreviation;
  }

  /** Whether it means something else as well, so that it is no date on its own. */
  boolean isAmbiguous() {
    return ambiguous;
  }

  /** The categories of its readings. */
  long categories() {
    return categories;
  }

  /** The categories of the phrases that end with it. */
  long phrases() {
    return phrases;
  }

  void endsPhrase(DateCategory category) {
    phrases |= category.bit();
  }

  boolean has(DateCategory category) {
    return (categories & category.bit()) != 0;
  }

  /** The phrase made of this and the next word, or null if there is none. */
  @Nullable DateWord then(DateWord next) {
    return continuations == null ? null : continuations.get(next);
  }

  void add(Reading reading, boolean isAbbreviation, boolean isAmbiguous) {
    Reading[] more = java.util.Arrays.copyOf(readings, readings.length + 1);
    more[readings.length] = reading;
    readings = more;
    categories |= reading.category().bit();
    abbreviation |= isAbbreviation;
    ambiguous |= isAmbiguous;
  }

  DateWord extend(DateWord next) {
    if (continuations == null) {
      continuations = new HashMap<>();
    }
    return continuations.computeIfAbsent(next, n -> new DateWord(key + " " + n.key));
  }
}
