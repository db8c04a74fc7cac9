package org.jpylab.pylab;

import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Blended;
import org.jpylab.figure.geometry.Composite;
import org.jpylab.figure.geometry.FunctionTransform;
import org.jpylab.figure.geometry.GeoTransform;
import org.jpylab.figure.geometry.LiveAffine;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.ndarray.NdArray;

import java.util.function.Supplier;

/** The transforms of the figure model for {@code matplotlib.transforms}. */
public final class Transforms {
    private Transforms() {}

    /** The images of points; the array has a row of x and y for each. */
    public static NdArray map(Transform transform, NdArray points) {
        double[] values = points.toDoubles();
        int n = values.length / 2;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = values[2 * i];
            y[i] = values[2 * i + 1];
        }
        transform.map(x, y);
        for (int i = 0; i < n; i++) {
            values[2 * i] = x[i];
            values[2 * i + 1] = y[i];
        }
        return NdArray.wrap(values, n, 2);
    }

    /** One mapping followed by another. */
    public static Transform then(Transform first, Transform second) {
        return first.then(second);
    }

    public static Transform inverted(Transform transform) {
        return transform.inverted();
    }

    /** x from one mapping and y from another. */
    public static Transform blended(Transform forX, Transform forY) {
        return new Blended(forX, forY);
    }

    /** A matrix by Matplotlib's letters: x' = a x + c y + e, y' = b x + d y + f. */
    public static Transform affine(double a, double b, double c, double d, double e, double f) {
        return new Affine(a, b, c, d, e, f);
    }

    /** The present matrix as a, b, c, d, e, f. */
    public static NdArray matrix(Transform transform) {
        Affine m = transform.toAffine();
        return NdArray.of(m.a(), m.b(), m.c(), m.d(), m.e(), m.f());
    }

    /** A shift by a distance that another mapping scales, such as inches. */
    public static Transform scaledTranslation(double x, double y, Transform scale) {
        return new LiveAffine(() -> {
            double[] shift = scale.point(x, y);
            return Affine.translation(shift[0], shift[1]);
        });
    }

    /** Maps points given as rows of x and y. */
    @FunctionalInterface
    public interface Points {
        NdArray map(NdArray points);
    }

    /**
     * A mapping that functions of Python compute.
     *
     * @param pieces into how many pieces straight lines are cut before they are mapped
     */
    public static Transform function(
            Points points, Supplier<Transform> inverse, boolean separable, int pieces) {
        return new FunctionTransform(
                (x, y) -> {
                    int n = x.length;
                    double[] values = new double[2 * n];
                    for (int i = 0; i < n; i++) {
                        values[2 * i] = x[i];
                        values[2 * i + 1] = y[i];
                    }
                    double[] mapped = points.map(NdArray.wrap(values, n, 2)).toDoubles();
                    for (int i = 0; i < n; i++) {
                        x[i] = mapped[2 * i];
                        y[i] = mapped[2 * i + 1];
                    }
                },
                inverse,
                separable,
                pieces);
    }

    /** An affine mapping whose numbers a, b, c, d, e, f are asked for at each use. */
    public static Transform matrixOf(Supplier<NdArray> numbers) {
        return new LiveAffine(() -> {
            double[] m = numbers.get().toDoubles();
            return new Affine(m[0], m[1], m[2], m[3], m[4], m[5]);
        });
    }

    /** Longitude and latitude to a map by its name in capital letters. */
    public static Transform geographic(
            String kind, double longitude, double latitude, int pieces, boolean inverse) {
        GeoTransform.Kind map = GeoTransform.Kind.valueOf(kind);
        return new GeoTransform(map, longitude, latitude, pieces, inverse);
    }

    /** A matrix that may be exchanged; what was made of it follows. */
    public static final class Matrix {
        private Affine now = Affine.IDENTITY;
        private final Transform transform = new LiveAffine(() -> now);

        /** What follows the matrix. */
        public Transform transform() {
            return transform;
        }

        /** Sets the matrix by Matplotlib's letters. */
        public void set(double a, double b, double c, double d, double e, double f) {
            now = new Affine(a, b, c, d, e, f);
        }

        /** Adds a step after those before. */
        public void then(double a, double b, double c, double d, double e, double f) {
            now = now.thenAffine(new Affine(a, b, c, d, e, f));
        }
    }

    /** A matrix that leaves all points where they are, until it is exchanged. */
    public static Matrix newMatrix() {
        return new Matrix();
    }

    /** What is left of a mapping before another one that it ends in. */
    public static Transform minus(Transform whole, Transform branch) {
        return whole.minus(branch);
    }

    /** Whether a mapping ends in another one. */
    public static boolean contains(Transform whole, Transform branch) {
        boolean[] ends = whole.endsIn(branch);
        return ends[0] && ends[1];
    }

    /** Whether x and y pass another mapping last. */
    public static boolean[] endsIn(Transform whole, Transform branch) {
        return whole.endsIn(branch);
    }

    /** Whether two mappings are the same. */
    public static boolean same(Transform one, Transform other) {
        boolean plain = one instanceof LiveAffine && other instanceof LiveAffine;
        return one.equals(other) || plain && one.toAffine().equals(other.toAffine());
    }

    /** How many mappings one is made of. */
    public static int depth(Transform transform) {
        return transform instanceof Composite composite
                ? depth(composite.first()) + depth(composite.second())
                : 1;
    }

    /** A box by its corners. */
    public static Bbox box(double x0, double y0, double x1, double y1) {
        return new Bbox(x0, y0, x1, y1);
    }

    /** The corners of a box: x0, y0, x1, y1. */
    public static double[] corners(Bbox box) {
        return new double[] {box.x0(), box.y0(), box.x1(), box.y1()};
    }
}
