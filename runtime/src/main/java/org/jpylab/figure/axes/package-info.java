/**
 * Axes and what frames them: limits, scales, axis, ticks, spines, legend. Start reading at {@link
 * org.jpylab.figure.axes.Axes}.
 */
@NullMarked
package org.jpylab.figure.axes;

import org.jspecify.annotations.NullMarked;
