/** Releases from saved web pages, with offsets into the page. */
@NullMarked
package org.communique.html;

import org.jspecify.annotations.NullMarked;
