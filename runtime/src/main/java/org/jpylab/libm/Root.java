package org.jpylab.libm;

/** Cube root and length of a vector, as glibc 2.36 works them out. */
final class Root {
    private static final double CUBE_ROOT_2 = 1.2599210498948731648;
    private static final double CUBE_ROOT_4 = 1.5874010519681994748;
    private static final double[] REST_OF_POWER = {
        1.0 / CUBE_ROOT_4, 1.0 / CUBE_ROOT_2, 1.0, CUBE_ROOT_2, CUBE_ROOT_4
    };

    private Root() {}

    /** A polynomial of the mantissa, improved by one step of Halley's method. */
    static double cbrt(double x) {
        if (x == 0 || !Double.isFinite(x)) {
            return x;
        }
        double size = Math.abs(x);
        boolean small = size < Double.MIN_NORMAL;
        double normal = small ? size * 0x1p54 : size;
        int exponent = Math.getExponent(normal) + 1;
        double m = Math.scalb(normal, -exponent);
        exponent = small ? exponent - 54 : exponent;
        double u = 0.784932344976639262 - 0.145263899385486377 * m;
        u = -1.83469277483613086 + u * m;
        u = 2.44693122563534430 + u * m;
        u = -2.11499494167371287 + u * m;
        u = 1.50819193781584896 + u * m;
        u = 0.354895765043919860 + u * m;
        double cube = u * u * u;
        double root = u * (cube + 2.0 * m) / (2.0 * cube + m) * REST_OF_POWER[2 + exponent % 3];
        return Math.copySign(Math.scalb(root, exponent / 3), x);
    }

    /** The root of the sum of squares, corrected by what its square is off (C. Borges, 2019). */
    static double hypot(double x, double y) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            boolean infinite = Double.isInfinite(x) || Double.isInfinite(y);
            return infinite ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        double a = Math.max(Math.abs(x), Math.abs(y));
        double b = Math.min(Math.abs(x), Math.abs(y));
        if (a > 0x1p511) {
            return b <= a * 0x1p-54 ? a + b : length(a * 0x1p-600, b * 0x1p-600) * 0x1p600;
        }
        if (b < 0x1p-459) {
            return a >= b * 0x1p54 ? a + b : length(a * 0x1p600, b * 0x1p600) * 0x1p-600;
        }
        return b <= a * 0x1p-54 ? a + b : length(a, b);
    }

    private static double length(double a, double b) {
        double h = Math.sqrt(a * a + b * b);
        double t1;
        double t2;
        if (h <= 2.0 * b) {
            double delta = h - b;
            t1 = a * (2.0 * delta - a);
            t2 = (delta - 2.0 * (a - b)) * delta;
        } else {
            double delta = h - a;
            t1 = 2.0 * delta * (a - 2.0 * b);
            t2 = (4.0 * delta - b) * b + delta * delta;
        }
        return h - (t1 + t2) / (2.0 * h);
    }
}
