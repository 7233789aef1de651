package org.communique.internal.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * ISO 4217 codes, the countries that use them, and the families of currencies that share a word or
 * sign. Immutable.
 */
final class Currencies {
  private final Map<String, List<String>> families = new HashMap<>();
  private final Map<String, String> ofCountry = new HashMap<>();

  /** Reads the families and countries out of the rows; the other rows are passed over. */
  Currencies(List<DataLines.Row> rows) {
    for (DataLines.Row row : rows) {
      switch (row.cell(1)) {
        case "family" -> families.put(row.cell(0), row.words(2));
        case "code" -> row.words(2).forEach(c -> ofCountry.putIfAbsent(c, row.cell(0)));
        default -> {}
      }
    }
  }

  /** Whether several currencies go by this name. */
  boolean isFamily(String target) {
    return families.containsKey(target);
  }

  /** The currency of a country, by ISO 3166-1 alpha-2 code; null where none is known. */
  @Nullable String ofCountry(String country) {
    return ofCountry.get(country);
  }

  /** Whether a word or sign can mean either currency. */
  boolean shareName(String one, String other) {
    for (List<String> members : families.values()) {
      if (members.contains(one) && members.contains(other)) {
        return true;
      }
    }
    return false;
  }

  /** The code meant by a word: the evidence's currency where the word can mean it. */
  String resolve(String target, @Nullable String evidence) {
    List<String> members = families.get(target);
    if (members == null) {
      return target;
    }
    return evidence != null && members.contains(evidence) ? evidence : members.get(0);
  }
}
