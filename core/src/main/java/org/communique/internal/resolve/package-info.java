/**
 * Stage 6: the document as a whole. Persons, sides, dates and countries are resolved, and frame
 * matches become facts.
 */
@NullMarked
package org.communique.internal.resolve;

import org.jspecify.annotations.NullMarked;
