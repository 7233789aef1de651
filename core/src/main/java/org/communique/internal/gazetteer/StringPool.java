package org.communique.internal.gazetteer;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The strings of a compiled gazetteer, each made when it is first asked for. Thread-safe: two
 * threads may make the same string, and either is right.
 */
final class StringPool {
  private final byte[] data;
  private final int[] starts;
  private final @Nullable String[] made;

  /**
   * Takes strings in UTF-8.
   *
   * @param starts where each begins in {@code data}, and where the last ends
   */
  StringPool(byte[] data, int[] starts) {
    this.data = data;
    this.starts = starts;
    this.made = new String[starts.length - 1];
  }

  String get(int id) {
    String string = made[id];
    if (string == null) {
      int start = starts[id];
      string = new String(data, start, starts[id + 1] - start, StandardCharsets.UTF_8);
      made[id] = string;
    }
    return string;
  }

  int size() {
    return made.length;
  }
}
