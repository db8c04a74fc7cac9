package org.jpylab.ndarray.stats;

import org.jpylab.error.Interruption;
import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.ndarray.ElementType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Promotion;
import org.jpylab.ndarray.elementwise.Arithmetic;
import org.jpylab.ndarray.product.Products;

/** Discrete convolution and correlation of vectors. */
public final class Filters {
    private Filters() {}

    /** The convolution in mode full, same or valid. */
    public static NdArray convolve(NdArray a, NdArray v, String mode) {
        var longer = a.ravel();
        var shorter = v.ravel();
        if (shorter.shape(0) > longer.shape(0)) {
            var kept = longer;
            longer = shorter;
            shorter = kept;
        }
        if (longer.shape(0) == 0) {
            throw PyError.valueError("a cannot be empty");
        }
        if (shorter.shape(0) == 0) {
            throw PyError.valueError("v cannot be empty");
        }
        int n = shorter.shape(0);
        return slide(longer, shorter.slice(0, n - 1, -1, -1), mode);
    }

    /** The correlation in mode full, same or valid; v is conjugated. */
    public static NdArray correlate(NdArray a, NdArray v, String mode) {
        if (a.ndim() > 1 || v.ndim() > 1) {
            throw PyError.valueError("object too deep for desired array");
        }
        var first = a.ravel();
        var second = v.dtype().isComplex() ? Arithmetic.CONJUGATE.call(v.ravel()) : v.ravel();
        if (first.shape(0) == 0) {
            throw PyError.valueError("first array argument cannot be empty");
        }
        if (second.shape(0) == 0) {
            throw PyError.valueError("second array argument cannot be empty");
        }
        if (second.shape(0) <= first.shape(0)) {
            return slide(first, second, mode);
        }
        var swapped = slide(second, first, mode);
        return swapped.slice(0, swapped.shape(0) - 1, -1, -1).copy();
    }

    /** {@code v}, {@code s} or {@code f}; NumPy goes by the first letter and warns of others. */
    private static char letter(String mode) {
        switch (mode) {
            case "valid", "same", "full" -> {
                return mode.charAt(0);
            }
            default -> {}
        }
        char first = mode.isEmpty() ? ' ' : Character.toLowerCase(mode.charAt(0));
        if (first != 'v' && first != 's' && first != 'f') {
            throw PyError.valueError(
                    "mode must be one of 'valid', 'same', or 'full' (got '" + mode + "')");
        }
        Warnings.warn(
                "DeprecationWarning",
                "inexact matches and case insensitive matches for convolve/correlate mode are"
                        + " deprecated, please use one of 'valid', 'same', or 'full' instead.");
        return first;
    }

    /** How far the first stretch begins before the data. */
    private static int before(int m, char mode) {
        return mode == 'v' ? 0 : mode == 's' ? m / 2 : m - 1;
    }

    /** Products of the kernel, no longer than the data, with every stretch of it. */
    private static NdArray slide(NdArray data, NdArray kernel, String mode) {
        int n = data.shape(0);
        int m = kernel.shape(0);
        char letter = letter(mode);
        int left = before(m, letter);
        int length = letter == 'f' ? n + m - 1 : letter == 's' ? n : n - m + 1;
        var type = Promotion.promote(data.dtype(), kernel.dtype());
        var x = data.as(type);
        var k = kernel.as(type).contiguous();
        var result = NdArray.zeros(type, length);
        if (type.elementType() == ElementType.FLOAT64) {
            reals(x.toDoubles(), k.toDoubles(), (double[]) result.storage().array(), left);
            return result;
        }
        for (int i = 0; i < length; i++) {
            Interruption.check();
            int start = i - left;
            int from = Math.max(0, start);
            int to = Math.min(n, start + m);
            var part = Products.dot(x.slice(from, to), k.slice(from - start, to - start), null);
            result.slice(i, i + 1).assign(part);
        }
        return result;
    }

    private static void reals(double[] x, double[] k, double[] out, int left) {
        int n = x.length;
        int m = k.length;
        for (int i = 0; i < out.length; i++) {
            Interruption.check();
            int start = i - left;
            int from = Math.max(0, start);
            int to = Math.min(n, start + m);
            double sum = 0;
            for (int j = from; j < to; j++) {
                sum += x[j] * k[j - start];
            }
            out[i] = sum;
        }
    }
}
