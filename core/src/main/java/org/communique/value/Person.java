package org.communique.value;

/**
 * A named person, by the fullest form of the name that the document gives, without honorifics.
 * Immutable and thread-safe.
 *
 * @param name the name in the order in which the text has it
 */
public record Person(String name) implements Party {
  /** Checks that there is a name that is not the notation of another kind of party. */
  public Person {
    name = Values.requireText(name, "name");
    if (name.charAt(0) == '@' || name.charAt(0) == '#') {
      throw new IllegalArgumentException(
          "name begins with @ or #, which mark countries and organizations: " + name);
    }
  }

  /** The person of that name. */
  public static Person of(String name) {
    return new Person(name);
  }

  /** Reads what {@link #toString()} writes. */
  public static Person parse(String text) {
    return new Person(text);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
