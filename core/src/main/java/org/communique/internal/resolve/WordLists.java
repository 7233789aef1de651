package org.communique.internal.resolve;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.communique.internal.lexicon.DataFile;
import org.communique.internal.lexicon.Lexicon;
import org.communique.internal.lexicon.WordSet;

/**
 * The word lists of a file such as {@code signals.tsv}: words that decide a slot's value. Immutable
 * and thread-safe.
 */
public final class WordLists {
  private final String file;
  private final Map<String, WordSet> lists = new HashMap<>();

  /** Reads the lists of a file of a language. */
  public WordLists(String language, String file, Lexicon lexicon) {
    this.file = file;
    for (DataFile.Row row : DataFile.read(language, file).rows()) {
      BitSet ids = new BitSet();
      for (String word : row.words(1)) {
        int id = lexicon.word(word);
        if (id == 0) {
          throw row.error("the lexicon has no word " + word);
        }
        ids.set(id);
      }
      lists.put(row.cell(0), WordSet.of(ids));
    }
  }

  /**
   * The words of a list.
   *
   * @throws IllegalStateException if the language has no such list
   */
  WordSet get(String name) {
    WordSet list = lists.get(name);
    if (list == null) {
      throw new IllegalStateException(file + " has no list " + name);
    }
    return list;
  }
}
