package org.jpylab.figure.space;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Points in space; the arrays are of one length and not copied. */
record Points(double[] x, double[] y, double[] z) {
    /** Reads coordinates as NumPy broadcasts them: one number stands for all points. */
    static Points of(@Nullable Object x, @Nullable Object y, @Nullable Object z) {
        double[][] given = {numbers(x), numbers(y), numbers(z)};
        int n = 1;
        for (double[] each : given) {
            n = each.length == 1 ? n : each.length;
        }
        for (int i = 0; i < 3; i++) {
            if (given[i].length == 1 && n != 1) {
                double only = given[i][0];
                given[i] = new double[n];
                Arrays.fill(given[i], only);
            } else if (given[i].length != n) {
                throw PyError.valueError(
                        "shape mismatch: objects cannot be broadcast to a single shape");
            }
        }
        return new Points(given[0], given[1], given[2]);
    }

    private static double[] numbers(@Nullable Object value) {
        return Values.isSequence(value)
                ? Values.numbers(value)
                : new double[] {Values.number(value)};
    }

    /** The same points where the third coordinate was given for another direction. */
    Points turned(String zdir) {
        return switch (zdir) {
            case "x", "-x" -> new Points(z, x, y);
            case "y", "-y" -> new Points(x, z, y);
            default -> this;
        };
    }

    double[] at(int i) {
        return new double[] {x[i], y[i], z[i]};
    }

    Points without(boolean[] left) {
        int n = 0;
        for (boolean out : left) {
            n += out ? 0 : 1;
        }
        Points rest = new Points(new double[n], new double[n], new double[n]);
        int k = 0;
        for (int i = 0; i < x.length; i++) {
            if (!left[i]) {
                rest.x[k] = x[i];
                rest.y[k] = y[i];
                rest.z[k++] = z[i];
            }
        }
        return rest;
    }

    double meanZ() {
        return Arrays.stream(z).sum() / z.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Points p
                && Arrays.equals(x, p.x)
                && Arrays.equals(y, p.y)
                && Arrays.equals(z, p.z);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(x) + 31 * (Arrays.hashCode(y) + 31 * Arrays.hashCode(z));
    }

    @Override
    public String toString() {
        return "Points[" + x.length + "]";
    }
}
