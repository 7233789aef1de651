package org.communique.normalize;

import java.time.YearMonth;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads what starts with a digit: a plain number, an ordinal, a decade, or a date in figures.
 * Amounts, clock times, codes and telephone numbers are passed over as a whole, so that no part of
 * them is ever taken for a date.
 */
final class DigitLexer {
  private static final int GROUPS = 3;

  /** The most years that {@code 2021-25} spans. */
  private static final int LONGEST_PLAN = 15;

  private static final DateWord.Reading[][] SMALL = new DateWord.Reading[100][];

  static {
    for (int value = 0; value < SMALL.length; value++) {
      SMALL[value] = small(value);
    }
  }

  private final DateLanguage language;
  private final char[] text;
  private final int[] starts = new int[GROUPS + 1];
  private final int[] ends = new int[GROUPS + 1];

  DigitLexer(DateLanguage language, char[] text) {
    this.language = language;
    this.text = text;
  }

  /**
   * Adds the tokens that start here to the run.
   *
   * @return where reading goes on; negated if there is nothing for a date up to there
   */
  int lex(DateRun run, int start, boolean glued) {
    int first = digitsEnd(start);
    char separator = separator(first);
    if (isCode(run, start, first)) {
      return -skip(first);
    }
    if (separator == 0) {
      return plain(run, start, first, glued);
    }
    int groups = groups(start, separator);
    if (groups > GROUPS || separator == ':') {
      return -skip(first);
    }
    int end = ends[groups - 1];
    boolean goesOn = separator == '-' && separator(end) != 0;
    if (groups == 2 && (goesOn || isBesideMonth(run, start, end))) {
      return plain(run, start, first, glued);
    }
    DateWord.@Nullable Reading reading = groups == 3 ? triple(separator) : pair(separator);
    boolean time = end + 1 < text.length && text[end] == 'T' && Letters.digit(text[end + 1]) >= 0;
    boolean ends = end == text.length || time || !(Letters.isLetter(text[end]) || text[end] == '%');
    if (reading != null && (ends || language.isSegmented() || !isWordAfter(end))) {
      run.add(start, end, glued, reading);
      return end;
    }
    boolean loose = groups == 2 && isLoose(separator);
    return loose ? plain(run, start, first, glued) : -skip(end);
  }

  /** A letter glued to a number, so that both are one word. */
  private boolean isWordAfter(int end) {
    return Letters.isLetter(text[end]);
  }

  /** Two numbers that only stand side by side: {@code 11-18 March}, {@code 5/1}. */
  private boolean isLoose(char separator) {
    int left = ends[0] - starts[0];
    int right = ends[1] - starts[1];
    return switch (separator) {
      case '-', '/' -> left <= 2 && right <= 2;
      case ',' -> left <= 2 && right == 4;
      default -> false;
    };
  }

  /** {@code Sep-23-2020}, {@code 2020/23/Sep}: the month is written out. */
  private boolean isBesideMonth(DateRun run, int start, int end) {
    boolean before =
        run.size() > 1
            && text[start - 1] == text[ends[0]]
            && run.has(run.size() - 2, DateCategory.MONTH);
    return before
        || (end + 1 < text.length && text[end] == text[ends[0]] && Letters.isLetter(text[end + 1]));
  }

  private boolean isCode(DateRun run, int start, int end) {
    if (end - start > 8 || start == 0) {
      return end - start > 8;
    }
    char before = text[start - 1];
    if (before == ' ') {
      return false;
    }
    boolean stuck =
        Letters.isCurrencySign(before) || "#_@\\=&+№".indexOf(before) >= 0 || before == '^';
    if (stuck || start < 2) {
      return stuck;
    }
    char beyond = text[start - 2];
    if (run.size() > 0) {
      boolean month = run.size() > 1 && run.has(run.size() - 2, DateCategory.MONTH);
      return before == '/' && Letters.isLetter(beyond) && !month;
    }
    boolean joint = Letters.isDash(before) || before == '/' || before == '.' || before == ':';
    boolean word = Letters.isLetter(beyond) || Letters.digit(beyond) >= 0;
    boolean longer = Letters.isDash(before) && end - start == 4;
    return joint && word && !longer;
  }

  private int digitsEnd(int start) {
    int end = start;
    while (end < text.length && Letters.digit(text[end]) >= 0) {
      end++;
    }
    return end;
  }

  /** The sign that joins this number to another one, 0 if there is none. */
  private char separator(int end) {
    if (end + 1 >= text.length || Letters.digit(text[end + 1]) < 0) {
      return 0;
    }
    char c = text[end];
    if (Letters.isDash(c) && c != '—') {
      return '-';
    }
    return switch (c) {
      case '/', '.', ',', ':' -> c;
      case '٫' -> '.';
      case '٬' -> ',';
      case '：' -> ':';
      default -> 0;
    };
  }

