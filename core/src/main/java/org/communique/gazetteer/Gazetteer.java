package org.communique.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.communique.internal.gazetteer.Source;
import org.communique.internal.gazetteer.Table;
import org.communique.internal.gazetteer.TableKind;
import org.communique.internal.gazetteer.Tables;
import org.communique.value.Country;
import org.communique.value.Organization;
import org.communique.value.Role;

/**
 * Facts about the world, each valid over its time. Immutable and thread-safe; keep it and share it.
 */
public final class Gazetteer {
  private final Tables tables;
  private final NameList names;
  private final World world;
  private final Holders holders;

  Gazetteer(Tables tables) {
    this.tables = tables;
    this.names = new NameList(tables);
    this.world = new World(tables, names);
    this.holders = new Holders(tables);
  }

  /** All data of the providers on the class path. */
  public static Gazetteer bundled() {
    Builder builder = builder();
    ServiceLoader.load(GazetteerProvider.class).forEach(provider -> provider.provide(builder));
    return builder.build();
  }

  /** A builder without entries. */
  public static Builder builder() {
    return new Builder();
  }

  Tables tables() {
    return tables;
  }

  /**
   * Every surface form of countries, nationalities, cities, organizations, state bodies,
   * initiatives and summits; not of persons. The list makes each name when it is asked for.
   */
  public List<Name> names() {
    return names;
  }

  /** The names of one thing in all languages, the preferred ones of a language first. */
  public List<Name> names(Name.Concept concept, String key) {
    return world.names(concept, key);
  }

  /**
   * The names of one thing in a language on a day, the preferred one first.
   *
   * @param language BCP 47, as in {@link Name#language()}
   */
  public List<Name> names(Name.Concept concept, String key, String language, LocalDate date) {
    return world.names(concept, key, language, date);
  }

  /** Who held a post of a country on a day; on the day of a hand-over both, the successor last. */
  public Answer<Term> holders(Role role, Country country, LocalDate date) {
    return holders.on(role, country.code(), date);
  }

  /** Who held a post in an organization on a day. */
  public Answer<Term> holders(Role role, Organization organization, LocalDate date) {
    return holders.on(role, organization.toString(), date);
  }

  /**
   * All terms of a person.
   *
   * @param person a full name or a family name, in any usual transliteration or in Cyrillic; where
   *     several people fit equally well, the terms of all
   */
  public List<Term> officesOf(String person) {
    return holders.of(person);
  }

  /** The terms of a person that are known to hold on a day; the name as above. */
  public List<Term> officesOf(String person, LocalDate date) {
    return holders.of(person, date);
  }

  /** The capital on a day; several where a country has several. */
  public Answer<City> capital(Country country, LocalDate date) {
    return world.capital(country, date);
  }

  /** The members of an organization on a day, observers and partners included. */
  public Answer<Member> members(Organization organization, LocalDate date) {
    return world.members(organization, date);
  }

  /** The organizations in which a country takes part on a day. */
  public Answer<Member> memberships(Country country, LocalDate date) {
    return world.memberships(country, date);
  }

  /** The country of an ISO 3166-1 alpha-2 code, former states included. */
  public Optional<State> country(String code) {
    return world.country(code);
  }

  /** The city of a key ({@code KZ:astana}) by its name of today. */
  public Optional<City> city(String key) {
    return world.city(key, Optional.empty());
  }

  /** The organization of that acronym or name, as in {@link Name#key()}. */
  public Optional<Institution> organization(String id) {
    return world.organization(id);
  }

  /** The initiative of that full English name, as in {@link Name#key()}. */
  public Optional<NamedInitiative> initiative(String name) {
    return world.initiative(name);
  }

  /** The editions of a summit, by its short name as in {@link Name#key()}, the oldest first. */
  public List<Edition> editions(String summit) {
    return world.editions(summit);
  }

  /** The latest edition of a summit that began on or before a day. */
  public Optional<Edition> edition(String summit, LocalDate around) {
    return world.edition(summit, around);
  }

  /** What the gazetteer is made of, source by source. */
  public List<ConceptStatus> status() {
    return tables.sources().stream().map(Gazetteer::status).toList();
  }

  private static ConceptStatus status(Source source) {
    String concept = source.kind().label();
    return new ConceptStatus(
        source.kind() == TableKind.HOLDER && !source.role().isEmpty()
            ? concept + ' ' + source.role()
            : concept,
        source.file(),
        source.rows(),
        Days.date(source.horizon(), Table.OPEN_END),
        source.source(),
        source.licence());
  }

  /**
   * For every country that existed, how well an office is covered from the first day to the last.
   *
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   */
  public List<Coverage> coverage(Role role, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("to " + to + " is before from " + from);
    }
    return OfficeCoverage.of(tables, role, from, to);
  }

  /**
   * Collects entries. What is added later lies over what was added before: it takes the place of
   * the same entry (the same name, the same person in the same office at an overlapping time), and
   * a new holder ends the open term of a predecessor. Not thread-safe.
   */
  public static final class Builder {
    private final Overlay overlay = new Overlay();

    private Builder() {}

    /** Adds all of another gazetteer. */
    public Builder addAll(Gazetteer other) {
      overlay.add(other.tables);
      return this;
    }

    /**
     * Adds what the build of a gazetteer compiled.
     *
     * @throws IOException if it cannot be read, or was compiled for another version
     */
    public Builder load(InputStream compiled) throws IOException {
      overlay.load(compiled);
      return this;
    }

    /**
     * Adds a file in the source format, or all {@code .tsv} files of a folder together. A row with
     * the flag {@code no} takes an entry away.
     *
     * @param path UTF-8; a file of holders is named after the role: {@code foreign-minister.tsv}
     * @throws IOException if it cannot be read
     * @throws GazetteerFormatException if it has errors, with all of them; nothing is added then
     */
    public Builder read(Path path) throws IOException {
      overlay.read(path);
      return this;
    }

    /**
     * Adds a text in the source format.
     *
     * @param reader the text; it is read to its end and not closed
     * @param fileName for messages; for holders it is the role with {@code .tsv}
     * @throws IOException if it cannot be read
     * @throws GazetteerFormatException if it has errors, with all of them; nothing is added then
     */
    public Builder read(Reader reader, String fileName) throws IOException {
      overlay.read(reader, fileName);
      return this;
    }

    /**
     * Adds a surface form.
     *
     * @throws IllegalArgumentException if it names a person: add a holder
     */
    public Builder name(Name name) {
      overlay.name(name);
      return this;
    }

    /** Adds a term of a holder. */
    public Builder holder(Term term) {
      overlay.holder(term);
      return this;
    }

    /** Takes a surface form away, whatever its flags and dates. */
    public Builder remove(Name name) {
      overlay.remove(name);
      return this;
    }

    /** Takes away the terms of a person in an office that overlap this one. */
    public Builder remove(Term term) {
      overlay.remove(term);
      return this;
    }

    /** The gazetteer of all that was added. */
    public Gazetteer build() {
      return new Gazetteer(overlay.tables());
    }
  }
}
