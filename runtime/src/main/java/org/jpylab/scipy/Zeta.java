package org.jpylab.scipy;

import org.jpylab.ndarray.NdArray;

/** Hurwitz' zeta function of arrays. */
public final class Zeta {
    private Zeta() {}

    /** Zeta of s at q, broadcast. */
    public static Object zeta(NdArray s, NdArray q) {
        return Elementwise.map(s, q, Integrals::zeta);
    }
}
