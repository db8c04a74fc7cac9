package org.jpylab.scipy;

import org.graalvm.polyglot.Value;
import org.jpylab.ndarray.NdArray;
import org.jpylab.scipy.ode.Equation;
import org.jpylab.scipy.ode.Lsoda;
import org.jpylab.scipy.ode.StepOptions;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * What {@code scipy.integrate} needs of the steppers: equations are Python functions of Java
 * arrays.
 */
public final class OdeCalls {
    private OdeCalls() {}

    private record PythonEquation(Value function, @Nullable Value matrix, RightHandSide side)
            implements Equation {
        @Override
        public double[] slopes(double t, double[] y) {
            double[] slopes = side.slopes(t, y);
            if (slopes != null) {
                return slopes;
            }
            NdArray result = function.execute(t, NdArray.wrap(y, y.length)).asHostObject();
            return result.toDoubles();
        }

        @Override
        public double @Nullable [] jacobian(double t, double[] y) {
            if (matrix == null) {
                return null;
            }
            NdArray result = matrix.execute(t, NdArray.wrap(y, y.length)).asHostObject();
            return result.transpose().toDoubles();
        }
    }

    /** A right-hand side that Java comes to run, see {@link RightHandSide}. */
    public static RightHandSide rightHandSide(Value maker) {
        return new RightHandSide(maker);
    }

    /** The slopes that Java finds at a point; null where Python must tell them. */
    public static @Nullable NdArray slopes(RightHandSide side, double t, NdArray y) {
        double[] found = side.slopes(t, y.toDoubles());
        return found == null ? null : NdArray.wrap(found, found.length);
    }

    /** A solution at its start. Tolerances have the state's length. */
    public static Lsoda start(
            Value function,
            @Nullable Value matrix,
            RightHandSide side,
            double t,
            NdArray y,
            NdArray relative,
            NdArray absolute,
            double[] sizes,
            int[] counts) {
        Value given = matrix == null || matrix.isNull() ? null : matrix;
        StepOptions options =
                new StepOptions(
                        sizes[0],
                        sizes[1],
                        sizes[2],
                        counts[0],
                        counts[1],
                        counts[2],
                        counts[3],
                        counts[4],
                        given != null);
        int[] shape = {Math.toIntExact(y.size())};
        return new Lsoda(
                new PythonEquation(function, given, side),
                t,
                y.toDoubles(),
                relative.broadcastTo(shape).toDoubles(),
                absolute.broadcastTo(shape).toDoubles(),
                options);
    }

    /**
     * The solution at all times, the first being that of the start: rows of states, the code of the
     * last call, and what each call says of its steps: four rows of numbers, seven of counts.
     */
    public static Object[] along(Lsoda lsoda, NdArray times, double[] critical) {
        double[] t = times.toDoubles();
        int n = lsoda.y().length;
        double[] rows = new double[t.length * n];
        System.arraycopy(lsoda.y(), 0, rows, 0, n);
        double[][] sizes = new double[4][t.length - 1];
        double[][] counts = new double[7][t.length - 1];
        int code = Lsoda.FOUND;
        int next = 0;
        for (int k = 1; k < t.length && code > 0; k++) {
            while (next < critical.length && t[k] > critical[next]) {
                next++;
            }
            code = next < critical.length ? lsoda.to(t[k], critical[next]) : lsoda.to(t[k]);
            System.arraycopy(lsoda.y(), 0, rows, k * n, n);
            double[] size = lsoda.sizes();
            int[] count = lsoda.counts();
            for (int i = 0; i < 4; i++) {
                sizes[i][k - 1] = size[i];
            }
            for (int i = 0; i < 7; i++) {
                counts[i][k - 1] = count[i];
            }
        }
        return new Object[] {
            NdArray.wrap(rows, t.length, n),
            code,
            Arrays.stream(sizes).map(s -> NdArray.wrap(s, s.length)).toArray(NdArray[]::new),
            Arrays.stream(counts).map(s -> NdArray.wrap(s, s.length)).toArray(NdArray[]::new)
        };
    }

    /** Goes to a time, not beyond the critical one unless that is NaN; LSODA's code. */
    public static int to(Lsoda lsoda, double end, double critical) {
        return Double.isNaN(critical) ? lsoda.to(end) : lsoda.to(end, critical);
    }

    /** One step; LSODA's code. */
    public static int step(Lsoda lsoda, double critical) {
        return lsoda.step(critical);
    }

    /** Time and state after the last call. */
    public static Object[] state(Lsoda lsoda) {
        double[] y = lsoda.y().clone();
        return new Object[] {lsoda.t(), NdArray.wrap(y, y.length)};
    }

    /** Steps, slopes, matrices, last order, worst component, method, next order. */
    public static int[] counts(Lsoda lsoda) {
        return lsoda.counts();
    }

    /** Time, step and rows of scaled derivatives of the last step's polynomial. */
    public static Object[] polynomial(Lsoda lsoda) {
        double[][] parts = lsoda.polynomial();
        int n = lsoda.y().length;
        double[] rows = new double[(parts.length - 1) * n];
        for (int i = 1; i < parts.length; i++) {
            System.arraycopy(parts[i], 0, rows, (i - 1) * n, n);
        }
        return new Object[] {parts[0][0], parts[0][1], NdArray.wrap(rows, parts.length - 1, n)};
    }
}
