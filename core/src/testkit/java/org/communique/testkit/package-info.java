/** AssertJ assertions on extractions, for the tests of client code. */
@NullMarked
package org.communique.testkit;

import org.jspecify.annotations.NullMarked;
