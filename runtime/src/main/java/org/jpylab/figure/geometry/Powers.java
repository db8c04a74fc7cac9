package org.jpylab.figure.geometry;

/**
 * Powers and logarithms rounded as a careful C library rounds them, so that limits on logarithmic
 * axes come out the same. Numbers are carried as sums of two doubles (T. J. Dekker, "A
 * floating-point technique for extending the available precision", Numer. Math. 18, 224, 1971).
 */
public final class Powers {
    /** The natural logarithm of 2 as a sum of two doubles. */
    private static final Pair LN2 = new Pair(0.6931471805599453, 2.3190468138462996e-17);

    private Powers() {}

    private record Pair(double high, double low) {
        static Pair sum(double a, double b) {
            double s = a + b;
            double part = s - a;
            return new Pair(s, (a - (s - part)) + (b - part));
        }

        static Pair product(double a, double b) {
            double p = a * b;
            return new Pair(p, Math.fma(a, b, -p));
        }

        Pair plus(Pair other) {
            Pair s = sum(high, other.high);
            return renormalized(s.high, s.low + low + other.low);
        }

        Pair times(Pair other) {
            Pair p = product(high, other.high);
            return renormalized(p.high, p.low + (high * other.low + low * other.high));
        }

        Pair over(Pair other) {
            double q = high / other.high;
            Pair rest = plus(other.times(new Pair(-q, 0)));
            return renormalized(q, rest.high / other.high);
        }

        private static Pair renormalized(double high, double low) {
            double s = high + low;
            return new Pair(s, low - (s - high));
        }
    }

    /** The base to an exponent; powers of ten to integers are exact to the last bit. */
    public static double pow(double base, double exponent) {
        if (base == 10 && exponent == Math.rint(exponent) && Math.abs(exponent) < 400) {
            return Double.parseDouble("1e" + (int) exponent);
        }
        double rough = Math.pow(base, exponent);
        boolean ordinary = base > 0 && rough > 1e-300 && rough < 1e300;
        if (!ordinary || rough == 1) {
            return rough;
        }
        return exp(logPair(base).times(new Pair(exponent, 0)));
    }

    /** The natural logarithm. */
    public static double log(double x) {
        return x > 0 && x < Double.POSITIVE_INFINITY && x > Double.MIN_NORMAL
                ? logPair(x).high
                : Math.log(x);
    }

    /** The logarithm to the base 2, exact for powers of 2. */
    public static double log2(double x) {
        return x > Double.MIN_NORMAL && x < Double.POSITIVE_INFINITY
                ? logPair(x).over(LN2).high
                : Math.log(x) / Math.log(2);
    }

    /** The logarithm to the base 10, by the steps of fdlibm's {@code e_log10.c}. */
    public static double log10(double x) {
        if (!(x > Double.MIN_NORMAL && x < Double.POSITIVE_INFINITY)) {
            return Math.log10(x);
        }
        int k = Math.getExponent(x);
        int negative = k < 0 ? 1 : 0;
        double y = k + negative;
        double reduced = Math.scalb(x, -(k + negative));
        double z = y * 3.69423907715893078616e-13 + 4.34294481903251816668e-01 * log(reduced);
        return z + y * 3.01029995663611771306e-01;
    }

    /** The logarithm by the series of atanh around 1. */
    private static Pair logPair(double x) {
        int exponent = Math.getExponent(x);
        double mantissa = Math.scalb(x, -exponent);
        if (mantissa > 1.4142135623730951) {
            mantissa /= 2;
            exponent++;
        }
        Pair s = Pair.sum(mantissa, -1).over(Pair.sum(mantissa, 1));
        Pair square = s.times(s);
        Pair sum = new Pair(0, 0);
        for (int n = 45; n >= 1; n -= 2) {
            sum = sum.times(square).plus(new Pair(1, 0).over(new Pair(n, 0)));
        }
        Pair log = sum.times(s).times(new Pair(2, 0));
        return LN2.times(new Pair(exponent, 0)).plus(log);
    }

    private static double exp(Pair x) {
        double k = Math.rint(x.high / LN2.high);
        Pair reduced = x.plus(LN2.times(new Pair(-k, 0)));
        Pair sum = new Pair(1, 0);
        for (int n = 28; n >= 1; n--) {
            sum = sum.times(reduced).over(new Pair(n, 0)).plus(new Pair(1, 0));
        }
        return Math.scalb(sum.high, (int) k);
    }
}
