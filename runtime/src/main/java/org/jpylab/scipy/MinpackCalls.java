package org.jpylab.scipy;

import org.graalvm.polyglot.Value;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.scipy.minpack.LevenbergMarquardt;
import org.jpylab.scipy.minpack.PowellHybrid;
import org.jpylab.scipy.minpack.Residuals;
import org.jspecify.annotations.Nullable;

/** What {@code scipy.optimize} needs of MINPACK: functions are Python's, of Java arrays. */
public final class MinpackCalls {
    private MinpackCalls() {}

    private record PythonResiduals(Value function, @Nullable Value slope) implements Residuals {
        @Override
        public double[] at(double[] x) {
            return answer(function, x).toDoubles();
        }

        @Override
        public double @Nullable [][] columns(double[] x) {
            return slope == null ? null : rows(answer(slope, x));
        }

        private static NdArray answer(Value function, double[] x) {
            return function.execute(NdArray.wrap(x, x.length)).asHostObject();
        }

        private static double[][] rows(NdArray matrix) {
            double[] elements = matrix.toDoubles();
            int length = matrix.shape()[1];
            double[][] rows = new double[matrix.shape()[0]][length];
            for (int i = 0; i < rows.length; i++) {
                System.arraycopy(elements, i * length, rows[i], 0, length);
            }
            return rows;
        }
    }

    private static Residuals residuals(Value function, @Nullable Value slope) {
        return new PythonResiduals(function, slope == null || slope.isNull() ? null : slope);
    }

    private static double @Nullable [] scales(@Nullable NdArray diag) {
        return diag == null ? null : diag.toDoubles();
    }

    /**
     * Least squares from a start. The slope gives the Jacobian by columns.
     *
     * @param tolerances ftol, xtol, gtol, epsfcn and factor
     * @return solution, residuals, factors by columns, their order from 1, Qᵀf; calls of the
     *     functions and of the slope, the code
     */
    public static Object[] leastSquares(
            Value function,
            @Nullable Value slope,
            NdArray start,
            double[] tolerances,
            int mostCalls,
            @Nullable NdArray diag) {
        LevenbergMarquardt work =
                new LevenbergMarquardt(
                        residuals(function, slope),
                        start.toDoubles(),
                        new LevenbergMarquardt.Options(
                                tolerances[0],
                                tolerances[1],
                                tolerances[2],
                                mostCalls,
                                tolerances[3],
                                tolerances[4],
                                scales(diag)));
        int code = work.solve();
        int[] order = work.order();
        for (int j = 0; j < order.length; j++) {
            order[j]++;
        }
        return new Object[] {
            array(work.x()),
            array(work.values()),
            matrix(work.factors()),
            NdArray.wrap(DType.INT32, order, order.length),
            array(work.qtf()),
            work.calls(),
            work.slopes(),
            code
        };
    }

    /**
     * A root from a start. The slope gives the Jacobian by columns.
     *
     * @param tolerances xtol, epsfcn and factor
     * @param counts greatest number of calls, diagonals below and above the main one
     * @return solution, values, columns of Q, R packed by rows, Qᵀf; calls of the functions and of
     *     the slope, the code
     */
    public static Object[] root(
            Value function,
            @Nullable Value slope,
            NdArray start,
            double[] tolerances,
            int[] counts,
            @Nullable NdArray diag) {
        PowellHybrid work =
                new PowellHybrid(
                        residuals(function, slope),
                        start.toDoubles(),
                        new PowellHybrid.Options(
                                tolerances[0],
                                counts[0],
                                counts[1],
                                counts[2],
                                tolerances[1],
                                tolerances[2],
                                scales(diag)));
        int code = work.solve();
        return new Object[] {
            array(work.x()),
            array(work.values()),
            matrix(work.q()),
            array(work.r()),
            array(work.qtf()),
            work.calls(),
            work.slopes(),
            code
        };
    }

    private static NdArray array(double[] elements) {
        return NdArray.wrap(elements, elements.length);
    }

    private static NdArray matrix(double[][] rows) {
        int length = rows.length == 0 ? 0 : rows[0].length;
        double[] elements = new double[rows.length * length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, elements, i * length, length);
        }
        return NdArray.wrap(elements, rows.length, length);
    }
}
