/**
 * Contours of values on a grid: {@link org.jpylab.figure.contour.ContourSet} is what {@code
 * contour} and {@code contourf} make, {@link org.jpylab.figure.contour.ContourTracer} finds the
 * lines and {@link org.jpylab.figure.contour.AreaTracer} the areas between two levels.
 */
@NullMarked
package org.jpylab.figure.contour;

import org.jspecify.annotations.NullMarked;
