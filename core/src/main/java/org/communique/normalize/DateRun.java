package org.communique.normalize;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in which every word may belong to a date, with the words on either side of it.
 * Reused from run to run.
 */
final class DateRun {
  /** The most tokens that a run holds; a longer one is cut. */
  static final int CAPACITY = 64;

  private static final long TRIGGERS =
      DateCategory.MONTH.bit()
          | DateCategory.OTHERMONTH.bit()
          | DateCategory.ERA.bit()
          | DateCategory.WEEKDAY.bit()
          | DateCategory.YEAR4.bit()
          | DateCategory.DECADE.bit()
          | DateCategory.TAG.bit()
          | DateCategory.DECADES.bit()
          | DateCategory.SLASH.bit()
          | DateCategory.LENGTH.bit()
          | DateCategory.MWORD.bit()
          | DateCategory.FY.bit()
          | DateCategory.D.bit()
          | DateCategory.M.bit()
          | DateCategory.Y.bit()
          | DateCategory.P.bit()
          | DateCategory.R.bit();

  private static final long UNITS = DateCategory.UNIT.bit() | DateCategory.UNITS.bit();

  private static final long CARDINAL = DateCategory.CARD.bit();

  private final int[] starts = new int[CAPACITY];
  private final int[] ends = new int[CAPACITY];
  private final boolean[] glued = new boolean[CAPACITY];
  private final @Nullable DateWord[] words = new DateWord[CAPACITY];
  private final DateWord.Reading[][] readings = new DateWord.Reading[CAPACITY][];
  private final long[] masks = new long[CAPACITY];
  private int size;
  private boolean triggered;
  private boolean units;

  /** The word before the run, empty if there is none. */
  private int leftStart;

  private int leftEnd;

  /** The word after the run, empty if there is none. */
  private int rightStart;

  private int rightEnd;

  int size() {
    return size;
  }

  boolean isFull() {
    return size == CAPACITY;
  }

  /** Whether anything in it may be a date. */
  boolean isWorthReading() {
    return triggered || (units && size > 1);
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** Whether nothing stands between this token and the one before it. */
  boolean isGlued(int token) {
    return glued[token];
  }

  /** Whether the token is a word, and not a sign or figures. */
  boolean isInWords(int token) {
    return words[token] != null;
  }

  @Nullable DateWord word(int token) {
    return words[token];
  }

  DateWord.Reading[] readings(int token) {
    return readings[token];
  }

  boolean has(int token, DateCategory category) {
    return (masks[token] & category.bit()) != 0;
  }

  boolean hasAny(int token, long categories) {
    return (masks[token] & categories) != 0;
  }

  int leftStart() {
    return leftStart;
  }

  int leftEnd() {
    return leftEnd;
  }

  int rightStart() {
    return rightStart;
  }

  int rightEnd() {
    return rightEnd;
  }

  void add(int start, int end, boolean isGlued, DateWord word) {
    words[size] = word;
    triggered |= (word.phrases() & TRIGGERS) != 0;
    units |= (word.phrases() & UNITS) != 0;
    put(start, end, isGlued, word.readings(), word.categories());
  }

  void add(int start, int end, boolean isGlued, DateWord.Reading... meanings) {
    words[size] = null;
    long categories = 0;
    for (DateWord.Reading meaning : meanings) {
      categories |= meaning.category().bit();
    }
    put(start, end, isGlued, meanings, categories);
  }

  private void put(
      int start, int end, boolean isGlued, DateWord.Reading[] meanings, long categories) {
    starts[size] = start;
    ends[size] = end;
    glued[size] = isGlued && size > 0;
    readings[size] = meanings;
    masks[size++] = categories;
    triggered |= (categories & TRIGGERS) != 0;
    units |= (categories & UNITS) != 0 || (categories == CARDINAL && isLargeNumber(meanings));
  }

  /** A word from fifteen on may be a part of a year. */
  private static boolean isLargeNumber(DateWord.Reading[] meanings) {
    return (Integer) meanings[0].value() > 14;
  }

  void setRight(int start, int end) {
    rightStart = start;
    rightEnd = end;
  }

  /** Empties the run; what stands here is to the left of the next one. */
  void restart(int start, int end) {
    size = 0;
    triggered = false;
    units = false;
    leftStart = start;
    leftEnd = end;
  }
}
