package org.jpylab.scipy.minpack;

/** Sums over parts of vectors. */
final class Vectors {
    /**
     * The machine's precision, least and greatest number to the twelve digits that the guide's
     * program has them in: steps of differences follow from them.
     */
    static final double EPSILON = 2.22044604926e-16;

    static final double LEAST = 2.22507385852e-308;
    static final double GREATEST = 1.79769313485e308;

    /** Squares of components between these neither underflow nor overflow. */
    private static final double DWARF = 3.834e-20;

    private static final double GIANT = 1.304e19;

    private Vectors() {}

    /** The Euclidean length. */
    static double norm(double[] x) {
        return norm(x, 0, x.length);
    }

    /** The Euclidean length of a part; small, middle and large components are summed apart. */
    static double norm(double[] x, int from, int to) {
        double large = 0;
        double middle = 0;
        double small = 0;
        double largest = 0;
        double smallLargest = 0;
        double giant = GIANT / (to - from);
        for (int i = from; i < to; i++) {
            double size = Math.abs(x[i]);
            if (size > DWARF && size < giant) {
                middle += size * size;
            } else if (size > DWARF) {
                if (size > largest) {
                    double ratio = largest / size;
                    large = 1 + large * (ratio * ratio);
                    largest = size;
                } else {
                    double ratio = size / largest;
                    large += ratio * ratio;
                }
            } else if (size > smallLargest) {
                double ratio = smallLargest / size;
                small = 1 + small * (ratio * ratio);
                smallLargest = size;
            } else if (size != 0) { // a NaN comes here, and is not lost
                double ratio = size / smallLargest;
                small += ratio * ratio;
            }
        }
        if (large != 0) {
            return largest * Math.sqrt(large + middle / largest / largest);
        }
        if (middle != 0) {
            return middle >= smallLargest
                    ? Math.sqrt(middle * (1 + smallLargest / middle * (smallLargest * small)))
                    : Math.sqrt(smallLargest * (middle / smallLargest + smallLargest * small));
        }
        return smallLargest * Math.sqrt(small);
    }

    /** Σ xᵢ·yᵢ over a part. */
    static double dot(double[] x, double[] y, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /** x·y, component by component. */
    static double[] times(double[] x, double[] y) {
        double[] product = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            product[i] = x[i] * y[i];
        }
        return product;
    }

    static double[] sum(double[] x, double[] y) {
        double[] sum = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            sum[i] = x[i] + y[i];
        }
        return sum;
    }

    static double[] negated(double[] x) {
        double[] negated = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            negated[i] = -x[i];
        }
        return negated;
    }

    /** Rescales x to a plane rotation that makes y of (x, y) zero: cosine and sine. */
    static double[] rotation(double x, double y) {
        if (Math.abs(x) < Math.abs(y)) {
            double cotangent = x / y;
            double sine = 0.5 / Math.sqrt(0.25 + 0.25 * (cotangent * cotangent));
            return new double[] {sine * cotangent, sine};
        }
        double tangent = y / x;
        double cosine = 0.5 / Math.sqrt(0.25 + 0.25 * (tangent * tangent));
        return new double[] {cosine, cosine * tangent};
    }
}
