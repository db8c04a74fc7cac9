package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/**
 * The error function, the normal distribution and its quantiles by the rational approximations of
 * S. L. Moshier, "Methods and Programs for Mathematical Functions" (1989), chapter 5.
 */
public final class NormalProbability {
    static final double MAX_LOG = 709.782712893384;
    static final double HALF_ROOT = 0.7071067811865476;

    private static final double TAIL = 0.1353352832366127; // exp(-2)
    private static final double SQRT_2PI = 2.5066282746310007;

    private static final double[] SMALL_ABOVE = {
        9.604973739870516,
        90.02601972038427,
        2232.005345946843,
        7003.325141128051,
        55592.30130103949
    };
    private static final double[] SMALL_BELOW = {
        33.56171416475031,
        521.3579497801527,
        4594.323829709801,
        22629.000061389095,
        49267.39426086359
    };
    private static final double[] MIDDLE_ABOVE = {
        2.461969814735305e-10,
        0.5641895648310689,
        7.463210564422699,
        48.63719709856814,
        196.5208329560771,
        526.4451949954773,
        934.5285271719576,
        1027.5518868951572,
        557.5353353693994
    };
    private static final double[] MIDDLE_BELOW = {
        13.228195115474499,
        86.70721408859897,
        354.9377788878199,
        975.7085017432055,
        1823.9091668790973,
        2246.3376081871097,
        1656.6630919416134,
        557.5353408177277
    };
    private static final double[] LARGE_ABOVE = {
        0.5641895835477551,
        1.275366707599781,
        5.019050422511805,
        6.160210979930536,
        7.4097426995044895,
        2.9788666537210022
    };
    private static final double[] LARGE_BELOW = {
        2.2605286322011726,
        9.396035249380015,
        12.048953980809666,
        17.08144507475659,
        9.608968090632859,
        3.369076451000815
    };

    private static final double[] CENTRE_ABOVE = {
        -59.96335010141079,
        98.00107541859997,
        -56.67628574690703,
        13.931260938727968,
        -1.2391658386738125
    };
    private static final double[] CENTRE_BELOW = {
        1.9544885833814176,
        4.676279128988815,
        86.36024213908905,
        -225.46268785411937,
        200.26021238006066,
        -82.03722561683334,
        15.90562251262117,
        -1.1833162112133
    };
    private static final double[] NEAR_ABOVE = {
        4.0554489230596245,
        31.525109459989388,
        57.16281922464213,
        44.08050738932008,
        14.684956192885803,
        2.1866330685079025,
        -0.1402560791713545,
        -0.03504246268278482,
        -0.0008574567851546854
    };
    private static final double[] NEAR_BELOW = {
        15.779988325646675,
        45.39076351288792,
        41.3172038254672,
        15.04253856929075,
        2.504649462083094,
        -0.14218292285478779,
        -0.03808064076915783,
        -0.0009332594808954574
    };
    private static final double[] FAR_ABOVE = {
        3.2377489177694603,
        6.915228890689842,
        3.9388102529247444,
        1.3330346081580755,
        0.20148538954917908,
        0.012371663481782003,
        0.00030158155350823543,
        2.6580697468673755e-06,
        6.239745391849833e-09
    };
    private static final double[] FAR_BELOW = {
        6.02427039364742,
        3.6798356385616087,
        1.3770209948908132,
        0.21623699359449663,
        0.013420400608854318,
        0.00032801446468212774,
        2.8924786474538068e-06,
        6.790194080099813e-09
    };

    private NormalProbability() {}

    /** The error function. */
    public static double erf(double x) {
        if (Math.abs(x) > 1.0) {
            return x < 0 ? -(1.0 - erfc(-x)) : 1.0 - erfc(x);
        }
        double square = x * x;
        return x * Polynomials.at(square, SMALL_ABOVE) / Polynomials.monic(square, SMALL_BELOW);
    }

    /** One less the error function. */
    public static double erfc(double x) {
        double size = Math.abs(x);
        if (size < 1.0 || Double.isNaN(x)) {
            return 1.0 - erf(x);
        }
        double exponent = -x * x;
        double value = 0.0;
        if (exponent >= -MAX_LOG) {
            double scale = CMath.exp(exponent);
            value =
                    size < 8.0
                            ? scale
                                    * Polynomials.at(size, MIDDLE_ABOVE)
                                    / Polynomials.monic(size, MIDDLE_BELOW)
                            : scale
                                    * Polynomials.at(size, LARGE_ABOVE)
                                    / Polynomials.monic(size, LARGE_BELOW);
        }
        return x < 0 ? 2.0 - value : value;
    }

    /** The probability of less than x. */
    public static double below(double x) {
        double scaled = x * HALF_ROOT;
        double size = Math.abs(scaled);
        if (size < HALF_ROOT) {
            return 0.5 + 0.5 * erf(scaled);
        }
        double tail = 0.5 * erfc(size);
        return scaled > 0 ? 1.0 - tail : tail;
    }

    /** The logarithm of the probability of less than x. */
    public static double logBelow(double x) {
        double scaled = x * HALF_ROOT;
        if (x < -1.0) {
            return CMath.log(ScaledErrorFunction.erfcx(-scaled) / 2) - scaled * scaled;
        }
        return CMath.log1p(-ScaledErrorFunction.erfc(scaled) / 2);
    }

    /** The x below which lies the probability p. */
    public static double quantile(double p) {
        if (p == 0.0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (p == 1.0) {
            return Double.POSITIVE_INFINITY;
        }
        if (!(p >= 0.0 && p <= 1.0)) {
            return Double.NaN;
        }
        boolean upper = p > 1.0 - TAIL;
        double rest = upper ? 1.0 - p : p;
        if (rest > TAIL) {
            double y = rest - 0.5;
            double square = y * y;
            double ratio =
                    square
                            * Polynomials.at(square, CENTRE_ABOVE)
                            / Polynomials.monic(square, CENTRE_BELOW);
            return (y + y * ratio) * SQRT_2PI;
        }
        double x = Math.sqrt(-2.0 * CMath.log(rest));
        double first = x - CMath.log(x) / x;
        double z = 1.0 / x;
        double second =
                x < 8.0
                        ? z * Polynomials.at(z, NEAR_ABOVE) / Polynomials.monic(z, NEAR_BELOW)
                        : z * Polynomials.at(z, FAR_ABOVE) / Polynomials.monic(z, FAR_BELOW);
        return upper ? first - second : -(first - second);
    }
}
