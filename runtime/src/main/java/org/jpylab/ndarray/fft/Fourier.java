package org.jpylab.ndarray.fft;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Shapes;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** The functions of {@code numpy.fft}; all return new arrays. */
public final class Fourier {
    private Fourier() {}

    /** How results are scaled; the sum of both directions' exponents of n is one. */
    public enum Norm {
        BACKWARD,
        ORTHO,
        FORWARD;

        /** The norm of NumPy's name; null is {@code backward}. */
        public static Norm of(@Nullable String name) {
            return of(name, ",");
        }

        /** The same for inverse transforms, whose message has another space in it. */
        public static Norm ofInverse(@Nullable String name) {
            return of(name, ", ");
        }

        private static Norm of(@Nullable String name, String comma) {
            if (name == null) {
                return BACKWARD;
            }
            return switch (name) {
                case "backward" -> BACKWARD;
                case "ortho" -> ORTHO;
                case "forward" -> FORWARD;
                default ->
                        throw PyError.valueError(
                                "Invalid norm value "
                                        + name
                                        + "; should be \"backward\""
                                        + comma
                                        + "\"ortho\" or \"forward\".");
            };
        }

        private Norm swapped() {
            return switch (this) {
                case BACKWARD -> FORWARD;
                case ORTHO -> ORTHO;
                case FORWARD -> BACKWARD;
            };
        }

        private double divisor(int n, boolean forward) {
            if (n < 1) {
                throw PyError.valueError(
                        "Invalid number of FFT data points (" + n + ") specified.");
            }
            return switch (forward ? this : swapped()) {
                case BACKWARD -> 1;
                case ORTHO -> Math.sqrt(n);
                case FORWARD -> n;
            };
        }
    }

    /** Complex to complex along one axis; n points, by default as many as there are. */
    public static NdArray fft(NdArray a, @Nullable Integer n, int axis, Norm norm) {
        return complex(a, n, axis, norm, true);
    }

    public static NdArray ifft(NdArray a, @Nullable Integer n, int axis, Norm norm) {
        return complex(a, n, axis, norm, false);
    }

    private static NdArray complex(
            NdArray a, @Nullable Integer n, int axis, Norm norm, boolean forward) {
        int along = normalized(axis, a);
        int points = n == null ? a.shape(along) : n;
        double factor = 1 / norm.divisor(points, forward);
        double[] data = lines(a, DType.COMPLEX128, along, points);
        int sign = forward ? -1 : 1;
        Transform transform =
                Factors.convolutionPays(points, 1)
                        ? new Convolution(points, sign)
                        : new ComplexTransform(points, sign);
        double[] line = new double[2 * points];
        for (int at = 0; at < data.length; at += line.length) {
            System.arraycopy(data, at, line, 0, line.length);
            transform.apply(line, factor);
            System.arraycopy(line, 0, data, at, line.length);
        }
        return assembled(DType.COMPLEX128, data, a, along, points);
    }

    /** Real to the non-negative half of the spectrum. */
    public static NdArray rfft(NdArray a, @Nullable Integer n, int axis, Norm norm) {
        int along = normalized(axis, a);
        int points = n == null ? a.shape(along) : n;
        double factor = 1 / norm.divisor(points, true);
        if (a.dtype().isComplex()) {
            Warnings.warn(
                    "numpy.ComplexWarning",
                    "Casting complex values to real discards the imaginary part");
        }
        double[] data = lines(a.real(), DType.FLOAT64, along, points);
        Transform transform =
                Factors.convolutionPays(points, 0.5)
                        ? new RealConvolution(points, true)
                        : new RealForward(points);
        int width = points / 2 + 1;
        double[] result = new double[data.length / points * width * 2];
        double[] line = new double[points];
        int to = 0;
        for (int at = 0; at < data.length; at += points) {
            System.arraycopy(data, at, line, 0, points);
            transform.apply(line, factor);
            result[to] = line[0];
            System.arraycopy(line, 1, result, to + 2, points - 1);
            to += 2 * width;
        }
        return assembled(DType.COMPLEX128, result, a, along, width);
    }

