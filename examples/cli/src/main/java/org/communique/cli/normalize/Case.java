package org.communique.cli.normalize;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A text in which expressions of a kind are to be found. Immutable and thread-safe.
 *
 * @param id its identifier
 * @param kind what is looked for
 * @param locale the language, possibly with a country
 * @param text the text
 * @param ref the day that relative dates are counted from
 */
record Case(String id, Kind kind, Locale locale, String text, Optional<LocalDate> ref) {}
