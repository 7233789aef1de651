package org.communique.internal.frame;

import org.communique.internal.clause.NounPhrase;

/**
 * What fills a slot.
 *
 * @param phrase the noun phrase
 * @param modifiers whether only the names before the phrase's head are meant ({@code Kazakh-Chinese
 *     talks})
 */
public record Argument(NounPhrase phrase, boolean modifiers) {}
