package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.elementwise.Ufunc;
import org.jpylab.ndarray.elementwise.Ufuncs;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** {@code norm, cond, matrix_rank, pinv} and the like; new arrays, 0-d ones for numbers. */
public final class Norms {
    private static final Ufunc ABSOLUTE = Ufuncs.get("absolute");
    private static final Ufunc ADD = Ufuncs.get("add");
    private static final Ufunc MAXIMUM = Ufuncs.get("maximum");
    private static final Ufunc MINIMUM = Ufuncs.get("minimum");
    private static final Ufunc MULTIPLY = Ufuncs.get("multiply");
    private static final Ufunc POWER = Ufuncs.get("power");
    private static final Ufunc SQRT = Ufuncs.get("sqrt");

    private Norms() {}

    /**
     * The norm of vectors (one axis) or matrices (two axes).
     *
     * @param order null, a number, {@code fro} or {@code nuc}
     * @param axes null for the whole array
     */
    public static NdArray norm(
            NdArray given, @Nullable Object order, int @Nullable [] axes, boolean keepdims) {
        NdArray x = inexact(given);
        if (axes == null && isPlain(order, x.ndim())) {
            NdArray whole = plain(x);
            int[] ones = new int[x.ndim()];
            Arrays.fill(ones, 1);
            return keepdims ? whole.reshape(ones) : whole;
        }
        int[] over = axes == null ? all(x.ndim()) : axes;
        return switch (over.length) {
            case 1 -> vector(x, order, over, keepdims);
            case 2 -> matrix(x, order, over, keepdims);
            default -> throw PyError.valueError("Improper number of dimensions to norm.");
        };
    }

    private static NdArray inexact(NdArray x) {
        DType dtype = x.dtype();
        return dtype.isFloat() || dtype.isComplex() || dtype.isObject() ? x : x.as(DType.FLOAT64);
    }

    private static int[] all(int ndim) {
        int[] axes = new int[ndim];
        Arrays.setAll(axes, i -> i);
        return axes;
    }

    private static boolean isPlain(@Nullable Object order, int ndim) {
        return order == null
                || (ndim == 2 && ("fro".equals(order) || "f".equals(order)))
                || (ndim == 1 && order instanceof Number number && number.doubleValue() == 2);
    }

    private static NdArray plain(NdArray x) {
        double[] re = x.real().toDoubles();
        double sum = Dot.product(re, re);
        if (x.dtype().isComplex()) {
            double[] im = x.imag().toDoubles();
            sum += Dot.product(im, im);
        }
        return NdArray.scalar(Math.sqrt(sum)).as(realType(x.dtype()));
    }

    private static DType realType(DType dtype) {
        return switch (dtype.elementType()) {
            case FLOAT16 -> DType.FLOAT16;
            case FLOAT32, COMPLEX64 -> DType.FLOAT32;
            default -> DType.FLOAT64;
        };
    }

    private static NdArray vector(NdArray x, @Nullable Object order, int[] axis, boolean keepdims) {
        if (order == null) {
            return SQRT.call(ADD.reduce(squares(x), axis, keepdims));
        }
        if (!(order instanceof Number number)) {
            throw PyError.valueError("Invalid norm order '" + order + "' for vectors");
        }
        double p = number.doubleValue();
        if (p == Double.POSITIVE_INFINITY) {
            return MAXIMUM.reduce(ABSOLUTE.call(x), axis, keepdims);
        }
        if (p == Double.NEGATIVE_INFINITY) {
            return MINIMUM.reduce(ABSOLUTE.call(x), axis, keepdims);
        }
        if (p == 0) {
            NdArray nonzero = Ufuncs.get("not_equal").call(x, NdArray.scalar(0L));
            return ADD.reduce(nonzero.as(realType(x.dtype())), axis, keepdims);
        }
        if (p == 1) {
            return ADD.reduce(ABSOLUTE.call(x), axis, keepdims);
        }
        if (p == 2) {
            return SQRT.call(ADD.reduce(squares(x), axis, keepdims));
        }
        NdArray sum = ADD.reduce(power(ABSOLUTE.call(x), p), axis, keepdims);
        return power(sum, 1 / p);
    }

    private static NdArray power(NdArray x, double exponent) {
        return POWER.call(x, NdArray.scalar(exponent).as(realType(x.dtype())));
    }

    private static NdArray squares(NdArray x) {
        return x.dtype().isComplex()
                ? MULTIPLY.call(Decompositions.conjugate(x), x).real()
                : MULTIPLY.call(x, x);
    }

