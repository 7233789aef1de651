package org.communique.internal.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The nouns of a language that name documents between states, read from {@code documents.tsv}.
 * Immutable and thread-safe.
 */
public final class DocumentNouns {
  static final String FILE = "documents.tsv";

  private final Map<Integer, List<Entry>> byFirst = new HashMap<>();
  private final WordSet firsts;

  /** How sure a noun is to name a document. */
  public enum Strength {
    /** Wherever it stands. */
    STRONG,
    /** As a proper name, or with a subject under a verb of signing. */
    WEAK,
    /** Only where it refers back, or has its subject before it. */
    BARE
  }

  /**
   * A noun or phrase.
   *
   * @param words the numbers of its words
   * @param kind the kind of document, as facts write it
   * @param strength how sure it is
   * @param plural whether it is a plural
   */
  public record Entry(List<Integer> words, String kind, Strength strength, boolean plural) {
    /** Copies the words. */
    public Entry {
      words = List.copyOf(words);
    }
  }

  /** Reads the nouns of a language. */
  public DocumentNouns(String language, Lexicon lexicon) {
    for (DataFile.Row row : DataFile.read(language, FILE).rows()) {
      Strength strength =
          switch (row.cell(3)) {
            case "strong" -> Strength.STRONG;
            case "weak" -> Strength.WEAK;
            case "bare" -> Strength.BARE;
            default ->
                throw row.error(
                    "a strength is strong, weak or bare, but here stands " + row.cell(3));
          };
      for (int cell = 1; cell <= 2; cell++) {
        for (String phrase : row.words(cell)) {
          add(lexicon, phrase, row.cell(0), strength, cell == 2);
        }
      }
    }
    BitSet words = new BitSet();
    byFirst.keySet().forEach(words::set);
    this.firsts = WordSet.of(words);
  }

  private void add(Lexicon lexicon, String phrase, String kind, Strength strength, boolean plural) {
    Tokens tokens = lexicon.tokenizer().tokenize(phrase, 0);
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    byFirst
        .computeIfAbsent(words.get(0), w -> new ArrayList<>())
        .add(new Entry(words, kind, strength, plural));
  }

  /** The longest entry that begins at the token and ends before the limit; null if none does. */
  public @Nullable Entry at(Tokens tokens, int token, int limit) {
    if (!firsts.contains(tokens.word(token))) {
      return null;
    }
    Entry best = null;
    for (Entry entry : byFirst.getOrDefault(tokens.word(token), List.of())) {
      boolean longer = best == null || entry.words().size() > best.words().size();
      if (longer && fits(entry, tokens, token, limit)) {
        best = entry;
      }
    }
    return best;
  }

  private static boolean fits(Entry entry, Tokens tokens, int token, int limit) {
    int n = entry.words().size();
    if (token + n > limit) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      if (tokens.word(token + i) != entry.words().get(i)) {
        return false;
      }
    }
    return true;
  }
}
