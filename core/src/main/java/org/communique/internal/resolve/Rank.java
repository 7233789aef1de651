package org.communique.internal.resolve;

/**
 * A place among others as words state it.
 *
 * @param value the place, 1 being first
 * @param from first token: {@code third} in {@code third largest}
 * @param to token after the last: the noun of what is compared begins here, unless it is said after
 *     {@code among}
 * @param verb token of the verb that ranks ({@code ranks fifth among}), -1 where a noun phrase does
 */
record Rank(int value, int from, int to, int verb) {}
