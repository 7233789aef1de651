package org.communique.internal.text;

import java.text.Normalizer;

/**
 * Folds characters so that words compare without case, Latin diacritics and typographic variants.
 * One character folds to one character, so that offsets stay. Stateless and thread-safe.
 */
public final class Folding {
  private static final int TABLE = 0x250;
  private static final char[] LATIN = new char[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      LATIN[c] = computeFold(c);
    }
  }

  private Folding() {}

  private static char computeFold(char c) {
    String special = "đdłløoıiħhŧtßsæaœeþtðd";
    char lower = Character.toLowerCase(c);
    for (int i = 0; i < special.length(); i += 2) {
      if (special.charAt(i) == lower) {
        return special.charAt(i + 1);
      }
    }
    return Character.toLowerCase(
        Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0));
  }

  /** The folded form of a character. */
  public static char fold(char c) {
    if (c < TABLE) {
      return LATIN[c];
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc', '\u02bb', '\u2032' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u00a0', '\u202f', '\u2009' -> ' ';
      default -> c >= 0x1e00 && c < 0x1f00 ? latinAdditional(c) : Character.toLowerCase(c);
    };
  }

  private static char latinAdditional(char c) {
    return Character.toLowerCase(
        Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
  }

  /** The folded form of a word. */
  public static String fold(CharSequence word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      out.append(fold(word.charAt(i)));
    }
    return out.toString();
  }
}
