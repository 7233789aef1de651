package org.communique.internal.number;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The words of one language, and how it writes numbers in digits. Immutable and thread-safe. */
final class Lexicon {
  /** No phrase here. */
  static final long NONE = -1L;

  private final PhraseTrie trie;
  private final WordFilter filter;
  private final List<Entry> entries;
  private final Set<String> endings;
  private final DataLines settings;
  private final Currencies currencies;
  private final boolean unspaced;
  private final boolean compounds;

  Lexicon(
      PhraseTrie trie,
      WordFilter filter,
      List<Entry> entries,
      Set<String> endings,
      DataLines settings,
      Currencies currencies) {
    this.trie = trie;
    this.filter = filter;
    this.entries = entries;
    this.endings = endings;
    this.settings = settings;
    this.currencies = currencies;
    this.unspaced = is("unspaced");
    this.compounds = is("compounds");
  }

  /** The currencies and their families. */
  Currencies currencies() {
    return currencies;
  }

  /** The value of a setting of the language's number file, empty where it states none. */
  String setting(String key) {
    return settings.settings().getOrDefault(key, "");
  }

  /** Whether the language's number file states a setting as true. */
  boolean is(String key) {
    return "true".equals(setting(key));
  }

  /** The entry of a match. */
  Entry entry(long match) {
    return entries.get((int) (match >>> 32));
  }

  /** The offset after a match. */
  static int end(long match) {
    return (int) match;
  }

  /**
   * The longest phrase that starts at {@code start}, ends at a word boundary, and is one of the
   * things asked for.
   *
   * @return entry and end, to be taken apart with {@link #entry} and {@link #end}, or {@link #NONE}
   */
  long match(CharSequence text, int start, int limit, int roles) {
    long best = NONE;
    if (!filter.passes(text, start, limit)) {
      return best;
    }
    int node = PhraseTrie.ROOT;
    boolean spaced = true;
    for (int i = start; i < limit; i++) {
      char c = Folding.fold(text.charAt(i));
      if (c == Folding.NOTHING || (c == ' ' && spaced)) {
        continue;
      }
      int next = trie.step(node, c);
      if (next == PhraseTrie.NONE && c == ' ' && unspaced) {
        continue;
      }
      spaced = c == ' ';
      node = next;
      if (node == PhraseTrie.NONE) {
        break;
      }
      int value = trie.value(node);
      if (value != PhraseTrie.NONE) {
        best = accepted(text, i + 1, limit, value, roles, best);
      }
    }
    return best;
  }

  private long accepted(
      CharSequence text, int end, int limit, int value, int roles, long otherwise) {
    Entry entry = entries.get(value);
    if (!entry.is(roles) || isOnlyPiece(entry)) {
      return otherwise;
    }
    int after = boundary(text, end, limit, entry);
    return after >= 0 ? ((long) value << 32) | after : otherwise;
  }

  private static boolean isOnlyPiece(Entry entry) {
    return entry.number() != null
        && entry.number().has(NumberWord.ONLY_PIECE)
        && entry.currency() == null
        && entry.qualifier() == null;
  }

  /** Where a word ends that has been read up to {@code end}; -1 inside a word. */
  private int boundary(CharSequence text, int end, int limit, Entry entry) {
    int after = end;
    while (after < limit && Folding.fold(text.charAt(after)) == Folding.NOTHING) {
      after++;
    }
    if (after == limit || isBoundary(text, after, entry)) {
      return after;
    }
    return entry.takesEndings() ? ending(text, after, limit) : -1;
  }

  private static boolean isBoundary(CharSequence text, int at, Entry entry) {
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    if (isUnspaced(before) || !Folding.isWord(before)) {
      return true;
    }
    if (c >= '0' && c <= '9') {
      return entry.currency() != null;
    }
    return !Folding.isWord(c) || isUnspaced(c);
  }

  /** Whether a character belongs to a script that is written without spaces. */
  static boolean isUnspaced(char c) {
    return c >= 0x3007 && c <= 0x9FFF && c != 0x3040;
  }

  private int ending(CharSequence text, int from, int limit) {
    int end = from;
    while (end < limit && Folding.isLetter(text.charAt(end)) && end - from <= 8) {
      end++;
    }
    return endings.contains(Folding.fold(text.subSequence(from, end).toString())) ? end : -1;
  }

  /**
   * The pieces of a compound number word, or an empty array where the word is none.
   *
   * @return entry and end of each piece, in order
   */
  long[] pieces(CharSequence text, int start, int end) {
    int length = end - start;
    if (!compounds) {
      return new long[0];
    }
    long[] take = new long[length + 1];
    Arrays.fill(take, NONE);
    boolean[] reaches = new boolean[length + 1];
    reaches[length] = true;
    for (int at = length - 1; at >= 0; at--) {
      int node = PhraseTrie.ROOT;
      for (int i = at; i < length && node != PhraseTrie.NONE; i++) {
        char c = Folding.fold(text.charAt(start + i));
        node = c == Folding.NOTHING ? node : trie.step(node, c);
        int value = node == PhraseTrie.NONE ? PhraseTrie.NONE : trie.value(node);
        if (value != PhraseTrie.NONE && reaches[i + 1] && isPiece(entries.get(value))) {
          take[at] = ((long) value << 32) | (start + i + 1);
          reaches[at] = true;
        }
      }
    }
    return reaches[0] ? chain(take, start) : new long[0];
  }

  private static boolean isPiece(Entry entry) {
    return entry.number() != null && entry.number().has(NumberWord.PIECE);
  }

  private static long[] chain(long[] take, int start) {
    int count = 0;
    for (int at = 0; at < take.length - 1; at = end(take[at]) - start) {
      count++;
    }
    long[] pieces = new long[count];
    int at = 0;
    for (int i = 0; i < count; i++) {
      pieces[i] = take[at];
      at = end(take[at]) - start;
    }
    return pieces;
  }
}
