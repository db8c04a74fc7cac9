package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/**
 * Bessel functions of order 0: a rational function with the first two zeros taken out up to 5,
 * above it modulus and phase (S. L. Moshier, "Methods and Programs for Mathematical Functions",
 * 1989).
 */
public final class BesselOrderZero {
    private static final double ROOT_OF_2_OVER_PI = 0.7978845608028654;
    private static final double PHASE = 0.7853981633974483;
    private static final double FIRST_ZERO = 5.783185962946784; // squared
    private static final double SECOND_ZERO = 30.471262343662087;

    private static final double[] NEAR_ABOVE = {
        -4794432209.782018, 1956174919465.5657, -249248344360967.72, 9708622510473064.0
    };
    private static final double[] NEAR_BELOW = {
        499.563147152651,
        173785.4016763747,
        48440965.83399621,
        11185553704.535683,
        2112775201154.892,
        310518229857422.56,
        3.1812195594320496e+16,
        1.7108629408104315e+18
    };
    private static final double[] Y_ABOVE = {
        15592.436785523574,
        -14663929.59039716,
        5435264770.518765,
        -982136065717.9115,
        87590639439536.7,
        -3466283033847297.0,
        4.4273326857256984e+16,
        -1.8495080043698668e+16
    };
    private static final double[] Y_BELOW = {
        1041.2835366425984,
        626107.330137135,
        268919633.39381415,
        86400248710.3935,
        20297961275010.555,
        3171577528429750.5,
        2.5059625617265306e+17
    };
    private static final double[] COSINE_ABOVE = {
        0.0007969367292973471,
        0.08283523921074408,
        1.239533716464143,
        5.447250030587687,
        8.74716500199817,
        5.303240382353949,
        1.0
    };
    private static final double[] COSINE_BELOW = {
        0.0009244088105588637,
        0.08562884743544745,
        1.2535274390105895,
        5.470977403304171,
        8.761908832370695,
        5.306052882353947,
        1.0
    };
    private static final double[] SINE_ABOVE = {
        -0.011366383889846916,
        -1.2825271867050931,
        -19.553954425773597,
        -93.20601521237683,
        -177.68116798048806,
        -147.07750515495118,
        -51.41053267665993,
        -6.050143506007285
    };
    private static final double[] SINE_BELOW = {
        64.3178256118178,
        856.4300259769806,
        3882.4018360540163,
        7240.467741956525,
        5930.727011873169,
        2062.0933166032783,
        242.0057402402914
    };

    private BesselOrderZero() {}

    /** J of order 0. */
    public static double j(double argument) {
        double x = Math.abs(argument);
        if (x > 5.0) {
            return Double.isInfinite(x) ? 0.0 : far(x, true);
        }
        double z = x * x;
        if (x < 1.0e-5) {
            return 1.0 - z / 4.0;
        }
        double p = (z - FIRST_ZERO) * (z - SECOND_ZERO);
        return p * Polynomials.at(z, NEAR_ABOVE) / Polynomials.monic(z, NEAR_BELOW);
    }

    /** Y of order 0. */
    public static double y(double x) {
        if (x == 0.0 || x < 0.0) {
            return x == 0.0 ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        if (x > 5.0) {
            return Double.isInfinite(x) ? 0.0 : far(x, false);
        }
        double z = x * x;
        double w = Polynomials.at(z, Y_ABOVE) / Polynomials.monic(z, Y_BELOW);
        return w + 2 / Math.PI * CMath.log(x) * j(x);
    }

    private static double far(double x, boolean first) {
        double w = 5.0 / x;
        double z = 25.0 / (x * x);
        double p = Polynomials.at(z, COSINE_ABOVE) / Polynomials.at(z, COSINE_BELOW);
        double q = Polynomials.at(z, SINE_ABOVE) / Polynomials.monic(z, SINE_BELOW);
        double sine = CMath.sin(x - PHASE);
        double cosine = CMath.cos(x - PHASE);
        double wave = first ? p * cosine - w * q * sine : p * sine + w * q * cosine;
        return wave * ROOT_OF_2_OVER_PI / Math.sqrt(x);
    }
}
