package org.jpylab.figure.geometry;

/** A mapping by two functions of arrays, one there and one back. */
public final class FunctionTransform implements Transform {
    /** Maps points in place. */
    @FunctionalInterface
    public interface Mapping {
        void map(double[] x, double[] y);
    }

    private final Mapping forward;
    private final Mapping backward;
    private final boolean separable;

    public FunctionTransform(Mapping forward, Mapping backward, boolean separable) {
        this.forward = forward;
        this.backward = backward;
        this.separable = separable;
    }

    @Override
    public void map(double[] x, double[] y) {
        forward.map(x, y);
    }

    @Override
    public Transform inverted() {
        return new FunctionTransform(backward, forward, separable);
    }

    @Override
    public boolean isSeparable() {
        return separable;
    }

    @Override
    public boolean isAffine() {
        return false;
    }

    @Override
    public Affine toAffine() {
        throw new UnsupportedOperationException("a mapping by functions has no matrix");
    }
}
