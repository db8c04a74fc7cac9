package org.jpylab.ndarray.elementwise;

import org.jpylab.libm.CMath;
import org.jpylab.ndarray.Complex;

/** The exponential and hyperbolic functions of complex numbers, step by step as in glibc 2.36. */
final class ComplexExponentials {
    /** Up to here the exponential of a number is finite; the second for its square. */
    private static final int LARGE = 709;

    private static final int HALF_LARGE = 354;
    private static final double EXP_OF_LARGE = CMath.exp(LARGE);
    private static final double EPSILON = 0x1p-52;

    private ComplexExponentials() {}

    static Complex exp(double re, double im) {
        if (Double.isNaN(re)) {
            return new Complex(re, im == 0 ? im : Double.NaN);
        }
        if (!Double.isFinite(im)) {
            if (!Double.isInfinite(re)) {
                return new Complex(Double.NaN, Double.NaN);
            }
            return re > 0 ? new Complex(re, Double.NaN) : new Complex(0, Math.copySign(0, im));
        }
        if (Double.isInfinite(re)) {
            double size = re > 0 ? re : 0;
            return im == 0
                    ? new Complex(size, im)
                    : new Complex(
                            Math.copySign(size, CMath.cos(im)), Math.copySign(size, CMath.sin(im)));
        }
        double cosine = CMath.cos(im);
        double sine = CMath.sin(im);
        double rest = re;
        for (int i = 0; i < 2 && rest > LARGE; i++) {
            rest -= LARGE;
            sine *= EXP_OF_LARGE;
            cosine *= EXP_OF_LARGE;
        }
        double size = rest > LARGE ? Double.MAX_VALUE : CMath.exp(rest);
        return new Complex(size * cosine, size * sine);
    }

    static Complex sinh(double re, double im) {
        double x = Math.abs(re);
        boolean negative = Double.doubleToRawLongBits(re) < 0;
        if (Double.isFinite(re) && Double.isFinite(im)) {
            double cosine = negative ? -CMath.cos(im) : CMath.cos(im);
            double sine = CMath.sin(im);
            if (x > LARGE) {
                double size = sizeOfLarge(x);
                return new Complex(size * (cosine * halfExp(x)), size * (sine * halfExp(x)));
            }
            return new Complex(CMath.sinh(x) * cosine, CMath.cosh(x) * sine);
        }
        if (Double.isFinite(re)) {
            return re == 0 ? new Complex(re, Double.NaN) : new Complex(Double.NaN, Double.NaN);
        }
        if (Double.isInfinite(re)) {
            if (im == 0) {
                return new Complex(re, im);
            }
            if (!Double.isFinite(im)) {
                return new Complex(x, Double.NaN);
            }
            double value = Math.copySign(x, CMath.cos(im));
            return new Complex(negative ? -value : value, Math.copySign(x, CMath.sin(im)));
        }
        return new Complex(Double.NaN, im == 0 ? im : Double.NaN);
    }

    static Complex cosh(double re, double im) {
        double x = Math.abs(re);
        double sign = Math.copySign(1, re);
        if (Double.isFinite(re) && Double.isFinite(im)) {
            double cosine = CMath.cos(im);
            double sine = CMath.sin(im);
            if (x > LARGE) {
                double size = sizeOfLarge(x);
                return new Complex(size * (cosine * halfExp(x)), size * (sign * sine * halfExp(x)));
            }
            return new Complex(CMath.cosh(re) * cosine, CMath.sinh(re) * sine);
        }
        if (Double.isFinite(re)) {
            return new Complex(Double.NaN, re == 0 ? 0 : Double.NaN);
        }
        if (Double.isInfinite(re)) {
            if (im == 0) {
                return new Complex(x, im * sign);
            }
            return Double.isFinite(im)
                    ? new Complex(
                            Math.copySign(x, CMath.cos(im)), Math.copySign(x, CMath.sin(im)) * sign)
                    : new Complex(x, Double.NaN);
        }
        return new Complex(Double.NaN, im == 0 ? im : Double.NaN);
    }

    /** Half the exponential, of as many times {@link #LARGE} as are in x, at most two. */
    private static double halfExp(double x) {
        return x - LARGE > LARGE ? EXP_OF_LARGE / 2 * EXP_OF_LARGE : EXP_OF_LARGE / 2;
    }

    private static double sizeOfLarge(double x) {
        double rest = x - LARGE > LARGE ? x - LARGE - LARGE : x - LARGE;
        return rest > LARGE ? Double.MAX_VALUE : CMath.exp(rest);
    }

    static Complex tanh(double re, double im) {
        if (!Double.isFinite(re) || !Double.isFinite(im)) {
            if (Double.isInfinite(re)) {
                boolean turned = Double.isFinite(im) && Math.abs(im) > 1;
                double sign = turned ? CMath.sin(im) * CMath.cos(im) : im;
                return new Complex(Math.copySign(1, re), Math.copySign(0, sign));
            }
            return im == 0
                    ? new Complex(re, im)
                    : new Complex(re == 0 ? re : Double.NaN, Double.NaN);
        }
        double sine = CMath.sin(im);
        double cosine = CMath.cos(im);
        double x = Math.abs(re);
        if (x > HALF_LARGE) {
            double scale = CMath.exp(2 * HALF_LARGE);
            double rest = x - HALF_LARGE;
            double small = 4 * sine * cosine / scale;
            small /= rest > HALF_LARGE ? scale : CMath.exp(2 * rest);
            return new Complex(Math.copySign(1, re), small);
        }
        double sinh = CMath.sinh(re);
        double cosh = CMath.cosh(re);
        double bottom =
                Math.abs(sinh) > Math.abs(cosine) * EPSILON
                        ? sinh * sinh + cosine * cosine
                        : cosine * cosine;
        return new Complex(sinh * cosh / bottom, sine * cosine / bottom);
    }
}
