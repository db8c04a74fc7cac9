package org.jpylab.numpy;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.fft.Fourier;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jspecify.annotations.Nullable;

/** NumPy's discrete Fourier transforms. */
@PyModule("numpy.fft")
public final class FftTable {
    private FftTable() {}

    @PyFunction(
            value = "fft(a, n=None, axis=-1, norm=None)",
            doc =
                    """
                    The discrete Fourier transform along an axis.

                    >>> fft([1, 0, 0, 0])
                    array([1.+0.j, 1.+0.j, 1.+0.j, 1.+0.j])
                    """)
    public static NdArray fft(NdArray a, @Nullable Integer n, int axis, @Nullable String norm) {
        return Fourier.fft(a, n, axis, Fourier.Norm.of(norm));
    }

    @PyFunction(
            value = "ifft(a, n=None, axis=-1, norm=None)",
            doc =
                    """
                    The inverse discrete Fourier transform along an axis.

                    >>> ifft([4, 0, 0, 0])
                    array([1.+0.j, 1.+0.j, 1.+0.j, 1.+0.j])
                    """)
    public static NdArray ifft(NdArray a, @Nullable Integer n, int axis, @Nullable String norm) {
        return Fourier.ifft(a, n, axis, Fourier.Norm.ofInverse(norm));
    }

    @PyFunction(
            value = "rfft(a, n=None, axis=-1, norm=None)",
            doc =
                    """
                    The transform of real input: the frequencies that are not negative.

                    >>> rfft([1, 0, 0, 0])
                    array([1.+0.j, 1.+0.j, 1.+0.j])
                    """)
    public static NdArray rfft(NdArray a, @Nullable Integer n, int axis, @Nullable String norm) {
        return Fourier.rfft(a, n, axis, Fourier.Norm.of(norm));
    }

    @PyFunction(
            value = "irfft(a, n=None, axis=-1, norm=None)",
            doc =
                    """
                    The inverse of rfft, real.

                    >>> irfft([4, 0, 0])
                    array([1., 1., 1., 1.])
                    """)
    public static NdArray irfft(NdArray a, @Nullable Integer n, int axis, @Nullable String norm) {
        return Fourier.irfft(a, n, axis, Fourier.Norm.ofInverse(norm));
    }

    @PyFunction(
            value = "hfft(a, n=None, axis=-1, norm=None)",
            doc =
                    """
                    The transform of a signal with Hermitian symmetry, real.

                    >>> hfft([1, 0, 0])
                    array([1., 1., 1., 1.])
                    """)
    public static NdArray hfft(NdArray a, @Nullable Integer n, int axis, @Nullable String norm) {
        return Fourier.hfft(a, n, axis, Fourier.Norm.ofInverse(norm));
    }

    @PyFunction(
            value = "ihfft(a, n=None, axis=-1, norm=None)",
            doc =
                    """
                    The inverse of hfft.

                    >>> ihfft([1, 0, 0, 0])
                    array([0.25-0.j, 0.25-0.j, 0.25-0.j])
                    """)
    public static NdArray ihfft(NdArray a, @Nullable Integer n, int axis, @Nullable String norm) {
        return Fourier.ihfft(a, n, axis, Fourier.Norm.ofInverse(norm));
    }

    @PyFunction(
            value = "fftn(a, s=None, axes=None, norm=None)",
            doc =
                    """
                    The transform fft over several axes.

                    >>> fftn([[1, 0], [0, 0]]).shape
                    (2, 2)
                    """)
    public static NdArray fftn(
            NdArray a, int @Nullable [] s, int @Nullable [] axes, @Nullable String norm) {
        return Fourier.fftn(a, s, axes, Fourier.Norm.of(norm));
    }

    @PyFunction(
            value = "fft2(a, s=None, axes=(-2, -1), norm=None)",
            doc =
                    """
                    The transform fft over two axes.

                    >>> fft2([[1, 0], [0, 0]]).shape
                    (2, 2)
                    """)
    public static NdArray fft2(
            NdArray a, int @Nullable [] s, int @Nullable [] axes, @Nullable String norm) {
        return Fourier.fftn(a, s, axes, Fourier.Norm.of(norm));
    }

