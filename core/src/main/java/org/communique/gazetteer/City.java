package org.communique.gazetteer;

import org.communique.value.Country;

/**
 * A city. Immutable and thread-safe.
 *
 * @param key the country's code, a colon and an identifier: {@code KZ:astana}
 * @param name the usual English name, as of the day asked about where there was one
 * @param country the country in which it lies
 */
public record City(String key, String name, Country country) {}