    private static NdArray matrix(NdArray x, @Nullable Object order, int[] axes, boolean keepdims) {
        int row = normalized(axes[0], x.ndim());
        int column = normalized(axes[1], x.ndim());
        if (row == column) {
            throw PyError.valueError("Duplicate axes given.");
        }
        NdArray result = matrix(x, order, row, column);
        if (!keepdims) {
            return result;
        }
        int[] shape = x.shape().clone();
        shape[row] = 1;
        shape[column] = 1;
        return result.reshape(shape);
    }

    private static NdArray matrix(NdArray x, @Nullable Object order, int row, int column) {
        if (order == null || order.equals("fro") || order.equals("f")) {
            return SQRT.call(ADD.reduce(squares(x), new int[] {row, column}, false));
        }
        if (order.equals("nuc")) {
            return ofSingularValues(x, row, column, ADD);
        }
        double p = order instanceof Number number ? number.doubleValue() : Double.NaN;
        if (p == 2 || p == -2) {
            return ofSingularValues(x, row, column, p > 0 ? MAXIMUM : MINIMUM);
        }
        boolean columns = Math.abs(p) == 1;
        if (!columns && !Double.isInfinite(p)) {
            throw PyError.valueError("Invalid norm order for matrices.");
        }
        int summed = columns ? row : column;
        int other = columns ? column : row;
        int[] rest = {other > summed ? other - 1 : other};
        NdArray sums = ADD.reduce(ABSOLUTE.call(x), new int[] {summed}, false);
        return (p > 0 ? MAXIMUM : MINIMUM).reduce(sums, rest, false);
    }

    private static NdArray ofSingularValues(NdArray x, int row, int column, Ufunc reduction) {
        NdArray s = Decompositions.singularValues(lastAxes(x, row, column));
        return reduction.reduce(s, new int[] {s.ndim() - 1}, false);
    }

    private static NdArray lastAxes(NdArray x, int row, int column) {
        int[] order = new int[x.ndim()];
        int next = 0;
        for (int axis = 0; axis < x.ndim(); axis++) {
            if (axis != row && axis != column) {
                order[next++] = axis;
            }
        }
        order[next] = row;
        order[next + 1] = column;
        return x.transpose(order);
    }

    private static int normalized(int axis, int ndim) {
        if (axis < -ndim || axis >= ndim) {
            throw PyError.axisError(axis, ndim);
        }
        return axis < 0 ? axis + ndim : axis;
    }

    /**
     * The condition numbers of matrices.
     *
     * @param order null or as for {@link #norm}
     */
    public static NdArray cond(NdArray x, @Nullable Object order) {
        if (x.size() == 0 && isEmptyMatrix(x)) {
            throw PyError.linAlgError("cond is not defined on empty arrays");
        }
        MatrixStack.requireStacked(x);
        double p = order instanceof Number number ? number.doubleValue() : Double.NaN;
        NdArray result =
                order == null || Math.abs(p) == 2 ? ofExtremes(x, p == -2) : ofInverse(x, order);
        NdArray cleaned = withoutNans(result, x);
        boolean complex = x.dtype().isComplex() && !(order == null || Math.abs(p) == 2);
        return complex ? cleaned.as(ResultKind.of(x).complexType()) : cleaned;
    }

    private static boolean isEmptyMatrix(NdArray x) {
        return x.ndim() >= 2 && x.shape(x.ndim() - 2) * x.shape(x.ndim() - 1) == 0;
    }

    private static NdArray ofExtremes(NdArray x, boolean reversed) {
        NdArray s = Decompositions.singularValues(x);
        int axis = s.ndim() - 1;
        double[] largest = s.at(axis, 0).toDoubles();
        double[] smallest = s.at(axis, s.shape(axis) - 1).toDoubles();
        double[] ratios = new double[largest.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = reversed ? smallest[i] / largest[i] : largest[i] / smallest[i];
        }
        return NdArray.wrap(ratios, Arrays.copyOf(s.shape(), axis)).as(s.dtype());
    }

    private static NdArray ofInverse(NdArray x, Object order) {
        MatrixStack.requireSquare(x);
        ResultKind kind = ResultKind.of(x);
        MatrixStack matrices = MatrixStack.of(x, kind.complex());
        int n = matrices.rows();
        MatrixStack inverses = MatrixStack.empty(matrices.outer(), n, n, kind.complex());
        double[] nans = new double[n * n * (kind.complex() ? 2 : 1)];
        Arrays.fill(nans, Double.NaN);
        for (int i = 0; i < matrices.count(); i++) {
            double[] inverse = Solving.inverse(matrices.get(i), n, kind.complex());
            inverses.set(i, inverse == null ? nans : inverse);
        }
        int[] axes = {-2, -1};
        NdArray inverse = inverses.toArray(kind.dtype());
        return MULTIPLY.call(norm(x, order, axes, false), norm(inverse, order, axes, false));
    }

