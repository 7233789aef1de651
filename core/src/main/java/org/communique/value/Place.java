package org.communique.value;

/**
 * A place as the text names it: a city, a building, a country as a venue. Immutable and
 * thread-safe.
 *
 * @param name the name as the text has it
 */
public record Place(String name) {
  /** Checks that there is a name. */
  public Place {
    name = Values.requireText(name, "name");
  }

  /** The place of that name. */
  public static Place of(String name) {
    return new Place(name);
  }

  /** Reads what {@link #toString()} writes. */
  public static Place parse(String text) {
    return new Place(text);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
