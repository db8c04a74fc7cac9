package org.jpylab.figure.tick;

/** Python's and NumPy's arithmetic where Java's differs. */
public final class Numbers {
    private static final double TINY = Double.MIN_NORMAL;

    private Numbers() {}

    /** Python's {@code x // y} and {@code x % y}. */
    public static double[] divmod(double x, double y) {
        double mod = x % y;
        double div = (x - mod) / y;
        if (mod != 0) {
            if ((y < 0) != (mod < 0)) {
                mod += y;
                div -= 1;
            }
        } else {
            mod = Math.copySign(0, y);
        }
        double floor;
        if (div != 0) {
            floor = Math.floor(div);
            if (div - floor > 0.5) {
                floor += 1;
            }
        } else {
            floor = Math.copySign(0, x / y);
        }
        return new double[] {floor, mod};
    }

    public static double floorDivide(double x, double y) {
        return divmod(x, y)[0];
    }

    public static double modulo(double x, double y) {
        return divmod(x, y)[1];
    }

    /** Ten to an integer power, correctly rounded. */
    public static double pow10(double exponent) {
        if (exponent == Math.rint(exponent) && Math.abs(exponent) < 400) {
            return Double.parseDouble("1e" + (int) exponent);
        }
        return Math.pow(10, exponent);
    }

    /** NumPy's {@code round(x, decimals)}. */
    public static double round(double x, int decimals) {
        if (decimals == 0) {
            return Math.rint(x);
        }
        double factor = pow10(Math.abs(decimals));
        return decimals > 0 ? Math.rint(x * factor) / factor : Math.rint(x / factor) * factor;
    }

    /**
     * A range with its ends apart and in order: Matplotlib's {@code nonsingular}.
     *
     * @param expander how far to widen a range of no width
     * @param tiny the smallest ratio of width to size that is left as it is
     */
    public static double[] nonsingular(double vmin, double vmax, double expander, double tiny) {
        if (!Double.isFinite(vmin) || !Double.isFinite(vmax)) {
            return new double[] {-expander, expander};
        }
        double low = Math.min(vmin, vmax);
        double high = Math.max(vmin, vmax);
        double largest = Math.max(Math.abs(low), Math.abs(high));
        if (largest < (1e6 / tiny) * TINY) {
            return new double[] {-expander, expander};
        }
        if (high - low <= largest * tiny) {
            if (high == 0 && low == 0) {
                return new double[] {-expander, expander};
            }
            low -= expander * Math.abs(low);
            high += expander * Math.abs(high);
        }
        return new double[] {low, high};
    }

    public static double[] nonsingular(double vmin, double vmax) {
        return nonsingular(vmin, vmax, 0.001, 1e-15);
    }

    /** NumPy's {@code arange(start, stop, step)}. */
    public static double[] arange(double start, double stop, double step) {
        int n = (int) Math.max(0, Math.ceil((stop - start) / step));
        double[] values = new double[n];
        double delta = (start + step) - start;
        for (int i = 0; i < n; i++) {
            values[i] = i == 1 ? start + step : start + i * delta;
        }
        return values;
    }

    /** NumPy's {@code linspace(start, stop, n)}. */
    public static double[] linspace(double start, double stop, int n) {
        double[] values = new double[n];
        if (n == 0) {
            return values;
        }
        if (n == 1) {
            values[0] = start;
            return values;
        }
        double delta = stop - start;
        double step = delta / (n - 1);
        for (int i = 0; i < n; i++) {
            values[i] = step == 0 ? i / (double) (n - 1) * delta + start : i * step + start;
        }
        values[n - 1] = stop;
        return values;
    }

    /** NumPy's {@code isclose(a, b)}. */
    public static boolean isClose(double a, double b, double rtol, double atol) {
        return a == b || Math.abs(a - b) <= atol + rtol * Math.abs(b);
    }
}
