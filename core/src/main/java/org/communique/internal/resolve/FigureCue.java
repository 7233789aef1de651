package org.communique.internal.resolve;

/**
 * The words that say what an amount measures.
 *
 * @param from first token
 * @param to token after the last
 * @param kind what is measured
 * @param verb whether a verb says it: {@code exported}, {@code has invested}
 */
record FigureCue(int from, int to, Kind kind, boolean verb) {
  /** What amounts measure. */
  enum Kind {
    TURNOVER,
    EXPORTS,
    IMPORTS,
    SURPLUS,
    DEFICIT,
    BALANCE,
    INVESTMENT,
    INFLOW,
    STOCK,
    LOAN,
    PROJECT,
    GIVING,
    PAYING,
    /** Something that no fact is about; it keeps the amount from others. */
    OTHER
  }

  boolean isTrade() {
    return switch (kind) {
      case TURNOVER, EXPORTS, IMPORTS, SURPLUS, DEFICIT, BALANCE -> true;
      default -> false;
    };
  }

  boolean isInvestment() {
    return !isTrade() && kind != Kind.OTHER;
  }
}
