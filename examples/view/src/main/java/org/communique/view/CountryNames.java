package org.communique.view;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Name;
import org.communique.value.Country;
import org.communique.value.Organization;
import org.communique.value.Party;

/** Parties by the names that people use. Immutable and thread-safe. */
final class CountryNames {
  private final Gazetteer gazetteer;

  CountryNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The country's usual English name; its code where the gazetteer has none. */
  String of(Country country) {
    return gazetteer.names(Name.Concept.COUNTRY, country.code()).stream()
        .filter(name -> name.language().equals("en") && name.is(Name.Flag.PREFERRED))
        .map(Name::text)
        .findFirst()
        .orElse(country.code());
  }

  /** A person's, country's or organization's name. */
  String of(Party party) {
    if (party instanceof Country country) {
      return of(country);
    }
    return party instanceof Organization body ? body.name() : party.toString();
  }

  /** {@code Georgia, Türkiye and Romania}. */
  String of(List<? extends Party> parties) {
    List<String> names = parties.stream().map(this::of).collect(Collectors.toList());
    if (names.size() < 2) {
      return String.join("", names);
    }
    String last = names.remove(names.size() - 1);
    return String.join(", ", names) + " and " + last;
  }
}
