package org.communique.view;

/**
 * What a card says of a fact, for people to read. Immutable and thread-safe.
 *
 * @param title what happened, or who or what it is
 * @param note the circumstances, empty where there are none
 */
record Card(String title, String note) {}
