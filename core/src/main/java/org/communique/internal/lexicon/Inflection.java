package org.communique.internal.lexicon;

/** Regular English inflection of the lexicon's entries. Stateless and thread-safe. */
final class Inflection {
  private Inflection() {}

  static String plural(String noun) {
    if (noun.endsWith("y") && noun.length() > 1 && !isVowel(noun.charAt(noun.length() - 2))) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    if (endsInSibilant(noun)) {
      return noun + "es";
    }
    return noun.endsWith("man") ? noun.substring(0, noun.length() - 2) + "en" : noun + "s";
  }

  static String thirdPerson(String verb) {
    if (verb.endsWith("o")) {
      return verb + "es";
    }
    return verb.endsWith("man") ? verb + "s" : plural(verb);
  }

  static String past(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2))) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return verb + "ed";
  }

  static String participle(String verb) {
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    if (verb.endsWith("e")
        && !verb.endsWith("ee")
        && !verb.endsWith("oe")
        && !verb.endsWith("ye")) {
      return verb.substring(0, verb.length() - 1) + "ing";
    }
    return verb + "ing";
  }

  /** The verb with its last consonant doubled. */
  static String doubled(String verb) {
    return verb + verb.charAt(verb.length() - 1);
  }

  /**
   * Whether the -ing form doubles the last consonant as a short syllable does: sit, get, put, run,
   * win.
   */
  static boolean doublesBeforeIng(String verb) {
    int n = verb.length();
    return n >= 3
        && n <= 4
        && "bdgmnprt".indexOf(verb.charAt(n - 1)) >= 0
        && isVowel(verb.charAt(n - 2))
        && !isVowel(verb.charAt(n - 3));
  }

  private static boolean endsInSibilant(String word) {
    return word.endsWith("s")
        || word.endsWith("x")
        || word.endsWith("z")
        || word.endsWith("ch")
        || word.endsWith("sh");
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
