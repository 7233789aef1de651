/** Reads documents from files, folders and standard input, and says what could not be read. */
@NullMarked
package org.communique.cli.input;

import org.jspecify.annotations.NullMarked;
