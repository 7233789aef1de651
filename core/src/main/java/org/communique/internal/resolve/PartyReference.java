package org.communique.internal.resolve;

import org.communique.value.Country;
import org.communique.value.Organization;
import org.communique.value.Party;
import org.communique.value.Person;
import org.jspecify.annotations.Nullable;

/**
 * A party as one phrase refers to it.
 *
 * @param person the person, null for a state or organization
 * @param country the ISO code of the state that the party is or stands for; empty if it is none
 * @param organization the organization, null for a person or state
 * @param from first token
 * @param to token after the last
 * @param resolved whether the document as a whole was needed
 */
record PartyReference(
    @Nullable PersonEntity person,
    String country,
    @Nullable String organization,
    int from,
    int to,
    boolean resolved) {

  static PartyReference state(String code, int from, int to, boolean resolved) {
    return new PartyReference(null, code, null, from, to, resolved);
  }

  static PartyReference organization(String name, int from, int to) {
    return name.equals("EU")
        ? state("EU", from, to, false)
        : new PartyReference(null, "", name, from, to, false);
  }

  static PartyReference person(PersonEntity person, int from, int to, boolean resolved) {
    return new PartyReference(person, person.country(), null, from, to, resolved);
  }

  /** The same party as a state where it stands for one. */
  PartyReference asState() {
    return person != null && !country.isEmpty() ? state(country, from, to, resolved) : this;
  }

  Party party() {
    if (person != null) {
      return Person.of(person.name);
    }
    return organization != null ? Organization.of(organization) : Country.of(country);
  }

  /** Whether both references are to the same party. */
  boolean isSame(PartyReference other) {
    return person == other.person
        && java.util.Objects.equals(organization, other.organization)
        && (person != null || country.equals(other.country));
  }
}
