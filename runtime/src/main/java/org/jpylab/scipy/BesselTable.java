package org.jpylab.scipy;

import org.jpylab.ndarray.NdArray;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jpylab.scipy.special.BesselOrderOne;
import org.jpylab.scipy.special.BesselOrderZero;
import org.jpylab.scipy.special.CompleteElliptic;
import org.jpylab.scipy.special.ComplexBessel;
import org.jpylab.scipy.special.ComplexElementwise;
import org.jpylab.scipy.special.ModifiedBessel;

/** Bessel functions, elliptic and exponential integrals. */
@PyModule("scipy.special")
public final class BesselTable {
    private BesselTable() {}

    @PyFunction(
            value = "jv(v, z)",
            doc =
                    """
                    The Bessel function J of order v.

                    >>> round(jv(0.5, 2.0), 8)
                    0.51301614
                    """)
    public static Object jv(NdArray first, NdArray second) {
        if (second.dtype().isComplex()) {
            return ComplexElementwise.map(first, second, (v, z) -> ComplexBessel.j(v, z, false));
        }
        return Elementwise.map(first, second, Bessel::j);
    }

    @PyFunction(
            value = "jn(v, z)",
            doc =
                    """
                    The Bessel function J of order v.

                    >>> round(jn(2, 2.0), 8)
                    0.35283403
                    """)
    public static Object jn(NdArray first, NdArray second) {
        if (second.dtype().isComplex()) {
            return ComplexElementwise.map(first, second, (v, z) -> ComplexBessel.j(v, z, false));
        }
        return Elementwise.map(first, second, Bessel::j);
    }

    @PyFunction(
            value = "yv(v, z)",
            doc =
                    """
                    The Bessel function Y of order v.

                    >>> round(yv(0.5, 2.0), 8)
                    0.23478571
                    """)
    public static Object yv(NdArray first, NdArray second) {
        if (second.dtype().isComplex()) {
            return ComplexElementwise.map(first, second, (v, z) -> ComplexBessel.y(v, z, false));
        }
        return Elementwise.map(first, second, Bessel::y);
    }

    @PyFunction(
            value = "yn(v, z)",
            doc =
                    """
                    The Bessel function Y of integer order.

                    >>> round(yn(1, 2.0), 8)
                    -0.10703243
                    """)
    public static Object yn(NdArray first, NdArray second) {
        return Elementwise.map(first, second, Bessel::y);
    }

    @PyFunction(
            value = "iv(v, z)",
            doc =
                    """
                    The modified Bessel function I of order v.

                    >>> round(iv(0.5, 2.0), 8)
                    2.04623686
                    """)
    public static Object iv(NdArray first, NdArray second) {
        if (second.dtype().isComplex()) {
            return ComplexElementwise.map(first, second, (v, z) -> ComplexBessel.i(v, z, false));
        }
        return Elementwise.map(first, second, (n, x) -> Bessel.i(n, x, false));
    }

    @PyFunction(
            value = "ive(v, z)",
            doc =
                    """
                    exp(-|z|)·I of order v.

                    >>> round(ive(1.0, 20.0), 8)
                    0.08750622
                    """)
    public static Object ive(NdArray first, NdArray second) {
        if (second.dtype().isComplex()) {
            return ComplexElementwise.map(first, second, (v, z) -> ComplexBessel.i(v, z, true));
        }
        return Elementwise.map(first, second, (n, x) -> Bessel.i(n, x, true));
    }

    @PyFunction(
            value = "kv(v, z)",
            doc =
                    """
                    The modified Bessel function K of order v.

                    >>> round(kv(0.5, 2.0), 8)
                    0.11993777
                    """)
    public static Object kv(NdArray first, NdArray second) {
        if (second.dtype().isComplex()) {
            return ComplexElementwise.map(first, second, (v, z) -> ComplexBessel.k(v, z, false));
        }
        return Elementwise.map(first, second, (n, x) -> Bessel.k(n, x, false));
    }

    @PyFunction(
            value = "kn(v, z)",
            doc =
                    """
                    The modified Bessel function K of integer order.

                    >>> round(kn(1, 2.0), 8)
                    0.13986588
                    """)
    public static Object kn(NdArray first, NdArray second) {
        return Elementwise.map(first, second, (n, x) -> Bessel.k(n, x, false));
    }

    @PyFunction(
            value = "kve(v, z)",
            doc =
                    """
                    exp(z)·K of order v.

                    >>> round(kve(1.0, 20.0), 8)
                    0.2854255
                    """)
    public static Object kve(NdArray first, NdArray second) {
        if (second.dtype().isComplex()) {
            return ComplexElementwise.map(first, second, (v, z) -> ComplexBessel.k(v, z, true));
        }
        return Elementwise.map(first, second, (n, x) -> Bessel.k(n, x, true));
    }

    @PyFunction(
            value = "j0(x)",
            doc =
                    """
                    The Bessel function J of order 0.

                    >>> round(j0(1.0), 8)
                    0.76519769
                    """)
    public static Object j0(NdArray first) {
        return Elementwise.map(first, BesselOrderZero::j);
    }

