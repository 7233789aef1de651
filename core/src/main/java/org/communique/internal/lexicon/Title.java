package org.communique.internal.lexicon;

import java.util.HashMap;
import java.util.Map;
import org.communique.value.Role;

/**
 * A title and the roles it stands for.
 *
 * @param phrase the title in lower case, German nouns with a capital
 * @param role the role with a country as its complement
 * @param byComplement the role with a complement of another class, or in the usage of one country
 *     ({@code country:IN})
 * @param body the organization meant where the text names none; empty if that can be any
 * @param implied the only country that has the title, by ISO 3166-1 code; empty if many have it
 */
public record Title(
    String phrase, Role role, Map<String, Role> byComplement, String implied, String body) {
  /** Copies the map. */
  public Title {
    byComplement = Map.copyOf(byComplement);
  }

  /** The role with a complement of that class. */
  public Role roleWith(String complementClass) {
    return byComplement.getOrDefault(complementClass, role);
  }

  static Title read(DataFile.Row row) {
    Map<String, Role> byComplement = new HashMap<>();
    String implied = "";
    String body = "";
    for (String pair : row.words(2)) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw row.error("a complement is written class=role, but here stands " + pair);
      }
      if (pair.startsWith("implies=")) {
        implied = pair.substring(equals + 1);
      } else if (pair.startsWith("body=")) {
        body = pair.substring(equals + 1);
      } else {
        byComplement.put(pair.substring(0, equals), role(row, pair.substring(equals + 1)));
      }
    }
    return new Title(row.cell(0), role(row, row.cell(1)), byComplement, implied, body);
  }

  private static Role role(DataFile.Row row, String label) {
    try {
      return Role.parse(label);
    } catch (IllegalArgumentException e) {
      throw (IllegalStateException) row.error("no role is written " + label).initCause(e);
    }
  }
}
