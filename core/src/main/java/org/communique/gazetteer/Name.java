package org.communique.gazetteer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.communique.value.DatePeriod;

/**
 * A surface form under which something of the gazetteer is spoken of. Immutable and thread-safe.
 *
 * @param concept what kind of thing it names
 * @param key which one: an ISO code, a city key ({@code KZ:astana}), an acronym, an initiative's or
 *     a person's full name
 * @param language BCP 47 language of the form
 * @param text the form, in NFC
 * @param flags how to read it
 * @param valid when the form is or was in use; absent if always
 */
public record Name(
    Concept concept,
    String key,
    String language,
    String text,
    Set<Flag> flags,
    Optional<DatePeriod> valid) {

  /** What a name can stand for. */
  public enum Concept {
    /** A country's name; the key is its ISO 3166-1 alpha-2 code. */
    COUNTRY,
    /** An adjective or noun of nationality; the key is the country's code. */
    DEMONYM,
    /** A city; the key is the country's code, a colon and an identifier. */
    CITY,
    /** A name that stands for a government ({@code the Kremlin}); the key is the country's code. */
    METONYM,
    /**
     * An international organization or forum; the key is its usual English acronym, else its name.
     */
    ORGANIZATION,
    /** A ministry or state body; the key is the country's code, a colon and the kind. */
    BODY,
    /** A named initiative, programme or corridor; the key is its full English name. */
    INITIATIVE,
    /** A recurring summit; the key is its short name. */
    SUMMIT,
    /**
     * A holder of an office; the key is the person's usual name. Not among {@link
     * Gazetteer#names()}: ask {@link Gazetteer#officesOf(String)}.
     */
    PERSON
  }

  /** How a name is to be read. */
  public enum Flag {
    /** The usual name. */
    PREFERRED,
    /** The official name. */
    OFFICIAL,
    /** A name no longer in use. */
    FORMER,
    /** Another name, an acronym. */
    ALIAS,
    /** Also stands for something else: needs context. */
    AMBIGUOUS,
    /** Only in exactly this case ({@code US}, {@code WHO}). */
    CASE_EXACT,
    /** An adjective of nationality. */
    ADJECTIVE,
    /** A noun for a person of that nationality. */
    NOUN,
    /** The plural of that noun. */
    PLURAL
  }

  /** Checks the parts and copies the flags, in the order of their declaration. */
  public Name {
    if (key.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("key or text is blank: " + key + ", " + text);
    }
    Set<Flag> ordered = EnumSet.noneOf(Flag.class);
    ordered.addAll(flags);
    flags = Collections.unmodifiableSet(ordered);
  }

  /** Whether the flag is set. */
  public boolean is(Flag flag) {
    return flags.contains(flag);
  }
}
