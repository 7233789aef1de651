/** Stage 1: characters to tokens, sentences and paragraphs. Sees nothing of the later stages. */
@NullMarked
package org.communique.internal.text;

import org.jspecify.annotations.NullMarked;
