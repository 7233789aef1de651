/**
 * Parsers of numbers, money, percentages, dates and periods, by locale. They read one expression
 * ({@code parse}) or find all in running text ({@code find}); they never look at the clock, the
 * default locale or the default time zone.
 */
@NullMarked
package org.communique.normalize;

import org.jspecify.annotations.NullMarked;
