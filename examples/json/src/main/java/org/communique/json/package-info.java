/**
 * The facts format: facts with their evidence as JSON, and back. Each record is mapped by hand,
 * slot by slot.
 */
@NullMarked
package org.communique.json;

import org.jspecify.annotations.NullMarked;
