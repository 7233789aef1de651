/** The command line: one class for each command, and what they share. */
@NullMarked
package org.communique.cli;

import org.jspecify.annotations.NullMarked;
