package org.communique.internal.number;

/**
 * Tells quickly that no phrase of a lexicon starts like a word of the text, by the first three
 * characters. Most words of running text are passed over after this. Filled once, then only read.
 */
final class WordFilter {
  private static final int BITS = 5;
  private static final int ANY = 1 << BITS;

  private final long[] bits = new long[1 << (3 * BITS - 6)];

  /** Lets a folded phrase pass. */
  void add(String folded) {
    add(folded, 0, 0);
  }

  private void add(String folded, int at, int key) {
    if (at == 3) {
      bits[key >> 6] |= 1L << key;
    } else if (at < folded.length()) {
      add(folded, at + 1, key << BITS | (folded.charAt(at) & (ANY - 1)));
    } else {
      for (int c = 0; c < ANY; c++) {
        add(folded, at + 1, key << BITS | c);
      }
    }
  }

  /** Whether a phrase may start here; surely not if false. */
  boolean passes(CharSequence text, int at, int limit) {
    if (at + 3 > limit) {
      return true;
    }
    char a = text.charAt(at);
    char b = text.charAt(at + 1);
    char c = text.charAt(at + 2);
    if ((a | b | c) >= 0x80) {
      return true;
    }
    int key = Folding.fold(a) & (ANY - 1);
    key = key << BITS | (Folding.fold(b) & (ANY - 1));
    key = key << BITS | (Folding.fold(c) & (ANY - 1));
    return (bits[key >> 6] & (1L << key)) != 0;
  }
}
