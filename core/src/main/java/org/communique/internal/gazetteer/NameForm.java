package org.communique.internal.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The normal form in which names of persons are compared, so that the usual transliterations of one
 * name are the same text. It is for comparing only. The rules, in their order:
 *
 * <ol>
 *   <li>case and Latin diacritics are folded; Cyrillic letters are written in Latin ones;
 *       apostrophes go; hyphens, dots and blanks part the tokens; the Arabic article goes ({@code
 *       al-}, {@code el-}, and with a hyphen {@code as-}, {@code ash-}, {@code ad-} …);
 *   <li>groups of letters: {@code sh sch shch sz} are {@code s}; {@code ch tch ts tz cz} are {@code
 *       c}; {@code kh} is {@code h}; {@code zh dzh dj} are one sound, written {@value #ZH}; {@code
 *       ph} is {@code f}; an {@code h} after another consonant goes, as does one at the end; {@code
 *       ou oo} are {@code u}; {@code ee} is {@code i}; {@code ck q} are {@code k}; {@code x} is
 *       {@code ks}; {@code w} is {@code v} ({@code -ov}, {@code -ow}); {@code y} is {@code i};
 *   <li>doubled letters are single;
 *   <li>{@code ie} is {@code e} ({@code yev}, {@code iev}, {@code ev}); then {@code ae oe ue} lose
 *       the {@code e}, and {@code ei} is {@code ai};
 *   <li>{@code -enka} is {@code -enko}; {@code abdul- abdal-} are {@code abdel-}; the vowels of
 *       {@code Muhammad} do not matter.
 * </ol>
 *
 * A {@code j} is either {@code i} ({@code Sergej}) or the sound {@value #ZH} ({@code Japarov}): a
 * token with one has two forms.
 */
final class NameForm {
  static final char ZH = '3';

  private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґәғқңөұүһўј";
  private static final String[] LATIN =
      ("a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh sh - y - e yu ya i i e g a g k n o"
              + " u u h u y")
          .split(" ");
  private static final List<String> HYPHENATED_ARTICLES =
      List.of("as", "ash", "ad", "an", "ar", "at", "az");

  /** By first letter, the longer ones first. */
  private static final List<List<Group>> GROUPS =
      byFirstLetter(
          List.of(
              new Group("shch", 's'),
              new Group("sch", 's'),
              new Group("sh", 's'),
              new Group("sz", 's'),
              new Group("tsch", 'c'),
              new Group("tch", 'c'),
              new Group("ts", 'c'),
              new Group("tz", 'c'),
              new Group("ch", 'c'),
              new Group("cz", 'c'),
              new Group("ck", 'k'),
              new Group("dzh", ZH),
              new Group("dj", ZH),
              new Group("zh", ZH),
              new Group("kh", 'h'),
              new Group("ph", 'f'),
              new Group("ou", 'u'),
              new Group("oo", 'u'),
              new Group("ee", 'i')));

  private NameForm() {}

  private record Group(String letters, char sound) {}

  private static List<List<Group>> byFirstLetter(List<Group> groups) {
    List<List<Group>> byLetter = new ArrayList<>();
    for (char c = 'a'; c <= 'z'; c++) {
      char first = c;
      byLetter.add(groups.stream().filter(group -> group.letters.charAt(0) == first).toList());
    }
    return List.copyOf(byLetter);
  }

  /**
   * A token of a name.
   *
   * @param form its normal form with {@code j} as {@code i}
   * @param other the form with {@code j} as {@value #ZH}; the same where there is no {@code j}
   */
  record Token(String form, String other) {
    boolean matches(Token token) {
      return form.equals(token.form) || other.equals(token.other) || crosses(token);
    }

    private boolean crosses(Token token) {
      return form.equals(token.other) || other.equals(token.form);
    }

    /** Whether this is a single letter with which the other begins. */
    boolean isInitialOf(Token token) {
      return form.length() == 1 && (token.form.startsWith(form) || token.other.startsWith(other));
    }
  }

  /** The tokens of a name in their order, without articles. */
  static List<Token> tokens(String name) {
    String text = Folding.fold(name);
    List<Token> tokens = new ArrayList<>(4);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        letters.append(c);
      } else if (c != '\'' && c != '`' && Character.getType(c) != Character.NON_SPACING_MARK) {
        if (letters.length() > 0 && !isArticle(letters, c == '-')) {
          tokens.add(token(latin(letters)));
        }
        letters.setLength(0);
      }
    }
    return tokens;
  }

  private static boolean isArticle(StringBuilder letters, boolean hyphen) {
    if (letters.length() > 3) {
      return false;
    }
    String text = letters.toString();
    return text.equals("al") || text.equals("el") || (hyphen && HYPHENATED_ARTICLES.contains(text));
  }

  private static String latin(StringBuilder letters) {
    if (letters.charAt(0) < 'а' || letters.charAt(0) > 'ӿ') {
      return letters.toString();
    }
    StringBuilder out = new StringBuilder(letters.length() + 4);
    for (int i = 0; i < letters.length(); i++) {
      int at = CYRILLIC.indexOf(letters.charAt(i));
      String latin = at < 0 ? letters.substring(i, i + 1) : LATIN[at];
      out.append(latin.equals("-") ? "" : latin);
    }
    return out.toString();
  }

  private static Token token(String letters) {
    String form = finish(groups(letters, 'i'));
    return new Token(form, letters.indexOf('j') < 0 ? form : finish(groups(letters, ZH)));
  }

  /** Rules 2 and 3. */
  private static StringBuilder groups(String s, char j) {
    StringBuilder out = new StringBuilder(s.length() + 1);
    int i = 0;
    while (i < s.length()) {
      Group group = group(s, i);
      if (group == null) {
        single(out, s, i, j);
        i++;
      } else {
        put(out, group.sound);
        i += group.letters.length();
      }
    }
    return out;
  }

  private static @Nullable Group group(String s, int i) {
    char c = s.charAt(i);
    if (c >= 'a' && c <= 'z') {
      for (Group group : GROUPS.get(c - 'a')) {
        if (s.startsWith(group.letters, i)) {
          return group;
        }
      }
    }
    return null;
  }

  private static void single(StringBuilder out, String s, int i, char j) {
    switch (s.charAt(i)) {
      case 'h' -> {
        boolean silent = i > 0 && (!isVowel(s.charAt(i - 1)) || i == s.length() - 1);
        if (!silent) {
          put(out, 'h');
        }
      }
      case 'q' -> put(out, 'k');
      case 'w' -> put(out, 'v');
      case 'y' -> put(out, 'i');
      case 'j' -> put(out, j);
      case 'x' -> {
        put(out, 'k');
        put(out, 's');
      }
      default -> put(out, s.charAt(i));
    }
  }

  private static void put(StringBuilder out, char c) {
    if (out.length() == 0 || out.charAt(out.length() - 1) != c) {
      out.append(c);
    }
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
  }

  /** Rules 4 and 5. */
  private static String finish(StringBuilder s) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean glide = c == 'i' && i + 1 < s.length() && s.charAt(i + 1) == 'e';
      if (!glide) {
        put(out, c);
      }
    }
    String text = vowels(out);
    if (text.endsWith("enka")) {
      text = text.substring(0, text.length() - 1) + 'o';
    }
    if (text.startsWith("abdul") || text.startsWith("abdal")) {
      text = "abdel" + text.substring(5);
    }
    return isMuhammad(text) ? "muhamad" : text;
  }

  private static String vowels(StringBuilder s) {
    StringBuilder out = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      char before = i > 0 ? s.charAt(i - 1) : ' ';
      if (c == 'e' && (before == 'a' || before == 'o' || before == 'u')) {
        continue;
      }
      boolean diphthong = c == 'e' && i + 1 < s.length() && s.charAt(i + 1) == 'i';
      put(out, diphthong ? 'a' : c);
    }
    return out.toString();
  }

  private static boolean isMuhammad(String text) {
    int length = text.length();
    return (length == 6 || length == 7)
        && text.charAt(0) == 'm'
        && isVowel(text.charAt(1))
        && text.charAt(2) == 'h'
        && text.charAt(length - 1) == 'd'
        && isVowel(text.charAt(length - 2))
        && text.charAt(length - 3) == 'm'
        && (length == 6 || isVowel(text.charAt(3)));
  }
}
