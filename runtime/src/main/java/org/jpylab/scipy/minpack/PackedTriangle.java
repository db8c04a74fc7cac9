package org.jpylab.scipy.minpack;

/** An upper triangle R, packed by rows, as Broyden's updates change it. */
final class PackedTriangle {
    final double[] elements;
    private final int n;

    /** Takes R from the upper triangle of factors and their diagonal. */
    PackedTriangle(Householder factors) {
        n = factors.columns.length;
        elements = new double[n * (n + 1) / 2];
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                elements[at(i, j)] = j == i ? factors.diagonal[i] : factors.columns[j][i];
            }
        }
    }

    private int at(int i, int j) {
        return i * n - i * (i - 1) / 2 + j - i;
    }

    /** R·v. */
    double[] times(double[] v) {
        double[] product = new double[n];
        int l = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                product[i] += elements[l++] * v[j];
            }
        }
        return product;
    }

    /**
     * The dogleg step with its sign turned: Gauss and Newton's where it fits into the region, else
     * a part of it and of the steepest descent (Powell 1970).
     */
    double[] dogleg(double[] diag, double[] qtb, double radius) {
        double[] newton = newton(qtb);
        double newtonLength = Vectors.norm(Vectors.times(diag, newton));
        if (newtonLength <= radius) {
            return newton;
        }
        double[] gradient = new double[n];
        int l = 0;
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                gradient[i] += elements[l++] * qtb[j];
            }
            gradient[j] /= diag[j];
        }
        double slope = Vectors.norm(gradient);
        double descent = 0;
        double share = radius / newtonLength;
        if (slope != 0) {
            for (int j = 0; j < n; j++) {
                gradient[j] = gradient[j] / slope / diag[j];
            }
            double curvature = Vectors.norm(times(gradient));
            descent = slope / curvature / curvature;
            share = 0;
            if (descent < radius) {
                share = share(Vectors.norm(qtb), slope, newtonLength, descent, radius);
            }
        }
        double scale = (1 - share) * Math.min(descent, radius);
        double[] step = new double[n];
        for (int j = 0; j < n; j++) {
            step[j] = scale * gradient[j] + share * newton[j];
        }
        return step;
    }

    private static double share(
            double right, double slope, double newtonLength, double descent, double radius) {
        double ratio = descent / radius;
        double reach = radius / newtonLength;
        double t = right / slope * (right / newtonLength) * ratio;
        double gap = t - reach;
        t =
                t
                        - reach * (ratio * ratio)
                        + Math.sqrt(gap * gap + (1 - reach * reach) * (1 - ratio * ratio));
        return reach * (1 - ratio * ratio) / t;
    }

    private double[] newton(double[] qtb) {
        double[] x = new double[n];
        for (int j = n - 1; j >= 0; j--) {
            double sum = 0;
            for (int i = j + 1; i < n; i++) {
                sum += elements[at(j, i)] * x[i];
            }
            double pivot = elements[at(j, j)];
            if (pivot == 0) {
                for (int i = 0; i <= j; i++) {
                    pivot = Math.max(pivot, Math.abs(elements[at(i, j)]));
                }
                pivot *= Vectors.EPSILON;
                if (pivot == 0) {
                    pivot = Vectors.EPSILON;
                }
            }
            x[j] = (qtb[j] - sum) / pivot;
        }
        return x;
    }

    /**
     * Makes R + u·vᵀ triangular again by rotations, which are left in {@code v} and {@code w} for
     * {@link #rotate}.
     */
    void update(double[] u, double[] v, double[] w) {
        int last = n - 1;
        w[last] = elements[at(last, last)];
        for (int j = last - 1; j >= 0; j--) {
            w[j] = 0;
            if (v[j] != 0) {
                turnIntoLast(j, v, w);
            }
        }
        for (int i = 0; i < n; i++) {
            w[i] += v[last] * u[i];
        }
        for (int j = 0; j < last; j++) {
            if (w[j] != 0) {
                turnSpike(j, w);
            }
        }
        elements[at(last, last)] = w[last];
    }

    private void turnIntoLast(int j, double[] v, double[] w) {
        int last = n - 1;
        double[] rotation = Vectors.rotation(v[last], v[j]);
        double cosine = rotation[0];
        double sine = rotation[1];
        double kept = Math.abs(v[last]) < Math.abs(v[j]) ? code(cosine) : sine;
        v[last] = sine * v[j] + cosine * v[last];
        v[j] = kept;
        for (int i = j; i < n; i++) {
            int l = at(j, i);
            double element = cosine * elements[l] - sine * w[i];
            w[i] = sine * elements[l] + cosine * w[i];
            elements[l] = element;
        }
    }

    private void turnSpike(int j, double[] w) {
        double pivot = elements[at(j, j)];
        double[] rotation = Vectors.rotation(pivot, w[j]);
        double cosine = rotation[0];
        double sine = rotation[1];
        double kept = Math.abs(pivot) < Math.abs(w[j]) ? code(cosine) : sine;
        for (int i = j; i < n; i++) {
            int l = at(j, i);
            double element = cosine * elements[l] + sine * w[i];
            w[i] = -sine * elements[l] + cosine * w[i];
            elements[l] = element;
        }
        w[j] = kept;
    }

    /** One number that tells a rotation whose cosine is below its sine. */
    private static double code(double cosine) {
        return Math.abs(cosine) * Vectors.GREATEST > 1 ? 1 / cosine : 1;
    }

    /** Applies the rotations of an update to the rows of a matrix given by columns. */
    static void rotate(double[][] columns, double[] v, double[] w) {
        int last = columns.length - 1;
        for (int j = last - 1; j >= 0; j--) {
            double[] rotation = decoded(v[j]);
            turn(columns[j], columns[last], rotation[0], -rotation[1]);
        }
        for (int j = 0; j < last; j++) {
            double[] rotation = decoded(w[j]);
            turn(columns[j], columns[last], rotation[0], rotation[1]);
        }
    }

    private static void turn(double[] a, double[] b, double cosine, double sine) {
        for (int i = 0; i < a.length; i++) {
            double element = cosine * a[i] + sine * b[i];
            b[i] = -sine * a[i] + cosine * b[i];
            a[i] = element;
        }
    }

    private static double[] decoded(double code) {
        if (Math.abs(code) > 1) {
            double cosine = 1 / code;
            return new double[] {cosine, Math.sqrt(1 - cosine * cosine)};
        }
        return new double[] {Math.sqrt(1 - code * code), code};
    }
}
