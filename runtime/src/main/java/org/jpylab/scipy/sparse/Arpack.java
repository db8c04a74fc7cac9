package org.jpylab.scipy.sparse;

import org.jpylab.ndarray.NdArray;
import org.jpylab.scipy.IndexArrays;
import org.jspecify.annotations.Nullable;
import org.netlib.arpack.Dnaupd;
import org.netlib.arpack.Dneupd;
import org.netlib.arpack.Dsaupd;
import org.netlib.arpack.Dseupd;
import org.netlib.util.doubleW;
import org.netlib.util.intW;

import java.util.Arrays;

/**
 * A few eigenvalues by ARPACK's restarted Arnoldi iteration (Lehoucq, Sorensen and Yang, ARPACK
 * Users' Guide, 1998). The caller multiplies by the matrix whenever {@link #step} asks for it.
 */
public final class Arpack {
    private final boolean symmetric;
    private final int n;
    private final intW wanted;
    private final int basis;
    private final String which;
    private final String product;
    private final double tolerance;
    private final double[] residual;
    private final double[] vectors;
    private final int[] parameters = new int[11];
    private final int[] pointers = new int[14];
    private final double[] exchange;
    private final double[] work;
    private final intW state = new intW(0);
    private final intW info;

    private Arpack(
            boolean symmetric,
            int n,
            int wanted,
            int basis,
            String which,
            String product,
            int mode,
            int limit,
            double tolerance,
            @Nullable NdArray start) {
        this.symmetric = symmetric;
        this.n = n;
        this.wanted = new intW(wanted);
        this.basis = basis;
        this.which = which;
        this.product = product;
        this.tolerance = tolerance;
        residual = start == null ? new double[n] : start.toDoubles();
        info = new intW(start == null ? 0 : 1);
        vectors = new double[n * basis];
        exchange = new double[3 * n];
        work = new double[symmetric ? basis * (basis + 8) : 3 * basis * (basis + 2)];
        parameters[0] = 1;
        parameters[2] = limit;
        parameters[3] = 1;
        parameters[6] = mode;
    }

    /**
     * A problem of n rows, at its beginning.
     *
     * @param product I for A·x = λ·x, G for A·x = λ·M·x
     * @param start the first vector of the basis, or nothing
     */
    public static Arpack of(
            boolean symmetric,
            int n,
            int wanted,
            int basis,
            String which,
            String product,
            int mode,
            int limit,
            double tolerance,
            @Nullable NdArray start) {
        return new Arpack(
                symmetric, n, wanted, basis, which, product, mode, limit, tolerance, start);
    }

    /** What is asked for next: -1 or 1 the operator, 2 the product with M, 99 nothing more. */
    public static int step(Arpack problem) {
        return problem.step();
    }

    private int step() {
        doubleW within = new doubleW(tolerance);
        if (symmetric) {
            Dsaupd.dsaupd(
                    state,
                    product,
                    n,
                    which,
                    wanted.val,
                    within,
                    residual,
                    0,
                    basis,
                    vectors,
                    0,
                    n,
                    parameters,
                    0,
                    pointers,
                    0,
                    exchange,
                    0,
                    work,
                    0,
                    work.length,
                    info);
        } else {
            Dnaupd.dnaupd(
                    state,
                    product,
                    n,
                    which,
                    wanted.val,
                    within,
                    residual,
                    0,
                    basis,
                    vectors,
                    0,
                    n,
                    parameters,
                    0,
                    pointers,
                    0,
                    exchange,
                    0,
                    work,
                    0,
                    work.length,
                    info);
        }
        return state.val;
    }

    /** The vector to multiply (0), or the product of M with it (2); a copy. */
    public static NdArray vector(Arpack problem, int place) {
        int from = problem.pointers[place] - 1;
        return NdArray.wrap(
                Arrays.copyOfRange(problem.exchange, from, from + problem.n), problem.n);
    }

    /** Takes the product that was asked for. */
    public static void give(Arpack problem, NdArray product) {
        System.arraycopy(
                product.toDoubles(), 0, problem.exchange, problem.pointers[1] - 1, problem.n);
    }

    /** Takes the vector that ARPACK wants in the place of the one it gave. */
    public static void replace(Arpack problem, NdArray vector) {
        System.arraycopy(
                vector.toDoubles(), 0, problem.exchange, problem.pointers[0] - 1, problem.n);
    }

    /** ARPACK's code (0 is success) and the number of eigenvalues that have converged. */
    public static int[] outcome(Arpack problem) {
        return new int[] {problem.info.val, problem.parameters[4]};
    }

    /**
     * The eigenvalues found, real and imaginary parts, and the vectors, one in each row; those of a
     * complex pair are a real and an imaginary part. The last array holds ARPACK's code.
     */
    public static NdArray[] found(Arpack problem, double shift, double imaginaryShift) {
        return problem.symmetric
                ? problem.symmetricFound(shift)
                : problem.generalFound(shift, imaginaryShift);
    }

    private NdArray[] symmetricFound(double shift) {
        double[] values = new double[wanted.val];
        intW code = new intW(0);
        Dseupd.dseupd(
                true,
                "A",
                new boolean[basis],
                0,
                values,
                0,
                vectors,
                0,
                n,
                shift,
                product,
                n,
                which,
                wanted,
                tolerance,
                residual,
                0,
                basis,
                vectors,
                0,
                n,
                parameters,
                0,
                pointers,
                0,
                exchange,
                0,
                work,
                0,
                work.length,
                code);
        return results(values, new double[values.length], vectors, values.length, code.val);
    }

    private NdArray[] generalFound(double shift, double imaginaryShift) {
        double[] real = new double[wanted.val + 1];
        double[] imaginary = new double[wanted.val + 1];
        double[] found = new double[n * (wanted.val + 1)];
        intW code = new intW(0);
        Dneupd.dneupd(
                true,
                "A",
                new boolean[basis],
                0,
                real,
                0,
                imaginary,
                0,
                found,
                0,
                n,
                shift,
                imaginaryShift,
                new double[3 * basis],
                0,
                product,
                n,
                which,
                wanted,
                tolerance,
                residual,
                0,
                basis,
                vectors,
                0,
                n,
                parameters,
                0,
                pointers,
                0,
                exchange,
                0,
                work,
                0,
                work.length,
                code);
        return results(real, imaginary, found, Math.min(parameters[4], real.length), code.val);
    }

    private NdArray[] results(
            double[] real, double[] imaginary, double[] columns, int count, int code) {
        return new NdArray[] {
            NdArray.wrap(Arrays.copyOf(real, count), count),
            NdArray.wrap(Arrays.copyOf(imaginary, count), count),
            NdArray.wrap(Arrays.copyOf(columns, count * n), count, n),
            IndexArrays.of(code)
        };
    }
}
