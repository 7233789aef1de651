/**
 * Stage 3: persons, posts, countries, organizations, places, initiatives, dates and amounts in the
 * token stream.
 */
@NullMarked
package org.communique.internal.mention;

import org.jspecify.annotations.NullMarked;
