package org.communique.cli.input;

/** What reading an input gives: a document, or the reason why there is none. */
public sealed interface Item permits Document, Failure {}
