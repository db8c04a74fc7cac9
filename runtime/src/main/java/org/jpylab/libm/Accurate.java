package org.jpylab.libm;

/**
 * Elementary functions rounded correctly but for rare cases; Java's own are off in the last bit in
 * up to a third of the cases. Values are carried as unevaluated sums of two doubles (T. J. Dekker,
 * Numer. Math. 18, 224, 1971).
 */
public final class Accurate {
    private static final Pair LOG2_E = new Pair(1.4426950408889634, 2.0355273740931033e-17);
    private static final Pair HALF_PI = new Pair(Math.PI / 2, 6.123233995736766e-17);
    private static final Pair PI = new Pair(Math.PI, 1.2246467991473532e-16);

    /** Arc tangents of k/64, k from 0 to 64. */
    private static final Pair[] ARC_TANGENTS = arcTangents();

    /** Natural logarithms of k/128, k from 64 to 256, at k - 64. */
    private static final Pair[] LOGARITHMS = logarithms();

    private Accurate() {}

    /** Sum of {@code x**(2k+1) / (2k+1)} with alternating or equal signs, for small x. */
    private static Pair oddSeries(Pair x, boolean alternating) {
        var square = x.times(x);
        var power = x;
        var sum = x;
        for (int k = 3; k < 25; k += 2) {
            power = power.times(square);
            power = alternating ? power.negated() : power;
            sum = sum.plus(power.over(new Pair(k, 0)));
        }
        return sum;
    }

    private static Pair[] arcTangents() {
        var table = new Pair[65];
        table[0] = new Pair(0, 0);
        for (int k = 1; k <= 64; k++) {
            var step = new Pair(64, 0).over(new Pair(4096 + k * (k - 1.0), 0));
            table[k] = table[k - 1].plus(oddSeries(step, true));
        }
        return table;
    }

    private static Pair[] logarithms() {
        var table = new Pair[193];
        table[64] = new Pair(0, 0);
        for (int k = 128; k < 256; k++) {
            table[k - 63] = table[k - 64].plus(logOfNext(k));
        }
        for (int k = 127; k >= 64; k--) {
            table[k - 64] = table[k - 63].plus(logOfNext(k).negated());
        }
        return table;
    }

    /** {@code log((k + 1) / k)}. */
    private static Pair logOfNext(int k) {
        var half = oddSeries(new Pair(1, 0).over(new Pair(2.0 * k + 1, 0)), false);
        return new Pair(2 * half.high(), 2 * half.low());
    }

    /** The arc tangent of a quotient between 0 and 1. */
    private static Pair arcTangent(Pair quotient) {
        double x = quotient.high();
        int k = (int) Math.rint(x * 64);
        double c = k / 64.0;
        var t = quotient;
        if (k > 0) {
            var bottom = Pair.product(x, c).plus(new Pair(1, quotient.low() * c));
            t = Pair.sum(x - c, quotient.low()).over(bottom);
        }
        double y = t.high();
        double s = y * y;
        double rest = y * s * (-1.0 / 3 + s * (1.0 / 5 + s * (-1.0 / 7 + s * (1.0 / 9 - s / 11))));
        return ARC_TANGENTS[k].plus(Pair.sum(y, rest)).plus(new Pair(t.low(), 0));
    }

    /** The angle of the point (b, a), both not negative. */
    private static Pair angle(Pair a, Pair b) {
        if (a.high() <= b.high()) {
            return arcTangent(a.over(b));
        }
        return HALF_PI.plus(arcTangent(b.over(a)).negated());
    }

    private static boolean isModerate(double x) {
        double size = Math.abs(x);
        return size > 1e-140 && size < 1e140;
    }

    /** The angle of the point (x, y). */
    public static double atan2(double y, double x) {
        if (!isModerate(x) || !isModerate(y)) {
            return Math.atan2(y, x);
        }
        var angle = angle(new Pair(Math.abs(y), 0), new Pair(Math.abs(x), 0));
        if (x < 0) {
            angle = PI.plus(angle.negated());
        }
        return Math.copySign(angle.value(), y);
    }

