package org.jpylab.numpy;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.linalg.Decompositions;
import org.jpylab.ndarray.linalg.Eigenvalues;
import org.jpylab.ndarray.linalg.LeastSquares;
import org.jpylab.ndarray.linalg.Norms;
import org.jpylab.ndarray.linalg.Products;
import org.jpylab.ndarray.linalg.Solving;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** NumPy's linear algebra, by LAPACK's algorithms. */
@PyModule("numpy.linalg")
public final class LinalgTable {
    private LinalgTable() {}

    @PyFunction(
            value = "inv(a)",
            doc =
                    """
                    The inverse of a square matrix, or of each of a stack.

                    >>> inv([[2.0, 0.0], [0.0, 4.0]])
                    array([[0.5 , 0.  ],
                           [0.  , 0.25]])
                    """)
    public static NdArray inv(NdArray a) {
        return Solving.inv(a);
    }

    @PyFunction(
            value = "solve(a, b)",
            doc =
                    """
                    The x of a·x = b.

                    >>> solve([[3, 1], [1, 2]], [9, 8])
                    array([2., 3.])
                    """)
    public static NdArray solve(NdArray a, NdArray b) {
        return Solving.solve(a, b);
    }

    @PyFunction(
            value = "tensorsolve(a, b, axes=None)",
            doc =
                    """
                    The x of a·x = b, where x has several axes.

                    >>> tensorsolve(eye(4).reshape(2, 2, 2, 2), [[1, 2], [3, 4]])
                    array([[1., 2.],
                           [3., 4.]])
                    """)
    public static NdArray tensorsolve(NdArray a, NdArray b, int @Nullable [] axes) {
        return Solving.tensorsolve(a, b, axes);
    }

    @PyFunction(
            value = "tensorinv(a, ind=2)",
            doc =
                    """
                    The inverse of an array as a map from its last axes to its first.

                    >>> tensorinv(eye(4).reshape(2, 2, 4), ind=2).shape
                    (4, 2, 2)
                    """)
    public static NdArray tensorinv(NdArray a, int ind) {
        return Solving.tensorinv(a, ind);
    }

    @PyFunction(
            value = "det(a)",
            doc =
                    """
                    The determinant.

                    >>> det([[1, 2], [3, 4]])
                    -2.0000000000000004
                    """)
    public static Object det(NdArray a) {
        return NdScalar.unwrap(Solving.det(a));
    }

    @PyFunction(
            value = "slogdet(a)",
            doc =
                    """
                    The sign of the determinant and the logarithm of its size.

                    >>> slogdet([[1.0, 0.0], [0.0, -1.0]])
                    (-1.0, 0.0)
                    """)
    public static Object[] slogdet(NdArray a) {
        Solving.SignAndLog both = Solving.slogdet(a);
        return new Object[] {NdScalar.unwrap(both.sign()), NdScalar.unwrap(both.log())};
    }

    @PyFunction(
            value = "cholesky(a)",
            doc =
                    """
                    The lower triangular L with a = L·Lᴴ.

                    >>> cholesky([[4.0, 2.0], [2.0, 5.0]])
                    array([[2., 0.],
                           [1., 2.]])
                    """)
    public static NdArray cholesky(NdArray a) {
        return Decompositions.cholesky(a);
    }

    @PyFunction(
            value = "qr(a, mode='reduced')",
            doc =
                    """
                    A matrix as product of one with orthonormal columns and an upper triangular one.

                    Modes: 'reduced', 'complete', 'r' (only R), 'raw' (as LAPACK leaves it).

                    >>> q, r = qr([[3.0, 0.0], [4.0, 5.0]])
                    >>> (q @ r).round(10)
                    array([[3., 0.],
                           [4., 5.]])
                    """)
    public static Object qr(NdArray a, String mode) {
        return switch (mode) {
            case "reduced", "complete", "full", "economic" -> {
                Decompositions.Qr factors = Decompositions.qr(a, mode.equals("complete"));
                yield new Object[] {factors.q(), factors.r()};
            }
            case "r" -> Decompositions.qrR(a);
            case "raw" -> {
                Decompositions.RawQr raw = Decompositions.qrRaw(a);
                yield new Object[] {raw.h(), raw.tau()};
            }
            default -> throw PyError.valueError("Unrecognized mode '" + mode + "'");
        };
    }

    @PyFunction(
            value = "eig(a)",
            doc =
                    """
                    Eigenvalues and right eigenvectors, one in each column.

                    >>> eig([[2.0, 0.0], [0.0, 3.0]])
                    (array([2., 3.]), array([[1., 0.],
                           [0., 1.]]))
                    """)
    public static Object[] eig(NdArray a) {
        return pair(Eigenvalues.eig(a));
    }

    private static Object[] pair(Eigenvalues.Pairs pairs) {
        return new Object[] {pairs.values(), pairs.vectors()};
    }

    @PyFunction(
            value = "eigvals(a)",
            doc =
                    """
                    Eigenvalues of a general matrix.

                    >>> eigvals([[0, 1], [-1, 0]])
                    array([0.+1.j, 0.-1.j])
                    """)
    public static NdArray eigvals(NdArray a) {
        return Eigenvalues.eigvals(a);
    }

    @PyFunction(
            value = "eigh(a, UPLO='L')",
            doc =
                    """
                    Eigenvalues, ascending, and eigenvectors of a symmetric or Hermitian matrix.

                    >>> w, v = eigh([[2.0, 1.0], [1.0, 2.0]])
                    >>> w
                    array([1., 3.])
                    """)
    public static Object[] eigh(NdArray a, String triangle) {
        return pair(Eigenvalues.eigh(a, triangle(triangle)));
    }

