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
        if (im == 0) {
            return new Complex(CMath.exp(re), im);
        }
        if (Double.isInfinite(re)) {
            if (!Double.isFinite(im)) {
                return re < 0 ? new Complex(0, 0) : new Complex(re, Double.NaN);
            }
            double size = re < 0 ? 0 : re;
            return new Complex(size * Math.signum(Math.cos(im)), size * Math.signum(Math.sin(im)));
        }
        double size = CMath.exp(re);
        if (Double.isInfinite(size)) {
            // exp(re) alone would overflow although the product may fit.
            double half = CMath.exp(re / 2);
            return new Complex(half * Math.cos(im) * half, half * Math.sin(im) * half);
        }
        return new Complex(size * Math.cos(im), size * Math.sin(im));
    }

    public static Complex log(double re, double im) {
        return new Complex(logAbs(re, im), Accurate.atan2(im, re));
    }

    /** The logarithm of the absolute value, exact near 1. */
    static double logAbs(double re, double im) {
        double x = Math.max(Math.abs(re), Math.abs(im));
        double y = Math.min(Math.abs(re), Math.abs(im));
        if (x > 0.5 && x < 2) {
            double square = Math.fma(x, x, -1) + y * y;
            return 0.5 * Math.log1p(square);
        }
        return Math.log(Accurate.hypot(x, y));
    }

    /** The square root with a real part that is not negative. */
    public static Complex sqrt(double re, double im) {
        if (re == 0 && im == 0) {
            return new Complex(0, im);
        }
        if (Double.isInfinite(im)) {
            return new Complex(Double.POSITIVE_INFINITY, im);
        }
        if (Double.isNaN(re)) {
            return NAN;
        }
        if (Double.isInfinite(re)) {
            boolean nan = Double.isNaN(im);
            return re > 0
                    ? new Complex(re, nan ? im : Math.copySign(0, im))
                    : new Complex(nan ? im : 0, nan ? re : Math.copySign(re, im));
        }
        if (im == 0) {
            return re < 0
                    ? new Complex(0, Math.copySign(Math.sqrt(-re), im))
                    : new Complex(Math.abs(Math.sqrt(re)), im);
        }
        if (re == 0) {
            double root = Math.sqrt(0.5 * Math.abs(im));
            return new Complex(root, Math.copySign(root, im));
        }
        double size = Accurate.hypot(re, im);
        if (re > 0) {
            double root = Math.sqrt(0.5 * (size + re));
            return new Complex(root, 0.5 * (im / root));
        }
        double root = Math.sqrt(0.5 * (size - re));
        return new Complex(Math.abs(0.5 * (im / root)), Math.copySign(root, im));
    }

    static Complex sinh(double re, double im) {
        return new Complex(
                CMath.sinh(re) * Math.cos(im), im == 0 ? im : CMath.cosh(re) * Math.sin(im));
    }

    static Complex cosh(double re, double im) {
        return new Complex(
                CMath.cosh(re) * Math.cos(im),
                im == 0 ? im * Math.signum(re) : CMath.sinh(re) * Math.sin(im));
    }

    static Complex tanh(double re, double im) {
        if (Math.abs(re) > 22) {
            double tail = CMath.exp(-2 * Math.abs(re));
            return new Complex(Math.copySign(1, re), 4 * Math.sin(im) * Math.cos(im) * tail);
        }
        double tangent = Math.tan(im);
        double scale = 1 + tangent * tangent;
        double sine = CMath.sinh(re);
        double root = Math.sqrt(1 + sine * sine);
        double bottom = 1 + scale * sine * sine;
        return Double.isInfinite(tangent)
                ? new Complex(root / sine, 1 / tangent)
                : new Complex(scale * root * sine / bottom, tangent / bottom);
    }

    static Complex sin(double re, double im) {
        var value = sinh(-im, re);
        return new Complex(value.im(), -value.re());
    }

    static Complex cos(double re, double im) {
        return cosh(-im, re);
    }

    static Complex tan(double re, double im) {
        var value = tanh(-im, re);
        return new Complex(value.im(), -value.re());
    }

    /** Hull, Fairgrieve and Tang, ACM Trans. Math. Softw. 23, 299 (1997). */
    static Complex asin(double re, double im) {
        var value = asinh(-im, re);
        return new Complex(value.im(), -value.re());
    }

    static Complex asinh(double re, double im) {
        double x = Math.abs(re);
        double y = Math.abs(im);
        double r = Accurate.hypot(x, y + 1);
        double s = Accurate.hypot(x, y - 1);
        double a = 0.5 * (r + s);
        double b = y / a;
        double angle;
        double ax = x * x;
        if (b <= 0.6417) {
            angle = Accurate.asin(b);
        } else if (y <= 1) {
            double root = Math.sqrt(0.5 * (a + y) * (ax / (r + y + 1) + (s + (1 - y))));
            angle = Accurate.atan2(y, root);
        } else {
            double root = x * Math.sqrt(0.5 * ((a + y) / (r + y + 1) + (a + y) / (s + (y - 1))));
            angle = Accurate.atan2(y, root);
        }
        double size;
        if (a <= 1.5) {
            double excess =
                    y < 1
                            ? 0.5 * (ax / (r + (y + 1)) + ax / (s + (1 - y)))
                            : 0.5 * (ax / (r + (y + 1)) + (s + (y - 1)));
            size = Math.log1p(excess + Math.sqrt(excess * (a + 1)));
        } else {
            size = Math.log(a + Math.sqrt(a * a - 1));
        }
        return new Complex(Math.copySign(size, re), Math.copySign(angle, im));
    }

    static Complex acos(double re, double im) {
        var sine = asin(re, im);
        double half = Math.PI / 2;
        if (Math.abs(re) > 0.5) {
            // Close to the ends of the cut the difference would lose digits.
            double angle = 2 * Accurate.atan2(sqrt(1 - re, -im).re(), sqrt(1 + re, im).re());
            return new Complex(angle, -sine.im());
        }
        return new Complex(half - sine.re(), -sine.im());
    }

    static Complex acosh(double re, double im) {
        var angle = acos(re, im);
        boolean above = Double.doubleToRawLongBits(im) >= 0;
        return above ? new Complex(-angle.im(), angle.re()) : new Complex(angle.im(), -angle.re());
    }

    static Complex atanh(double re, double im) {
        double y2 = im * im;
        double up = (1 + re) * (1 + re) + y2;
        double down = (1 - re) * (1 - re) + y2;
        double size =
                Math.abs(re) < 0.5 * up
                        ? 0.25 * Math.log1p(4 * re / down)
                        : 0.25 * (Math.log(up) - Math.log(down));
        double angle = 0.5 * Accurate.atan2(2 * im, (1 - re) * (1 + re) - y2);
        return new Complex(size, angle);
    }

    static Complex atan(double re, double im) {
        var value = atanh(-im, re);
        return new Complex(value.im(), -value.re());
    }

    static Complex log1p(double re, double im) {
        double size = Accurate.hypot(re + 1, im);
        return new Complex(Math.log(size), Accurate.atan2(im, re + 1));
    }

    static Complex expm1(double re, double im) {
        double half = Math.sin(im / 2);
        return new Complex(
                CMath.expm1(re) * Math.cos(im) - 2 * half * half, CMath.exp(re) * Math.sin(im));
    }

    static Complex scaled(Complex value, double factor) {
        return new Complex(value.re() * factor, value.im() * factor);
    }
}
