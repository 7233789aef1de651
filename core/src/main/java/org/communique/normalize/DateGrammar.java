package org.communique.normalize;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules that dates of all languages share; the languages differ in their words. Rules are found
 * by the first two parts of their phrases. Immutable and thread-safe.
 */
final class DateGrammar {
  /** A rule, with the items of its pattern that the first and the second part of a phrase fill. */
  record Opening(DateRule rule, int first, int second) {}

  private static final int CATEGORIES = DateCategory.values().length;
  private static final Opening[] NONE = {};

  private final Opening[][] byPair = new Opening[CATEGORIES * CATEGORIES][];
  private final Opening[][] alone = new Opening[CATEGORIES][];
  private final long[] followers = new long[CATEGORIES];

  DateGrammar(DateLanguage language) {
    List<DateRule> rules = new ArrayList<>();
    if (language.isHeadFinal()) {
      rules.addAll(HeadFinalRules.rules());
    }
    if (language.hasGenitive()) {
      rules.addAll(PeriodRules.genitive());
    }
    rules.addAll(OtherRules.rules());
    rules.addAll(CountRules.rules());
    rules.addAll(DayRules.rules(language.order()));
    rules.addAll(RelativeRules.rules());
    rules.addAll(PeriodRules.rules());
    rules.addAll(DecadeRules.rules());
    rules.addAll(RangeRules.rules());
    if (language.hasPostpositives()) {
      rules.addAll(RelativeRules.postpositive());
    }
    List<List<Opening>> pairs = lists(CATEGORIES * CATEGORIES);
    List<List<Opening>> singles = lists(CATEGORIES);
    for (DateRule rule : rules) {
      for (int first = 0; first >= 0; first = rule.next(first, 0)) {
        addPairs(rule, first, pairs, singles);
      }
    }
    for (int i = 0; i < byPair.length; i++) {
      byPair[i] = pairs.get(i).toArray(NONE);
    }
    for (int i = 0; i < CATEGORIES; i++) {
      alone[i] = singles.get(i).toArray(NONE);
    }
  }

  private static List<List<Opening>> lists(int count) {
    List<List<Opening>> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private void addPairs(
      DateRule rule, int first, List<List<Opening>> pairs, List<List<Opening>> singles) {
    for (DateCategory one : rule.categories(first)) {
      if (rule.mayEndAfter(first)) {
        singles.get(one.index()).add(new Opening(rule, first, first));
      }
      for (int second = first + 1; second > 0; second = rule.next(second, first + 1)) {
        if (second == rule.size()) {
          break;
        }
        for (DateCategory two : rule.categories(second)) {
          pairs.get(one.index() * CATEGORIES + two.index()).add(new Opening(rule, first, second));
          followers[one.index()] |= two.bit();
        }
      }
    }
  }

  /** The rules whose phrases may be one part of this category. */
  Opening[] alone(DateCategory category) {
    return alone[category.index()];
  }

  /** The categories that may follow this one in a phrase. */
  long followers(DateCategory category) {
    return followers[category.index()];
  }

  /** The rules whose phrases may start with parts of these categories. */
  Opening[] startingWith(DateCategory first, DateCategory second) {
    return byPair[first.index() * CATEGORIES + second.index()];
  }
}
