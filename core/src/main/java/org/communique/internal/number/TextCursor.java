package org.communique.internal.number;

/**
 * What the characters around an offset say: where a word with all that is glued to it ends, whether
 * digits are a part of a word, an address, a clock time or a telephone number.
 */
final class TextCursor {
  private final CharSequence text;
  private final int limit;

  TextCursor(CharSequence text) {
    this.text = text;
    this.limit = text.length();
  }

  boolean isGluedBefore(int at) {
    if (at == 0) {
      return false;
    }
    char c = text.charAt(at - 1);
    boolean slash = c == '/' || c == '\\';
    boolean hextet = c == ':' && at > 1 && text.charAt(at - 2) == ':';
    return hextet || c == '_' || c == '=' || c == '&' || c == '@' || (slash && !isDigitAt(at - 2));
  }

  /** Whether a letter is one of the given, glued to the front of digits, alone or with another. */
  boolean isPrefixOfDigits(int at, String prefixes) {
    if (!isDigitAt(at + 1) && !isDigitAt(at + 2)) {
      return false;
    }
    return prefixes.indexOf(text.charAt(at)) >= 0
        && (isDigitAt(at + 1) || prefixes.indexOf(text.charAt(at + 1)) >= 0);
  }

  /** Whether a character is the sign of a currency. */
  static boolean isCurrencySign(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** Where a unit can start after a number: over spaces, or over a hyphen before a letter. */
  int unitStart(int end) {
    boolean hyphen =
        end + 1 < limit
            && Folding.isDash(text.charAt(end))
            && Folding.isLetter(text.charAt(end + 1));
    return hyphen ? end + 1 : spaces(end);
  }

  /** Where a clock time, telephone number or date in digits ends that starts here; else 0. */
  int chainEnd(int at) {
    int end = at;
    int joints = 0;
    while (end < limit) {
      char c = text.charAt(end);
      if (DigitReader.isDigit(c)) {
        end++;
      } else if (isDigitJoint(c, joints) && isDigitAt(end - 1) && isDigitAt(end + 1)) {
        joints += c == ':' ? 2 : 1;
        end++;
      } else {
        break;
      }
    }
    return joints > 1 ? end : 0;
  }

  /** Where an IP address in hexadecimal digits ends that starts here; else 0. */
  int hextetsEnd(int at) {
    int end = at;
    int colons = 0;
    while (end < limit && (text.charAt(end) == ':' || Character.digit(text.charAt(end), 16) >= 0)) {
      colons += text.charAt(end) == ':' ? 1 : 0;
      end++;
    }
    return colons > 1 ? end : 0;
  }

  /** A slash goes on with a telephone number, but does not make one. */
  private static boolean isDigitJoint(char c, int joints) {
    return c == '-' || c == ':' || (c == '/' && joints > 1);
  }

  boolean isDigitAt(int at) {
    return at >= 0 && at < limit && DigitReader.isDigit(text.charAt(at));
  }

  static boolean isValueEnd(char c) {
    return Folding.isWord(c) || c == ')' || c == '%' || c == '.' || c == '+';
  }

  /** Whether a sign opens the text and the text is too short to be a list of items. */
  boolean isOnlyExpression(int at) {
    for (int i = 0; i < at; i++) {
      if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return limit <= 24;
  }

  boolean isFreeSign(int at) {
    return at == 0 || Folding.isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
  }

  boolean isGluedAfter(int end) {
    if (end >= limit || end == 0) {
      return false;
    }
    char c = text.charAt(end);
    boolean letter = c == '°' || (Folding.isWord(c) && !Lexicon.isUnspaced(c));
    return letter && Folding.isWord(text.charAt(end - 1));
  }

  int spaces(int at) {
    int next = at;
    while (next < limit && next - at < 4 && Folding.isSpace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** Where the word ends that an offset lies in, with all that is glued to it. */
  int skipWord(int at) {
    if (at >= limit || Lexicon.isUnspaced(text.charAt(at))) {
      return at + 1;
    }
    int end = at;
    while (end < limit && isWordPart(end)) {
      end++;
    }
    if (end == at) {
      return at + 1;
    }
    return isAddress(at, end) ? skipToSpace(end) : end;
  }

  boolean isWordPart(int at) {
    char c = text.charAt(at);
    if (Folding.isWord(c)) {
      return !Lexicon.isUnspaced(c);
    }
    boolean joint = Folding.isDash(c) || c == '_' || c == '/' || c == '.' || c == ',';
    return joint && isDigitAt(at + 1) && at > 0 && Folding.isWord(text.charAt(at - 1));
  }

  boolean isAddress(int start, int end) {
    if (end + 2 < limit && text.charAt(end) == ':' && text.charAt(end + 1) == '/') {
      return true;
    }
    boolean www = end - start == 3 && Folding.fold(text.charAt(start)) == 'w';
    return end < limit && (text.charAt(end) == '@' || (www && text.charAt(end) == '.'));
  }

  int skipToSpace(int at) {
    int end = at;
    while (end < limit && !Folding.isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
