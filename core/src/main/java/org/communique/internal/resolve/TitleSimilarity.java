package org.communique.internal.resolve;

import java.util.HashSet;
import java.util.Set;
import org.communique.internal.text.Folding;
import org.communique.internal.text.Tokens;

/**
 * Tells whether two phrases can be the name of one document: by shared words, or by an
 * abbreviation.
 */
final class TitleSimilarity {
  private final Reading reading;

  TitleSimilarity(Reading reading) {
    this.reading = reading;
  }

  boolean same(DocumentMention one, DocumentMention two) {
    Set<String> a = words(one);
    Set<String> b = words(two);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    return shared.size() == Math.min(a.size(), b.size())
        || shared.size() * 2 >= a.size() + b.size() - shared.size()
        || isAbbreviation(one, two)
        || isAbbreviation(two, one);
  }

  /**
   * The words of the title and of the abbreviation after it, without words of grammar and without
   * the noun itself.
   */
  private Set<String> words(DocumentMention document) {
    Set<String> words = new HashSet<>();
    for (int i = document.from(); i < Math.max(document.to(), document.headTo()); i++) {
      boolean noun =
          i >= document.head() && i < document.headTo() && !reading.tokens.is(i, Tokens.UPPER);
      if ((reading.tokens.kind(i) == Tokens.WORD || reading.tokens.kind(i) == Tokens.NUMBER)
          && !noun
          && !reading.scan.isFunctionWord(i)) {
        words.add(Folding.fold(reading.tokens.string(i, i + 1)));
      }
    }
    return words;
  }

  /**
   * Whether the nouns have a modifier in common: {@code free trade agreement}, {@code trade
   * agreement}.
   */
  boolean sharesModifier(DocumentMention one, DocumentMention two) {
    for (int i = one.from(); i < one.head(); i++) {
      for (int j = two.from(); j < two.head(); j++) {
        if (reading.tokens.word(i) != 0 && reading.tokens.word(i) == reading.tokens.word(j)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isAbbreviation(DocumentMention name, DocumentMention abbreviation) {
    String letters =
        Folding.fold(reading.tokens.string(abbreviation.head(), abbreviation.head() + 1));
    if (!reading.tokens.is(abbreviation.head(), Tokens.UPPER)) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (int i = name.from(); i < name.headTo(); i++) {
      if (reading.tokens.kind(i) == Tokens.WORD && !reading.scan.isFunctionWord(i)) {
        initials.append(Folding.fold(reading.tokens.string(i, i + 1)).charAt(0));
      }
    }
    return initials.toString().endsWith(letters);
  }
}
