/**
 * Arrays folded along axes: sums, means, extremes, quantiles, and their variants that skip NaN. An
 * axis argument of null means all axes; 0-d results stay arrays. Start reading at {@link
 * org.jpylab.ndarray.reduce.Reductions}.
 */
@NullMarked
package org.jpylab.ndarray.reduce;

import org.jspecify.annotations.NullMarked;
