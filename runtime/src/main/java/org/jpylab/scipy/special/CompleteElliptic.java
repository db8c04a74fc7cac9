package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/** Complete elliptic integrals by polynomials and a logarithm (S. L. Moshier, 1989). */
public final class CompleteElliptic {
    private static final double LOG_4 = 1.3862943611198906;
    private static final double[] K_PLAIN = {
        0.00013798286460627325,
        0.002280257240058756,
        0.007974040132204152,
        0.00985821379021226,
        0.006874896874499499,
        0.006189010336376876,
        0.008790782739527438,
        0.014938044891680526,
        0.0308851465246712,
        0.09657359028116902,
        1.3862943611198906
    };
    private static final double[] K_LOG = {
        2.940789550485985e-05,
        0.0009141847238659173,
        0.005940583037531678,
        0.01548505166497624,
        0.023908960271592488,
        0.030120471522760404,
        0.037377431417382326,
        0.04882803475709983,
        0.07031249969639575,
        0.12499999999987083,
        0.5
    };
    private static final double[] E_PLAIN = {
        0.0001535525773010133,
        0.0025088849216360204,
        0.008687868165658896,
        0.010735094905607619,
        0.007773954925167871,
        0.007583952894135147,
        0.011568843681057412,
        0.021831799601555724,
        0.05680519456178606,
        0.44314718056099084,
        1.0
    };
    private static final double[] E_LOG = {
        3.2795489857648585e-05,
        0.0010096279267935672,
        0.006506094899769275,
        0.016886216399331133,
        0.026176974245449364,
        0.03348339048882249,
        0.04271809265189315,
        0.0585936634471101,
        0.09374999971976443,
        0.2499999999998883
    };

    private CompleteElliptic() {}

    /** K of the parameter m. */
    public static double ofFirstKind(double m) {
        return ofRest(1.0 - m);
    }

    /** K of the parameter 1 - x. */
    public static double ofRest(double x) {
        if (!(x > 0.0)) {
            return x == 0.0 ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        if (x > 1.0) {
            return Double.isInfinite(x) ? 0.0 : ofRest(1 / x) / Math.sqrt(x);
        }
        return x > NearOne.EPSILON
                ? Polynomials.at(x, K_PLAIN) - CMath.log(x) * Polynomials.at(x, K_LOG)
                : LOG_4 - 0.5 * CMath.log(x);
    }

    /** E of the parameter m. */
    public static double ofSecondKind(double m) {
        double x = 1.0 - m;
        if (!(x > 0.0)) {
            return x == 0.0 ? 1.0 : Double.NaN;
        }
        if (x > 1.0) {
            return ofSecondKind(1.0 - 1 / x) * Math.sqrt(x);
        }
        return Polynomials.at(x, E_PLAIN) - CMath.log(x) * (x * Polynomials.at(x, E_LOG));
    }
}
