package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/** Sine and cosine of multiples of π, exact at halves. */
final class AngleOfPi {
    private AngleOfPi() {}

    /** sin(π·x). */
    static double sine(double x) {
        double sign = x < 0.0 ? -1.0 : 1.0;
        double r = Math.abs(x) % 2.0;
        if (r < 0.5) {
            return sign * CMath.sin(Math.PI * r);
        }
        return r > 1.5
                ? sign * CMath.sin(Math.PI * (r - 2.0))
                : -sign * CMath.sin(Math.PI * (r - 1.0));
    }
}
