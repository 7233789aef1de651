package org.communique.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.communique.Found;
import org.communique.fact.Fact;
import org.communique.fact.Official;
import org.communique.json.FactsDocument;
import org.communique.value.Country;
import org.communique.value.Organization;
import org.communique.value.Party;
import org.communique.value.Person;
import org.communique.value.Role;

/**
 * The actor codes of CAMEO: a country by its ISO 3166-1 alpha-3 code and what its actor is ({@code
 * PRTGOV}, {@code PRTMIL}), an organization of states as {@code IGO}. Persons act for the country
 * and post that the document gives them. Used for one document.
 */
final class EventActors {
  private static final String STATES = "IGO";
  private static final Map<String, String> ORGANIZATIONS =
      Map.of("EU", "IGOEUREEC", "European Union", "IGOEUREEC", "UN", "IGOUNO");

  private final Map<Person, Official> officials = new HashMap<>();

  EventActors(FactsDocument document) {
    for (Found<Fact> found : document.facts()) {
      if (found.fact() instanceof Official official && !official.former()) {
        officials.merge(official.person(), official, EventActors::ofCountry);
      }
    }
  }

  private static Official ofCountry(Official one, Official other) {
    return one.post().country().isEmpty() && other.post().country().isPresent() ? other : one;
  }

  /** The code of a party; empty for a person of whom no country is known. */
  String code(Party party) {
    if (party instanceof Country country) {
      return ORGANIZATIONS.getOrDefault(country.code(), alpha3(country) + "GOV");
    }
    if (party instanceof Organization organization) {
      return ORGANIZATIONS.getOrDefault(organization.name(), STATES);
    }
    Official official = party instanceof Person person ? officials.get(person) : null;
    if (official == null) {
      return "";
    }
    return official
        .post()
        .country()
        .map(
            country ->
                ORGANIZATIONS.getOrDefault(
                    country.code(), alpha3(country) + sector(official.post().role())))
        .orElse(official.post().organization().isPresent() ? STATES : "");
  }

  /** The ISO 3166-1 alpha-2 code of the country that a party acts for; empty if unknown. */
  String country(Party party) {
    if (party instanceof Country country) {
      return country.code();
    }
    Official official = party instanceof Person person ? officials.get(person) : null;
    return official == null ? "" : official.post().country().map(Country::code).orElse("");
  }

  private static String sector(Role role) {
    return switch (role) {
      case MILITARY_CHIEF -> "MIL";
      case HEAD_OF_PARLIAMENT, PARLIAMENTARIAN -> "LEG";
      case BUSINESS_LEADER -> "BUS";
      case PARTY_LEADER -> "PTY";
      default -> "GOV";
    };
  }

  private static String alpha3(Country country) {
    try {
      return new Locale.Builder().setRegion(country.code()).build().getISO3Country();
    } catch (MissingResourceException e) {
      return country.code().equals("XK") ? "XKX" : "";
    }
  }
}