    /** The reverse of {@link #rfft}: n real points, by default an even number. */
    public static NdArray irfft(NdArray a, @Nullable Integer n, int axis, Norm norm) {
        int along = normalized(axis, a);
        int points = n == null ? (a.shape(along) - 1) * 2 : n;
        double factor = 1 / norm.divisor(points, false);
        double[] data = lines(a, DType.COMPLEX128, along, points);
        Transform transform =
                Factors.convolutionPays(points, 0.5)
                        ? new RealConvolution(points, false)
                        : new RealBackward(points);
        double[] result = new double[data.length / 2];
        double[] line = new double[points];
        for (int to = 0; to < result.length; to += points) {
            line[0] = data[2 * to];
            System.arraycopy(data, 2 * to + 2, line, 1, points - 1);
            transform.apply(line, factor);
            System.arraycopy(line, 0, result, to, points);
        }
        return assembled(DType.FLOAT64, result, a, along, points);
    }

    /** The real spectrum of a signal with Hermitian symmetry. */
    public static NdArray hfft(NdArray a, @Nullable Integer n, int axis, Norm norm) {
        return irfft(conjugate(a), n, axis, norm.swapped());
    }

    /** The reverse of {@link #hfft}. */
    public static NdArray ihfft(NdArray a, @Nullable Integer n, int axis, Norm norm) {
        return conjugate(rfft(a, n, axis, norm.swapped()));
    }

    private static NdArray conjugate(NdArray a) {
        if (!a.dtype().isComplex()) {
            return a;
        }
        NdArray result = a.copy();
        NdArray imaginary = result.imag();
        double[] values = imaginary.toDoubles();
        for (int i = 0; i < values.length; i++) {
            values[i] = -values[i];
        }
        imaginary.assign(NdArray.wrap(values, imaginary.shape()));
        return result;
    }

    private static int normalized(int axis, NdArray a) {
        if (axis < -a.ndim() || axis >= a.ndim()) {
            throw PyError.indexError("tuple index out of range");
        }
        return axis < 0 ? axis + a.ndim() : axis;
    }

    /** The lines along an axis one after the other, cut or padded with zeros to n points. */
    private static double[] lines(NdArray a, DType dtype, int axis, int n) {
        NdArray moved = a.swapAxes(axis, a.ndim() - 1);
        int[] shape = moved.shape().clone();
        int last = shape.length - 1;
        int had = shape[last];
        shape[last] = n;
        NdArray target = NdArray.zeros(dtype, shape);
        int kept = Math.min(had, n);
        target.slice(last, 0, kept, 1).assign(moved.slice(last, 0, kept, 1));
        return (double[]) target.storage().array();
    }

    private static NdArray assembled(DType dtype, double[] data, NdArray a, int axis, int n) {
        int[] shape = a.shape().clone();
        int last = shape.length - 1;
        shape[axis] = shape[last];
        shape[last] = n;
        return NdArray.wrap(dtype, data, shape).swapAxes(axis, last);
    }

    private interface Along {
        NdArray transform(NdArray a, int n, int axis, Norm norm);
    }

    /** Complex to complex along several axes, the last first. */
    public static NdArray fftn(NdArray a, int @Nullable [] s, int @Nullable [] axes, Norm norm) {
        return overAxes(a, new Axes(a, s, axes, false), norm, Fourier::fft);
    }

    public static NdArray ifftn(NdArray a, int @Nullable [] s, int @Nullable [] axes, Norm norm) {
        return overAxes(a, new Axes(a, s, axes, false), norm, Fourier::ifft);
    }

    private static NdArray overAxes(NdArray a, Axes over, Norm norm, Along along) {
        NdArray result = a;
        for (int i = over.axes.length - 1; i >= 0; i--) {
            result = along.transform(result, over.sizes[i], over.axes[i], norm);
        }
        return result;
    }

