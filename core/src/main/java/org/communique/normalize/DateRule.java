package org.communique.normalize;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the grammar: a row of categories, and what they make together. In the pattern, {@code
 * |} separates alternatives and {@code ?} marks what may be left out.
 */
final class DateRule {
  /** Makes a value of the parts of a phrase, or null if they do not fit together. */
  interface Production {
    @Nullable Object make(Slots slots);
  }

  private final @Nullable DateCategory result;
  private final long[] items;
  private final boolean[] optional;
  private final Production production;

  /**
   * A rule.
   *
   * @param result the category made, or null where the node made says so
   * @param pattern the categories, separated by spaces
   * @param production what they make
   */
  DateRule(@Nullable DateCategory result, String pattern, Production production) {
    this.result = result;
    this.production = production;
    List<String> parts = List.of(pattern.split(" "));
    items = new long[parts.size()];
    optional = new boolean[parts.size()];
    for (int i = 0; i < items.length; i++) {
      String part = parts.get(i);
      optional[i] = part.endsWith("?");
      String names = optional[i] ? part.substring(0, part.length() - 1) : part;
      for (String name : names.split("\\|")) {
        items[i] |= DateCategory.valueOf(name).bit();
      }
    }
  }

  int size() {
    return items.length;
  }

  boolean takes(int item, DateCategory category) {
    return (items[item] & category.bit()) != 0;
  }

  boolean takesAny(int item, long categories) {
    return (items[item] & categories) != 0;
  }

  boolean isOptional(int item) {
    return optional[item];
  }

  /** The items that a phrase of this rule may start with. */
  List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    int item = 0;
    while (item < items.length) {
      starts.add(item);
      if (!optional[item++]) {
        break;
      }
    }
    return starts;
  }

  @Nullable Object make(Slots slots) {
    return production.make(slots);
  }

  DateCategory category(Object made) {
    return result != null ? result : DateCategory.of((DateNode) made);
  }
}
