package org.jpylab.libm;

/** Inverse hyperbolic functions by logarithms, as in Sun's fdlibm (1993). */
final class InverseHyperbolic {
    private static final double LN2 = 0.6931471805599453;

    private InverseHyperbolic() {}

    static double asinh(double x) {
        double t = Math.abs(x);
        if (t < 0x1p-28 || !Double.isFinite(x)) {
            return x;
        }
        double w;
        if (Expm1.highWord(t) > 0x41b00000) { // 2 to the power 28
            w = CMath.log(t) + LN2;
        } else if (Expm1.highWord(t) > 0x40000000) {
            w = CMath.log(2 * t + 1 / (Math.sqrt(x * x + 1) + t));
        } else {
            double square = x * x;
            w = CMath.log1p(t + square / (1 + Math.sqrt(1 + square)));
        }
        return Math.copySign(w, x);
    }

    static double acosh(double x) {
        if (!(x >= 1)) {
            return Double.NaN;
        }
        if (x >= 0x1p28) {
            return x == Double.POSITIVE_INFINITY ? x : CMath.log(x) + LN2;
        }
        if (x > 2) {
            return CMath.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        double t = x - 1;
        return CMath.log1p(t + Math.sqrt(2 * t + t * t));
    }

    static double atanh(double x) {
        double t = Math.abs(x);
        if (!(t <= 1)) {
            return Double.NaN;
        }
        if (t < 0x1p-28) {
            return x;
        }
        double twice = t + t;
        double w =
                t < 0.5
                        ? 0.5 * CMath.log1p(twice + twice * t / (1 - t))
                        : 0.5 * CMath.log1p(twice / (1 - t));
        return Math.copySign(w, x);
    }
}
