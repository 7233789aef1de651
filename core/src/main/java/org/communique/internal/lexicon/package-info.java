/**
 * Stage 2: words, verb forms, titles and names of a language and of the gazetteers, and the
 * automaton that finds them.
 */
@NullMarked
package org.communique.internal.lexicon;

import org.jspecify.annotations.NullMarked;
