/**
 * Facts about the world, each valid over its time: names of countries, cities and organizations,
 * members, offices and their holders, initiatives, summits. The data come from {@link
 * org.communique.gazetteer.GazetteerProvider providers} on the class path and from the user's own
 * entries.
 */
@NullMarked
package org.communique.gazetteer;

import org.jspecify.annotations.NullMarked;
