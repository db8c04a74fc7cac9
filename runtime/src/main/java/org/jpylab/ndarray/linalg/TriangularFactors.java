package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

/** P·A = L·U of a matrix of any shape, in one matrix, and what solves with it. */
public final class TriangularFactors {
    private TriangularFactors() {}

    /**
     * L below the diagonal and U above it, and the row that each row was exchanged with; new
     * arrays.
     */
    public static Object[] factors(NdArray a) {
        int m = a.shape(0);
        int n = a.shape(1);
        int least = Math.min(m, n);
        int[] pivots = new int[least];
        if (!a.dtype().isComplex()) {
            double[] lu = a.transpose().toDoubles();
            RealLu.factor(lu, m, n, pivots);
            for (int i = 0; i < least; i++) {
                pivots[i]--;
            }
            return new Object[] {NdArray.wrap(lu, n, m).transpose().copy(), exchanges(pivots)};
        }
        MatrixStack stack = MatrixStack.of(a, true);
        ComplexMatrix lu = ComplexMatrix.of(stack.get(0), m, n);
        for (int k = 0; k < least; k++) {
            pivots[k] = eliminate(lu, k);
        }
        stack.set(0, lu.toPairs());
        return new Object[] {stack.toArray(DType.COMPLEX128), exchanges(pivots)};
    }

    private static NdArray exchanges(int[] pivots) {
        return NdArray.ofInts(pivots).as(DType.INT32);
    }

    /**
     * LAPACK's estimate of 1 / (|A| |A⁻¹|) in the norm of columns, 0 of a singular matrix.
     *
     * @param both the factors of a real square matrix
     * @param norm the greatest sum of a column's absolute values
     */
    public static double reciprocalCondition(NdArray both, double norm) {
        int n = both.shape(0);
        double[] lu = both.transpose().toDoubles();
        doubleW result = new doubleW(0);
        double[] work = new double[4 * n];
        Lapack.call("dgecon", "1", n, lu, 0, n, norm, result, work, 0, new int[n], 0, new intW(0));
        return result.val;
    }

    private static int eliminate(ComplexMatrix lu, int k) {
        int pivot = k;
        for (int row = k + 1; row < lu.rows; row++) {
            if (lu.size(lu.at(row, k)) > lu.size(lu.at(pivot, k))) {
                pivot = row;
            }
        }
        if (lu.size(lu.at(pivot, k)) == 0) {
            return k;
        }
        if (pivot != k) {
            lu.swapRows(k, pivot, 0, lu.columns);
        }
        int diagonal = lu.at(k, k);
        for (int row = k + 1; row < lu.rows; row++) {
            int at = lu.at(row, k);
            double[] q =
                    ComplexNumbers.divide(lu.re[at], lu.im[at], lu.re[diagonal], lu.im[diagonal]);
            lu.re[at] = q[0];
            lu.im[at] = q[1];
        }
        for (int column = k + 1; column < lu.columns; column++) {
            int by = lu.at(k, column);
            for (int row = k + 1; row < lu.rows; row++) {
                int from = lu.at(row, k);
                int to = lu.at(row, column);
                lu.re[to] -= lu.re[from] * lu.re[by] - lu.im[from] * lu.im[by];
                lu.im[to] -= lu.re[from] * lu.im[by] + lu.im[from] * lu.re[by];
            }
        }
        return pivot;
    }

    /**
     * The columns x of op(A)·x = b; a new array.
     *
     * @param mode 0 for A, 1 for its transpose, 2 for the conjugate of that
     */
    public static NdArray solve(NdArray both, NdArray pivots, NdArray b, int mode) {
        int[] swaps = pivots.toInts();
        boolean complex = both.dtype().isComplex() || b.dtype().isComplex();
        NdArray columns = b.ndim() == 1 ? b.newAxis(1) : b;
        MatrixStack lu = MatrixStack.of(both, complex);
        MatrixStack right = MatrixStack.of(columns, complex);
        if (lu.rows() != lu.columns() || right.rows() != lu.rows()) {
            throw PyError.valueError("incompatible dimensions.");
        }
        if (mode == 0 && !complex && lu.rows() <= SmallLu.LIMIT) {
            return solveSmall(lu.get(0), swaps, right, b.ndim());
        }
        Substitution x =
                new Substitution(lu.get(0), right.get(0), lu.rows(), right.columns(), complex);
        if (mode == 0) {
            x.exchange(swaps, true);
            x.lower(true, false, false);
            x.upper(false, false, false);
        } else {
            x.lower(false, true, mode == 2);
            x.upper(true, true, mode == 2);
            x.exchange(swaps, false);
        }
        right.set(0, x.result());
        NdArray result = right.toArray(complex ? DType.COMPLEX128 : DType.FLOAT64);
        return b.ndim() == 1 ? result.reshape(lu.rows()) : result;
    }

    private static NdArray solveSmall(double[] lu, int[] swaps, MatrixStack right, int ndim) {
        int n = swaps.length;
        int[] pivots = new int[n];
        for (int i = 0; i < n; i++) {
            pivots[i] = swaps[i] + 1;
        }
        double[] x = right.get(0);
        SmallLu.solve(lu, n, pivots, x, right.columns());
        right.set(0, x);
        NdArray result = right.toArray(DType.FLOAT64);
        return ndim == 1 ? result.reshape(n) : result;
    }

    /**
     * The columns x of op(T)·x = b for a triangular T; a new array, or an error that names the zero
     * on the diagonal.
     *
     * @param mode 0 for T, 1 for its transpose, 2 for the conjugate of that
     */
    public static NdArray solveTriangular(
            NdArray a, NdArray b, int mode, boolean lower, boolean unit) {
        boolean complex = a.dtype().isComplex() || b.dtype().isComplex();
        NdArray columns = b.ndim() == 1 ? b.newAxis(1) : b;
        MatrixStack triangle = MatrixStack.of(a, complex);
        MatrixStack right = MatrixStack.of(columns, complex);
        Substitution x =
                new Substitution(
                        triangle.get(0), right.get(0), triangle.rows(), right.columns(), complex);
        int zero = unit ? -1 : x.zeroOnDiagonal();
        if (zero >= 0) {
            throw PyError.linAlgError("singular matrix: resolution failed at diagonal " + zero);
        }
        if (lower == (mode == 0)) {
            x.lower(unit, mode != 0, mode == 2);
        } else {
            x.upper(unit, mode != 0, mode == 2);
        }
        right.set(0, x.result());
        NdArray result = right.toArray(complex ? DType.COMPLEX128 : DType.FLOAT64);
        return b.ndim() == 1 ? result.reshape(triangle.rows()) : result;
    }
}
