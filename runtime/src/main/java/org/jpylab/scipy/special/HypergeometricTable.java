package org.jpylab.scipy.special;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jpylab.scipy.Elementwise;

/** Hypergeometric, Struve's and Hankel's functions; the logarithm of gamma. */
@PyModule("scipy.special")
public final class HypergeometricTable {
    private HypergeometricTable() {}

    private static void real(NdArray z, String name) {
        if (z.dtype().isComplex()) {
            throw PyError.notImplemented(name + " of complex numbers");
        }
    }

    @PyFunction(
            value = "hyp2f1(a, b, c, z)",
            doc =
                    """
                    Gauss' hypergeometric function, of real numbers up to 1.

                    >>> round(hyp2f1(1, 2, 3, 0.5), 8)
                    1.54517744
                    """)
    public static Object hyp2f1(NdArray a, NdArray b, NdArray c, NdArray z) {
        real(z, "hyp2f1");
        return Elementwise.map(a, b, c, z, Hypergeometric::gauss);
    }

    @PyFunction(
            value = "hyp1f1(a, b, x)",
            doc =
                    """
                    Kummer's confluent hypergeometric function.

                    >>> round(hyp1f1(0.5, 1.5, 2.0), 8)
                    2.36445389
                    """)
    public static Object hyp1f1(NdArray a, NdArray b, NdArray x) {
        real(x, "hyp1f1");
        return Elementwise.map(a, b, x, Hypergeometric::kummer);
    }

    @PyFunction(
            value = "hyp0f1(v, z)",
            doc =
                    """
                    The confluent limit function.

                    >>> round(hyp0f1(1, 1.0), 8)
                    2.2795853
                    """)
    public static Object hyp0f1(NdArray v, NdArray z) {
        real(z, "hyp0f1");
        return Elementwise.map(v, z, Hypergeometric::limit);
    }

    @PyFunction(
            value = "hyperu(a, b, x)",
            doc =
                    """
                    Tricomi's confluent hypergeometric function.

                    >>> round(hyperu(1, 1, 1.0), 8)
                    0.59634736
                    """)
    public static Object hyperu(NdArray a, NdArray b, NdArray x) {
        return Elementwise.map(a, b, x, Hypergeometric::tricomi);
    }

    @PyFunction(
            value = "struve(v, x)",
            doc =
                    """
                    Struve's function H.

                    >>> round(struve(0, 1.0), 8)
                    0.56865663
                    """)
    public static Object struve(NdArray v, NdArray x) {
        return Elementwise.map(v, x, (order, at) -> Hypergeometric.struve(order, at, false));
    }

    @PyFunction(
            value = "modstruve(v, x)",
            doc =
                    """
                    The modified Struve function L.

                    >>> round(modstruve(0, 1.0), 8)
                    0.71024319
                    """)
    public static Object modstruve(NdArray v, NdArray x) {
        return Elementwise.map(v, x, (order, at) -> Hypergeometric.struve(order, at, true));
    }

    @PyFunction(
            value = "hankel1(v, z)",
            doc =
                    """
                    The Hankel function J_v + i·Y_v.

                    >>> hankel1(0, 1.0).round(8)
                    (0.76519769+0.08825696j)
                    """)
    public static Object hankel1(NdArray v, NdArray z) {
        return ComplexElementwise.map(v, z, (o, at) -> ComplexBessel.hankel(o, at, false, false));
    }

    @PyFunction(
            value = "hankel2(v, z)",
            doc =
                    """
                    The Hankel function J_v - i·Y_v.

                    >>> hankel2(0, 1.0).round(8)
                    (0.76519769-0.08825696j)
                    """)
    public static Object hankel2(NdArray v, NdArray z) {
        return ComplexElementwise.map(v, z, (o, at) -> ComplexBessel.hankel(o, at, true, false));
    }

    @PyFunction(
            value = "hankel1e(v, z)",
            doc =
                    """
                    The first Hankel function times exp(-i·z).

                    >>> hankel1e(0, 1.0).round(8)
                    (0.48770378-0.59620469j)
                    """)
    public static Object hankel1e(NdArray v, NdArray z) {
        return ComplexElementwise.map(v, z, (o, at) -> ComplexBessel.hankel(o, at, false, true));
    }

    @PyFunction(
            value = "hankel2e(v, z)",
            doc =
                    """
                    The second Hankel function times exp(i·z).

                    >>> hankel2e(0, 1.0).round(8)
                    (0.48770378+0.59620469j)
                    """)
    public static Object hankel2e(NdArray v, NdArray z) {
        return ComplexElementwise.map(v, z, (o, at) -> ComplexBessel.hankel(o, at, true, true));
    }

    @PyFunction(
            value = "_loggamma(z)",
            doc = "The logarithm of the gamma function of complex numbers.")
    public static Object loggamma(NdArray z) {
        return ComplexElementwise.map(z, ComplexGamma::logGamma);
    }
}
