package org.communique.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Says for each character of a text taken from a page where it stands in the page's source; line
 * ends put between blocks stand nowhere. Immutable and thread-safe.
 */
public final class OffsetMap {
  static final int NOWHERE = -1;

  private final int[] starts;
  private final int[] ends;

  OffsetMap(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * Where a stretch of the text stands in the source, in order: several ranges where tags stand
   * between its words. The source of a range, its entities decoded and its white space joined, is
   * what the text holds.
   *
   * @param start UTF-16 offset into the text
   * @param end UTF-16 offset after the last character
   * @throws IndexOutOfBoundsException if the stretch does not lie within the text
   */
  public List<SourceRange> toSource(int start, int end) {
    java.util.Objects.checkFromToIndex(start, end, starts.length);
    List<SourceRange> ranges = new ArrayList<>();
    int from = NOWHERE;
    int to = NOWHERE;
    for (int i = start; i < end; i++) {
      if (starts[i] == NOWHERE) {
        continue;
      }
      if (starts[i] > to && to != NOWHERE) {
        ranges.add(new SourceRange(from, to));
        from = NOWHERE;
      }
      from = from == NOWHERE ? starts[i] : from;
      to = Math.max(to, ends[i]);
    }
    if (from != NOWHERE) {
      ranges.add(new SourceRange(from, to));
    }
    return List.copyOf(ranges);
  }
}
