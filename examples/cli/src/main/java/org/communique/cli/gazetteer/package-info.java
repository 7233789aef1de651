/** Questions to the gazetteer: holders of offices, what it covers, and up to when. */
@NullMarked
package org.communique.cli.gazetteer;

import org.jspecify.annotations.NullMarked;