    private static char triangle(String name) {
        return switch (name) {
            case "L", "l" -> 'L';
            case "U", "u" -> 'U';
            default -> throw PyError.valueError("UPLO argument must be 'L' or 'U'");
        };
    }

    @PyFunction(
            value = "eigvalsh(a, UPLO='L')",
            doc =
                    """
                    Eigenvalues of a symmetric or Hermitian matrix, ascending.

                    >>> eigvalsh([[2.0, 1.0], [1.0, 2.0]])
                    array([1., 3.])
                    """)
    public static NdArray eigvalsh(NdArray a, String triangle) {
        return Eigenvalues.eigvalsh(a, triangle(triangle));
    }

    @PyFunction(
            value = "svd(a, full_matrices=True, compute_uv=True, hermitian=False)",
            doc =
                    """
                    The singular value decomposition: u, the singular values, and v transposed.

                    >>> svd([[3.0, 0.0], [0.0, 2.0]], compute_uv=False)
                    array([3., 2.])
                    """)
    public static Object svd(NdArray a, boolean full, boolean vectors, boolean hermitian) {
        if (hermitian) {
            Decompositions.Svd svd = Decompositions.svdOfHermitian(a);
            return vectors ? new Object[] {svd.u(), svd.s(), svd.vh()} : svd.s();
        }
        if (!vectors) {
            return Decompositions.singularValues(a);
        }
        Decompositions.Svd svd = Decompositions.svd(a, full);
        return new Object[] {svd.u(), svd.s(), svd.vh()};
    }

    @PyFunction(
            value = "lstsq(a, b, rcond='warn')",
            doc =
                    """
                    The x of least |b − a·x|, the squared residuals, the rank and the singular values of a.

                    >>> x, residuals, rank, s = lstsq([[0, 1], [1, 1], [2, 1]], [1, 3, 5], rcond=None)
                    >>> x.round(10), rank
                    (array([2., 1.]), 2)
                    """)
    public static Object[] lstsq(NdArray a, NdArray b, @Nullable Object rcond) {
        boolean unset = "warn".equals(rcond);
        if (unset && a.ndim() == 2 && b.ndim() > 0 && a.shape(0) == b.shape(0)) {
            Warnings.warn(
                    "FutureWarning",
                    "`rcond` parameter will change to the default of machine precision times"
                            + " ``max(M, N)`` where M and N are the input matrix dimensions.\nTo use"
                            + " the future default and silence this warning we advise to pass"
                            + " `rcond=None`, to keep using the old, explicitly pass `rcond=-1`.");
        }
        Double share = unset ? (Double) (-1.0) : rcond == null ? null : doubleOf(rcond);
        LeastSquares least = LeastSquares.of(a, b, share);
        return new Object[] {least.x(), least.residuals(), rank(least), least.singularValues()};
    }

    private static Object rank(LeastSquares least) {
        return NdScalar.unwrap(NdArray.scalar((long) least.rank()).as(DType.INT32));
    }

    private static double doubleOf(Object number) {
        return number instanceof Number n ? n.doubleValue() : ((NdArray) number).getDouble();
    }

    @PyFunction(
            value = "norm(x, ord=None, axis=None, keepdims=False)",
            doc =
                    """
                    The norm of a vector or matrix; of all elements by default.

                    >>> norm([3, 4])
                    5.0
                    >>> norm([[1, 2], [3, 4]], ord=1)
                    6.0
                    """)
    public static Object norm(
            NdArray x, @Nullable Object ord, int @Nullable [] axis, boolean keepdims) {
        return NdScalar.unwrap(Norms.norm(x, ord, axis, keepdims));
    }

    @PyFunction(
            value = "cond(x, p=None)",
            doc =
                    """
                    The condition number of a matrix.

                    >>> cond([[2.0, 0.0], [0.0, 1.0]])
                    2.0
                    """)
    public static Object cond(NdArray x, @Nullable Object p) {
        return NdScalar.unwrap(Norms.cond(x, p));
    }

    @PyFunction(
            value = "matrix_rank(A, tol=None, hermitian=False)",
            doc =
                    """
                    How many singular values are above the tolerance.

                    >>> matrix_rank(eye(4))
                    4
                    """)
    public static Object matrixRank(NdArray a, @Nullable NdArray tol, boolean hermitian) {
        return NdScalar.unwrap(Norms.matrixRank(a, tol, hermitian));
    }

    @PyFunction(
            value = "pinv(a, rcond=1e-15, hermitian=False)",
            doc =
                    """
                    The Moore-Penrose pseudo-inverse.

                    >>> pinv([[2.0], [0.0]])
                    array([[0.5, 0. ]])
                    """)
    public static NdArray pinv(NdArray a, NdArray rcond, boolean hermitian) {
        return Norms.pinv(a, rcond, hermitian);
    }

    @PyFunction(
            value = "matrix_power(a, n)",
            doc =
                    """
                    A square matrix to an integer power.

                    >>> matrix_power([[1, 1], [1, 0]], 10)
                    array([[89, 55],
                           [55, 34]])
                    """)
    public static NdArray matrixPower(NdArray a, Object n) {
        if (!(n instanceof Number power) || n instanceof Double) {
            throw PyError.typeError("exponent must be an integer");
        }
        return Products.matrixPower(a, power.intValue());
    }

    @PyFunction(
            value = "multi_dot(arrays, *, out=None)",
            doc =
                    """
                    The product of several matrices, in the order that takes the fewest multiplications.

                    >>> multi_dot([[[1, 2]], [[1], [1]], [[3]]])
                    array([[9]])
                    """)
    public static Object multiDot(NdArray[] arrays, @Nullable NdArray out) {
        NdArray product = Products.multiDot(List.of(arrays));
        if (out != null) {
            out.assign(product);
        }
        return NdScalar.unwrap(product);
    }
}