    /** Where only the computation gave NaN, the condition is infinite. */
    private static NdArray withoutNans(NdArray result, NdArray x) {
        double[] values = result.toDoubles();
        MatrixStack matrices = MatrixStack.of(x, x.dtype().isComplex());
        for (int i = 0; i < values.length; i++) {
            boolean had = Arrays.stream(matrices.get(i)).anyMatch(Double::isNaN);
            if (Double.isNaN(values[i]) && !had) {
                values[i] = Double.POSITIVE_INFINITY;
            }
        }
        return NdArray.wrap(values, result.shape()).as(realType(result.dtype()));
    }

    /**
     * The number of singular values above a tolerance, as int64.
     *
     * @param tolerance null for the largest value · size · ε
     */
    public static NdArray matrixRank(NdArray a, @Nullable NdArray tolerance, boolean hermitian) {
        if (a.ndim() < 2) {
            boolean any = false;
            for (Object value : Ufuncs.get("not_equal").call(a, NdArray.scalar(0L)).toObjects()) {
                any |= Boolean.TRUE.equals(value);
            }
            return NdArray.scalar(any ? 1L : 0L);
        }
        NdArray s =
                hermitian ? Decompositions.svdOfHermitian(a).s() : Decompositions.singularValues(a);
        int axis = s.ndim() - 1;
        int k = s.shape(axis);
        if (k == 0 && tolerance == null) {
            throw PyError.valueError(
                    "zero-size array to reduction operation maximum which has no identity");
        }
        int[] outer = Arrays.copyOf(s.shape(), axis);
        double[] values = s.toDoubles();
        double epsilon = s.dtype().equals(DType.FLOAT32) ? 0x1p-23 : 0x1p-52;
        int size = Math.max(a.shape(a.ndim() - 2), a.shape(a.ndim() - 1));
        double[] limits = tolerance == null ? null : tolerance.broadcastTo(outer).toDoubles();
        long[] ranks = new long[k == 0 ? product(outer) : values.length / k];
        for (int i = 0; i < ranks.length; i++) {
            double largest = 0;
            for (int j = 0; j < k; j++) {
                largest = Math.max(largest, values[i * k + j]);
            }
            double limit = limits == null ? largest * size * epsilon : limits[i];
            for (int j = 0; j < k; j++) {
                ranks[i] += values[i * k + j] > limit ? 1 : 0;
            }
        }
        return NdArray.wrap(DType.INT64, ranks, outer);
    }

    private static int product(int[] shape) {
        return Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    }

    /**
     * Moore and Penrose's inverses.
     *
     * @param rcond singular values below this share of the largest count as zero
     */
    public static NdArray pinv(NdArray a, NdArray rcond, boolean hermitian) {
        int ndim = a.ndim();
        MatrixStack.requireStacked(a);
        if (a.size() == 0 && isEmptyMatrix(a)) {
            int[] shape = a.shape().clone();
            shape[ndim - 2] = a.shape(ndim - 1);
            shape[ndim - 1] = a.shape(ndim - 2);
            return NdArray.zeros(a.dtype(), shape);
        }
        NdArray conjugate = Decompositions.conjugate(a);
        Decompositions.Svd svd =
                hermitian
                        ? Decompositions.svdOfHermitian(conjugate)
                        : Decompositions.svd(conjugate, false);
        int axis = svd.s().ndim() - 1;
        NdArray largest = MAXIMUM.reduce(svd.s(), new int[] {axis}, true);
        NdArray cutoff = MULTIPLY.call(rcond.newAxis(rcond.ndim()), largest);
        double[] limits = cutoff.broadcastTo(svd.s().shape()).toDoubles();
        double[] inverses = svd.s().toDoubles();
        for (int i = 0; i < inverses.length; i++) {
            inverses[i] = inverses[i] > limits[i] ? 1 / inverses[i] : 0;
        }
        NdArray s = NdArray.wrap(inverses, svd.s().shape()).as(svd.s().dtype());
        NdArray scaled = MULTIPLY.call(s.newAxis(s.ndim()), svd.u().swapAxes(ndim - 2, ndim - 1));
        return Products.product(svd.vh().swapAxes(ndim - 2, ndim - 1), scaled);
    }
}
