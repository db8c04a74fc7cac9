package org.jpylab.ndarray.creation;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Allocation;
import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.elementwise.Ufuncs;
import org.jspecify.annotations.Nullable;

/** Evenly spaced numbers. */
public final class Ranges {
    private Ranges() {}

    /** Integers from start to before stop. */
    public static NdArray arange(long start, long stop, long step) {
        if (step == 0) {
            throw PyError.zeroDivisionError("division by zero");
        }
        long span = stop - start;
        long count = span / step + (span % step != 0 && span % step > 0 == step > 0 ? 1 : 0);
        long[] values = new long[length(Math.max(0, count), DType.INT64)];
        for (int i = 0; i < values.length; i++) {
            values[i] = start + i * step;
        }
        return NdArray.of(values);
    }

    /**
     * Numbers from start to before stop. As in NumPy the distance is that of the first two values,
     * so that {@code a[i] == start + i * ((start + step) - start)}.
     */
    public static NdArray arange(double start, double stop, double step) {
        double exact = (stop - start) / step;
        if (step == 0) {
            throw Double.isNaN(exact)
                    ? PyError.valueError("arange: cannot compute length")
                    : PyError.zeroDivisionError("float division by zero");
        }
        if (Double.isNaN(exact)) {
            throw PyError.valueError("arange: cannot compute length");
        }
        double count = Math.ceil(exact);
        if (count > Integer.MAX_VALUE) {
            throw tooLong(count, DType.FLOAT64);
        }
        double[] values = new double[Math.max(0, (int) count)];
        double delta = (start + step) - start;
        for (int i = 0; i < values.length; i++) {
            values[i] = i == 1 ? start + step : start + i * delta;
        }
        return NdArray.wrap(values, values.length);
    }

    /**
     * As many elements of the dtype as there are numbers from start to before stop, spaced as the
     * first two are once they have been converted: NumPy computes the others in that type.
     */
    public static NdArray arange(double start, double stop, double step, DType dtype) {
        NdArray exact = arange(start, stop, step);
        NdArray first = NdArray.of(start, start + step).as(dtype);
        NdArray result = exact.as(dtype);
        if (dtype.isInteger()) {
            long low = first.getLong(0);
            long delta = first.getLong(1) - low;
            for (int i = 0; i < exact.shape(0); i++) {
                result.setLong(low + i * delta, i);
            }
            return result;
        }
        float low = (float) first.getDouble(0);
        float delta = (float) first.getDouble(1) - low;
        for (int i = 2; i < exact.shape(0); i++) {
            result.setDouble(low + i * delta, i);
        }
        return result;
    }

    private static int length(long count, DType dtype) {
        if (count > Integer.MAX_VALUE - 8) {
            throw tooLong(count, dtype);
        }
        return (int) count;
    }

    private static PyError tooLong(double count, DType dtype) {
        return count * dtype.itemsize() < 0x1p63
                ? Allocation.tooLarge(dtype, (long) count)
                : PyError.valueError("Maximum allowed size exceeded");
    }

    /** The samples of {@code linspace} and the distance between them. */
    public record Samples(NdArray values, NdArray step) {}

    /** {@code num} samples from start to stop, which may be arrays; the new axis comes first. */
    public static Samples linspace(
            NdArray start,
            NdArray stop,
            long num,
            boolean endpoint,
            @Nullable DType dtype,
            int axis) {
        if (num < 0) {
            throw PyError.valueError("Number of samples, " + num + ", must be non-negative.");
        }
        int intervals = endpoint ? (int) num - 1 : (int) num;
        NdArray first = floating(start);
        NdArray last = floating(stop);
        NdArray delta = op("subtract", last, first);
        NdArray y = column(length(num, DType.FLOAT64), delta.ndim(), first.dtype());
        NdArray step;
        if (intervals > 0) {
            step = op("divide", delta, NdArray.scalar((double) intervals));
            boolean degenerate = hasZero(step);
            y =
                    degenerate
                            ? op(
                                    "multiply",
                                    op("divide", y, NdArray.scalar((double) intervals)),
                                    delta)
                            : op("multiply", y, step);
        } else {
            step = NdArray.scalar(Double.NaN);
            y = op("multiply", y, delta);
        }
        y = op("add", y, first);
        if (endpoint && num > 1) {
            y.at(0, (int) num - 1).assign(last.broadcastTo(y.at(0, (int) num - 1).shape()));
        }
        if (axis != 0) {
            y = Views.moveAxis(y, new int[] {0}, new int[] {axis});
        }
        if (dtype != null && dtype.isInteger()) {
            y = Ufuncs.get("floor").call(y);
        }
        return new Samples(dtype == null ? y : y.as(dtype), step);
    }

