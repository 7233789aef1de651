package org.communique.internal.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The tokens of a document as parallel arrays. Offsets are UTF-16 and count in {@link #text}. Token
 * indexes run from 0 to {@link #size} exclusive; sentence {@code s} has the tokens from {@code
 * sentence[s]} to {@code sentence[s + 1]}. Written by {@link Tokenizer} only.
 */
public final class Tokens {
  /** Letters, possibly with inner apostrophes, or an abbreviation with its full stop. */
  public static final byte WORD = 1;

  /** Begins with a digit. */
  public static final byte NUMBER = 2;

  /** A single mark of punctuation or other symbol. */
  public static final byte MARK = 3;

  /** A possessive ending: {@code 's} or a bare apostrophe after an s. */
  public static final byte POSSESSIVE = 4;

  /** First letter is a capital. */
  public static final byte CAPITAL = 1;

  /** All letters are capitals, at least two. */
  public static final byte UPPER = 2;

  /** White space stands before it. */
  public static final byte SPACED = 4;

  /** First token of a line. */
  public static final byte LINE = 8;

  /** First token of a paragraph. */
  public static final byte PARAGRAPH = 16;

  /** Within quotation marks. */
  public static final byte QUOTED = 32;

  final CharSequence text;
  int size;
  int[] start;
  int[] end;
  byte[] kind;
  byte[] shape;
  int[] word;
  int[] sentence = new int[16];
  int sentences;
  final BitSet cut = new BitSet();

  Tokens(CharSequence text) {
    this.text = text;
    int guess = text.length() / 5 + 16;
    start = new int[guess];
    end = new int[guess];
    kind = new byte[guess];
    shape = new byte[guess];
    word = new int[guess];
  }

  void beginSentence(int token) {
    if (sentences == sentence.length) {
      sentence = Arrays.copyOf(sentence, sentences * 2);
    }
    sentence[sentences++] = token;
  }

  /** The text. */
  public CharSequence text() {
    return text;
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** Offset of the token's first character. */
  public int start(int token) {
    return start[token];
  }

  /** Offset after the token's last character. */
  public int end(int token) {
    return end[token];
  }

  /** {@link #WORD}, {@link #NUMBER}, {@link #MARK} or {@link #POSSESSIVE}. */
  public byte kind(int token) {
    return kind[token];
  }

  /** The token's number in the vocabulary. */
  public int word(int token) {
    return word[token];
  }

  /** Whether the token's shape has the flag. */
  public boolean is(int token, byte flag) {
    return (shape[token] & flag) != 0;
  }

  /** Whether the token is this word, given in its {@link Folding folded} form. */
  public boolean isWord(int token, String word) {
    int from = start[token];
    if (end[token] - from != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Folding.fold(text.charAt(from + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the token is this single mark. */
  public boolean isMark(int token, char mark) {
    return kind[token] == MARK && text.charAt(start[token]) == mark;
  }

  /** Whether the token is a hyphen or dash. */
  public boolean isDash(int token) {
    return kind[token] == MARK && Folding.fold(text.charAt(start[token])) == '-';
  }

  /** The token's first character. */
  public char first(int token) {
    return text.charAt(start[token]);
  }

  /** Whether the token is a word that begins with a capital. */
  public boolean isCapitalized(int token) {
    return kind[token] == WORD && (shape[token] & CAPITAL) != 0;
  }

  /** Whether no white space stands between this token and the one before. */
  public boolean isGlued(int token) {
    return token > 0 && start[token] == end[token - 1];
  }

  /** The characters of the tokens from {@code from} to {@code to} exclusive. */
  public String string(int from, int to) {
    return from >= to ? "" : text.subSequence(start[from], end[to - 1]).toString();
  }

  /** Whether the tokens from {@code from} to {@code to} exclusive are written exactly so. */
  public boolean isText(int from, int to, String exact) {
    int begin = start[from];
    if (end[to - 1] - begin != exact.length()) {
      return false;
    }
    for (int i = 0; i < exact.length(); i++) {
      if (text.charAt(begin + i) != exact.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** How many sentences there are. */
  public int sentences() {
    return sentences;
  }

  /** The first token of a sentence. */
  public int sentenceStart(int index) {
    return sentence[index];
  }

  /** The token after the last of a sentence. */
  public int sentenceEnd(int index) {
    return index + 1 < sentences ? sentence[index + 1] : size;
  }

  /** Whether a sentence is only a part of one that is longer than {@link Tokenizer#LONGEST}. */
  public boolean isCut(int index) {
    return cut.get(index);
  }

  /** The first token that begins at or after an offset. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
