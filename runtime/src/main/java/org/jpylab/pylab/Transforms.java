package org.jpylab.pylab;

import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Blended;
import org.jpylab.figure.geometry.LiveAffine;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.ndarray.NdArray;

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
}
