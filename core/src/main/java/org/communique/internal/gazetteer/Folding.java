package org.communique.internal.gazetteer;

import java.text.Normalizer;

/** Folds case and the diacritics of Latin letters, as matching does. Stateless. */
public final class Folding {
  private Folding() {}

  /**
   * The text in lower case, without the marks on Latin letters; letters that do not decompose are
   * written with their base ({@code ø} as {@code o}, {@code ß} as {@code ss}). Other scripts keep
   * their marks. Its length can differ from the text's.
   */
  public static String fold(String text) {
    if (isPlain(text)) {
      return lower(text);
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(text.length());
    boolean latin = false;
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK && latin) {
        continue;
      }
      latin = Character.isLetter(c) && c < 0x250;
      append(out, Character.toLowerCase(c));
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static void append(StringBuilder out, char c) {
    switch (c) {
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'ø' -> out.append('o');
      case 'ł' -> out.append('l');
      case 'đ', 'ð' -> out.append('d');
      case 'þ' -> out.append("th");
      case 'ı' -> out.append('i');
      case 'ə' -> out.append('a');
      case 'ħ' -> out.append('h');
      case '’', 'ʼ', 'ʻ', '‘' -> out.append('\'');
      default -> out.append(c);
    }
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String lower(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(Character.toLowerCase(text.charAt(i)));
    }
    return out.toString();
  }
}
