package org.jpylab.ndarray;

import org.jpylab.error.PyError;

import java.util.Locale;

/** New memory for arrays, refused in NumPy's words when there is too much of it. */
public final class Allocation {
    static final int MAX_NDIM = 32;
    private static final String[] UNITS = {"bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

    private Allocation() {}

    /** A new array of zeros in order {@code C} or {@code F}. */
    public static NdArray zeros(DType dtype, int[] shape, char order) {
        var base = dtype.subarrayBase();
        if (base != null) {
            return zeros(base, Shapes.concat(shape, dtype.subarrayShape()), order);
        }
        var sized = sized(dtype);
        var storage = allocate(sized, shape);
        int unit = storage.unitsPerElement();
        int[] strides =
                order == 'F' ? Shapes.columnStrides(shape, unit) : Shapes.rowStrides(shape, unit);
        return new NdArray(sized, storage, 0, shape.clone(), strides, null);
    }

    /** Text of no length gets one character, as NumPy does. */
    private static DType sized(DType dtype) {
        if (dtype.itemsize() > 0 || dtype.isStructured()) {
            return dtype;
        }
        return switch (dtype.elementType()) {
            case STR -> DType.str(1);
            case BYTES -> DType.bytes(1);
            default -> dtype;
        };
    }

    private static Storage allocate(DType dtype, int[] shape) {
        checkShape(shape);
        try {
            int count = 1;
            for (int n : shape) {
                count = Math.multiplyExact(count, n);
            }
            return Storage.allocate(dtype, count);
        } catch (ArithmeticException | OutOfMemoryError e) {
            if (Shapes.isEmpty(shape)) {
                return Storage.allocate(dtype, 0);
            }
            throw tooLarge(dtype, toLongs(shape));
        }
    }

    private static long[] toLongs(int[] shape) {
        var result = new long[shape.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = shape[i];
        }
        return result;
    }

    private static void checkShape(int[] shape) {
        if (shape.length > MAX_NDIM) {
            throw tooManyDimensions(shape.length);
        }
        for (int n : shape) {
            if (n < 0) {
                throw PyError.valueError("negative dimensions are not allowed");
            }
        }
    }

    static PyError tooManyDimensions(int ndim) {
        return PyError.valueError(
                "maximum supported dimension for an ndarray is 32, found " + ndim);
    }

    /** The lengths as ints; what cannot be held in memory is NumPy's MemoryError. */
    public static int[] shape(DType dtype, long... lengths) {
        var result = new int[lengths.length];
        boolean fits = true;
        for (int i = 0; i < result.length; i++) {
            if (lengths[i] < 0) {
                throw PyError.valueError("negative dimensions are not allowed");
            }
            fits &= lengths[i] == (int) lengths[i];
            result[i] = (int) lengths[i];
        }
        if (!fits) {
            throw tooLarge(dtype, lengths);
        }
        return result;
    }

    /** {@code Unable to allocate 7.45 GiB for an array with shape (1000000000,) and ...}. */
    public static PyError tooLarge(DType dtype, long... shape) {
        double bytes = dtype.itemsize();
        var text = new StringBuilder("(");
        for (int i = 0; i < shape.length; i++) {
            bytes *= shape[i];
            text.append(i == 0 ? "" : ", ").append(shape[i]);
        }
        if (bytes >= 0x1p63) {
            return PyError.valueError(
                    "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum"
                            + " possible size.");
        }
        text.append(shape.length == 1 ? ",)" : ")");
        return new PyError(
                "numpy.core._exceptions._ArrayMemoryError",
                "Unable to allocate "
                        + amount(bytes)
                        + " for an array with shape "
                        + text
                        + " and data type "
                        + dtype);
    }

    /** Three digits and a binary unit: {@code 7.45 GiB}, {@code 745. GiB}. */
    private static String amount(double bytes) {
        int unit = 0;
        double value = bytes;
        while (value >= 1024 && unit < UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        if (unit == 0) {
            return String.format(Locale.ROOT, "%.0f %s", value, UNITS[0]);
        }
        if (Math.rint(value) >= 1000 && Math.rint(value) < 1024) {
            return String.format(Locale.ROOT, "%.0f. %s", value, UNITS[unit]);
        }
        String text = String.format(Locale.ROOT, "%.3g", value);
        int digits = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
        text = String.format(Locale.ROOT, "%." + digits + "f", value);
        return text + (digits == 0 ? "." : "") + " " + UNITS[unit];
    }
}
