package org.communique.internal.number;

import org.communique.value.Qualifier;

/**
 * A phrase that says how a stated number relates to the true one.
 *
 * @param qualifier what it says
 * @param after whether it stands after the number
 */
record QualifierWord(Qualifier qualifier, boolean after) {}
