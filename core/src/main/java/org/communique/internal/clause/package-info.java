/**
 * Stage 4: a light clause analysis. Tokens and mentions become noun phrases, verb groups and
 * prepositions, and these become clauses with subject, verb, objects and prepositional phrases.
 */
@NullMarked
package org.communique.internal.clause;

import org.jspecify.annotations.NullMarked;
