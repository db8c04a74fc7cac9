package org.jpylab.ndarray.random;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Allocation;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The parameters of one call of a distribution: checked, broadcast against each other and against
 * the wanted size, then drawn from. Build one, add the parameters in order, then fill.
 */
final class Parameters {
    private static final int MOST = 3;

    private final int @Nullable [] size;
    private final List<NdArray> arrays = new ArrayList<>();

    /** One real draw; parameters that the distribution lacks are 0. */
    interface RealDraw {
        double draw(double a, double b, double c);
    }

    /** One integer draw; parameters that the distribution lacks are 0. */
    interface CountDraw {
        long draw(double a, double b, double c);
    }

    private Parameters(int @Nullable [] size) {
        this.size = size;
    }

    /**
     * A call's parameters, none so far.
     *
     * @param size the wanted shape; null for the shape of the parameters
     */
    static Parameters sized(int @Nullable [] size) {
        return new Parameters(size);
    }

    /** Adds a real parameter. */
    Parameters with(String name, NdArray value, Constraint constraint) {
        NdArray reals = value.as(DType.FLOAT64);
        constraint.check(name, reals.toDoubles(), value.ndim() == 0);
        arrays.add(reals);
        return this;
    }

    /** Adds an integer parameter; a single float is truncated, an array of floats refused. */
    Parameters withCount(String name, NdArray value, Constraint constraint) {
        return with(name, integral(value), constraint);
    }

    static NdArray integral(NdArray value) {
        if (value.ndim() > 0 && !value.dtype().isInteger() && !value.dtype().isBool()) {
            throw PyError.typeError(
                    "Cannot cast array data from "
                            + value.dtype().repr()
                            + " to dtype('int64') according to the rule 'safe'");
        }
        return value.as(DType.INT64);
    }

    boolean isScalar() {
        return size == null && arrays.stream().allMatch(array -> array.ndim() == 0);
    }

    /** A Double when all is scalar and no size was asked for, else a new float64 array. */
    Object reals(RealDraw draw) {
        if (allScalars()) {
            double a = scalar(0);
            double b = scalar(1);
            double c = scalar(2);
            if (size == null) {
                return draw.draw(a, b, c);
            }
            double[] values = new double[count(size)];
            for (int i = 0; i < values.length; i++) {
                values[i] = draw.draw(a, b, c);
            }
            return NdArray.wrap(values, size);
        }
        int[] shape = outputShape();
        double[][] given = broadcast(shape);
        double[] values = new double[given[0].length];
        for (int i = 0; i < values.length; i++) {
            values[i] = draw.draw(given[0][i], given[1][i], given[2][i]);
        }
        return NdArray.wrap(values, shape);
    }

    /** A Long when all is scalar and no size was asked for, else a new int64 array. */
    Object counts(CountDraw draw) {
        if (allScalars()) {
            double a = scalar(0);
            double b = scalar(1);
            double c = scalar(2);
            if (size == null) {
                return draw.draw(a, b, c);
            }
            long[] values = new long[count(size)];
            for (int i = 0; i < values.length; i++) {
                values[i] = draw.draw(a, b, c);
            }
            return NdArray.wrap(DType.INT64, values, size);
        }
        int[] shape = outputShape();
        double[][] given = broadcast(shape);
        long[] values = new long[given[0].length];
        for (int i = 0; i < values.length; i++) {
            values[i] = draw.draw(given[0][i], given[1][i], given[2][i]);
        }
        return NdArray.wrap(DType.INT64, values, shape);
    }

    private boolean allScalars() {
        return arrays.stream().allMatch(array -> array.ndim() == 0);
    }

    private double scalar(int i) {
        return i < arrays.size() ? arrays.get(i).getDouble() : 0;
    }

    private double[][] broadcast(int[] shape) {
        double[][] given = new double[MOST][];
        for (int i = 0; i < MOST; i++) {
            given[i] =
                    i < arrays.size()
                            ? arrays.get(i).broadcastTo(shape).toDoubles()
                            : new double[count(shape)];
        }
        return given;
    }

    /** The broadcast shape of the parameters, or the size when they broadcast to it. */
    private int[] outputShape() {
        List<int[]> shapes = new ArrayList<>();
        if (size != null) {
            shapes.add(size);
        }
        arrays.forEach(array -> shapes.add(array.shape()));
        int[] common = broadcastShape(shapes);
        if (size != null && !Arrays.equals(common, size)) {
            throw PyError.valueError(
                    "Output size "
                            + tuple(size)
                            + " is not compatible with broadcast dimensions of inputs "
                            + tuple(common)
                            + ".");
        }
        return common;
    }

    static int[] broadcastShape(List<int[]> shapes) {
        int ndim = shapes.stream().mapToInt(shape -> shape.length).max().orElse(0);
        int[] common = new int[ndim];
        int[] setBy = new int[ndim];
        Arrays.fill(common, 1);
        for (int arg = 0; arg < shapes.size(); arg++) {
            int[] shape = shapes.get(arg);
            for (int i = 0; i < shape.length; i++) {
                int axis = ndim - shape.length + i;
                if (shape[i] == 1 || shape[i] == common[axis]) {
                    continue;
                }
                if (common[axis] != 1) {
                    throw mismatch(setBy[axis], shapes.get(setBy[axis]), arg, shape);
                }
                common[axis] = shape[i];
                setBy[axis] = arg;
            }
        }
        return common;
    }

    private static PyError mismatch(int first, int[] firstShape, int second, int[] secondShape) {
        return PyError.valueError(
                "shape mismatch: objects cannot be broadcast to a single shape.  "
                        + "Mismatch is between arg "
                        + first
                        + " with shape "
                        + tuple(firstShape)
                        + " and arg "
                        + second
                        + " with shape "
                        + tuple(secondShape)
                        + ".");
    }

    /** The number of elements of a shape; ValueError for negative lengths. */
    static int count(int[] shape) {
        long count = 1;
        for (int length : shape) {
            if (length < 0) {
                throw PyError.valueError("negative dimensions are not allowed");
            }
            count *= length;
            if (count > Integer.MAX_VALUE - 8) {
                throw Allocation.tooLarge(
                        DType.FLOAT64, Arrays.stream(shape).asLongStream().toArray());
            }
        }
        return (int) count;
    }

    /** A shape as Python writes it. */
    static String tuple(int[] shape) {
        if (shape.length == 1) {
            return "(" + shape[0] + ",)";
        }
        return Arrays.stream(shape)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
