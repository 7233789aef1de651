package org.communique.internal.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words around a title say about the post; filled while a phrase is read. */
final class Complement {
  final List<String> countries = new ArrayList<>();
  final StringBuilder portfolio = new StringBuilder();
  @Nullable String organization;
  @Nullable String bodyClass;
  boolean foreign;
  boolean former;
  boolean deputy;

  void addPortfolio(String words) {
    if (portfolio.length() > 0) {
      portfolio.append(' ');
    }
    portfolio.append(words);
  }

  boolean isEmpty() {
    return countries.isEmpty()
        && organization == null
        && portfolio.length() == 0
        && bodyClass == null;
  }
}
