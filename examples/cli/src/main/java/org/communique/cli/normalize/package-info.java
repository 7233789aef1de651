/** Normalizer cases: expressions found in short texts by the library's parsers. */
@NullMarked
package org.communique.cli.normalize;

import org.jspecify.annotations.NullMarked;
