package org.communique.internal.gazetteer;

import java.util.Optional;
import java.util.Set;

/** Which offices one person holds at a time. */
final class Offices {
  private static final int PORTFOLIO = TableKind.HOLDER.column("portfolio");
  private static final int ROLE = TableKind.HOLDER.column("role");
  private static final Set<String> SINGLE =
      Set.of("head-of-state", "head-of-government", "foreign-minister", "head-of-organization");

  private Offices() {}

  /**
   * The single office of a holder's row, as a text to compare; empty where several people hold such
   * a post at once: vice presidents, advisers, ministers without a portfolio, and rows flagged
   * {@code collective}.
   */
  static Optional<String> single(Row row) {
    String role = row.cells().get(ROLE);
    String portfolio = row.cells().get(PORTFOLIO);
    boolean single = SINGLE.contains(role) || (role.equals("minister") && !portfolio.isEmpty());
    return single && !row.is(RowFlag.COLLECTIVE)
        ? Optional.of(role + '\t' + row.key() + '\t' + portfolio)
        : Optional.empty();
  }
}
