package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/**
 * Bessel functions of order 1: a rational function with the first two zeros taken out up to 5,
 * above it modulus and phase (S. L. Moshier, "Methods and Programs for Mathematical Functions",
 * 1989).
 */
public final class BesselOrderOne {
    private static final double ROOT_OF_2_OVER_PI = 0.7978845608028654;
    private static final double PHASE = 2.356194490192345;
    private static final double FIRST_ZERO = 14.681970642123893; // squared
    private static final double SECOND_ZERO = 49.2184563216946;

    private static final double[] NEAR_ABOVE = {
        -899971225.7055594, 452228297998.19403, -72749424522181.83, 3682957328638529.0
    };
    private static final double[] NEAR_BELOW = {
        620.8364781180543,
        256987.25675774884,
        83514679.14319493,
        22151159547.97925,
        4749141220799.914,
        784369607876235.9,
        8.952223361846274e+16,
        5.322786203326801e+18
    };
    private static final double[] Y_ABOVE = {
        1263204747.9017804,
        -647355876379.1603,
        114509511541823.73,
        -8127702555013251.0,
        2.024394757135949e+17,
        -7.788771962659501e+17
    };
    private static final double[] Y_BELOW = {
        594.3015923461282,
        235564.09294306856,
        73481194.44597217,
        18760131610.870617,
        3882312774962.3857,
        620557727146953.8,
        6.871410873553005e+16,
        3.9727060811656064e+18
    };
    private static final double[] COSINE_ABOVE = {
        0.0007621256162081731,
        0.07313970569409176,
        1.1271960812968493,
        5.112079511468076,
        8.424045901417724,
        5.214515986823615,
        1.0
    };
    private static final double[] COSINE_BELOW = {
        0.0005713231280725487,
        0.06884559087544954,
        1.105142326340617,
        5.073863861286015,
        8.399855543276042,
        5.209828486823619,
        1.0
    };
    private static final double[] SINE_ABOVE = {
        0.05108625947501766,
        4.982138729512334,
        75.82382841325453,
        366.7796093601508,
        710.8563049989261,
        597.4896124006136,
        211.68875710057213,
        25.207020585802372
    };
    private static final double[] SINE_BELOW = {
        74.23732770356752,
        1056.4488603826283,
        4986.410583376536,
        9562.318924047562,
        7997.041604473507,
        2826.1927851763908,
        336.0936078106983
    };

    private BesselOrderOne() {}

    /** J of order 1. */
    public static double j(double x) {
        if (x < 0) {
            return -j(-x);
        }
        if (x > 5.0) {
            return Double.isInfinite(x) ? 0.0 : far(x, true);
        }
        double z = x * x;
        double w = Polynomials.at(z, NEAR_ABOVE) / Polynomials.monic(z, NEAR_BELOW);
        return w * x * (z - FIRST_ZERO) * (z - SECOND_ZERO);
    }

    /** Y of order 1. */
    public static double y(double x) {
        if (x == 0.0 || x < 0.0) {
            return x == 0.0 ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        if (x > 5.0) {
            return Double.isInfinite(x) ? 0.0 : far(x, false);
        }
        double z = x * x;
        double w = x * (Polynomials.at(z, Y_ABOVE) / Polynomials.monic(z, Y_BELOW));
        return w + 2 / Math.PI * (j(x) * CMath.log(x) - 1.0 / x);
    }

    private static double far(double x, boolean first) {
        double w = 5.0 / x;
        double z = w * w;
        double p = Polynomials.at(z, COSINE_ABOVE) / Polynomials.at(z, COSINE_BELOW);
        double q = Polynomials.at(z, SINE_ABOVE) / Polynomials.monic(z, SINE_BELOW);
        double sine = CMath.sin(x - PHASE);
        double cosine = CMath.cos(x - PHASE);
        double wave = first ? p * cosine - w * q * sine : p * sine + w * q * cosine;
        return wave * ROOT_OF_2_OVER_PI / Math.sqrt(x);
    }
}
