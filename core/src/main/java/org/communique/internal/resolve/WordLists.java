package org.communique.internal.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.communique.internal.lexicon.DataFile;
import org.communique.internal.lexicon.Lexicon;

/**
 * The word lists of {@code signals.tsv}: words that decide a slot's value. Immutable and
 * thread-safe.
 */
public final class WordLists {
  private final Map<String, Set<Integer>> lists = new HashMap<>();

  /** Reads the lists of a language. */
  public WordLists(String language, Lexicon lexicon) {
    for (DataFile.Row row : DataFile.read(language, "signals.tsv").rows()) {
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
      throw new IllegalStateException("signals.tsv has no list " + name);
    }
    return list;
  }
}
