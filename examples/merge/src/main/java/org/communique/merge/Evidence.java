package org.communique.merge;

import org.communique.Found;
import org.communique.fact.Fact;

/**
 * Where one document states a fact. Immutable and thread-safe.
 *
 * @param <F> the type of fact
 * @param document the document's id, as the caller gave it
 * @param found the fact, with its spans in that document
 */
public record Evidence<F extends Fact>(String document, Found<F> found) {}