    private static boolean hasZero(NdArray step) {
        for (double value : step.dtype().isComplex() ? new double[] {1} : step.toDoubles()) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    private static NdArray column(int num, int ndim, DType dtype) {
        double[] counts = new double[num];
        for (int i = 0; i < num; i++) {
            counts[i] = i;
        }
        int[] shape = new int[ndim + 1];
        java.util.Arrays.fill(shape, 1);
        shape[0] = num;
        return NdArray.wrap(counts, num).reshape(shape).as(dtype);
    }

    /** The numbers in the precision that {@code linspace} computes in. */
    private static NdArray floating(NdArray array) {
        return op("multiply", array, NdArray.scalar(1.0));
    }

    static NdArray op(String ufunc, NdArray... operands) {
        return Ufuncs.get(ufunc).call(operands);
    }

    /** {@code base ** linspace(start, stop)}. */
    public static NdArray logspace(
            NdArray start,
            NdArray stop,
            int num,
            boolean endpoint,
            NdArray base,
            @Nullable DType dtype,
            int axis) {
        NdArray exponents = linspace(start, stop, num, endpoint, null, axis).values();
        NdArray powers = op("power", base, exponents);
        return dtype == null ? powers : powers.as(dtype);
    }

    /** Samples at equal ratios from start to stop, both of one sign. */
    public static NdArray geomspace(
            NdArray start,
            NdArray stop,
            int num,
            boolean endpoint,
            @Nullable DType dtype,
            int axis) {
        NdArray first = floating(start);
        NdArray last = floating(stop);
        for (NdArray end : new NdArray[] {first, last}) {
            for (double value : end.dtype().isComplex() ? new double[] {1} : end.toDoubles()) {
                if (value == 0) {
                    throw PyError.valueError("Geometric sequence cannot include zero");
                }
            }
        }
        int[] shape = op("add", first, last).shape();
        DType common = op("add", first, last).dtype();
        NdArray low = first.broadcastTo(shape).as(common).copy().ravel();
        NdArray high = last.broadcastTo(shape).as(common).copy().ravel();
        NdArray sign = NdArray.zeros(common, Math.toIntExact(low.size()));
        for (int i = 0; i < low.size(); i++) {
            turn(low, high, sign, i);
        }
        low = low.reshape(shape);
        high = high.reshape(shape);
        sign = sign.reshape(shape);
        NdArray result =
                logspace(
                        op("log10", low),
                        op("log10", high),
                        num,
                        endpoint,
                        NdArray.scalar(10.0),
                        null,
                        0);
        if (num > 0) {
            result.at(0, 0).assign(low.broadcastTo(result.at(0, 0).shape()));
        }
        if (num > 1 && endpoint) {
            result.at(0, num - 1).assign(high.broadcastTo(result.at(0, num - 1).shape()));
        }
        result = op("multiply", sign, result);
        if (axis != 0) {
            result = Views.moveAxis(result, new int[] {0}, new int[] {axis});
        }
        return dtype == null ? result : result.as(dtype);
    }

    /** Makes one pair of ends positive, where it is negative or imaginary, and notes the factor. */
    private static void turn(NdArray low, NdArray high, NdArray sign, int i) {
        if (low.dtype().isComplex()) {
            var a = (Complex) low.storage().getObject(low.at(i));
            var b = (Complex) high.storage().getObject(high.at(i));
            var factor = new Complex(1, 0);
            if (a.re() == 0 && b.re() == 0) {
                a = new Complex(a.im(), 0);
                b = new Complex(b.im(), 0);
                factor = new Complex(0, 1);
            }
            if (isNegative(a) && isNegative(b)) {
                a = new Complex(-a.re(), -a.im());
                b = new Complex(-b.re(), -b.im());
                factor = new Complex(-factor.re(), -factor.im());
            }
            low.storage().setObject(low.at(i), a);
            high.storage().setObject(high.at(i), b);
            sign.storage().setObject(sign.at(i), factor);
            return;
        }
        double a = low.storage().getDouble(low.at(i));
        double b = high.storage().getDouble(high.at(i));
        boolean negative = a < 0 && b < 0;
        low.storage().setDouble(low.at(i), negative ? -a : a);
        high.storage().setDouble(high.at(i), negative ? -b : b);
        sign.storage().setDouble(sign.at(i), negative ? -1 : 1);
    }

    /** Whether the sign that NumPy gives a complex number is -1. */
    private static boolean isNegative(Complex z) {
        return z.re() < 0 || z.re() == 0 && z.im() < 0;
    }
}