    @PyFunction(
            value = "j1(x)",
            doc =
                    """
                    The Bessel function J of order 1.

                    >>> round(j1(1.0), 8)
                    0.44005059
                    """)
    public static Object j1(NdArray first) {
        return Elementwise.map(first, BesselOrderOne::j);
    }

    @PyFunction(
            value = "y0(x)",
            doc =
                    """
                    The Bessel function Y of order 0.

                    >>> round(y0(1.0), 8)
                    0.08825696
                    """)
    public static Object y0(NdArray first) {
        return Elementwise.map(first, BesselOrderZero::y);
    }

    @PyFunction(
            value = "y1(x)",
            doc =
                    """
                    The Bessel function Y of order 1.

                    >>> round(y1(1.0), 8)
                    -0.78121282
                    """)
    public static Object y1(NdArray first) {
        return Elementwise.map(first, BesselOrderOne::y);
    }

    @PyFunction(
            value = "i0(x)",
            doc =
                    """
                    The modified Bessel function I of order 0.

                    >>> round(i0(1.0), 8)
                    1.26606588
                    """)
    public static Object i0(NdArray first) {
        return Elementwise.map(first, ModifiedBessel::i0);
    }

    @PyFunction(
            value = "i1(x)",
            doc =
                    """
                    The modified Bessel function I of order 1.

                    >>> round(i1(1.0), 8)
                    0.5651591
                    """)
    public static Object i1(NdArray first) {
        return Elementwise.map(first, ModifiedBessel::i1);
    }

    @PyFunction(
            value = "i0e(x)",
            doc =
                    """
                    exp(-|x|)·I of order 0.

                    >>> round(i0e(50.0), 8)
                    0.05656163
                    """)
    public static Object i0e(NdArray first) {
        return Elementwise.map(first, ModifiedBessel::i0e);
    }

    @PyFunction(
            value = "i1e(x)",
            doc =
                    """
                    exp(-|x|)·I of order 1.

                    >>> round(i1e(50.0), 8)
                    0.05599312
                    """)
    public static Object i1e(NdArray first) {
        return Elementwise.map(first, ModifiedBessel::i1e);
    }

    @PyFunction(
            value = "k0(x)",
            doc =
                    """
                    The modified Bessel function K of order 0.

                    >>> round(k0(1.0), 8)
                    0.42102444
                    """)
    public static Object k0(NdArray first) {
        return Elementwise.map(first, ModifiedBessel::k0);
    }

    @PyFunction(
            value = "k1(x)",
            doc =
                    """
                    The modified Bessel function K of order 1.

                    >>> round(k1(1.0), 8)
                    0.60190723
                    """)
    public static Object k1(NdArray first) {
        return Elementwise.map(first, ModifiedBessel::k1);
    }

    @PyFunction(
            value = "k0e(x)",
            doc =
                    """
                    exp(x)·K of order 0.

                    >>> round(k0e(50.0), 8)
                    0.17680716
                    """)
    public static Object k0e(NdArray first) {
        return Elementwise.map(first, ModifiedBessel::k0e);
    }

    @PyFunction(
            value = "k1e(x)",
            doc =
                    """
                    exp(x)·K of order 1.

                    >>> round(k1e(50.0), 8)
                    0.17856656
                    """)
    public static Object k1e(NdArray first) {
        return Elementwise.map(first, ModifiedBessel::k1e);
    }

    @PyFunction(
            value = "ellipk(m)",
            doc =
                    """
                    The complete elliptic integral of the first kind.

                    >>> round(ellipk(0.5), 8)
                    1.85407468
                    """)
    public static Object ellipk(NdArray first) {
        return Elementwise.map(first, CompleteElliptic::ofFirstKind);
    }

    @PyFunction(
            value = "ellipe(m)",
            doc =
                    """
                    The complete elliptic integral of the second kind.

                    >>> round(ellipe(0.5), 8)
                    1.35064388
                    """)
    public static Object ellipe(NdArray first) {
        return Elementwise.map(first, CompleteElliptic::ofSecondKind);
    }

    @PyFunction(
            value = "exp1(x)",
            doc =
                    """
                    The exponential integral E1.

                    >>> round(exp1(0.5), 8)
                    0.55977359
                    """)
    public static Object exp1(NdArray first) {
        return Elementwise.map(first, Integrals::exponential1);
    }

    @PyFunction(
            value = "expi(x)",
            doc =
                    """
                    The exponential integral Ei.

                    >>> round(expi(0.5), 8)
                    0.4542199
                    """)
    public static Object expi(NdArray first) {
        return Elementwise.map(first, Integrals::exponentialI);
    }

    @PyFunction(
            value = "ellipkm1(p)",
            doc =
                    """
                    The complete elliptic integral K of 1 - p, precise for small p.

                    >>> round(ellipkm1(0.5), 8)
                    1.85407468
                    """)
    public static Object ellipkm1(NdArray first) {
        return Elementwise.map(first, CompleteElliptic::ofRest);
    }
}
