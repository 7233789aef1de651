package org.communique.html;

import java.util.Arrays;

/** Collects a text with its offsets. Not thread-safe. */
final class TracedText {
  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[256];
  private int[] ends = new int[256];

  int length() {
    return text.length();
  }

  char last() {
    return text.charAt(text.length() - 1);
  }

  /** How many line ends the text so far ends with. */
  int lineEnds() {
    int at = text.length();
    while (at > 0 && text.charAt(at - 1) == '\n') {
      at--;
    }
    return text.length() - at;
  }

  /** Adds a character that stands nowhere in the source. */
  void add(char c) {
    add(c, OffsetMap.NOWHERE, OffsetMap.NOWHERE);
  }

  void add(char c, int start, int end) {
    if (text.length() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(c);
  }

  void trimEnd() {
    while (text.length() > 0 && Character.isWhitespace(last())) {
      text.setLength(text.length() - 1);
    }
  }

  String text() {
    return text.toString();
  }

  OffsetMap map() {
    return new OffsetMap(Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
  }
}
