package org.jpylab.figure.geometry;

import org.jpylab.libm.CMath;

/** Powers as the ticks and limits of logarithmic axes have them. */
public final class Powers {
    private Powers() {}

    /** The base to an exponent; powers of ten to integers are exact to the last bit. */
    public static double pow(double base, double exponent) {
        if (base == 10 && exponent == Math.rint(exponent) && Math.abs(exponent) < 400) {
            return Double.parseDouble("1e" + (int) exponent);
        }
        return CMath.pow(base, exponent);
    }
}
