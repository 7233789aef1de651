package org.communique.internal.number;

import java.util.Arrays;

/**
 * A map from folded phrases to small numbers that is walked character by character. Filled once,
 * then only read: safe to share after that.
 */
final class PhraseTrie {
  /** The node before the first character. */
  static final int ROOT = 0;

  /** No node, or no value. */
  static final int NONE = -1;

  private long[] keys = new long[1 << 10];
  private int[] targets = new int[1 << 10];
  private int[] values = new int[1 << 9];
  private int edges;
  private int nodes = 1;

  PhraseTrie() {
    Arrays.fill(values, NONE);
  }

  /** Adds a folded phrase; a later value replaces an earlier one. */
  void put(String folded, int value) {
    int node = ROOT;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      int next = step(node, c);
      node = next == NONE ? append(node, c) : next;
    }
    values[node] = value;
  }

  /** The value of a folded phrase, or {@link #NONE}. */
  int get(String folded) {
    int node = ROOT;
    for (int i = 0; i < folded.length() && node != NONE; i++) {
      node = step(node, folded.charAt(i));
    }
    return node == NONE ? NONE : values[node];
  }

  /** The value of the phrase that ends at a node, or {@link #NONE}. */
  int value(int node) {
    return values[node];
  }

  /** The node after one more folded character, or {@link #NONE}. */
  int step(int node, char c) {
    long key = key(node, c);
    int mask = keys.length - 1;
    for (int slot = spread(key) & mask; ; slot = (slot + 1) & mask) {
      long found = keys[slot];
      if (found == key) {
        return targets[slot];
      }
      if (found == 0) {
        return NONE;
      }
    }
  }

  private int append(int node, char c) {
    if (2 * (edges + 1) > keys.length) {
      grow();
    }
    int target = nodes++;
    if (target >= values.length) {
      int size = values.length;
      values = Arrays.copyOf(values, 2 * size);
      Arrays.fill(values, size, 2 * size, NONE);
    }
    insert(key(node, c), target);
    edges++;
    return target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[2 * oldKeys.length];
    targets = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        insert(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private void insert(long key, int target) {
    int mask = keys.length - 1;
    int slot = spread(key) & mask;
    while (keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private static long key(int node, char c) {
    return ((long) (node + 1) << 16) | c;
  }

  private static int spread(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40);
  }
}
