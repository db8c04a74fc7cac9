package org.jpylab.loop;

import org.jspecify.annotations.Nullable;

/** The right-hand side of {@code y' = f(t, y)}, run in Java for those who solve the equation. */
@FunctionalInterface
public interface Slopes {
    /**
     * The slopes at a point, a new array; null where only Python can tell them.
     *
     * @param y a copy of the state, which may be kept and changed
     */
    double @Nullable [] at(double t, double[] y);
}
