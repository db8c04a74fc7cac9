package org.jpylab.scipy.ode;

import org.jspecify.annotations.Nullable;

/** y' = f(t, y) and, where it is known, the matrix ∂f/∂y. */
public interface Equation {
    /** The slopes at a point; a new array. The state may be kept by the callee: it is a copy. */
    double[] slopes(double t, double[] y);

    /** ∂fᵢ/∂yⱼ in column order, or null if it is to be found by differences. */
    default double @Nullable [] jacobian(double t, double[] y) {
        return null;
    }
}
