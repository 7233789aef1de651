/** Provides the bundled data to the library. Nothing here is called directly. */
@NullMarked
package org.communique.gazetteers;

import org.jspecify.annotations.NullMarked;
