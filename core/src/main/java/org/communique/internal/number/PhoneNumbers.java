package org.communique.internal.number;

/**
 * Tells where a telephone number ends: {@code +7 7172 72 05 06}, {@code 020 7946 0018}, {@code
 * (222) 555-0100}, {@code 555-0100}. Looks ahead over a bounded number of characters.
 */
final class PhoneNumbers {
  private static final int LONGEST = 28;
  private static final int FEWEST_DIGITS = 7;
  private static final int MOST_DIGITS = 15;

  private PhoneNumbers() {}

  /**
   * The end of the telephone number whose first digits stand at an offset, 0 where none does.
   *
   * @param at the first digit, after any {@code +} or bracket
   */
  static int end(CharSequence text, int at) {
    int limit = Math.min(text.length(), at + LONGEST);
    boolean plus = at > 0 && text.charAt(at - 1) == '+';
    boolean bracket = at > 0 && text.charAt(at - 1) == '(';
    int digits = 0;
    int groups = 0;
    int hyphens = 0;
    int brackets = bracket ? 1 : 0;
    boolean zero = false;
    boolean trunk = text.charAt(at) == '0';
    int end = at;
    int next = at;
    while (next < limit) {
      char c = text.charAt(next);
      if (DigitReader.isDigit(c)) {
        if (next == at || !DigitReader.isDigit(text.charAt(next - 1))) {
          zero |= groups > 0 && c == '0';
          groups++;
        }
        digits++;
        end = ++next;
      } else if (isJoint(c) && !isDoubled(text, next)) {
        hyphens += Folding.isDash(c) ? 1 : 0;
        brackets += c == '(' ? 1 : 0;
        next++;
      } else {
        break;
      }
    }
    boolean length = digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && groups > 1;
    boolean open = end < text.length() && Folding.isWord(text.charAt(end));
    boolean shape =
        ((plus || trunk) && groups > 2) || (brackets > 0 && hyphens > 0) || (zero && hyphens > 0);
    return length && shape && !open ? end : 0;
  }

  private static boolean isJoint(char c) {
    return c == ' ' || c == '(' || c == ')' || Folding.isDash(c);
  }

  /** Two signs in a row join no digits, but for a bracket and a space or hyphen. */
  private static boolean isDoubled(CharSequence text, int at) {
    char before = text.charAt(at - 1);
    char c = text.charAt(at);
    return isJoint(before) && before != ')' && c != '(';
  }
}
