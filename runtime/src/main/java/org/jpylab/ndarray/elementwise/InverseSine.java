package org.jpylab.ndarray.elementwise;

import org.jpylab.libm.CMath;
import org.jpylab.ndarray.Complex;

/** The inverse hyperbolic sine of finite complex numbers other than zero, as in glibc 2.36. */
final class InverseSine {
    private static final double LN2 = 0.6931471805599453;
    private static final double EPSILON = 0x1p-52;
    private static final double TINY = EPSILON * EPSILON;

    /** Sizes of the parts, and the signed imaginary part. */
    private final double x;

    private final double y;
    private final double im;

    /** Whether the imaginary part of the result is to be taken from half of pi. */
    private final boolean complement;

    private InverseSine(double re, double im, boolean complement) {
        this.x = Math.abs(re);
        this.y = Math.abs(im);
        this.im = im;
        this.complement = complement;
    }

    static Complex of(double re, double im, boolean complement) {
        var value = new InverseSine(re, im, complement).inFirstQuadrant();
        double sign = complement ? 1 : im;
        return new Complex(Math.copySign(value.re(), re), Math.copySign(value.im(), sign));
    }

    private Complex inFirstQuadrant() {
        if (x >= 1 / EPSILON || y >= 1 / EPSILON) {
            var log = logOf(x, y);
            return new Complex(log.re() + LN2, log.im());
        }
        if (x >= 0.5 && y < EPSILON / 8) {
            double s = CMath.hypot(1, x);
            return new Complex(CMath.log(x + s), angle(y, s));
        }
        if (x < EPSILON / 8 && y >= 1.5) {
            double s = Math.sqrt((y + 1) * (y - 1));
            return new Complex(CMath.log(y + s), angle(s, x));
        }
        if (x < 0.5 && y < 1.5) {
            return y > 1 ? aboveOne() : y == 1 ? atOne() : belowOne();
        }
        var root = ComplexInverses.sqrt((x - y) * (x + y) + 1, 2 * x * y);
        return logOf(root.re() + x, root.im() + y);
    }

    private Complex logOf(double a, double b) {
        return complement
                ? ComplexInverses.log(Math.copySign(b, im), a)
                : ComplexInverses.log(a, b);
    }

    /** The angle of the point (b, a), or its complement. */
    private double angle(double a, double b) {
        return complement ? CMath.atan2(b, Math.copySign(a, im)) : CMath.atan2(a, b);
    }

    private Complex aboveOne() {
        double excess = (y + 1) * (y - 1);
        if (x < TINY) {
            double s = Math.sqrt(excess);
            return new Complex(CMath.log1p(2 * (excess + y * s)) / 2, angle(s, x));
        }
        double square = x * x;
        double f = square * (2 + square + 2 * y * y);
        double d = Math.sqrt(excess * excess + f);
        double plus = d + excess;
        double r1 = Math.sqrt((f / plus + square) / 2);
        double r2 = x * y / r1;
        double size = CMath.log1p(square + plus + 2 * (x * r1 + y * r2)) / 2;
        return new Complex(size, angle(y + r2, x + r1));
    }

    private Complex atOne() {
        if (x < EPSILON / 8) {
            double root = Math.sqrt(x);
            return new Complex(CMath.log1p(2 * (x + root)) / 2, angle(1, root));
        }
        double d = x * Math.sqrt(4 + x * x);
        double s1 = Math.sqrt((d + x * x) / 2);
        double s2 = Math.sqrt((d - x * x) / 2);
        double size = CMath.log1p(x * x + d + 2 * (x * s1 + s2)) / 2;
        return new Complex(size, angle(1 + s2, x + s1));
    }

    private Complex belowOne() {
        if (y < EPSILON) {
            double s = CMath.hypot(1, x);
            return new Complex(CMath.log1p(2 * x * (x + s)) / 2, angle(y, s));
        }
        double rest = (1 + y) * (1 - y);
        if (x < TINY) {
            double s = Math.sqrt(rest);
            return new Complex(CMath.log1p(2 * x / s) / 2, angle(y, s));
        }
        double square = x * x;
        double f = square * (2 + square + 2 * y * y);
        double d = Math.sqrt(rest * rest + f);
        double plus = d + rest;
        double r1 = Math.sqrt((plus + square) / 2);
        double r2 = x * y / r1;
        double size = CMath.log1p(square + f / plus + 2 * (x * r1 + y * r2)) / 2;
        return new Complex(size, angle(y + r2, x + r1));
    }
}
