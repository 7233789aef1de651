package org.communique.internal.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communique.internal.text.Tokens;
import org.communique.internal.text.Vocabulary;

/**
 * Phrases over numbered words, walked token by token. Immutable once built; reading is thread-safe.
 */
public final class TermTrie {
  private static final int ROOT = 0;

  private final long[] keys;
  private final int[] children;
  private final List<List<Term>> terms;

  private TermTrie(long[] keys, int[] children, List<List<Term>> terms) {
    this.keys = keys;
    this.children = children;
    this.terms = terms;
  }

  /** Receives the matches at a token, shortest first. */
  @FunctionalInterface
  public interface Visitor {
    /** The phrase from the token to {@code end} exclusive has these readings. */
    void match(int end, List<Term> readings);
  }

  /** Visits all phrases that begin at a token and end at or before {@code limit}. */
  public void visit(Tokens tokens, int token, int limit, Visitor visitor) {
    int node = ROOT;
    for (int i = token; i < limit; i++) {
      int word = tokens.word(i);
      if (word == Vocabulary.UNKNOWN) {
        return;
      }
      node = child(node, word);
      if (node < 0) {
        return;
      }
      List<Term> readings = terms.get(node);
      if (!readings.isEmpty()) {
        visitor.match(i + 1, readings);
      }
    }
  }

  private int child(int node, int word) {
    long key = ((long) node << 32) | word;
    int mask = keys.length - 1;
    for (int slot = spread(key) & mask; keys[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return children[slot];
      }
    }
    return -1;
  }

  private static int spread(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) ^ (int) mixed;
  }

  /** Collects phrases. Not thread-safe. */
  static final class Builder {
    private long[] keys = new long[1 << 14];
    private int[] children = new int[1 << 14];
    private int used;
    private final List<List<Term>> terms = new ArrayList<>(List.of(List.<Term>of()));

    void add(int[] words, Term term) {
      int node = ROOT;
      for (int word : words) {
        node = childOrNew(node, word);
      }
      List<Term> readings = terms.get(node);
      if (readings.isEmpty()) {
        terms.set(node, List.of(term));
      } else {
        List<Term> more = new ArrayList<>(readings);
        more.add(term);
        terms.set(node, more);
      }
    }

    private int childOrNew(int node, int word) {
      long key = ((long) node << 32) | word;
      int mask = keys.length - 1;
      int slot = spread(key) & mask;
      for (; keys[slot] != 0; slot = (slot + 1) & mask) {
        if (keys[slot] == key) {
          return children[slot];
        }
      }
      int fresh = terms.size();
      terms.add(List.of());
      keys[slot] = key;
      children[slot] = fresh;
      used++;
      if (used * 2 > keys.length) {
        grow();
      }
      return fresh;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldChildren = children;
      keys = new long[oldKeys.length * 2];
      children = new int[keys.length];
      int mask = keys.length - 1;
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          int slot = spread(oldKeys[i]) & mask;
          while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
          }
          keys[slot] = oldKeys[i];
          children[slot] = oldChildren[i];
        }
      }
    }

    TermTrie build() {
      return new TermTrie(
          Arrays.copyOf(keys, keys.length),
          Arrays.copyOf(children, children.length),
          List.copyOf(terms));
    }
  }
}