    @PyFunction(
            value = "ifftn(a, s=None, axes=None, norm=None)",
            doc =
                    """
                    The transform ifft over several axes.

                    >>> ifftn([[4, 0], [0, 0]])[0, 0]
                    (1+0j)
                    """)
    public static NdArray ifftn(
            NdArray a, int @Nullable [] s, int @Nullable [] axes, @Nullable String norm) {
        return Fourier.ifftn(a, s, axes, Fourier.Norm.ofInverse(norm));
    }

    @PyFunction(
            value = "ifft2(a, s=None, axes=(-2, -1), norm=None)",
            doc =
                    """
                    The transform ifft over two axes.

                    >>> ifft2([[4, 0], [0, 0]])[0, 0]
                    (1+0j)
                    """)
    public static NdArray ifft2(
            NdArray a, int @Nullable [] s, int @Nullable [] axes, @Nullable String norm) {
        return Fourier.ifftn(a, s, axes, Fourier.Norm.ofInverse(norm));
    }

    @PyFunction(
            value = "rfftn(a, s=None, axes=None, norm=None)",
            doc =
                    """
                    The transform rfft over several axes.

                    >>> rfftn([[1, 0], [0, 0]]).shape
                    (2, 2)
                    """)
    public static NdArray rfftn(
            NdArray a, int @Nullable [] s, int @Nullable [] axes, @Nullable String norm) {
        return Fourier.rfftn(a, s, axes, Fourier.Norm.of(norm));
    }

    @PyFunction(
            value = "rfft2(a, s=None, axes=(-2, -1), norm=None)",
            doc =
                    """
                    The transform rfft over two axes.

                    >>> rfft2([[1, 0], [0, 0]]).shape
                    (2, 2)
                    """)
    public static NdArray rfft2(
            NdArray a, int @Nullable [] s, int @Nullable [] axes, @Nullable String norm) {
        return Fourier.rfftn(a, s, axes, Fourier.Norm.of(norm));
    }

    @PyFunction(
            value = "irfftn(a, s=None, axes=None, norm=None)",
            doc =
                    """
                    The transform irfft over several axes.

                    >>> irfftn([[4, 0], [0, 0]]).shape
                    (2, 2)
                    """)
    public static NdArray irfftn(
            NdArray a, int @Nullable [] s, int @Nullable [] axes, @Nullable String norm) {
        return Fourier.irfftn(a, s, axes, Fourier.Norm.ofInverse(norm));
    }

    @PyFunction(
            value = "irfft2(a, s=None, axes=(-2, -1), norm=None)",
            doc =
                    """
                    The transform irfft over two axes.

                    >>> irfft2([[4, 0], [0, 0]]).shape
                    (2, 2)
                    """)
    public static NdArray irfft2(
            NdArray a, int @Nullable [] s, int @Nullable [] axes, @Nullable String norm) {
        return Fourier.irfftn(a, s, axes, Fourier.Norm.ofInverse(norm));
    }

    @PyFunction(
            value = "fftfreq(n, d=1.0)",
            doc =
                    """
                    The frequencies of the values that fft gives.

                    >>> fftfreq(4, 0.5)
                    array([ 0. ,  0.5, -1. , -0.5])
                    """)
    public static NdArray fftfreq(Object n, double d) {
        return Fourier.fftfreq(count(n), d);
    }

    @PyFunction(
            value = "rfftfreq(n, d=1.0)",
            doc =
                    """
                    The frequencies of the values that rfft gives.

                    >>> rfftfreq(4, 0.5)
                    array([0. , 0.5, 1. ])
                    """)
    public static NdArray rfftfreq(Object n, double d) {
        return Fourier.rfftfreq(count(n), d);
    }

    private static int count(Object n) {
        if (n instanceof Long || n instanceof Integer) {
            return ((Number) n).intValue();
        }
        throw PyError.valueError("n should be an integer");
    }

    @PyFunction(
            value = "fftshift(x, axes=None)",
            doc =
                    """
                    The zero frequency moved to the middle.

                    >>> fftshift([0, 1, -2, -1])
                    array([-2, -1,  0,  1])
                    """)
    public static NdArray fftshift(NdArray x, int @Nullable [] axes) {
        return Fourier.fftshift(x, axes);
    }

    @PyFunction(
            value = "ifftshift(x, axes=None)",
            doc =
                    """
                    The reverse of fftshift.

                    >>> ifftshift([-2, -1, 0, 1])
                    array([ 0,  1, -2, -1])
                    """)
    public static NdArray ifftshift(NdArray x, int @Nullable [] axes) {
        return Fourier.ifftshift(x, axes);
    }
}
