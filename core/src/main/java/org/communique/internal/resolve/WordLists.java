package org.communique.internal.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.communique.internal.lexicon.DataFile;
import org.communique.internal.lexicon.Lexicon;

/**
 * The word lists of a file such as {@code signals.tsv}: words that decide a slot's value. Immutable
 * and thread-safe.
 */
public final class WordLists {
  private final String file;
  private final Map<String, Set<Integer>> lists = new HashMap<>();

  /** Reads the lists of a file of a language. */
  public WordLists(String language, String file, Lexicon lexicon) {
    this.file = file;
    for (DataFile.Row row : DataFile.read(language, file).rows()) {
      Set<Integer> ids = new HashSet<>();
      for (String word : row.words(1)) {
        int id = lexicon.word(word);
        if (id == 0) {
          throw row.error("the lexicon has no word " + word);
        }
        ids.add(id);
      }
      lists.put(row.cell(0), Set.copyOf(ids));
    }
  }

  /**
   * The words of a list.
   *
   * @throws IllegalStateException if the language has no such list
   */
  Set<Integer> get(String name) {
    Set<Integer> list = lists.get(name);
    if (list == null) {
      throw new IllegalStateException(file + " has no list " + name);
    }
    return list;
  }
}
