/** Facts in the formats of other tools. */
@NullMarked
package org.communique.export;

import org.jspecify.annotations.NullMarked;
