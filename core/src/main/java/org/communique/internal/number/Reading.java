package org.communique.internal.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a number reader knows while it reads: the parts so far, and the longest whole number. */
abstract class Reading {
  final Lexicon lexicon;
  final CharSequence text;
  final int limit;
  final int depth;
  final AtomReader atom;
  final Parts parts = new Parts();
  final boolean unspaced;
  final boolean inverted;
  final boolean tensLink;
  final boolean needsLink;

  boolean money;
  BigDecimal largestMultiplier = BigDecimal.ZERO;

  boolean linked;
  boolean article;
  int tentative = -1;
  boolean afterTimes;
  boolean afterDigits;
  boolean afterUnit;
  boolean concatenated;
  boolean cancelled;
  boolean complete;
  boolean startsWithDigits;
  BigDecimal lastMultiplier = BigDecimal.ONE;

  int end;
  BigDecimal value = BigDecimal.ZERO;
  int groupEnd;
  BigDecimal groupValue = BigDecimal.ZERO;
  boolean scaled;
  boolean signs;
  boolean ambiguous;
  boolean some;

  Reading(Lexicon lexicon, CharSequence text, int limit, int depth) {
    this.lexicon = lexicon;
    this.text = text;
    this.limit = limit;
    this.depth = depth;
    this.atom = new AtomReader(lexicon, text, limit);
    this.unspaced = lexicon.is("unspaced");
    this.inverted = lexicon.is("inverted");
    this.tensLink = lexicon.is("tens-link");
    this.needsLink = lexicon.is("needs-link");
  }

  /** The offset after the number; after a failed reading, where to go on. */
  int end() {
    return end;
  }

  /** The number. */
  BigDecimal value() {
    return value;
  }

  /** Whether the number has a scale word or letter. */
  boolean isScaled() {
    return scaled;
  }

  /** Whether the number has grouping or decimal signs. */
  boolean hasSigns() {
    return signs;
  }

  /** The scale that multiplies the whole number, one where there is none. */
  BigDecimal scale() {
    return scaled ? lastMultiplier : BigDecimal.ONE;
  }

  /** Whether the number starts with digits. */
  boolean startsWithDigits() {
    return startsWithDigits;
  }

  /** Whether a sign in the number could have been read otherwise. */
  boolean isAmbiguous() {
    return ambiguous;
  }

  /** Whether the number says itself that it is somewhat larger: Chinese {@code 余}. */
  boolean isSome() {
    return some;
  }

  void reset(int start, boolean inMoney, BigDecimal largest) {
    money = inMoney;
    largestMultiplier = largest;
    parts.clear();
    linked = false;
    article = false;
    tentative = -1;
    afterTimes = false;
    afterDigits = false;
    afterUnit = false;
    concatenated = false;
    cancelled = false;
    complete = false;
    startsWithDigits = false;
    lastMultiplier = BigDecimal.ONE;
    end = start;
    groupEnd = start;
    scaled = false;
    signs = false;
    ambiguous = false;
    some = false;
  }

  /** The offset of the next atom, over spaces and hyphens; -1 where a number cannot go on. */
  int gap(int at) {
    if (atom.isInsideCompound(at)) {
      return at;
    }
    int next = at;
    int lines = 0;
    while (next < limit && Folding.isSpace(text.charAt(next))) {
      lines += text.charAt(next) == '\n' ? 1 : 0;
      next++;
    }
    if (next < limit && lines == 0 && Folding.isDash(text.charAt(next))) {
      if (afterDigits && (next > at || !isTimes(atom.peek(next + 1)))) {
        return -1;
      }
      next++;
      while (next < limit && text.charAt(next) == ' ') {
        next++;
      }
      return next < limit && Folding.isLetter(text.charAt(next)) ? next : -1;
    }
    return lines > 1 || next >= limit ? -1 : next;
  }

  int peekGap(int at) {
    int next = gap(at);
    return next < 0 ? limit : next;
  }

  void complete() {
    if (tentative >= 0) {
      return;
    }
    complete = true;
    end = atom.end();
    value = parts.sumFrom(0);
  }

  void openGroup() {
    if (afterTimes || linked) {
      groupEnd = end;
      groupValue = value;
    }
  }

  void moved(boolean times, boolean digits, boolean unit) {
    afterTimes = times;
    afterDigits = digits;
    afterUnit = unit;
    linked = false;
    article = false;
  }

  static boolean isTimes(@Nullable NumberWord word) {
    return word != null && (word.kind() == Kind.TIMES || word.kind() == Kind.ALL_TIMES);
  }
}
