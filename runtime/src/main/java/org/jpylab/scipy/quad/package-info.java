/**
 * Adaptive integrals of functions of one number, as QUADPACK computes them.
 *
 * <p>In: a function, a range, tolerances. Out: value, error estimate, and how they were found.
 * Start reading at {@link org.jpylab.scipy.quad.AdaptiveIntegral}.
 */
@NullMarked
package org.jpylab.scipy.quad;

import org.jspecify.annotations.NullMarked;
