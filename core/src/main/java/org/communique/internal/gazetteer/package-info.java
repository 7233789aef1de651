/**
 * The gazetteers' source format and compiled form: reading, checking, compiling and loading rows,
 * and the normal form under which names are matched. Knows rows and columns, not the records of the
 * public API. Not exported.
 */
@NullMarked
package org.communique.internal.gazetteer;

import org.jspecify.annotations.NullMarked;
