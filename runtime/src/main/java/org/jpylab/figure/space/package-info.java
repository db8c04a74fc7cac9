/**
 * Axes of three dimensions: a camera, panes, ticks and artists that are projected before each
 * drawing, after mplot3d.
 */
@NullMarked
package org.jpylab.figure.space;

import org.jspecify.annotations.NullMarked;
