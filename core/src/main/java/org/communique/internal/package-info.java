/** The pipeline and what goes in and comes out of it. Not exported. */
@NullMarked
package org.communique.internal;

import org.jspecify.annotations.NullMarked;
