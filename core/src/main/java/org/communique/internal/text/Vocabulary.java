package org.communique.internal.text;

import java.util.Arrays;

/**
 * Numbers words by their folded form. Look-up takes characters and makes no strings. Immutable once
 * built; reading is thread-safe.
 */
public final class Vocabulary {
  /** The number of every word that is not in the vocabulary. */
  public static final int UNKNOWN = 0;

  private final char[] pool;
  private final int[] starts;
  private final int[] slots;
  private final String[] words;

  private Vocabulary(char[] pool, int[] starts, int[] slots) {
    this.pool = pool;
    this.starts = starts;
    this.slots = slots;
    this.words = new String[starts.length - 1];
    for (int id = 0; id < words.length; id++) {
      words[id] = new String(pool, starts[id], starts[id + 1] - starts[id]);
    }
  }

  /** How many numbers are in use, {@link #UNKNOWN} included. */
  public int size() {
    return starts.length - 1;
  }

  /** The number of the word at these characters. */
  public int find(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + Folding.fold(text.charAt(i));
    }
    int mask = slots.length - 1;
    for (int slot = spread(hash) & mask; slots[slot] != UNKNOWN; slot = (slot + 1) & mask) {
      if (equal(slots[slot], text, start, end)) {
        return slots[slot];
      }
    }
    return UNKNOWN;
  }

  /** The number of a word. */
  public int find(CharSequence word) {
    return find(word, 0, word.length());
  }

  /** The folded word of a number. */
  public String word(int id) {
    return words[id];
  }

  private boolean equal(int id, CharSequence text, int start, int end) {
    int from = starts[id];
    if (starts[id + 1] - from != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (pool[from + i - start] != Folding.fold(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }

  /** Collects words. Not thread-safe. */
  public static final class Builder {
    private char[] pool = new char[1 << 16];
    private int[] starts = new int[1 << 12];
    private int[] slots = new int[1 << 13];
    private int count = 1;

    /** The number of a word, a new one if it has none yet. */
    public int add(CharSequence text) {
      int hash = 0;
      int length = text.length();
      int from = starts[count];
      if (from + length > pool.length) {
        pool = Arrays.copyOf(pool, Math.max(pool.length * 2, from + length));
      }
      for (int i = 0; i < length; i++) {
        char c = Folding.fold(text.charAt(i));
        pool[from + i] = c;
        hash = 31 * hash + c;
      }
      int mask = slots.length - 1;
      int slot = spread(hash) & mask;
      for (; slots[slot] != UNKNOWN; slot = (slot + 1) & mask) {
        int id = slots[slot];
        if (Arrays.equals(pool, starts[id], starts[id + 1], pool, from, from + length)) {
          return id;
        }
      }
      slots[slot] = count;
      count++;
      if (count + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      starts[count] = from + length;
      if (count * 2 > slots.length) {
        rehash();
      }
      return count - 1;
    }

    private void rehash() {
      slots = new int[slots.length * 2];
      int mask = slots.length - 1;
      for (int id = 1; id < count; id++) {
        int hash = 0;
        for (int i = starts[id]; i < starts[id + 1]; i++) {
          hash = 31 * hash + pool[i];
        }
        int slot = spread(hash) & mask;
        while (slots[slot] != UNKNOWN) {
          slot = (slot + 1) & mask;
        }
        slots[slot] = id;
      }
    }

    /** The vocabulary of all words added. */
    public Vocabulary build() {
      return new Vocabulary(
          Arrays.copyOf(pool, starts[count]), Arrays.copyOf(starts, count + 1), slots.clone());
    }
  }
}
