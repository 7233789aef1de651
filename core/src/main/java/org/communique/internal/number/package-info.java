/**
 * Reading of numbers, percentages and amounts of money. One grammar serves all languages; what
 * differs between them is data in the language folders. Text is scanned once from left to right,
 * without regular expressions and without copies.
 */
@NullMarked
package org.communique.internal.number;

import org.jspecify.annotations.NullMarked;
