package org.jpylab.figure.geometry;

import java.util.function.Supplier;

/** A mapping by functions of arrays, one there and one back. */
public final class FunctionTransform implements Transform {
    /** Maps points in place. */
    @FunctionalInterface
    public interface Mapping {
        void map(double[] x, double[] y);
    }

    private final Mapping forward;
    private final Supplier<Transform> inverse;
    private final boolean separable;
    private final int pieces;

    public FunctionTransform(Mapping forward, Mapping backward, boolean separable) {
        this.forward = forward;
        this.inverse = () -> new FunctionTransform(backward, forward, separable);
        this.separable = separable;
        pieces = 1;
    }

    /**
     * A mapping whose way back is only known when it is asked for.
     *
     * @param inverse gives the mapping back
     * @param pieces into how many pieces straight lines are cut before they are mapped
     */
    public FunctionTransform(
            Mapping forward, Supplier<Transform> inverse, boolean separable, int pieces) {
        this.forward = forward;
        this.inverse = inverse;
        this.separable = separable;
        this.pieces = pieces;
    }

    @Override
    public int pieces() {
        return pieces;
    }

    @Override
    public void map(double[] x, double[] y) {
        forward.map(x, y);
    }

    @Override
    public Transform inverted() {
        return inverse.get();
    }

    @Override
    public boolean isSeparable() {
        return separable;
    }
}
