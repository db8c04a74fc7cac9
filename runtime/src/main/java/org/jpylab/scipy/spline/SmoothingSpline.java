package org.jpylab.scipy.spline;

import org.jpylab.ndarray.NdArray;

import java.util.Arrays;

/**
 * Curves near points, of one or more coordinates, by Dierckx's method (IMA J. Appl. Math. 15, 1975,
 * and Curve and Surface Fitting with Splines, 1993, chapter 5): knots are added where the residuals
 * are largest, then jumps of the highest derivative are weighed against residuals.
 */
final class SmoothingSpline {
    private static final double TOLERANCE = 1e-3;
    private static final int LIMIT = 20;

    private final double[] x;
    private final double[] y;
    private final int width;
    private final double[] w;
    private final int k;
    private final int m;
    private final int[] interval;
    private final double[][] rows;
    private double[] t = new double[0];
    private int n;
    private double[][] band = new double[0][];
    private double[][] right = new double[0][];
    private double[][] c = new double[0][];
    private double sum;

    SmoothingSpline(double[] x, double[] y, int width, double[] w, int k) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.w = w;
        this.k = k;
        m = x.length;
        interval = new int[m];
        rows = new double[m][k + 1];
    }

    /** Least squares over knots; a new array. */
    NdArray over(double[] knots) {
        t = knots;
        n = knots.length;
        leastSquares();
        return coefficients();
    }

    private NdArray coefficients() {
        double[] flat = new double[c.length * width];
        for (int i = 0; i < c.length; i++) {
            System.arraycopy(c[i], 0, flat, i * width, width);
        }
        return NdArray.wrap(flat, c.length, width);
    }

    private void leastSquares() {
        int count = n - k - 1;
        band = new double[count][k + 1];
        right = new double[count][width];
        int at = k;
        double[] row = new double[k + 1];
        double[] value = new double[width];
        for (int i = 0; i < m; i++) {
            while (at < count - 1 && x[i] >= t[at + 1]) {
                at++;
            }
            interval[i] = at;
            BasisSplines.basis(t, k, at, x[i], rows[i]);
            for (int j = 0; j <= k; j++) {
                row[j] = rows[i][j] * w[i];
            }
            for (int d = 0; d < width; d++) {
                value[d] = w[i] * y[i * width + d];
            }
            rotateIn(band, right, row, value, at - k, k + 1);
        }
        c = solved(band, right, k + 1);
        sum = residuals();
    }

    /** Brings a row of a band matrix into the triangle by plane rotations. */
    private void rotateIn(
            double[][] triangle,
            double[][] values,
            double[] row,
            double[] value,
            int from,
            int length) {
        int count = triangle.length;
        for (int i = 0; i < length && from + i < count; i++) {
            double pivot = row[i];
            if (pivot == 0) {
                continue;
            }
            double[] own = triangle[from + i];
            double size = Math.hypot(pivot, own[0]);
            double cosine = own[0] / size;
            double sine = pivot / size;
            own[0] = size;
            for (int d = 0; d < width; d++) {
                double carried = value[d];
                double kept = values[from + i][d];
                values[from + i][d] = cosine * kept + sine * carried;
                value[d] = cosine * carried - sine * kept;
            }
            for (int j = 1; j < length - i; j++) {
                double carried = row[i + j];
                double kept = own[j];
                own[j] = cosine * kept + sine * carried;
                row[i + j] = cosine * carried - sine * kept;
            }
        }
    }

    /** Turns the first element of a row into zero by a rotation with a row of the triangle. */
    private void rotateFirst(double[] own, double[] ownValue, double[] row, double[] value) {
        double pivot = row[0];
        if (pivot == 0) {
            return;
        }
        double size = Math.hypot(pivot, own[0]);
        double cosine = own[0] / size;
        double sine = pivot / size;
        own[0] = size;
        for (int d = 0; d < width; d++) {
            double kept = ownValue[d];
            ownValue[d] = cosine * kept + sine * value[d];
            value[d] = cosine * value[d] - sine * kept;
        }
        for (int j = 1; j < own.length; j++) {
            double kept = own[j];
            own[j] = cosine * kept + sine * row[j];
            row[j] = cosine * row[j] - sine * kept;
        }
    }

    private double[][] solved(double[][] triangle, double[][] values, int length) {
        int count = triangle.length;
        double[][] found = new double[count][width];
        for (int i = count - 1; i >= 0; i--) {
            for (int d = 0; d < width; d++) {
                double rest = values[i][d];
                for (int j = 1; j < length && i + j < count; j++) {
                    rest -= triangle[i][j] * found[i + j][d];
                }
                found[i][d] = triangle[i][0] == 0 ? 0 : rest / triangle[i][0];
            }
        }
        return found;
    }

    private double squares(int i) {
        double total = 0;
        for (int d = 0; d < width; d++) {
            double value = 0;
            for (int j = 0; j <= k; j++) {
                value += rows[i][j] * c[interval[i] - k + j][d];
            }
            double off = w[i] * (value - y[i * width + d]);
            total += off * off;
        }
        return total;
    }

    private double residuals() {
        double total = 0;
        for (int i = 0; i < m; i++) {
            total += squares(i);
        }
        return total;
    }

    /** Knots, coefficients, the sum of squares and the code. */
    NdArray[] smooth(double from, double to, double s) {
        int fewest = 2 * (k + 1);
        int most = m + k + 1;
        double accuracy = TOLERANCE * s;
        int code = 0;
        if (s == 0) {
            interpolatingKnots(from, to);
            leastSquares();
            return result(-1);
        }
        t = new double[most + k + 2];
        n = fewest;
        int[] inside = new int[most + 1];
        double[] parts = new double[most + 1];
        inside[0] = m - 2;
        double before = 0;
        int added = 0;
        double straight = 0;
        while (true) {
            ends(from, to);
            leastSquares();
            boolean first = n == fewest;
            if (first) {
                straight = sum;
                code = -2;
            }
            double over = sum - s;
            if (Math.abs(over) < accuracy) {
                return result(code);
            }
            if (over < 0) {
                break;
            }
            if (n == most) {
                return result(-1);
            }
            if (first) {
                added = 1;
                code = 0;
            } else {
                int wanted = added * 2;
                if (before - sum > accuracy) {
                    wanted = (int) (added * over / (before - sum));
                }
                added = Math.min(added * 2, Math.max(Math.max(wanted, added / 2), 1));
            }
            before = sum;
            share(parts);
            for (int l = 0; l < added; l++) {
                addKnot(parts, inside);
                if (n == most) {
                    interpolatingKnots(from, to);
                    break;
                }
            }
        }
        return n == fewest ? result(-2) : result(weighed(straight - s, sum - s, s, accuracy));
    }

    private NdArray[] result(int code) {
        return new NdArray[] {
            NdArray.wrap(Arrays.copyOf(t, n), n), coefficients(), NdArray.of(sum, (double) code)
        };
    }

    private void ends(double from, double to) {
        for (int j = 0; j <= k; j++) {
            t[j] = from;
            t[n - 1 - j] = to;
        }
    }

    private void interpolatingKnots(double from, double to) {
        n = m + k + 1;
        t = new double[n];
        for (int i = 0; i < m - k - 1; i++) {
            int j = k / 2 + 1 + i;
            t[k + 1 + i] = k % 2 == 1 ? x[j] : (x[j] + x[j - 1]) / 2;
        }
        ends(from, to);
    }

    /**
     * The sum of squares in each interval between knots; those on a knot count half on each side.
     */
    private void share(double[] parts) {
        int next = k + 1;
        int part = 0;
        double total = 0;
        for (int i = 0; i < m; i++) {
            boolean crossed = false;
            if (next < n - k - 1 && x[i] >= t[next]) {
                crossed = true;
                next++;
            }
            double term = squares(i);
            total += term;
            if (crossed) {
                parts[part++] = total - term / 2;
                total = term / 2;
            }
        }
        parts[part] = total;
    }

    /** A knot at the point in the middle of the interval with the largest sum. */
    private void addKnot(double[] parts, int[] inside) {
        int intervals = n - 2 * k - 1;
        int number = -1;
        double largest = 0;
        int begin = 0;
        int beginOfWorst = 0;
        for (int j = 0; j < intervals; j++) {
            if (inside[j] != 0 && (number < 0 || parts[j] > largest)) {
                largest = parts[j];
                number = j;
                beginOfWorst = begin;
            }
            begin += inside[j] + 1;
        }
        int points = inside[number];
        int half = points / 2 + 1;
        for (int j = intervals - 1; j > number; j--) {
            parts[j + 1] = parts[j];
            inside[j + 1] = inside[j];
        }
        System.arraycopy(t, number + k + 1, t, number + k + 2, n - number - k - 1);
        t[number + k + 1] = x[beginOfWorst + half];
        inside[number] = half - 1;
        inside[number + 1] = points - half;
        parts[number] = largest * inside[number] / points;
        parts[number + 1] = largest * inside[number + 1] / points;
        n++;
    }

    /** Looks for the weight of the jumps at which the sum of squares is s; gives FITPACK's code. */
    private int weighed(double first, double last, double s, double accuracy) {
        double[][] jumps = jumps();
        int count = n - k - 1;
        double p1 = 0;
        double f1 = first;
        double p3 = -1;
        double f3 = last;
        double trace = 0;
        for (int i = 0; i < count; i++) {
            trace += band[i][0];
        }
        double p = count / trace;
        boolean lowKnown = false;
        boolean highKnown = false;
        for (int turn = 0; turn < LIMIT; turn++) {
            fitWith(jumps, 1 / p);
            double f2 = sum - s;
            if (Math.abs(f2) < accuracy) {
                return 0;
            }
            double p2 = p;
            if (!highKnown) {
                if (f2 - f3 <= accuracy) {
                    p3 = p2;
                    f3 = f2;
                    p *= 0.04;
                    if (p <= p1) {
                        p = p1 * 0.9 + p2 * 0.1;
                    }
                    continue;
                }
                highKnown = f2 < 0;
            }
            if (!lowKnown) {
                if (f1 - f2 <= accuracy) {
                    p1 = p2;
                    f1 = f2;
                    p /= 0.04;
                    if (p3 >= 0 && p >= p3) {
                        p = p2 * 0.1 + p3 * 0.9;
                    }
                    continue;
                }
                lowKnown = f2 > 0;
            }
            if (f2 >= f1 || f2 <= f3) {
                return 2;
            }
            p = rational(p1, f1, p2, f2, p3, f3);
            if (f2 < 0) {
                p3 = p2;
                f3 = f2;
            } else {
                p1 = p2;
                f1 = f2;
            }
        }
        return 3;
    }

    /** Where the rational function through three points is zero. */
    private static double rational(
            double p1, double f1, double p2, double f2, double p3, double f3) {
        if (p3 <= 0) {
            return (p1 * (f1 - f3) * f2 - p2 * (f2 - f3) * f1) / ((f1 - f2) * f3);
        }
        double h1 = f1 * (f2 - f3);
        double h2 = f2 * (f3 - f1);
        double h3 = f3 * (f1 - f2);
        return -(p1 * p2 * h3 + p2 * p3 * h1 + p3 * p1 * h2) / (p1 * h1 + p2 * h2 + p3 * h3);
    }

    /** How the derivative of order k of each basis spline jumps at the inner knots. */
    private double[][] jumps() {
        int count = n - k - 1;
        int inner = count - k - 1;
        double scale = (inner + 1) / (t[count] - t[k]);
        double[][] made = new double[inner][k + 2];
        for (int i = 0; i < inner; i++) {
            double knot = t[k + 1 + i];
            for (int j = 0; j < k + 2; j++) {
                double product = 1;
                for (int l = 0; l < k + 2; l++) {
                    double gap = t[i + j + l] - knot;
                    if (j + l != k + 1) {
                        product *= -gap;
                    }
                }
                made[i][j] = (t[i + j + k + 1] - t[i + j]) / (product * Math.pow(scale, k));
            }
        }
        return made;
    }

    private void fitWith(double[][] jumps, double weight) {
        double[][] triangle = new double[band.length][];
        double[][] values = new double[band.length][];
        for (int i = 0; i < band.length; i++) {
            triangle[i] = Arrays.copyOf(band[i], k + 2);
            values[i] = right[i].clone();
        }
        for (int i = 0; i < jumps.length; i++) {
            double[] row = new double[k + 2];
            for (int j = 0; j < row.length; j++) {
                row[j] = jumps[i][j] * weight;
            }
            double[] value = new double[width];
            for (int from = i; from < band.length; from++) {
                rotateFirst(triangle[from], values[from], row, value);
                System.arraycopy(row, 1, row, 0, k + 1);
                row[k + 1] = 0;
            }
        }
        c = solved(triangle, values, k + 2);
        sum = residuals();
    }
}
