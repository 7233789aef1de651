package org.communique.json;

import java.util.HexFormat;

/** Keeps JSON texts encodable in UTF-8. Stateless and thread-safe. */
final class LoneSurrogates {
  private LoneSurrogates() {}

  /**
   * Escapes the halves of surrogate pairs that stand alone. UTF-8 has no form for them; in JSON
   * they can only stand within strings, where the escape means the same.
   */
  static String escape(String json) {
    StringBuilder escaped = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        i++;
        continue;
      }
      escaped.append(json, copied, i).append("\\u").append(HexFormat.of().toHexDigits(c));
      copied = i + 1;
    }
    return copied == 0 ? json : escaped.append(json, copied, json.length()).toString();
  }
}
