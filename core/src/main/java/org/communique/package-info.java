/**
 * Communiqué: what a user meets first. An {@link org.communique.Extractor} reads a text and gives
 * an {@link org.communique.Extraction}; its {@link org.communique.Selection selections} hold the
 * facts, and each {@link org.communique.Found} tells where in the text its fact was read.
 */
@NullMarked
package org.communique;

import org.jspecify.annotations.NullMarked;
