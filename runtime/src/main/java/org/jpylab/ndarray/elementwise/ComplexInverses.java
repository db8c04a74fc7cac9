package org.jpylab.ndarray.elementwise;

import org.jpylab.libm.CMath;
import org.jpylab.ndarray.Complex;

/**
 * Logarithm, square root and inverse hyperbolic functions of complex numbers, step by step as in
 * glibc 2.36.
 */
final class ComplexInverses {
    private static final double LN2 = 0.6931471805599453;
    private static final double HALF_PI = Math.PI / 2;
    private static final double EPSILON = 0x1p-52;
    private static final double TINY = EPSILON * EPSILON;

    private ComplexInverses() {}

    static Complex log(double re, double im) {
        if (ComplexFunctions.isNan(re, im)) {
            boolean infinite = Double.isInfinite(re) || Double.isInfinite(im);
            return new Complex(infinite ? Double.POSITIVE_INFINITY : Double.NaN, Double.NaN);
        }
        return new Complex(logOfSize(Math.abs(re), Math.abs(im)), CMath.atan2(im, re));
    }

    private static double logOfSize(double a, double b) {
        double x = Math.max(a, b);
        double y = Math.min(a, b);
        if (x == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (x > Double.MAX_VALUE / 2) {
            return CMath.log(CMath.hypot(x / 2, y >= 0x1p-1021 ? y / 2 : 0)) + LN2;
        }
        if (x < Double.MIN_NORMAL) {
            return CMath.log(CMath.hypot(x * 0x1p53, y * 0x1p53)) - 53 * LN2;
        }
        if (x == 1) {
            return CMath.log1p(y * y) / 2;
        }
        if (x > 1 && x < 2 && y < 1) {
            double excess = (x - 1) * (x + 1);
            return CMath.log1p(y >= EPSILON ? excess + y * y : excess) / 2;
        }
        if (x < 1 && x >= 0.5 && y < EPSILON / 2) {
            return CMath.log1p((x - 1) * (x + 1)) / 2;
        }
        if (x < 1 && x >= 0.5 && x * x + y * y >= 0.5) {
            return CMath.log1p(squaresLessOne(x, y)) / 2;
        }
        return CMath.log(CMath.hypot(x, y));
    }

    /** {@code x*x + y*y - 1} without cancellation: exact parts, the smaller ones added first. */
    private static double squaresLessOne(double x, double y) {
        double xx = x * x;
        double yy = y * y;
        double[] parts = {Math.fma(x, x, -xx), xx, Math.fma(y, y, -yy), yy, -1.0};
        sortBySize(parts, 0);
        for (int i = 0; i < 4; i++) {
            double sum = parts[i + 1] + parts[i];
            parts[i] = (parts[i + 1] - sum) + parts[i];
            parts[i + 1] = sum;
            sortBySize(parts, i + 1);
        }
        return parts[4] + parts[3] + parts[2] + parts[1] + parts[0];
    }

    private static void sortBySize(double[] parts, int from) {
        for (int i = from + 1; i < parts.length; i++) {
            for (int j = i; j > from && Math.abs(parts[j]) < Math.abs(parts[j - 1]); j--) {
                double larger = parts[j - 1];
                parts[j - 1] = parts[j];
                parts[j] = larger;
            }
        }
    }

    /** The square root with a real part that is not negative. */
    static Complex sqrt(double re, double im) {
        if (Double.isInfinite(im)) {
            return new Complex(Double.POSITIVE_INFINITY, im);
        }
        if (Double.isInfinite(re)) {
            boolean nan = Double.isNaN(im);
            return re > 0
                    ? new Complex(re, nan ? im : Math.copySign(0, im))
                    : new Complex(nan ? im : 0, Math.copySign(Double.POSITIVE_INFINITY, im));
        }
        if (ComplexFunctions.isNan(re, im)) {
            return new Complex(Double.NaN, Double.NaN);
        }
        if (im == 0) {
            return re < 0
                    ? new Complex(0, Math.copySign(Math.sqrt(-re), im))
                    : new Complex(Math.abs(Math.sqrt(re)), im);
        }
        if (re == 0) {
            double size = Math.abs(im);
            double root = size >= 0x1p-1021 ? Math.sqrt(0.5 * size) : 0.5 * Math.sqrt(2 * size);
            return new Complex(root, Math.copySign(root, im));
        }
        boolean large = Math.max(Math.abs(re), Math.abs(im)) > Double.MAX_VALUE / 4;
        boolean small = Math.max(Math.abs(re), Math.abs(im)) < 0x1p-1021;
        double scale = large ? 0x1p-2 : small ? 0x1p54 : 1;
        double back = large ? 2 : small ? 0x1p-27 : 1;
        double x = large && Math.abs(re) < 0x1p-1020 ? 0 : re * scale;
        double y = im * scale;
        double size = CMath.hypot(x, y);
        if (x > 0) {
            double root = Math.sqrt(0.5 * (size + x));
            return new Complex(root * back, 0.5 * (y / root) * back);
        }
        double root = Math.sqrt(0.5 * (size - x));
        return new Complex(Math.abs(0.5 * (y / root)) * back, Math.copySign(root * back, im));
    }

    static Complex asinh(double re, double im) {
        if (Double.isInfinite(im)) {
            double angle = Double.isNaN(re) ? re : Double.isInfinite(re) ? HALF_PI / 2 : HALF_PI;
            return new Complex(
                    Math.copySign(Double.POSITIVE_INFINITY, re), Math.copySign(angle, im));
        }
        if (!Double.isFinite(re)) {
            boolean flat = Double.isInfinite(re) ? !Double.isNaN(im) : im == 0;
            return new Complex(re, flat ? Math.copySign(0, im) : Double.NaN);
        }
        if (Double.isNaN(im)) {
            return new Complex(Double.NaN, Double.NaN);
        }
        return re == 0 && im == 0 ? new Complex(re, im) : InverseSine.of(re, im, false);
    }

    static Complex acos(double re, double im) {
        if (Double.isFinite(re) && Double.isFinite(im) && (re != 0 || im != 0)) {
            var value = InverseSine.of(-im, re, true);
            return new Complex(value.im(), value.re());
        }
        var sine = asinh(-im, re);
        if (ComplexFunctions.isNan(re, im) && (Double.isInfinite(re) || Double.isInfinite(im))) {
            return new Complex(Double.NaN, -Math.copySign(Double.POSITIVE_INFINITY, im));
        }
        return new Complex(HALF_PI - sine.im() + 0.0, sine.re());
    }

    static Complex acosh(double re, double im) {
        boolean below = Double.doubleToRawLongBits(im) < 0;
        if (Double.isFinite(re) && Double.isFinite(im)) {
            if (re == 0 && im == 0) {
                return new Complex(0, Math.copySign(HALF_PI, im));
            }
            var value = InverseSine.of(-im, re, true);
            return below
                    ? new Complex(value.re(), -value.im())
                    : new Complex(-value.re(), value.im());
        }
        double infinity = Double.POSITIVE_INFINITY;
        if (Double.isInfinite(im)) {
            double slanted = re < 0 ? Math.PI - HALF_PI / 2 : HALF_PI / 2;
            double angle = Double.isNaN(re) ? re : Double.isInfinite(re) ? slanted : HALF_PI;
            return new Complex(infinity, Math.copySign(angle, im));
        }
        if (Double.isInfinite(re)) {
            double angle = Double.isNaN(im) ? im : Math.copySign(re < 0 ? Math.PI : 0, im);
            return new Complex(infinity, angle);
        }
        return new Complex(Double.NaN, re == 0 ? HALF_PI : Double.NaN);
    }

    static Complex atanh(double re, double im) {
        if (Double.isInfinite(im) || Double.isInfinite(re) && !Double.isNaN(im)) {
            return new Complex(Math.copySign(0, re), Math.copySign(HALF_PI, im));
        }
        if (ComplexFunctions.isNan(re, im)) {
            boolean zero = Double.isInfinite(re) || re == 0;
            return new Complex(zero ? Math.copySign(0, re) : Double.NaN, Double.NaN);
        }
        if (re == 0 && im == 0) {
            return new Complex(re, im);
        }
        double x = Math.abs(re);
        double y = Math.abs(im);
        if (x >= 16 / EPSILON || y >= 16 / EPSILON) {
            return new Complex(atanhOfLarge(re, im), Math.copySign(HALF_PI, im));
        }
        double bottom = lessSquares(Math.max(x, y), Math.min(x, y));
        return new Complex(atanhReal(re, im), 0.5 * CMath.atan2(2 * im, bottom));
    }

    private static double atanhOfLarge(double re, double im) {
        if (Math.abs(im) <= 1) {
            return 1 / re;
        }
        if (Math.abs(re) <= 1) {
            return re / im / im;
        }
        double half = CMath.hypot(re / 2, im / 2);
        return re / half / half / 4;
    }

    private static double atanhReal(double re, double im) {
        if (Math.abs(re) == 1 && Math.abs(im) < TINY) {
            return Math.copySign(0.5, re) * (LN2 - CMath.log(Math.abs(im)));
        }
        double square = Math.abs(im) >= TINY ? im * im : 0;
        double top = square + (1 + re) * (1 + re);
        double bottom = square + (1 - re) * (1 - re);
        double quotient = top / bottom;
        return 0.25 * (quotient < 0.5 ? CMath.log(quotient) : CMath.log1p(4 * re / bottom));
    }

    /** {@code 1 - x*x - y*y}. */
    private static double lessSquares(double x, double y) {
        if (y < EPSILON / 2) {
            return (1 - x) * (1 + x) + 0.0;
        }
        boolean cancels = x < 1 && (x >= 0.75 || y >= 0.5);
        return cancels ? -squaresLessOne(x, y) : (1 - x) * (1 + x) - y * y;
    }
}