  private int groups(int start, char separator) {
    int count = 0;
    int at = start;
    while (count <= GROUPS) {
      starts[count] = at;
      ends[count] = digitsEnd(at);
      at = ends[count++] + 1;
      if (separator(at - 1) != separator) {
        break;
      }
    }
    return count;
  }

  private int skip(int end) {
    int at = end;
    while (at < text.length) {
      char c = text[at];
      boolean joins =
          separator(at) != 0
              || Letters.digit(c) >= 0
              || Letters.isLetter(c)
              || c == '%'
              || c == '_';
      if (!joins || (language.isSegmented() && Letters.isIdeograph(c))) {
        break;
      }
      at++;
    }
    return at;
  }

  private int plain(DateRun run, int start, int end, boolean glued) {
    if (end == text.length) {
      run.add(start, end, glued, readings(start, end));
      return end;
    }
    char next = text[end];
    if (next == '%' || next == '°' || next == '‰') {
      return -skip(end);
    }
    if (next == '.' && end + 1 < text.length && (text[end + 1] == 'º' || text[end + 1] == 'ª')) {
      run.add(start, end + 2, glued, new DateWord.Reading(DateCategory.ORD, value(start, end)));
      return end + 2;
    }
    boolean hyphen = next == '-' && end + 1 < text.length && Letters.isLetter(text[end + 1]);
    if (!Letters.isLetter(next) && !Letters.isApostrophe(next) && !hyphen) {
      run.add(start, end, glued, readings(start, end));
      return end;
    }
    return suffixed(run, start, end, glued);
  }

  /** {@code 3rd}, {@code 1990s}, {@code 1970's}, {@code 3years}, {@code 2016年}. */
  private int suffixed(DateRun run, int start, int end, boolean glued) {
    int from = Letters.isLetter(text[end]) ? end : end + 1;
    int to = from;
    while (to < text.length && Letters.isLetter(text[to]) && !isIdeographic(text[to])) {
      to++;
    }
    DateWord suffix = language.lexicon().find(text, from, to);
    int value = value(start, end);
    boolean plural = to - from == 1 && Letters.fold(text[from]) == 's';
    boolean tens = suffix != null && suffix.has(DateCategory.DECADES);
    boolean years = tens && end - start == 4 && isDecade(start, end, value);
    if (suffix != null && suffix.isOrdinalSuffix() && !years) {
      run.add(start, to, glued, new DateWord.Reading(DateCategory.ORD, value));
      return to;
    }
    if ((plural || tens) && isDecade(start, end, value)) {
      run.add(start, to, glued, new DateWord.Reading(DateCategory.DECADE, value));
      return to;
    }
    boolean word = suffix != null;
    if (word || from > end || (to == from && isIdeographic(text[end]))) {
      run.add(start, end, glued, readings(start, end));
      return end;
    }
    return -skip(to);
  }

  private boolean isIdeographic(char c) {
    return language.isSegmented() && Letters.isIdeograph(c);
  }

  private static boolean isDecade(int start, int end, int value) {
    int length = end - start;
    return value % 10 == 0 && (length == 4 || (length == 2 && value >= 10));
  }

  /** Whether two figures, and no more, stand here. */
  boolean isTwoDigits(int start) {
    return digitsEnd(start) == start + 2;
  }

