package org.communique.value;

/**
 * An international organization, forum, bank, company or other body, by its usual English acronym
 * or else its name. Immutable and thread-safe.
 *
 * @param name the acronym ({@code OSCE}) or the name ({@code World Bank})
 */
public record Organization(String name) implements Party {
  /** Checks that there is a name. */
  public Organization {
    name = Values.requireText(name, "name");
  }

  /** The organization of that acronym or name. */
  public static Organization of(String name) {
    return new Organization(name);
  }

  /** Reads what {@link #toString()} writes: {@code #OSCE}. */
  public static Organization parse(String text) {
    if (!text.startsWith("#")) {
      throw new IllegalArgumentException(
          "an organization is written # and its name, as in #OSCE: " + text);
    }
    return new Organization(text.substring(1));
  }

  /** The party notation: {@code #OSCE}. */
  @Override
  public String toString() {
    return "#" + name;
  }
}