    public static double atan(double x) {
        if (!isModerate(x)) {
            return Math.atan(x);
        }
        return Math.copySign(angle(new Pair(Math.abs(x), 0), new Pair(1, 0)).value(), x);
    }

    /** The square root of {@code 1 - x * x}. */
    private static Pair complement(double x) {
        var square = Pair.product(x, x);
        var rest = Pair.sum(1, -square.high());
        double low = rest.low() - square.low();
        double root = Math.sqrt(rest.high());
        return new Pair(root, (Math.fma(-root, root, rest.high()) + low) / (2 * root));
    }

    public static double asin(double x) {
        if (!(Math.abs(x) < 1) || Math.abs(x) < 1e-8) {
            return Math.asin(x);
        }
        return Math.copySign(angle(new Pair(Math.abs(x), 0), complement(x)).value(), x);
    }

    public static double acos(double x) {
        if (!(Math.abs(x) < 1) || Math.abs(x) < 1e-17) {
            return Math.acos(x);
        }
        var angle = angle(complement(x), new Pair(Math.abs(x), 0));
        return x > 0 ? angle.value() : PI.plus(angle.negated()).value();
    }

    /** The logarithm to base 2. */
    public static double log2(double x) {
        if (!(x > 0) || Double.isInfinite(x)) {
            return Math.log(x);
        }
        double scaled = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
        int exponent = Math.getExponent(scaled);
        double m = Math.scalb(scaled, -exponent);
        if (m > 1.4142135623730951) {
            m /= 2;
            exponent++;
        }
        int shift = scaled == x ? exponent : exponent - 54;
        int k = (int) Math.rint(m * 128);
        double c = k / 128.0;
        var q = new Pair(m - c, 0).over(new Pair(c, 0));
        double r = q.high();
        double rest =
                r * r * (-0.5 + r * (1.0 / 3 + r * (-0.25 + r * (0.2 + r * (-1.0 / 6 + r / 7)))));
        rest += Math.pow(r, 8) * (-0.125 + r / 9);
        var natural = LOGARITHMS[k - 64].plus(Pair.sum(r, rest + q.low()));
        return Pair.sum(shift, 0).plus(natural.times(LOG2_E)).value();
    }

    /** The length of the vector (x, y), as Python's {@code math.hypot} rounds it. */
    public static double hypot(double x, double y) {
        double a = Math.max(Math.abs(x), Math.abs(y));
        double b = Math.min(Math.abs(x), Math.abs(y));
        if (!(a < 1e140) || !(b > 1e-140)) {
            return length(x, y);
        }
        double h = Math.sqrt(a * a + b * b);
        var aa = Pair.product(a, a);
        var bb = Pair.product(b, b);
        var hh = Pair.product(h, h);
        double rest = ((aa.high() - hh.high()) + bb.high()) + ((aa.low() - hh.low()) + bb.low());
        return h + rest / (2 * h);
    }

    /** The length of a vector, as Python's {@code math.hypot} and {@code math.dist} round it. */
    public static double length(double... coordinates) {
        double largest = 0;
        boolean hasNan = false;
        for (double x : coordinates) {
            hasNan |= Double.isNaN(x);
            largest = Math.abs(x) > largest ? Math.abs(x) : largest;
        }
        if (largest == 0 || largest == Double.POSITIVE_INFINITY || hasNan) {
            return hasNan && largest != Double.POSITIVE_INFINITY ? Double.NaN : largest;
        }
        if (coordinates.length == 1) {
            return largest;
        }
        int exponent = Math.max(Math.getExponent(largest), -1000);
        var sum = new Pair(0, 0);
        for (double x : coordinates) {
            double scaled = Math.scalb(x, -exponent);
            sum = sum.plus(Pair.product(scaled, scaled));
        }
        double h = Math.sqrt(sum.value());
        double rest = sum.plus(Pair.product(-h, h)).value();
        return Math.scalb(h + rest / (2 * h), exponent);
    }
}
