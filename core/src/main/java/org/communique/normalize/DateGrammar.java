package org.communique.normalize;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules that dates of all languages share; the languages differ in their words. Immutable and
 * thread-safe.
 */
final class DateGrammar {
  /** A rule, and the item that its phrase starts with. */
  record Opening(DateRule rule, int item) {}

  private final List<List<Opening>> byFirst = new ArrayList<>();

  DateGrammar(DateLanguage language) {
    for (DateCategory ignored : DateCategory.values()) {
      byFirst.add(new ArrayList<>());
    }
    if (language.isHeadFinal()) {
      addAll(HeadFinalRules.rules());
    }
    addAll(CountRules.rules());
    addAll(DayRules.rules(language.order()));
    addAll(RelativeRules.rules());
    addAll(PeriodRules.rules());
    addAll(RangeRules.rules());
    if (!language.isHeadFinal()) {
      addAll(RelativeRules.postpositive());
    }
  }

  private void addAll(List<DateRule> rules) {
    for (DateRule rule : rules) {
      for (int item : rule.starts()) {
        for (DateCategory category : DateCategory.values()) {
          if (rule.takes(item, category)) {
            byFirst.get(category.ordinal()).add(new Opening(rule, item));
          }
        }
      }
    }
  }

  /** The rules whose phrases may start with the category. */
  List<Opening> startingWith(DateCategory category) {
    return byFirst.get(category.ordinal());
  }
}
