package org.communique.internal.number;

import java.text.Normalizer;

/**
 * Folds characters for look-ups: case, diacritics, full-width forms, Arabic letter variants, kinds
 * of space, hyphen and apostrophe. One character folds to one character, or to {@link #NOTHING}
 * where it does not count at all (vowel signs, bidirectional marks).
 */
final class Folding {
  /** The fold of a character that is passed over. */
  static final char NOTHING = 0;

  private static final int TABLE_SIZE = 0x700;
  private static final char[] TABLE = table();

  private Folding() {}

  /** The fold of a character. */
  static char fold(char c) {
    if (c < TABLE_SIZE) {
      return TABLE[c];
    }
    return foldRare(c);
  }

  private static char foldRare(char c) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return TABLE[c - 0xFEE0];
    }
    if ((c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000) {
      return ' ';
    }
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212) {
      return ' ';
    }
    if (c == 0x2018 || c == 0x2019) {
      return '\'';
    }
    if ((c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0xFEFF) {
      return NOTHING;
    }
    return c;
  }

  /** Folds a whole phrase as a look-up walks it: runs of spaces and hyphens count as one space. */
  static String fold(String phrase) {
    StringBuilder folded = new StringBuilder(phrase.length());
    for (int i = 0; i < phrase.length(); i++) {
      char c = fold(phrase.charAt(i));
      boolean doubled = c == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
      if (c != NOTHING && !doubled) {
        folded.append(c);
      }
    }
    return folded.toString().strip();
  }

  /** Whether a character is a letter or a digit. */
  static boolean isWord(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c);
  }

  /** Whether a character is a letter. */
  static boolean isLetter(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetter(c);
  }

  /** Whether a character is a space of any width, line ends included. */
  static boolean isSpace(char c) {
    return c <= ' ' || (c > 0x7F && c != 0x2010 && fold(c) == ' ' && !isDash(c));
  }

  /** Whether a character is a hyphen or a dash. */
  static boolean isDash(char c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFF0D;
  }

  private static char[] table() {
    char[] table = new char[TABLE_SIZE];
    for (char c = 0; c < TABLE_SIZE; c++) {
      table[c] = plain(c);
    }
    table['-'] = ' ';
    table[0xA0] = ' ';
    table[0xAD] = NOTHING;
    table[0x131] = 'i';
    table[0x130] = 'i';
    table[0x640] = NOTHING;
    for (char c = 0x64B; c <= 0x65F; c++) {
      table[c] = NOTHING;
    }
    table[0x670] = NOTHING;
    for (char c : new char[] {0x622, 0x623, 0x625, 0x671}) {
      table[c] = 0x627;
    }
    table[0x649] = 0x64A;
    table[0x629] = 0x647;
    return table;
  }

  private static char plain(char c) {
    if (c <= ' ') {
      return ' ';
    }
    if (c == 0x439 || c == 0x419) {
      return 0x439;
    }
    char lower = Character.toLowerCase(c);
    if (lower < 0x80) {
      return lower;
    }
    if (!Character.isLetter(lower)) {
      return Character.getType(lower) == Character.NON_SPACING_MARK ? NOTHING : lower;
    }
    return Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0);
  }
}
