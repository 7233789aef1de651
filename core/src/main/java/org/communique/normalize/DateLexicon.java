package org.communique.normalize;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words of dates of one language, read from its {@code dates.tsv}. A line is a category, a
 * value and the forms, separated by {@code |}. A form that ends in {@code .} is an abbreviation
 * that may be followed by a full stop; a form that ends in {@code ~} means other things too; a form
 * that ends in {@code =} counts only with its accents. Immutable once loaded, and thread-safe.
 */
final class DateLexicon {
  private final Map<String, DateWord> words = new HashMap<>();
  private final Map<String, String> settings = new HashMap<>();
  private DateWord[] table = new DateWord[0];
  private int longest;

  private DateLexicon() {}

  /**
   * Loads the lexicon of a language.
   *
   * @throws IllegalArgumentException if there is none
   */
  static DateLexicon load(String language) {
    String path = "/org/communique/lang/" + language + "/dates.tsv";
    DateLexicon lexicon = new DateLexicon();
    try (InputStream stream = DateLexicon.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalArgumentException("no dates in this language: " + language);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lexicon.addLine(line, path + ":" + ++number);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lexicon.freeze();
    return lexicon;
  }

  /** A setting of the language, such as the order of day and month. */
  Optional<String> setting(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  /** The number of characters of the longest word. */
  int longest() {
    return longest;
  }

  /** The word made of these characters, however they are cased, or null. */
  @Nullable DateWord find(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = Letters.hash(hash, text[i]);
    }
    return find(text, start, end, hash);
  }

  /** The same, where the hash is known. */
  @Nullable DateWord find(char[] text, int start, int end, int hash) {
    int mask = table.length - 1;
    for (int slot = Letters.spread(hash) & mask; ; slot = (slot + 1) & mask) {
      DateWord word = table[slot];
      if (word == null || isSame(word.key(), text, start, end)) {
        return word;
      }
    }
  }

  private static boolean isSame(String key, char[] text, int start, int end) {
    int at = 0;
    for (int i = start; i < end; i++) {
      char c = Letters.fold(text[i]);
      if (c == 0) {
        continue;
      }
      if (at == key.length() || key.charAt(at++) != c) {
        return false;
      }
    }
    return at == key.length();
  }

  private void addLine(String line, String where) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new IllegalStateException(where + ": want category, value and forms: " + line);
    }
    if (columns[0].equals("set")) {
      settings.put(columns[1], columns[2]);
      return;
    }
    DateWord.Reading reading = LexiconValue.reading(columns[0], columns[1]);
    for (String form : Splitter.on('|').split(columns[2])) {
      addForm(form, reading);
    }
  }

  private void addForm(String form, DateWord.Reading reading) {
    boolean ambiguous = form.endsWith("~");
    String bare = ambiguous ? form.substring(0, form.length() - 1) : form;
    boolean exact = bare.endsWith("=");
    bare = exact ? bare.substring(0, bare.length() - 1) : bare;
    boolean abbreviation = bare.endsWith(".");
    bare = abbreviation ? bare.substring(0, bare.length() - 1) : bare;
    String folded = Letters.fold(bare);
    addFolded(folded, reading, abbreviation, ambiguous);
    String plain = exact ? folded : withoutAccents(folded);
    if (!plain.equals(folded)) {
      addFolded(plain, reading, abbreviation, ambiguous);
    }
  }

  private void addFolded(
      String form, DateWord.Reading reading, boolean abbreviation, boolean ambiguous) {
    DateWord word = null;
    DateWord last = null;
    for (String part : split(form)) {
      DateWord next = words.computeIfAbsent(part, DateWord::new);
      word = word == null ? next : word.extend(next);
      last = next;
    }
    if (word != null && last != null) {
      last.endsPhrase(reading.category());
      word.add(reading, abbreviation, ambiguous);
    }
  }

  /** The words of a form; hyphens and apostrophes only separate them. */
  private static List<String> split(String form) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= form.length(); i++) {
      if (i == form.length() || !Character.isLetterOrDigit(form.charAt(i))) {
        String part = form.substring(start, i);
        boolean genitive =
            part.equals("s") && start > 0 && Letters.isApostrophe(form.charAt(start - 1));
        if (i > start && !genitive) {
          parts.add(part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static String withoutAccents(String form) {
    StringBuilder plain = new StringBuilder();
    String decomposed = Normalizer.normalize(form, Normalizer.Form.NFD);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  private void freeze() {
    table = new DateWord[Integer.highestOneBit(words.size() * 4)];
    int mask = table.length - 1;
    for (DateWord word : words.values()) {
      longest = Math.max(longest, word.key().length());
      int hash = 0;
      for (int i = 0; i < word.key().length(); i++) {
        hash = Letters.hash(hash, word.key().charAt(i));
      }
      int slot = Letters.spread(hash) & mask;
      while (table[slot] != null) {
        slot = (slot + 1) & mask;
      }
      table[slot] = word;
    }
  }
}
