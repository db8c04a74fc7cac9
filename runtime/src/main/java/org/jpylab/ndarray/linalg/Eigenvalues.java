package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

import java.util.Arrays;

/** {@code eig, eigvals, eigh, eigvalsh} of square matrices or stacks of them; new arrays. */
public final class Eigenvalues {
    private Eigenvalues() {}

    /** Eigenvalues and, as columns, eigenvectors. */
    public record Pairs(NdArray values, NdArray vectors) {}

    /** Of any square matrices; real results when all eigenvalues are real. */
    public static Pairs eig(NdArray a) {
        General general = new General(a, true);
        return new Pairs(general.values(), general.vectors());
    }

    /** Eigenvalues only. */
    public static NdArray eigvals(NdArray a) {
        return new General(a, false).values();
    }

    /** The eigenvalues of general matrices, all computed as complex numbers. */
    private static final class General {
        private final ResultKind kind;
        private final int[] outer;
        private final int n;
        private final double[] values;
        private final MatrixStack vectors;
        private boolean real;

        General(NdArray a, boolean withVectors) {
            MatrixStack.requireSquare(a);
            MatrixStack.requireFinite(a);
            kind = ResultKind.of(a);
            MatrixStack matrices = MatrixStack.of(a, kind.complex());
            n = matrices.rows();
            outer = matrices.outer();
            int count = matrices.count();
            values = new double[2 * n * count];
            vectors = MatrixStack.empty(outer, n, withVectors ? n : 0, true);
            for (int i = 0; i < count; i++) {
                double[] own;
                if (kind.complex()) {
                    ComplexEigen eigen = new ComplexEigen(matrices.get(i), n, withVectors);
                    own = eigen.values();
                    if (withVectors) {
                        vectors.set(i, eigen.vectors());
                    }
                } else {
                    RealEigen eigen = new RealEigen(matrices.get(i), n, withVectors);
                    own = eigen.values();
                    if (withVectors) {
                        vectors.set(i, eigen.vectors());
                    }
                }
                System.arraycopy(own, 0, values, 2 * n * i, 2 * n);
            }
            real = !kind.complex();
            for (int i = 1; i < values.length; i += 2) {
                real &= values[i] == 0;
            }
        }

        NdArray values() {
            int[] shape = Arrays.copyOf(outer, outer.length + 1);
            shape[outer.length] = n;
            NdArray complex = NdArray.wrap(DType.COMPLEX128, values, shape);
            return real ? complex.real().astype(kind.realType()) : complex.as(kind.complexType());
        }

        NdArray vectors() {
            NdArray complex = vectors.toArray(DType.COMPLEX128);
            return real ? complex.real().astype(kind.realType()) : complex.as(kind.complexType());
        }
    }

    /**
     * Of Hermitian matrices, the smallest first.
     *
     * @param triangle {@code L} or {@code U}: the half that is read
     */
    public static Pairs eigh(NdArray a, char triangle) {
        return hermitian(a, triangle, true);
    }

    /** Eigenvalues only. */
    public static NdArray eigvalsh(NdArray a, char triangle) {
        return hermitian(a, triangle, false).values();
    }

    private static Pairs hermitian(NdArray a, char triangle, boolean withVectors) {
        if (triangle != 'L' && triangle != 'U') {
            throw PyError.valueError("UPLO argument must be 'L' or 'U'");
        }
        MatrixStack.requireSquare(a);
        ResultKind kind = ResultKind.of(a);
        MatrixStack matrices = MatrixStack.of(a, kind.complex());
        int n = matrices.rows();
        double[] values = new double[n * matrices.count()];
        for (int i = 0; i < matrices.count(); i++) {
            double[] matrix = matrices.get(i);
            double[] own;
            if (kind.complex()) {
                HermitianEigen eigen = HermitianEigen.of(matrix, n, triangle);
                own = eigen.values();
                matrices.set(i, eigen.vectors());
            } else {
                SymmetricEigen eigen = SymmetricEigen.of(matrix, n, triangle, withVectors);
                own = eigen.values();
                matrices.set(i, eigen.vectors());
            }
            System.arraycopy(own, 0, values, i * n, n);
        }
        return new Pairs(
                Decompositions.vectors(values, matrices.outer(), n, kind),
                matrices.toArray(kind.dtype()));
    }
}
