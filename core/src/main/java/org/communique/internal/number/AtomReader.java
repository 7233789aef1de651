package org.communique.internal.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of a number one at a time: a run of digits, a word, or a piece of a compound
 * word. Keeps what it last read; not thread-safe.
 */
final class AtomReader {
  private static final int LONGEST = 160;

  private final Lexicon lexicon;
  private final CharSequence text;
  private final int limit;
  private final DigitReader digits;

  private long[] pieces = new long[0];
  private int compoundStart = -1;
  private int compoundEnd = -1;

  private @Nullable NumberWord word;
  private int start;
  private int end;
  private int peekEnd;

  AtomReader(Lexicon lexicon, CharSequence text, int limit) {
    this.lexicon = lexicon;
    this.text = text;
    this.limit = limit;
    this.digits = new DigitReader(lexicon);
  }

  /** The word last read, null where digits were read. */
  @Nullable NumberWord word() {
    return word;
  }

  /** The digits last read. */
  DigitReader digits() {
    return digits;
  }

  /** The value last read. */
  BigDecimal value() {
    return word == null ? digits.value() : word.value();
  }

  /** The offset of what was last read. */
  int start() {
    return start;
  }

  /** The offset after what was last read. */
  int end() {
    return end;
  }

  /** Whether an offset lies inside a compound word. */
  boolean isInsideCompound(int at) {
    return at > compoundStart && at < compoundEnd;
  }

  /** Reads the atom at an offset; false where there is none. */
  boolean read(int at) {
    word = null;
    start = at;
    if (at >= limit) {
      return false;
    }
    if (isInsideCompound(at)) {
      return readPiece(at);
    }
    char c = text.charAt(at);
    if (isNumberStart(at)) {
      boolean isNumber = digits.read(text, at, limit);
      end = digits.end();
      return isNumber;
    }
    return (Folding.isLetter(c) || c > 0x7F || c == '%') && readWord(at);
  }

  /** Whether digits, or a decimal sign with digits after it, stand at an offset. */
  boolean isNumberStart(int at) {
    char c = text.charAt(at);
    if (DigitReader.isDigit(c)) {
      return true;
    }
    boolean sign = c == '.' || c == ',' || c == 0x66B;
    return sign
        && at + 1 < limit
        && DigitReader.isDigit(text.charAt(at + 1))
        && (at == 0 || !isPartOfWord(text.charAt(at - 1)));
  }

  private static boolean isPartOfWord(char c) {
    return Folding.isWord(c) || c == '.' || c == ',' || c == ')' || c == '%';
  }

  /** The word at an offset, null where none or where digits stand there; what was read stays. */
  @Nullable NumberWord peek(int at) {
    NumberWord wordBefore = word;
    int endBefore = end;
    int startBefore = start;
    NumberWord found = at < limit && !isNumberStart(at) && read(at) ? word : null;
    peekEnd = end;
    word = wordBefore;
    end = endBefore;
    start = startBefore;
    return found;
  }

  /** The offset after the word that was peeked at. */
  int peekEnd() {
    return peekEnd;
  }

  private boolean readWord(int at) {
    long match = lexicon.match(text, at, limit, Entry.PART);
    if (match != Lexicon.NONE) {
      word = lexicon.entry(match).number();
      end = Lexicon.end(match);
      return true;
    }
    return readCompound(at) || readPrefix(at);
  }

  private boolean readCompound(int at) {
    int wordEnd = at;
    while (wordEnd < limit && wordEnd - at <= LONGEST && Folding.isLetter(text.charAt(wordEnd))) {
      wordEnd++;
    }
    if (wordEnd - at < 5 || wordEnd - at > LONGEST) {
      return false;
    }
    long[] found = lexicon.pieces(text, at, wordEnd);
    if (found.length < 2) {
      return false;
    }
    pieces = found;
    compoundStart = at;
    compoundEnd = wordEnd;
    word = lexicon.entry(pieces[0]).number();
    end = Lexicon.end(pieces[0]);
    return true;
  }

  private boolean readPiece(int at) {
    for (int i = 1; i < pieces.length; i++) {
      if (Lexicon.end(pieces[i - 1]) == at) {
        word = lexicon.entry(pieces[i]).number();
        end = Lexicon.end(pieces[i]);
        return true;
      }
    }
    return false;
  }

  /** Reads a word that is glued to the front of the next: Arabic {@code و}. */
  private boolean readPrefix(int at) {
    String prefixes = lexicon.setting("prefixes");
    for (int i = 0; i < prefixes.length(); i++) {
      if (Folding.fold(text.charAt(at)) == prefixes.charAt(i) && at + 2 < limit) {
        int rest = prefixes.charAt(i) == 0x627 ? at + 2 : at + 1;
        if (i == 0 && isNumberStart(rest)) {
          word = link();
          end = rest;
          return true;
        }
        long match = lexicon.match(text, rest, limit, Entry.PART);
        if (match != Lexicon.NONE && rest <= limit) {
          NumberWord prefix = link();
          if (i == 0 && prefix != null) {
            word = prefix;
            end = rest;
          } else {
            word = lexicon.entry(match).number();
            end = Lexicon.end(match);
          }
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable NumberWord link() {
    String prefix = lexicon.setting("prefixes").substring(0, 1);
    long match = lexicon.match(prefix, 0, 1, Entry.NUMBER);
    return match == Lexicon.NONE ? null : lexicon.entry(match).number();
  }
}
