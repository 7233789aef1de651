/** The records that an extraction gives, and predicates to select among them. */
@NullMarked
package org.communique.fact;

import org.jspecify.annotations.NullMarked;
