/** What a person reads: facts and their evidence as text, coloured on a terminal. */
@NullMarked
package org.communique.cli.report;

import org.jspecify.annotations.NullMarked;
