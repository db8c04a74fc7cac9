package org.jpylab.ndarray.elementwise;

import org.jpylab.libm.CMath;
import org.jpylab.ndarray.Complex;

/** Complex arithmetic and elementary functions. */
public final class ComplexFunctions {
    private static final Complex NAN = new Complex(Double.NaN, Double.NaN);

    private ComplexFunctions() {}

    static Complex multiply(double a, double b, double c, double d) {
        return new Complex(a * c - b * d, a * d + b * c);
    }

    /** The product with every step rounded to single precision. */
    static Complex multiplySingle(double a, double b, double c, double d) {
        return new Complex((float) (a * c) - (float) (b * d), (float) (a * d) + (float) (b * c));
    }

    /** The quotient by Smith's method (R. L. Smith, Commun. ACM 5, 435, 1962). */
    public static Complex divide(double a, double b, double c, double d) {
        if (Math.abs(c) >= Math.abs(d)) {
            if (c == 0 && d == 0) {
                return new Complex(a / Math.abs(c), b / Math.abs(c));
            }
            double ratio = d / c;
            double scale = 1 / (c + d * ratio);
            return new Complex((a + b * ratio) * scale, (b - a * ratio) * scale);
        }
        double ratio = c / d;
        double scale = 1 / (d + c * ratio);
        return new Complex((a * ratio + b) * scale, (b * ratio - a) * scale);
    }

    static Complex divideSingle(double a, double b, double c, double d) {
        float x = (float) a;
        float y = (float) b;
        float u = (float) c;
        float v = (float) d;
        if (Math.abs(u) >= Math.abs(v)) {
            if (u == 0 && v == 0) {
                return new Complex(x / Math.abs(u), y / Math.abs(u));
            }
            float ratio = v / u;
            float scale = 1 / (u + v * ratio);
            return new Complex((x + y * ratio) * scale, (y - x * ratio) * scale);
        }
        float ratio = u / v;
        float scale = 1 / (v + u * ratio);
        return new Complex((x * ratio + y) * scale, (y * ratio - x) * scale);
    }

    static Complex reciprocal(double re, double im) {
        if (Math.abs(re) >= Math.abs(im)) {
            double ratio = im / re;
            double scale = re + im * ratio;
            return new Complex(1 / scale, -ratio / scale);
        }
        double ratio = re / im;
        double scale = im + re * ratio;
        return new Complex(ratio / scale, -1 / scale);
    }

    /** Real parts first, imaginary parts between equal ones. */
    static boolean less(double a, double b, double c, double d) {
        return (a < c && !Double.isNaN(b) && !Double.isNaN(d)) || (a == c && b < d);
    }

    static boolean lessOrEqual(double a, double b, double c, double d) {
        return (a < c && !Double.isNaN(b) && !Double.isNaN(d)) || (a == c && b <= d);
    }

    static boolean isNan(double re, double im) {
        return Double.isNaN(re) || Double.isNaN(im);
    }

    static Complex maximum(double a, double b, double c, double d) {
        boolean first = lessOrEqual(c, d, a, b) || isNan(a, b);
        return first ? new Complex(a, b) : new Complex(c, d);
    }

    static Complex minimum(double a, double b, double c, double d) {
        boolean first = lessOrEqual(a, b, c, d) || isNan(a, b);
        return first ? new Complex(a, b) : new Complex(c, d);
    }

    static Complex fmax(double a, double b, double c, double d) {
        boolean first = lessOrEqual(c, d, a, b) || isNan(c, d);
        return first ? new Complex(a, b) : new Complex(c, d);
    }

    static Complex fmin(double a, double b, double c, double d) {
        boolean first = lessOrEqual(a, b, c, d) || isNan(c, d);
        return first ? new Complex(a, b) : new Complex(c, d);
    }

    /** The sign of the real part, or of the imaginary part when that is 0. */
    static Complex sign(double re, double im) {
        if (isNan(re, im)) {
            return new Complex(Double.NaN, 0);
        }
        return new Complex(re != 0 ? Math.signum(re) : RealFunctions.sign(im), 0);
    }

    /** The power; small whole exponents by multiplication. */
    public static Complex power(double a, double b, double c, double d) {
        if (c == 0 && d == 0) {
            return new Complex(1, 0);
        }
        if (a == 0 && b == 0) {
            return c > 0 && d == 0 ? new Complex(0, 0) : NAN;
        }
        int n = (int) c;
        if (d == 0 && n == c && Math.abs(n) < 100) {
            var value = whole(a, b, Math.abs(n));
            return n < 0 ? divide(1, 0, value.re(), value.im()) : value;
        }
        var log = log(a, b);
        var product = multiply(c, d, log.re(), log.im());
        return exp(product.re(), product.im());
    }

    private static Complex whole(double a, double b, int n) {
        if (n == 1) {
            return new Complex(a, b);
        }
        if (n == 2) {
            return multiply(a, b, a, b);
        }
        if (n == 3) {
            var square = multiply(a, b, a, b);
            return multiply(a, b, square.re(), square.im());
        }
        var result = new Complex(1, 0);
        var square = new Complex(a, b);
        for (int mask = 1; ; ) {
            if ((n & mask) != 0) {
                result = multiply(result.re(), result.im(), square.re(), square.im());
            }
            mask <<= 1;
            if (n < mask) {
                return result;
            }
            square = multiply(square.re(), square.im(), square.re(), square.im());
        }
    }

    public static Complex exp(double re, double im) {
        return ComplexExponentials.exp(re, im);
    }

    public static Complex log(double re, double im) {
        return ComplexInverses.log(re, im);
    }

    public static Complex sqrt(double re, double im) {
        return ComplexInverses.sqrt(re, im);
    }

    /** Through the hyperbolic function of the number turned by a quarter. */
    static Complex sin(double re, double im) {
        var value = ComplexExponentials.sinh(-im, re);
        return new Complex(value.im(), -value.re());
    }

    static Complex cos(double re, double im) {
        return ComplexExponentials.cosh(-im, re);
    }

    static Complex tan(double re, double im) {
        var value = ComplexExponentials.tanh(-im, re);
        return new Complex(value.im(), -value.re());
    }

    static Complex asin(double re, double im) {
        var value = ComplexInverses.asinh(-im, re);
        return new Complex(value.im(), -value.re());
    }

    static Complex atan(double re, double im) {
        var value = ComplexInverses.atanh(im, re);
        return new Complex(value.im(), value.re());
    }

    static Complex log1p(double re, double im) {
        double size = CMath.hypot(re + 1, im);
        return new Complex(CMath.log(size), CMath.atan2(im, re + 1));
    }

    static Complex expm1(double re, double im) {
        double half = CMath.sin(im / 2);
        return new Complex(
                CMath.expm1(re) * CMath.cos(im) - 2 * half * half, CMath.exp(re) * CMath.sin(im));
    }

    static Complex scaled(Complex value, double factor) {
        return new Complex(value.re() * factor, value.im() * factor);
    }
}
