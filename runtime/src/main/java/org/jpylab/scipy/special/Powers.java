package org.jpylab.scipy.special;

/**
 * Powers of two and ten and the cube root by the rational approximations of S. L. Moshier, "Methods
 * and Programs for Mathematical Functions" (1989), chapter 2.
 */
public final class Powers {
    private static final double LOG2_10 = 3.321928094887362;
    private static final double LOG10_2_HIGH = 0.301025390625;
    private static final double LOG10_2_LOW = 4.605038981195214e-06;
    private static final double LARGEST_OF_TEN = 308.2547155599167;

    private static final double[] TWO_ABOVE = {
        0.023093347705734523, 20.202065669316532, 1513.906801156151
    };
    private static final double[] TWO_BELOW = {233.1842117223149, 4368.211668792106};
    private static final double[] TEN_ABOVE = {
        0.040996251979858706, 11.745273255434405, 406.7172899368727, 2394.2374120738828
    };
    private static final double[] TEN_BELOW = {
        85.09361608493066, 1272.0927117834513, 2079.608192860019
    };

    private Powers() {}

    /** Two to the power x. */
    public static double ofTwo(double x) {
        if (Double.isNaN(x) || x > 1024) {
            return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
        }
        if (x < -1024) {
            return 0.0;
        }
        double whole = Math.floor(x + 0.5);
        double rest = x - whole;
        double square = rest * rest;
        double p = rest * Polynomials.at(square, TWO_ABOVE);
        double ratio = p / (Polynomials.monic(square, TWO_BELOW) - p);
        return Math.scalb(1.0 + 2 * ratio, (int) whole);
    }

    /** Ten to the power x. */
    public static double ofTen(double x) {
        if (Double.isNaN(x) || x > LARGEST_OF_TEN) {
            return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
        }
        if (x < -LARGEST_OF_TEN) {
            return 0.0;
        }
        double whole = Math.floor(LOG2_10 * x + 0.5);
        double rest = x - whole * LOG10_2_HIGH;
        rest -= whole * LOG10_2_LOW;
        double square = rest * rest;
        double p = rest * Polynomials.at(square, TEN_ABOVE);
        double ratio = p / (Polynomials.monic(square, TEN_BELOW) - p);
        return Math.scalb(1.0 + 2 * ratio, (int) whole);
    }

    /** The cube root of x. */
    public static double cubeRoot(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x) || x == 0) {
            return x;
        }
        double size = Math.abs(x);
        int exponent = Math.getExponent(size) + 1;
        if (size < Double.MIN_NORMAL) {
            exponent = Math.getExponent(size * 0x1p54) + 1 - 54;
        }
        double m = Math.scalb(size, -exponent);
        double root = guess(m) * ofRemainder(exponent % 3);
        root = Math.scalb(root, exponent / 3);
        root -= (root - size / (root * root)) * 0.3333333333333333;
        root -= (root - size / (root * root)) * 0.3333333333333333;
        return x < 0 ? -root : root;
    }

    private static double guess(double m) {
        double p = -0.13466110473359522 * m + 0.5466460136639553;
        p = p * m - 0.9543822477150945;
        return (p * m + 1.1399983354717294) * m + 0.40238979564544753;
    }

    private static double ofRemainder(int remainder) {
        return switch (remainder) {
            case 1 -> 1.2599210498948732;
            case 2 -> 1.5874010519681996;
            case -1 -> 0.7937005259840998;
            case -2 -> 0.6299605249474366;
            default -> 1.0;
        };
    }
}
