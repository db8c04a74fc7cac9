/**
 * Arrows between two points in pixels: the curve that joins them, what is cut off at its ends, and
 * the shapes of heads and tails. Comes in: positions and styles; goes out: paths. Start reading at
 * {@link org.jpylab.figure.arrow.FancyArrowPatch}.
 */
@NullMarked
package org.jpylab.figure.arrow;

import org.jspecify.annotations.NullMarked;