  private int value(int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = 10 * value + Letters.digit(text[i]);
    }
    return value;
  }

  private DateWord.Reading[] readings(int start, int end) {
    int value = value(start, end);
    if (end - start <= 2) {
      return end - start == 2 && value < 10 ? padded(value) : SMALL[value];
    }
    if (end - start == 8) {
      DateNode day = Calendars.day(value / 10000, value / 100 % 100, value % 100);
      boolean plausible = value / 10000 >= 1900 && value / 10000 < 2100;
      if (plausible && !(day instanceof DateNode.Impossible)) {
        return new DateWord.Reading[] {new DateWord.Reading(DateCategory.D, day)};
      }
    }
    return numbers(value, end - start);
  }

  /** The meanings of a number that was written in words or ideographs. */
  DateWord.Reading[] readings(long value) {
    return value < 100
        ? SMALL[(int) value]
        : numbers((int) Math.min(value, Integer.MAX_VALUE), value < 1000 ? 3 : 4);
  }

  private static DateWord.Reading[] numbers(int value, int length) {
    DateWord.Reading count = new DateWord.Reading(DateCategory.N, value);
    boolean year = length == 4 && value >= 1000 && value < 3000;
    return year
        ? new DateWord.Reading[] {count, new DateWord.Reading(DateCategory.YEAR4, value)}
        : new DateWord.Reading[] {count};
  }

  /** {@code 07}: no count. */
  private static DateWord.Reading[] padded(int value) {
    DateWord.Reading[] all = SMALL[value];
    return Arrays.copyOfRange(all, 1, all.length);
  }

  private static DateWord.Reading[] small(int value) {
    DateWord.Reading count = new DateWord.Reading(DateCategory.N, value);
    DateWord.Reading year = new DateWord.Reading(DateCategory.YY, value);
    DateWord.Reading day = new DateWord.Reading(DateCategory.DOM, value);
    if (value == 0 || value > 31) {
      return new DateWord.Reading[] {count, year};
    }
    return new DateWord.Reading[] {count, year, day};
  }

  private DateWord.@Nullable Reading triple(char separator) {
    int a = value(starts[0], ends[0]);
    int b = value(starts[1], ends[1]);
    int c = value(starts[2], ends[2]);
    int left = ends[0] - starts[0];
    int middle = ends[1] - starts[1];
    int right = ends[2] - starts[2];
    if (separator == ',' || middle > 2 || left > 4 || right > 4) {
      return null;
    }
    DateNode day = null;
    if (left == 4 && right <= 2) {
      day = Calendars.day(a, b, c);
    } else if (left <= 2 && (right == 4 || right == 2)) {
      day =
          language.order() == DateOrder.YMD && right == 2
              ? shortYmd(a, b, c)
              : ordered(a, b, c, right);
    } else if (left == 2 && right == 1) {
      day = Calendars.day(Calendars.fullYear(a), b, c);
    }
    return day == null ? null : new DateWord.Reading(DateCategory.D, day);
  }

  private static DateNode shortYmd(int a, int b, int c) {
    DateNode day = Calendars.day(Calendars.fullYear(a), b, c);
    return day instanceof DateNode.Impossible ? Calendars.day(Calendars.fullYear(c), b, a) : day;
  }

  private DateNode ordered(int a, int b, int c, int length) {
    int year = length == 4 ? c : Calendars.fullYear(c);
    boolean monthFirst = language.order() == DateOrder.MDY;
    DateNode day = monthFirst ? Calendars.day(year, a, b) : Calendars.day(year, b, a);
    if (!(day instanceof DateNode.Impossible)) {
      return day;
    }
    DateNode turned = monthFirst ? Calendars.day(year, b, a) : Calendars.day(year, a, b);
    boolean noMonth = (monthFirst ? a : b) > 12;
    return turned instanceof DateNode.Impossible && !noMonth ? day : turned;
  }

  private DateWord.@Nullable Reading pair(char separator) {
    int a = value(starts[0], ends[0]);
    int b = value(starts[1], ends[1]);
    int left = ends[0] - starts[0];
    int right = ends[1] - starts[1];
    if (separator == ',' || left > 4 || right > 4) {
      return null;
    }
    boolean leftYear = left == 4 && a >= 1000 && a < 2200;
    boolean rightYear = right == 4 && b >= 1000 && b < 2200;
    if (leftYear && rightYear) {
      return b > a && separator != '.' ? period(Calendars.years(a, b)) : null;
    }
    if (leftYear && right <= 2) {
      return yearFirst(separator, a, b, right);
    }
    if (rightYear && left <= 2 && a >= 1 && a <= 12) {
      return period(Calendars.month(YearMonth.of(b, a)));
    }
    boolean day = separator == '.' && language.hasDotDates() && ends[1] < text.length;
    if (day && text[ends[1]] == '.' && a >= 1 && a <= 31 && b >= 1 && b <= 12) {
      return new DateWord.Reading(DateCategory.D, Yearly.day(b, a));
    }
    return null;
  }

  private static DateWord.@Nullable Reading yearFirst(char separator, int a, int b, int length) {
    boolean follows = length == 2 && b == (a + 1) % 100 && separator != '.';
    if (follows && separator != '.') {
      return new DateWord.Reading(DateCategory.Y, new PartNodes.Fiscal(a, true));
    }
    if (b >= 1 && b <= 12) {
      return period(Calendars.month(YearMonth.of(a, b)));
    }
    int last = a - a % 100 + b;
    return length == 2 && separator == '-' && last > a && last <= a + LONGEST_PLAN
        ? period(Calendars.years(a, last))
        : null;
  }

  private static DateWord.Reading period(DateNode node) {
    return new DateWord.Reading(DateCategory.of(node), node);
  }
}
