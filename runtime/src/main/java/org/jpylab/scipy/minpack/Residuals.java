package org.jpylab.scipy.minpack;

import org.jspecify.annotations.Nullable;

/** m functions of n variables. */
public interface Residuals {
    /** Returns the values at a point; a new array. The point may be kept by the callee: a copy. */
    double[] at(double[] x);

    /** Returns the columns of the Jacobian, ∂f/∂xⱼ, or null if differences are to be taken. */
    default double @Nullable [][] columns(double[] x) {
        return null;
    }
}
