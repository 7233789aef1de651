/**
 * Stage 5: frames, which say what clauses and nominalizations mean, and the matches of frames in a
 * document.
 */
@NullMarked
package org.communique.internal.frame;

import org.jspecify.annotations.NullMarked;
