package org.communique.normalize;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.internal.number.Figure;

/**
 * Says of all digits of a text that are in no figure why they are in none. Looks at the stretches
 * without spaces in which they stand: in time linear in the length of the text.
 */
final class DigitLeftovers {
  private final CharSequence text;

  DigitLeftovers(CharSequence text) {
    this.text = text;
  }

  /**
   * Reports each stretch with digits that no figure shares a character with.
   *
   * @param found the figures of the text, in its order
   */
  void report(List<Figure> found, Consumer<? super LeftOut> sink) {
    int next = 0;
    int done = 0;
    for (int at = 0; at < text.length(); at++) {
      if (Letters.digit(text.charAt(at)) < 0) {
        continue;
      }
      int start = at;
      while (start > done && !isGap(text.charAt(start - 1))) {
        start--;
      }
      int end = stretchEnd(at);
      while (next < found.size() && found.get(next).end() <= start) {
        next++;
      }
      boolean shared = next < found.size() && found.get(next).start() < end;
      if (!shared) {
        stretch(start, end).ifPresent(sink);
      }
      done = end;
      at = end;
    }
  }

  /** What is left out at an offset, where a number was wanted. */
  Optional<LeftOut> at(int start) {
    return stretch(start, stretchEnd(start));
  }

  private int stretchEnd(int start) {
    int end = start;
    while (end < text.length() && !isGap(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isGap(char c) {
    return c <= ' ' || c == ';' || Letters.isSpace(c) || Letters.isIdeograph(c) || isStop(c);
  }

  private static boolean isStop(char c) {
    return c == '、' || c == '。' || c == '，' || c == '；' || Character.isWhitespace(c);
  }

  private Optional<LeftOut> stretch(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !isPart(text.charAt(start))) {
      start++;
    }
    while (end > start && !isPart(text.charAt(end - 1))) {
      end--;
    }
    boolean digits = false;
    for (int i = start; i < end; i++) {
      digits |= Letters.digit(text.charAt(i)) >= 0;
    }
    return digits ? Optional.of(leftOut(start, end)) : Optional.empty();
  }

  private static boolean isPart(char c) {
    return Letters.isLetter(c) || Letters.digit(c) >= 0 || c == '/' || c == '+' || c == '#';
  }

  private LeftOut leftOut(int start, int end) {
    boolean letters = false;
    boolean address = text.charAt(start) == '/';
    boolean joined = text.charAt(start) == '+';
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      letters |= Letters.isLetter(c);
      address |= c == '@' || c == '\\' || c == '=' || (c == ':' && isSlash(i + 1, end));
      joined |= c == ':' || c == '/' || c == '(' || Letters.isDash(c);
    }
    if (address || startsWithWww(start, end)) {
      return of(start, end, LeftOut.Reason.ADDRESS, "a part of an address or path");
    }
    if (letters) {
      return of(start, end, LeftOut.Reason.GLUED_TO_LETTERS, "glued to letters");
    }
    if (joined || isPlain(start, end) || isDotted(start, end)) {
      String message =
          "joined to other digits, as in telephone numbers, addresses, versions, times and dates";
      return of(start, end, LeftOut.Reason.JOINED_DIGITS, message);
    }
    String message = "not grouped as the digits of one number are";
    return of(start, end, LeftOut.Reason.BROKEN_GROUPING, message);
  }

  private boolean isPlain(int start, int end) {
    boolean plain = true;
    for (int i = start; i < end; i++) {
      plain &= Letters.digit(text.charAt(i)) >= 0;
    }
    return plain;
  }

  private static LeftOut of(int start, int end, LeftOut.Reason reason, String message) {
    return new LeftOut(start, end, reason, message);
  }

  private boolean isSlash(int at, int end) {
    return at < end && text.charAt(at) == '/';
  }

  private boolean startsWithWww(int start, int end) {
    if (end - start < 4 || text.charAt(start + 3) != '.') {
      return false;
    }
    for (int i = start; i < start + 3; i++) {
      if (Letters.fold(text.charAt(i)) != 'w') {
        return false;
      }
    }
    return true;
  }

  /** {@code 192.168.1.2}, {@code 1.2.3}: two dots or more, and no group of three as in numbers. */
  private boolean isDotted(int start, int end) {
    int dots = 0;
    int length = 0;
    boolean threes = false;
    for (int i = start; i <= end; i++) {
      if (i < end && Letters.digit(text.charAt(i)) >= 0) {
        length++;
        continue;
      }
      if (i < end && text.charAt(i) != '.') {
        return false;
      }
      threes |= dots > 0 && length == 3;
      dots += i < end ? 1 : 0;
      length = 0;
    }
    return dots == 3 || (dots > 1 && !threes);
  }
}
