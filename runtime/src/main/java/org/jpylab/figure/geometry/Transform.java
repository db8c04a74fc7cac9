package org.jpylab.figure.geometry;

/**
 * A mapping of the plane. Transforms that follow a figure (its size, an axes' limits) are live:
 * they read the current values each time they map.
 */
public sealed interface Transform
        permits Affine,
                LiveAffine,
                Composite,
                Blended,
                ScaleTransform,
                PolarTransform,
                GeoTransform,
                Exchangeable,
                FunctionTransform {

    /** Maps the points (x[i], y[i]); both arrays are modified. */
    void map(double[] x, double[] y);

    /** Returns the inverse mapping, live where this one is. */
    Transform inverted();

    /** True when x depends on x alone and y on y alone. */
    default boolean isSeparable() {
        return false;
    }

    /** True when the mapping is linear plus an offset. */
    default boolean isAffine() {
        return false;
    }

    /** Returns the current matrix of an affine mapping; others have none. */
    default Affine toAffine() {
        throw new UnsupportedOperationException("a mapping that is not affine has no matrix");
    }

    /** Into how many pieces straight lines are to be cut before they are mapped. */
    default int pieces() {
        return 1;
    }

    /** The image of one point as {x, y}. */
    default double[] point(double x, double y) {
        double[] xs = {x};
        double[] ys = {y};
        map(xs, ys);
        return new double[] {xs[0], ys[0]};
    }

    /** This mapping followed by another. */
    default Transform then(Transform next) {
        if (this == Affine.IDENTITY) {
            return next;
        }
        if (next == Affine.IDENTITY) {
            return this;
        }
        if (this instanceof Affine first && next instanceof Affine second) {
            return first.thenAffine(second);
        }
        return new Composite(this, next);
    }

    /** True when x (in [0]) or y (in [1]) passes through {@code branch} as its last part. */
    default boolean[] endsIn(Transform branch) {
        boolean ends = Branches.contains(this, branch);
        return new boolean[] {ends, ends};
    }

    /** What is left of this mapping before {@code branch}: data coordinates for an axes' one. */
    default Transform minus(Transform branch) {
        return Branches.minus(this, branch);
    }

    /** Where a direction at a point, in degrees, leads to: found by a small step. */
    default double angle(double degrees, double x, double y) {
        double radians = Math.toRadians(degrees);
        double step = 1e-5;
        double[] here = point(x, y);
        double[] there = point(x + step * Math.cos(radians), y + step * Math.sin(radians));
        return Math.toDegrees(Math.atan2(there[1] - here[1], there[0] - here[0]));
    }
}
