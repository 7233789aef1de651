package org.communique.internal;

import java.util.Optional;
import java.util.Set;
import org.communique.gazetteer.Gazetteer;
import org.communique.gazetteer.Name;
import org.communique.gazetteer.Name.Concept;
import org.communique.gazetteer.Name.Flag;

/** The handful of names that the sentences of tests and frame examples use. */
public final class SmallGazetteer {
  private SmallGazetteer() {}

  /** A gazetteer with some countries, their adjectives, cities and two organizations. */
  public static Gazetteer build() {
    Gazetteer.Builder builder = Gazetteer.builder();
    country(builder, "PT", "Portugal", "Portuguese", "Lisbon");
    country(builder, "SG", "Singapore", "Singaporean", "");
    country(builder, "FR", "France", "French", "Paris");
    country(builder, "DE", "Germany", "German", "Berlin");
    country(builder, "FI", "Finland", "Finnish", "Helsinki");
    country(builder, "NO", "Norway", "Norwegian", "Oslo");
    country(builder, "KZ", "Kazakhstan", "Kazakh", "Astana");
    country(builder, "JP", "Japan", "Japanese", "Tokyo");
    country(builder, "US", "United States", "American", "Washington");
    country(builder, "GB", "United Kingdom", "British", "London");
    country(builder, "CN", "China", "Chinese", "Beijing");
    country(builder, "IN", "India", "Indian", "");
    builder.name(name(Concept.COUNTRY, "EU", "European Union", Flag.PREFERRED));
    builder.name(name(Concept.COUNTRY, "EU", "EU", Flag.CASE_EXACT));
    builder.name(name(Concept.ORGANIZATION, "NATO", "NATO", Flag.PREFERRED, Flag.CASE_EXACT));
    builder.name(name(Concept.ORGANIZATION, "ASEAN", "ASEAN", Flag.PREFERRED, Flag.CASE_EXACT));
    builder.name(name(Concept.ORGANIZATION, "OSCE", "OSCE", Flag.PREFERRED, Flag.CASE_EXACT));
    builder.name(
        name(Concept.ORGANIZATION, "UN Security Council", "UN Security Council", Flag.PREFERRED));
    builder.name(name(Concept.ORGANIZATION, "World Bank", "World Bank", Flag.PREFERRED));
    builder.name(
        name(
            Concept.INITIATIVE,
            "Belt and Road Initiative",
            "Belt and Road Initiative",
            Flag.PREFERRED));
    return builder.build();
  }

  private static void country(
      Gazetteer.Builder builder, String code, String country, String adjective, String city) {
    builder.name(name(Concept.COUNTRY, code, country, Flag.PREFERRED));
    builder.name(name(Concept.DEMONYM, code, adjective, Flag.ADJECTIVE));
    if (!city.isEmpty()) {
      builder.name(
          name(
              Concept.CITY,
              code + ":" + city.toLowerCase(java.util.Locale.ROOT),
              city,
              Flag.PREFERRED));
    }
  }

  private static Name name(Concept concept, String key, String text, Flag... flags) {
    return new Name(concept, key, "en", text, Set.of(flags), Optional.empty());
  }
}
