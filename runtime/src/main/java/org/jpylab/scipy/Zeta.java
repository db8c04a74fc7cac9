package org.jpylab.scipy;

import org.jpylab.ndarray.NdArray;
import org.jpylab.scipy.special.HurwitzZeta;

/** Hurwitz' zeta function of arrays. */
public final class Zeta {
    private Zeta() {}

    /** Zeta of s at q, broadcast. */
    public static Object zeta(NdArray s, NdArray q) {
        return Elementwise.map(s, q, HurwitzZeta::of);
    }
}
