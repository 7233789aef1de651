package org.communique.normalize;

import com.google.common.base.Splitter;
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
    List<String> parts = Splitter.on(' ').splitToList(pattern);
    items = new long[parts.size()];
    optional = new boolean[parts.size()];
    for (int i = 0; i < items.length; i++) {
      String part = parts.get(i);
      optional[i] = part.endsWith("?");
      String names = optional[i] ? part.substring(0, part.length() - 1) : part;
      for (String name : Splitter.on('|').split(names)) {
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

  /** The item after this one, if this one and all from {@code start} on may be absent; else -1. */
  int next(int item, int start) {
    for (int i = start; i <= item; i++) {
      if (!optional[i]) {
        return -1;
      }
    }
    return item + 1 < items.length ? item + 1 : -1;
  }

  /** Whether all items after this one may be absent. */
  boolean mayEndAfter(int item) {
    for (int i = item + 1; i < items.length; i++) {
      if (!optional[i]) {
        return false;
      }
    }
    return true;
  }

  /** The categories that an item may be of. */
  List<DateCategory> categories(int item) {
    List<DateCategory> categories = new ArrayList<>();
    for (DateCategory category : DateCategory.values()) {
      if (takes(item, category)) {
        categories.add(category);
      }
    }
    return categories;
  }

  @Nullable Object make(Slots slots) {
    return production.make(slots);
  }

  DateCategory category(Object made) {
    return result != null ? result : DateCategory.of((DateNode) made);
  }
}
