package org.jpylab.figure.tick;

import org.jpylab.figure.geometry.Powers;

/** Powers of a base around a value. */
final class Decades {
    private Decades() {}

    private static double log(double x, double base) {
        return Math.log(x) / Math.log(base);
    }

    /** The largest power not above x; of the negative side for negative x. */
    static double atMost(double x, double base) {
        if (x == 0) {
            return x;
        }
        return x < 0 ? -atLeast(-x, base) : Powers.pow(base, Math.floor(log(x, base)));
    }

    static double atLeast(double x, double base) {
        if (x == 0) {
            return x;
        }
        return x < 0 ? -atMost(-x, base) : Powers.pow(base, Math.ceil(log(x, base)));
    }

    static double below(double x, double base) {
        if (x < 0) {
            return -above(-x, base);
        }
        double less = atMost(x, base);
        return less == x ? less / base : less;
    }

    static double above(double x, double base) {
        if (x < 0) {
            return -below(-x, base);
        }
        double greater = atLeast(x, base);
        return greater == x ? greater * base : greater;
    }

    /** Python's {@code math.isclose(x, round(x))}. */
    static boolean isWhole(double x) {
        double whole = Math.rint(x);
        return x == whole || Math.abs(x - whole) <= 1e-9 * Math.max(Math.abs(x), Math.abs(whole));
    }

    /** Whether x is a power of ten, to a relative tolerance of its logarithm. */
    static boolean isDecade(double x, double rtol) {
        if (!Double.isFinite(x)) {
            return false;
        }
        if (x == 0) {
            return true;
        }
        double lx = log(Math.abs(x), 10);
        return Numbers.isClose(lx, Math.rint(lx), rtol, 1e-8);
    }
}