    /** Real to half the spectrum along the last axis given, complex along the others. */
    public static NdArray rfftn(NdArray a, int @Nullable [] s, int @Nullable [] axes, Norm norm) {
        Axes over = new Axes(a, s, axes, false);
        int last = over.last();
        NdArray result = rfft(a, over.sizes[last], over.axes[last], norm);
        for (int i = 0; i < last; i++) {
            result = fft(result, over.sizes[i], over.axes[i], norm);
        }
        return result;
    }

    /** The reverse of {@link #rfftn}. */
    public static NdArray irfftn(NdArray a, int @Nullable [] s, int @Nullable [] axes, Norm norm) {
        Axes over = new Axes(a, s, axes, true);
        int last = over.last();
        NdArray result = a;
        for (int i = 0; i < last; i++) {
            result = ifft(result, over.sizes[i], over.axes[i], norm);
        }
        return irfft(result, over.sizes[last], over.axes[last], norm);
    }

    /** The axes of a transform and the points along each. */
    private static final class Axes {
        final int[] sizes;
        final int[] axes;

        Axes(NdArray a, int @Nullable [] s, int @Nullable [] given, boolean toReal) {
            int count = s != null ? s.length : given != null ? given.length : a.ndim();
            axes = new int[count];
            for (int i = 0; i < count; i++) {
                axes[i] = given == null ? i - count : i < given.length ? given[i] : 0;
            }
            if (given != null && given.length != count) {
                throw PyError.valueError("Shape and axes have different lengths.");
            }
            sizes = s != null ? s.clone() : new int[count];
            for (int i = 0; i < count && s == null; i++) {
                if (given != null && (axes[i] < -a.ndim() || axes[i] >= a.ndim())) {
                    throw PyError.indexError(
                            "index %d is out of bounds for axis 0 with size %d"
                                    .formatted(axes[i], a.ndim()));
                }
                sizes[i] = a.shape(normalized(axes[i], a));
            }
            if (toReal && s == null && count > 0) {
                sizes[count - 1] = (sizes[count - 1] - 1) * 2;
            }
        }

        int last() {
            if (axes.length == 0) {
                throw PyError.indexError("list index out of range");
            }
            return axes.length - 1;
        }
    }

    /** The frequencies of {@code fft}'s results, for samples {@code d} apart. */
    public static NdArray fftfreq(int n, double d) {
        double step = 1.0 / (n * d);
        double[] values = new double[n];
        int positive = (n - 1) / 2 + 1;
        for (int i = 0; i < n; i++) {
            values[i] = (i < positive ? i : i - n) * step;
        }
        return NdArray.wrap(values, n);
    }

    /** The frequencies of {@code rfft}'s results, for samples {@code d} apart. */
    public static NdArray rfftfreq(int n, double d) {
        double step = 1.0 / (n * d);
        double[] values = new double[n / 2 + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = i * step;
        }
        return NdArray.wrap(values, values.length);
    }

    /** Moves frequency zero to the middle of each given axis, by default of all. */
    public static NdArray fftshift(NdArray x, int @Nullable [] axes) {
        return shifted(x, axes, false);
    }

    /** The reverse of {@link #fftshift}. */
    public static NdArray ifftshift(NdArray x, int @Nullable [] axes) {
        return shifted(x, axes, true);
    }

    private static NdArray shifted(NdArray x, int @Nullable [] axes, boolean back) {
        int[] along = axes == null ? new int[x.ndim()] : axes.clone();
        if (axes == null) {
            Arrays.setAll(along, i -> i);
        }
        NdArray result = x.copy();
        for (int axis : along) {
            int normal = Shapes.axis(axis, x.ndim());
            int length = x.shape(normal);
            int shift = back ? length - length / 2 : length / 2;
            NdArray source = result.copy();
            result.slice(normal, shift, length, 1)
                    .assign(source.slice(normal, 0, length - shift, 1));
            result.slice(normal, 0, shift, 1)
                    .assign(source.slice(normal, length - shift, length, 1));
        }
        return result;
    }
}
