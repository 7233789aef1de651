/** Runs documents through the library on several threads, in order, with progress and a summary. */
@NullMarked
package org.communique.cli.run;

import org.jspecify.annotations.NullMarked;
