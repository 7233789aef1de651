/**
 * Small immutable values: money, percentages, periods, countries, organizations, persons, posts and
 * parties. All are comparable by value and thread-safe, and for each type {@code
 * parse(x.toString())} gives an equal value.
 */
@NullMarked
package org.communique.value;

import org.jspecify.annotations.NullMarked;
