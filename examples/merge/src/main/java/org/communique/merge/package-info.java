/** Merges what several documents say of the same meeting or the same figure. */
@NullMarked
package org.communique.merge;

import org.jspecify.annotations.NullMarked;
