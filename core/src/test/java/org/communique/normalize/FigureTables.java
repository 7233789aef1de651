package org.communique.normalize;

import java.util.List;
import java.util.stream.Collectors;

/** Writes finds as the tables of expected values do. */
final class FigureTables {
  private FigureTables() {}

  /** The values, in order, with a semicolon between them. */
  static String values(List<? extends Match<?>> matches) {
    return matches.stream()
        .map(match -> String.valueOf(match.value()))
        .collect(Collectors.joining("; "));
  }
}
