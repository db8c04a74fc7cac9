/**
 * Linear programs, with whole numbers too. In come full matrices and bounds, out go solutions.
 * Start reading at {@link org.jpylab.scipy.optimize.LinearProgram}.
 */
@NullMarked
package org.jpylab.scipy.optimize;

import org.jspecify.annotations.NullMarked;
