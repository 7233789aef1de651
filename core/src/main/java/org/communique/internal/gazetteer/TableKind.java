package org.communique.internal.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The concepts of the source format with their columns. The last column of all but editions is
 * {@code flags}; it is not among {@link #columns()}.
 */
public enum TableKind {
  /**
   * States and territories; the key is the ISO 3166-1 alpha-2 code, which two states can have had
   * one after the other ({@code CS}).
   */
  COUNTRY("key iso3 m49", 2),
  /** Names of countries. */
  COUNTRY_NAME("key lang name", 3),
  /** Adjectives and nouns of nationality. */
  DEMONYM("key lang text", 3),
  /** Names of cities; the key is the country's code, a colon and an identifier. */
  CITY("key lang name", 3),
  /** Capitals. */
  CAPITAL("key city", 2),
  /** Names that stand for a government. */
  METONYM("key lang text", 3),
  /** International organizations and forums; the key is the usual English acronym or name. */
  ORGANIZATION("key kind seat", 1),
  /** Names of organizations. */
  ORGANIZATION_NAME("key lang name", 3),
  /** Members of organizations. */
  MEMBER("key country role", 3),
  /** Initiatives; the key is the full English name. */
  INITIATIVE("key proposer year", 1),
  /** Further names of initiatives. */
  INITIATIVE_NAME("key lang name", 3),
  /** Names of recurring summits; the key is a short name. */
  SUMMIT_NAME("key lang name", 3),
  /** Editions of summits. */
  EDITION("key number from to city country", 3),
  /** Ministries and other state bodies. */
  BODY("key kind lang name", 4),
  /** Holders of offices; the role is the file's name, and the last column of the table. */
  HOLDER("key person variants portfolio", 2);

  private final String columns;
  private final int width;
  private final int language;
  private final int identifying;

  TableKind(String columns, int identifying) {
    List<String> names = List.of(columns.split(" "));
    this.columns = columns;
    this.width = names.size();
    this.language = names.indexOf("lang");
    this.identifying = identifying;
  }

  /** The columns of a source line before the flags. */
  public List<String> columns() {
    return List.of(columns.split(" "));
  }

  /** The number of text columns in a table: holders have their role as one more. */
  int width() {
    return this == HOLDER ? width + 1 : width;
  }

  /** How many of the first columns tell one entry from another, apart from its dates. */
  int identifying() {
    return identifying;
  }

  /** Whether a source line ends in a flags column. */
  boolean hasFlags() {
    return this != EDITION;
  }

  /** The columns as the header must have them; {@code reason} may follow for {@code no} rows. */
  String header() {
    return columns + (hasFlags() ? " flags" : "");
  }

  /** The position of a column, or -1. */
  public int column(String name) {
    return this == HOLDER && name.equals("role") ? width : columns().indexOf(name);
  }

  /** The position of the language, or -1 where rows are no names. */
  public int language() {
    return language;
  }

  /** The kind whose entries these rows tell of, if it is another one. */
  Optional<TableKind> parent() {
    return switch (this) {
      case COUNTRY_NAME, DEMONYM, METONYM, BODY, CAPITAL -> Optional.of(COUNTRY);
      case ORGANIZATION_NAME, MEMBER -> Optional.of(ORGANIZATION);
      case INITIATIVE_NAME -> Optional.of(INITIATIVE);
      case COUNTRY, CITY, ORGANIZATION, INITIATIVE, SUMMIT_NAME, EDITION, HOLDER ->
          Optional.empty();
    };
  }

  /** How the concept is written in a header. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of that concept. */
  static Optional<TableKind> of(String label) {
    for (TableKind kind : values()) {
      if (kind.label().equals(label)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
