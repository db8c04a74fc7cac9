package org.jpylab.numpy;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.creation.Windows;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;

/** NumPy's window functions and special functions. */
@PyModule("numpy")
public final class WindowTable {
    private WindowTable() {}

    @PyFunction(
            value = "bartlett(M)",
            doc =
                    """
                    The Bartlett window of M points.

                    >>> bartlett(3)
                    array([0., 1., 0.])
                    """)
    public static NdArray bartlett(double m) {
        return Windows.bartlett(m);
    }

    @PyFunction(
            value = "blackman(M)",
            doc =
                    """
                    The Blackman window of M points.

                    >>> blackman(3)
                    array([-1.38777878e-17,  1.00000000e+00, -1.38777878e-17])
                    """)
    public static NdArray blackman(double m) {
        return Windows.blackman(m);
    }

    @PyFunction(
            value = "hamming(M)",
            doc =
                    """
                    The Hamming window of M points.

                    >>> hamming(3)
                    array([0.08, 1.  , 0.08])
                    """)
    public static NdArray hamming(double m) {
        return Windows.hamming(m);
    }

    @PyFunction(
            value = "hanning(M)",
            doc =
                    """
                    The Hanning window of M points.

                    >>> hanning(3)
                    array([0., 1., 0.])
                    """)
    public static NdArray hanning(double m) {
        return Windows.hanning(m);
    }

    @PyFunction(
            value = "kaiser(M, beta)",
            doc =
                    """
                    The Kaiser window of M points; beta says how narrow it is.

                    >>> kaiser(1, 14)
                    array([1.])
                    """)
    public static NdArray kaiser(double m, double beta) {
        return Windows.kaiser((int) m, beta);
    }

    @PyFunction(
            value = "i0(x)",
            keepsClass = "x",
            doc =
                    """
                    The modified Bessel function of the first kind, order zero.

                    >>> i0(0.0)
                    array(1.)
                    """)
    public static NdArray i0(NdArray x) {
        if (x.dtype().isComplex()) {
            throw PyError.typeError("i0 not supported for complex values");
        }
        return Windows.i0(x);
    }

    @PyFunction(
            value = "sinc(x)",
            doc =
                    """
                    sin(pi x) / (pi x), and 1 at 0.

                    >>> sinc(0.5)
                    0.6366197723675814
                    """)
    public static Object sinc(NdArray x) {
        return NdScalar.unwrap(Windows.sinc(x));
    }
}
