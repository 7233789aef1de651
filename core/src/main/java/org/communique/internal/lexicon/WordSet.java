package org.communique.internal.lexicon;

import java.util.BitSet;
import org.communique.internal.text.Vocabulary;

/**
 * A set of words by their numbers; the unknown word is in none. Immutable and thread-safe, and
 * asked without making an object.
 */
public final class WordSet {
  private final long[] bits;

  private WordSet(long[] bits) {
    this.bits = bits;
  }

  /** The set of these words; {@link Vocabulary#UNKNOWN} is left out. */
  public static WordSet of(BitSet words) {
    BitSet known = (BitSet) words.clone();
    known.clear(Vocabulary.UNKNOWN);
    return new WordSet(known.toLongArray());
  }

  /** Whether the word is in the set. */
  public boolean contains(int word) {
    int at = word >>> 6;
    return at < bits.length && (bits[at] & 1L << word) != 0;
  }
}
