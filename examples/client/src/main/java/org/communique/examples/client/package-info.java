/** A program that uses Communiqué as its users do. */
@NullMarked
package org.communique.examples.client;

import org.jspecify.annotations.NullMarked;
