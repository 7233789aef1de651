/** A page that shows texts with their facts. */
@NullMarked
package org.communique.view;

import org.jspecify.annotations.NullMarked;
