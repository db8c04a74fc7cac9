package org.jpylab.ndarray;

import org.jpylab.error.PyError;

import java.util.Arrays;

/** Arithmetic on shapes: sizes, strides, broadcasting, axes and their texts. */
public final class Shapes {
    static final int[] SCALAR = {};

    private Shapes() {}

    /** The number of elements of an array of that shape. */
    public static long size(int... shape) {
        long size = 1;
        for (int n : shape) {
            size *= n;
        }
        return size;
    }

    /** The text of a shape as Python prints the tuple: {@code (2, 3)}, {@code (4,)}. */
    public static String text(int... shape) {
        return tuple(shape, ", ");
    }

    /** The text of a shape as NumPy's broadcasting errors have it: {@code (2,3)}. */
    public static String tight(int... shape) {
        return tuple(shape, ",");
    }

    private static String tuple(int[] shape, String comma) {
        var out = new StringBuilder("(");
        for (int i = 0; i < shape.length; i++) {
            out.append(i == 0 ? "" : comma).append(shape[i]);
        }
        return out.append(shape.length == 1 ? ",)" : ")").toString();
    }

    /** Strides of a contiguous array in row order, {@code unit} for the last axis. */
    public static int[] rowStrides(int[] shape, int unit) {
        var strides = new int[shape.length];
        int step = unit;
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = step;
            step *= Math.max(1, shape[i]);
        }
        return strides;
    }

    /** Strides of a contiguous array in column order, {@code unit} for the first axis. */
    public static int[] columnStrides(int[] shape, int unit) {
        var strides = new int[shape.length];
        int step = unit;
        for (int i = 0; i < shape.length; i++) {
            strides[i] = step;
            step *= Math.max(1, shape[i]);
        }
        return strides;
    }

    public static boolean isRowContiguous(int[] shape, int[] strides, int unit) {
        int step = unit;
        for (int i = shape.length - 1; i >= 0; i--) {
            if (shape[i] == 0) {
                return true;
            }
            if (shape[i] != 1 && strides[i] != step) {
                return isEmpty(shape);
            }
            step *= shape[i];
        }
        return true;
    }

    public static boolean isColumnContiguous(int[] shape, int[] strides, int unit) {
        int step = unit;
        for (int i = 0; i < shape.length; i++) {
            if (shape[i] == 0) {
                return true;
            }
            if (shape[i] != 1 && strides[i] != step) {
                return isEmpty(shape);
            }
            step *= shape[i];
        }
        return true;
    }

    public static boolean isEmpty(int[] shape) {
        for (int n : shape) {
            if (n == 0) {
                return true;
            }
        }
        return false;
    }

    /** The axis counted from the front; negative axes count from the end. */
    public static int axis(int axis, int ndim) {
        if (axis < -ndim || axis >= ndim) {
            throw PyError.axisError(axis, ndim);
        }
        return axis < 0 ? axis + ndim : axis;
    }

    /** As {@link #axis(int, int)}, with NumPy's prefix for a named argument in the error. */
    public static int axis(int axis, int ndim, String argument) {
        if (axis < -ndim || axis >= ndim) {
            String message = PyError.axisError(axis, ndim).getMessage();
            throw new PyError("numpy.AxisError", argument + ": " + message);
        }
        return axis < 0 ? axis + ndim : axis;
    }

    /** The axes counted from the front, each given at most once. */
    public static int[] axes(int[] axes, int ndim) {
        return axes(axes, ndim, "");
    }

    /** As {@link #axes(int[], int)}, naming the argument in the errors. */
    public static int[] axes(int[] axes, int ndim, String argument) {
        var result = new int[axes.length];
        var seen = new boolean[ndim];
        for (int i = 0; i < axes.length; i++) {
            result[i] = argument.isEmpty() ? axis(axes[i], ndim) : axis(axes[i], ndim, argument);
            if (seen[result[i]]) {
                throw PyError.valueError(
                        argument.isEmpty()
                                ? "duplicate value in 'axis'"
                                : "repeated axis in `" + argument + "` argument");
            }
            seen[result[i]] = true;
        }
        return result;
    }

    /** The shape all given shapes broadcast to. */
    public static int[] broadcast(int[]... shapes) {
        int ndim = 0;
        for (var shape : shapes) {
            ndim = Math.max(ndim, shape.length);
        }
        var result = new int[ndim];
        Arrays.fill(result, 1);
        for (var shape : shapes) {
            int lead = ndim - shape.length;
            for (int i = 0; i < shape.length; i++) {
                int n = shape[i];
                if (n == 1 || n == result[lead + i]) {
                    continue;
                }
                if (result[lead + i] != 1) {
                    throw mismatch("operands could not be broadcast together with shapes", shapes);
                }
                result[lead + i] = n;
            }
        }
        return result;
    }

    /** As {@link #broadcast}, with an error that names the arguments that do not fit. */
    public static int[] broadcastArguments(int[]... shapes) {
        for (int arg = 1; arg < shapes.length; arg++) {
            for (int earlier = 0; earlier < arg; earlier++) {
                if (!broadcastable(shapes[earlier], shapes[arg])) {
                    throw PyError.valueError(
                            "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch"
                                    + " is between arg "
                                    + earlier
                                    + " with shape "
                                    + text(shapes[earlier])
                                    + " and arg "
                                    + arg
                                    + " with shape "
                                    + text(shapes[arg])
                                    + ".");
                }
            }
        }
        return broadcast(shapes);
    }

    /** True when all shapes broadcast together. */
    public static boolean broadcastable(int[]... shapes) {
        try {
            broadcast(shapes);
            return true;
        } catch (PyError e) {
            return false;
        }
    }

    /** The error for shapes that do not go together: a message and the shapes. */
    public static PyError mismatch(String message, int[]... shapes) {
        return PyError.valueError(mismatchText(message, shapes));
    }

    /** A message followed by shapes. */
    public static String mismatchText(String message, int[]... shapes) {
        var out = new StringBuilder(message);
        for (var shape : shapes) {
            out.append(' ').append(tight(shape));
        }
        return out.append(' ').toString();
    }

    public static int[] without(int[] values, int index) {
        var result = new int[values.length - 1];
        System.arraycopy(values, 0, result, 0, index);
        System.arraycopy(values, index + 1, result, index, result.length - index);
        return result;
    }

    public static int[] with(int[] values, int index, int value) {
        var result = new int[values.length + 1];
        System.arraycopy(values, 0, result, 0, index);
        result[index] = value;
        System.arraycopy(values, index, result, index + 1, values.length - index);
        return result;
    }

    public static int[] replaced(int[] values, int index, int value) {
        var result = values.clone();
        result[index] = value;
        return result;
    }

    public static int[] concat(int[] first, int... second) {
        var result = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, result, first.length, second.length);
        return result;
    }
}
