/** All that is taken from ICU4J, so that the rest of the library does not depend on it. */
@NullMarked
package org.communique.internal.icu;

import org.jspecify.annotations.NullMarked;
