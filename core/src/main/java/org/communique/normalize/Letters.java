package org.communique.normalize;

/** Characters as the lexicons compare them: without case, and without Arabic vowel signs. */
final class Letters {
  private static final int TATWEEL = 0x640;

  private static final char[] ASCII = new char[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
  }

  private Letters() {}

  /** The character in its compared form; 0 for one that does not count. */
  static char fold(char c) {
    if (c < 128) {
      return ASCII[c];
    }
    if (c >= 0x600 && c < 0x700) {
      return foldArabic(c);
    }
    return switch (c) {
      case 'ı', 'İ' -> 'i';
      case 'ё', 'Ё' -> 'е';
      case '\u0307' -> 0;
      default -> Character.toLowerCase(c);
    };
  }

  private static char foldArabic(char c) {
    if ((c >= 0x64B && c <= 0x65F) || c == TATWEEL || c == 0x670) {
      return 0;
    }
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى' -> 'ي';
      default -> c;
    };
  }

  /** All characters of a word in their compared form. */
  static String fold(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = fold(word.charAt(i));
      if (c != 0) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** One step of the hash of a word. */
  static int hash(int hash, char c) {
    char folded = fold(c);
    return folded == 0 ? hash : hash * 31 + folded;
  }

  /** Spreads the hash over its low bits. */
  static int spread(int hash) {
    int h = hash * 0x9E3779B9;
    return h ^ (h >>> 15);
  }

  static String upper(String word) {
    return word.toUpperCase(java.util.Locale.ROOT);
  }

  /** The value of a decimal digit of any script that dates are written in, or -1. */
  static int digit(char c) {
    if (c <= '9') {
      return c >= '0' ? c - '0' : -1;
    }
    if (c >= '٠' && c <= '٩') {
      return c - '٠';
    }
    if (c >= '۰' && c <= '۹') {
      return c - '۰';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  static boolean isLetter(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether the character is written without spaces between words. */
  static boolean isIdeograph(char c) {
    return c >= 0x3005 && (c <= 0x3007 || (c >= 0x3400 && c <= 0x9FFF));
  }

  static boolean isSpace(char c) {
    return c == ' '
        || c == '\u00A0'
        || c == '\t'
        || c == '\u202F'
        || c == '\u2009'
        || c == '\u3000';
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '~' || c == '～' || c == '\u2212';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
  }

  static boolean isCurrencySign(char c) {
    return c == '$' || (c > 128 && Character.getType(c) == Character.CURRENCY_SYMBOL);
  }
}
