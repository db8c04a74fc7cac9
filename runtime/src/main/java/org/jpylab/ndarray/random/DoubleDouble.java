package org.jpylab.ndarray.random;

import org.jpylab.libm.CMath;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A number of about 31 digits as the unevaluated sum of two doubles (T. Dekker, "A floating-point
 * technique for extending the available precision", Numer. Math. 18, 1971), enough to round
 * elementary functions correctly.
 */
record DoubleDouble(double high, double low) {
    static final DoubleDouble ONE = new DoubleDouble(1, 0);
    private static final DoubleDouble LN_2 =
            new DoubleDouble(0.6931471805599453, 2.3190468138462996e-17);
    private static final int HALVINGS = 9;
    private static final int TAYLOR_TERMS = 9;

    static DoubleDouble of(double value) {
        return new DoubleDouble(value, 0);
    }

    static DoubleDouble of(BigInteger value) {
        double leading = value.doubleValue();
        BigDecimal rest = new BigDecimal(value).subtract(new BigDecimal(leading));
        return new DoubleDouble(leading, rest.doubleValue());
    }

    private static DoubleDouble sum(double a, double b) {
        double s = a + b;
        double part = s - a;
        return new DoubleDouble(s, (a - (s - part)) + (b - part));
    }

    private static DoubleDouble product(double a, double b) {
        double p = a * b;
        return new DoubleDouble(p, Math.fma(a, b, -p));
    }

    DoubleDouble plus(DoubleDouble other) {
        DoubleDouble s = sum(high, other.high);
        DoubleDouble t = sum(low, other.low);
        DoubleDouble u = sum(s.high, s.low + t.high);
        return sum(u.high, u.low + t.low);
    }

    DoubleDouble minus(DoubleDouble other) {
        return plus(other.times(-1));
    }

    DoubleDouble times(DoubleDouble other) {
        DoubleDouble p = product(high, other.high);
        return sum(p.high, p.low + (high * other.low + low * other.high));
    }

    DoubleDouble times(double factor) {
        return times(of(factor));
    }

    DoubleDouble over(DoubleDouble other) {
        double first = high / other.high;
        DoubleDouble rest = minus(other.times(first));
        double second = rest.high / other.high;
        rest = rest.minus(other.times(second));
        return sum(first, second).plus(of(rest.high / other.high));
    }

    /** eˣ, by halving the argument until a short Taylor series serves, then squaring back. */
    DoubleDouble exp() {
        double powers = Math.rint(high / LN_2.high);
        DoubleDouble reduced = minus(LN_2.times(powers)).times(Math.scalb(1.0, -HALVINGS));
        DoubleDouble series = ONE;
        for (int n = TAYLOR_TERMS; n >= 1; n--) {
            series = ONE.plus(series.times(reduced).over(of(n)));
        }
        for (int i = 0; i < HALVINGS; i++) {
            series = series.times(series);
        }
        return series.times(Math.scalb(1.0, (int) powers));
    }

    /** ln x, by one Newton step from the double's logarithm. */
    DoubleDouble log() {
        DoubleDouble guess = of(CMath.log(high));
        DoubleDouble ratio = times(guess.times(-1).exp());
        DoubleDouble error = ratio.minus(ONE);
        return guess.plus(error).minus(error.times(error).times(0.5));
    }

    /** cos x for |x| up to a few turns, by halving the argument and doubling the angle back. */
    DoubleDouble cos() {
        DoubleDouble reduced = times(Math.scalb(1.0, -HALVINGS));
        DoubleDouble square = reduced.times(reduced);
        // The versine 1 - cos keeps its digits while the angle is doubled: v' = 2 v (2 - v).
        DoubleDouble versine = of(0);
        for (int n = TAYLOR_TERMS; n >= 1; n--) {
            double factor = (2.0 * n - 1) * (2.0 * n);
            versine = square.times(ONE.minus(versine)).over(of(factor));
        }
        for (int i = 0; i < HALVINGS; i++) {
            versine = versine.times(2).times(of(2).minus(versine));
        }
        return ONE.minus(versine);
    }

    /** The nearest double. */
    double toDouble() {
        return high + low;
    }
}
