/**
 * How fast Communiqué reads: JMH benchmarks of extraction, of the normalizers and of loading, over
 * texts of our own.
 */
@NullMarked
package org.communique.benchmarks;

import org.jspecify.annotations.NullMarked;
