package org.communique.internal.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.internal.lexicon.DataFile;
import org.communique.internal.lexicon.Lexicon;
import org.communique.internal.lexicon.WordSet;

/** The word lists of {@code figures.tsv}. Immutable and thread-safe. */
public final class FigureWords {
  private static final String FILE = "figures.tsv";

  private final Lexicon lexicon;
  private final Map<String, WordSet> lists = new HashMap<>();
  private final WordSet listed;
  private final List<Integer> ordinals = new ArrayList<>();
  private final Map<Integer, Integer> factors = new HashMap<>();

  /** Reads the lists of a language. */
  public FigureWords(String language, Lexicon lexicon) {
    this.lexicon = lexicon;
    Map<String, BitSet> words = new HashMap<>();
    for (DataFile.Row row : DataFile.read(language, FILE).rows()) {
      BitSet ids = words.computeIfAbsent(row.cell(0), list -> new BitSet());
      for (String entry : row.words(1)) {
        int equals = entry.indexOf('=');
        int id = lexicon.word(equals < 0 ? entry : entry.substring(0, equals));
        if (id == 0) {
          throw row.error("the lexicon has no word " + entry);
        }
        ids.set(id);
        if (equals > 0) {
          factors.put(id, Integer.valueOf(entry.substring(equals + 1)));
        }
        if (row.cell(0).equals("ordinal")) {
          ordinals.add(id);
        }
      }
    }
    words.forEach((list, ids) -> lists.put(list, WordSet.of(ids)));
    BitSet all = new BitSet();
    words.values().forEach(all::or);
    this.listed = listed(WordSet.of(all));
  }

  /** All words that are in a list, or a form of a word in one. */
  private WordSet listed(WordSet all) {
    BitSet found = new BitSet();
    for (int word = 0; word < lexicon.size(); word++) {
      found.set(
          word,
          all.contains(word)
              || all.contains(lexicon.verbs().lemma(word))
              || all.contains(lexicon.singular(word)));
    }
    return WordSet.of(found);
  }

  /**
   * Whether a word is of a list: in any form of the verb for {@code -verb} lists, in the plural too
   * for {@code -noun} lists.
   *
   * @throws IllegalStateException if the language has no such list
   */
  boolean is(int word, String list) {
    if (!listed.contains(word)) {
      return false;
    }
    WordSet ids = lists.get(list);
    if (ids == null) {
      throw new IllegalStateException(FILE + " has no list " + list);
    }
    if (list.endsWith("-verb")) {
      return ids.contains(lexicon.verbs().lemma(word));
    }
    return ids.contains(list.endsWith("-noun") ? lexicon.singular(word) : word);
  }

  /** Whether a bare {@code $} in a release of that state is its own dollar. */
  boolean isDollarIssuer(String code) {
    return is(lexicon.word(code.toLowerCase(Locale.ROOT)), "dollar-issuer");
  }

  /** The number of an ordinal word, 0 if it is none. */
  int ordinal(int word) {
    return listed.contains(word) ? ordinals.indexOf(word) + 1 : 0;
  }

  /** How many times the base a verb says, 0 if it says nothing of the kind. */
  int factor(int word) {
    return listed.contains(word) ? factors.getOrDefault(lexicon.verbs().lemma(word), 0) : 0;
  }
}
