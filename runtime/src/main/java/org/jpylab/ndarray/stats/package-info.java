/**
 * Numerical tools over whole arrays: histograms, interpolation, convolution, differences,
 * covariance, rounding, comparison within tolerances. Start reading at {@link
 * org.jpylab.ndarray.stats.Histograms}.
 */
@NullMarked
package org.jpylab.ndarray.stats;

import org.jspecify.annotations.NullMarked;
