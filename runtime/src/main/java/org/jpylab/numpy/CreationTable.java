package org.jpylab.numpy;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Promotion;
import org.jpylab.ndarray.creation.Diagonals;
import org.jpylab.ndarray.creation.Grids;
import org.jpylab.ndarray.creation.Ranges;
import org.jpylab.ndarray.creation.TimeRanges;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jspecify.annotations.Nullable;

/** NumPy's array creation routines. */
@PyModule("numpy")
public final class CreationTable {
    private CreationTable() {}

    @PyFunction(
            value = "empty(shape, dtype=float, order='C', *, like=None)",
            doc =
                    """
                    A new array of the given shape, its elements to be set.

                    >>> empty((2, 3)).shape
                    (2, 3)
                    """)
    public static NdArray empty(
            int[] shape, @Nullable DType dtype, String order, @Nullable Object like) {
        return NdArray.zeros(orDouble(dtype), shape, MemoryOrder.ofNew(order));
    }

    @PyFunction(
            value = "zeros(shape, dtype=float, order='C', *, like=None)",
            doc =
                    """
                    A new array of zeros.

                    >>> zeros((2, 2), dtype=int)
                    array([[0, 0],
                           [0, 0]])
                    """)
    public static NdArray zeros(
            int[] shape, @Nullable DType dtype, String order, @Nullable Object like) {
        return NdArray.zeros(orDouble(dtype), shape, MemoryOrder.ofNew(order));
    }

    @PyFunction(
            value = "ones(shape, dtype=None, order='C', *, like=None)",
            doc =
                    """
                    A new array of ones.

                    >>> ones(3)
                    array([1., 1., 1.])
                    """)
    public static NdArray ones(
            int[] shape, @Nullable DType dtype, String order, @Nullable Object like) {
        DType wanted = dtype == null ? DType.FLOAT64 : dtype;
        return filled(NdArray.zeros(wanted, shape, MemoryOrder.ofNew(order)), NdArray.scalar(1L));
    }

    @PyFunction(
            value = "full(shape, fill_value, dtype=None, order='C', *, like=None)",
            doc =
                    """
                    A new array filled with one value.

                    >>> full((2, 2), 7)
                    array([[7, 7],
                           [7, 7]])
                    """)
    public static NdArray full(
            int[] shape,
            NdArray value,
            @Nullable DType dtype,
            String order,
            @Nullable Object like) {
        DType wanted = dtype == null ? value.dtype() : dtype;
        return filled(NdArray.zeros(wanted, shape, MemoryOrder.ofNew(order)), value);
    }

    private static DType orDouble(@Nullable DType dtype) {
        return dtype == null ? DType.FLOAT64 : dtype;
    }

    private static NdArray filled(NdArray array, NdArray value) {
        array.assign(value);
        return array;
    }

    @PyFunction(
            value = "empty_like(prototype, dtype=None, order='K', subok=True, shape=None)",
            doc =
                    """
                    A new array with the shape and dtype of another, its elements to be set.

                    >>> empty_like([[1, 2]]).shape
                    (1, 2)
                    """)
    public static NdArray emptyLike(
            NdArray prototype,
            @Nullable DType dtype,
            String order,
            boolean subok,
            int @Nullable [] shape) {
        DType wanted = dtype == null ? prototype.dtype() : dtype;
        if (shape != null) {
            return NdArray.zeros(wanted, shape);
        }
        return org.jpylab.ndarray.Assignment.like(prototype, wanted, MemoryOrder.of(order));
    }

    @PyFunction(
            value = "zeros_like(a, dtype=None, order='K', subok=True, shape=None)",
            doc =
                    """
                    An array of zeros with the shape and dtype of another.

                    >>> zeros_like([1.5, 2.5])
                    array([0., 0.])
                    """)
    public static NdArray zerosLike(
            NdArray a, @Nullable DType dtype, String order, boolean subok, int @Nullable [] shape) {
        NdArray made = emptyLike(a, dtype, order, subok, shape);
        boolean text = made.dtype().kind() == 'U' || made.dtype().kind() == 'S';
        return text ? made : filled(made, NdArray.scalar(0L));
    }

    @PyFunction(
            value = "ones_like(a, dtype=None, order='K', subok=True, shape=None)",
            doc =
                    """
                    An array of ones with the shape and dtype of another.

                    >>> ones_like([1.5, 2.5])
                    array([1., 1.])
                    """)
    public static NdArray onesLike(
            NdArray a, @Nullable DType dtype, String order, boolean subok, int @Nullable [] shape) {
        return filled(emptyLike(a, dtype, order, subok, shape), NdArray.scalar(1L));
    }

    @PyFunction(
            value = "full_like(a, fill_value, dtype=None, order='K', subok=True, shape=None)",
            doc =
                    """
                    An array filled with one value, with the shape and dtype of another.

                    >>> full_like([1, 2, 3], 5)
                    array([5, 5, 5])
                    """)
    public static NdArray fullLike(
            NdArray a,
            NdArray value,
            @Nullable DType dtype,
            String order,
            boolean subok,
            int @Nullable [] shape) {
        return filled(emptyLike(a, dtype, order, subok, shape), value);
    }

    @PyFunction(
            value = "arange(start=None, stop=None, step=None, dtype=None, *, like=None)",
            doc =
                    """
                    Numbers from start (0 when only one is given) to before stop, a step apart.

                    >>> arange(3)
                    array([0, 1, 2])
                    >>> arange(1, 2, 0.25)
                    array([1.  , 1.25, 1.5 , 1.75])
                    """)
    public static NdArray arange(
            @Nullable NdArray start,
            @Nullable NdArray stop,
            @Nullable NdArray step,
            @Nullable DType dtype,
            @Nullable Object like) {
        if (start == null) {
            throw PyError.typeError("arange() requires stop to be specified.");
        }
        NdArray low = stop == null ? NdArray.scalar(0L) : start;
        NdArray high = stop == null ? start : stop;
        NdArray by = step == null ? NdArray.scalar(1L) : step;
        if (TimeRanges.applies(dtype, low, high, by)) {
            return TimeRanges.arange(low, high, by, dtype);
        }
        boolean integers = integral(low) && integral(high) && integral(by);
        if (dtype != null
                && dtype.isBool()
                && high.getDouble() - low.getDouble() > 2 * by.getDouble()) {
            throw PyError.typeError(
                    "arange() is only supported for booleans when the result has at most length 2.");
        }
        if (!integers && dtype != null && (dtype.isInteger() || dtype.itemsize() == 4)) {
            return Ranges.arange(low.getDouble(), high.getDouble(), by.getDouble(), dtype);
        }
        NdArray range =
                integers
                        ? Ranges.arange(low.getLong(), high.getLong(), by.getLong())
                        : Ranges.arange(low.getDouble(), high.getDouble(), by.getDouble());
        return dtype == null ? range : range.as(dtype);
    }

    private static boolean integral(NdArray value) {
        if (value.size() != 1) {
            throw PyError.typeError("only size-1 arrays can be converted to Python scalars");
        }
        char kind = value.dtype().kind();
        if (kind == 'U' || kind == 'S') {
            throw PyError.typeError(
                    "arange() not supported for inputs with DType <class 'numpy.dtype["
                            + (kind == 'U' ? "str_" : "bytes_")
                            + "]'>.");
        }
        return value.dtype().isInteger() || value.dtype().isBool();
    }

    @PyFunction(
            value =
                    "linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0)",
            doc =
                    """
                    Evenly spaced samples of an interval; with retstep also the distance between them.

                    >>> linspace(0, 1, num=3)
                    array([0. , 0.5, 1. ])
                    >>> linspace(0, 1, 4, endpoint=False, retstep=True)
                    (array([0.  , 0.25, 0.5 , 0.75]), 0.25)
                    """)
    public static Object linspace(
            NdArray start,
            NdArray stop,
            long num,
            boolean endpoint,
            boolean retstep,
            @Nullable DType dtype,
            int axis) {
        Ranges.Samples samples = Ranges.linspace(start, stop, num, endpoint, dtype, axis);
        return retstep
                ? new Object[] {samples.values(), NdScalar.unwrap(samples.step())}
                : samples.values();
    }

    @PyFunction(
            value = "logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0)",
            doc =
                    """
                    Powers of base with evenly spaced exponents.

                    >>> logspace(0, 2, 3)
                    array([  1.,  10., 100.])
                    """)
    public static NdArray logspace(
            NdArray start,
            NdArray stop,
            int num,
            boolean endpoint,
            NdArray base,
            @Nullable DType dtype,
            int axis) {
        return Ranges.logspace(start, stop, num, endpoint, base, dtype, axis);
    }

    @PyFunction(
            value = "geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0)",
            doc =
                    """
                    Samples at equal ratios from start to stop.

                    >>> geomspace(1, 1000, num=4)
                    array([   1.,   10.,  100., 1000.])
                    """)
    public static NdArray geomspace(
            NdArray start,
            NdArray stop,
            int num,
            boolean endpoint,
            @Nullable DType dtype,
            int axis) {
        return Ranges.geomspace(start, stop, num, endpoint, dtype, axis);
    }

    @PyFunction(
            value = "meshgrid(*xi, copy=True, sparse=False, indexing='xy')",
            keepsClass = "*xi",
            doc =
                    """
                    Coordinate matrices of coordinate vectors.

                    >>> meshgrid([1, 2, 3], [4, 5])
                    [array([[1, 2, 3],
                           [1, 2, 3]]), array([[4, 4, 4],
                           [5, 5, 5]])]
                    """)
    public static NdArray[] meshgrid(
            NdArray[] vectors, boolean copy, boolean sparse, String indexing) {
        return Grids.meshgrid(vectors, copy, sparse, indexing);
    }

    @PyFunction(
            value = "indices(dimensions, dtype=int, sparse=False)",
            doc =
                    """
                    The indices of all elements of a grid.

                    >>> indices((2, 2))[0]
                    array([[0, 0],
                           [1, 1]])
                    """)
    public static Object indices(int[] shape, DType dtype, boolean sparse) {
        if (!sparse) {
            return Grids.indices(shape, dtype);
        }
        Object[] open = new Object[shape.length];
        for (int axis = 0; axis < shape.length; axis++) {
            open[axis] = Grids.index(shape, axis).as(dtype);
        }
        return open;
    }

    @PyFunction(
            value = "eye(N, M=None, k=0, dtype=float, order='C', *, like=None)",
            doc =
                    """
                    Ones on the k-th diagonal, zeros elsewhere.

                    >>> eye(2, dtype=int)
                    array([[1, 0],
                           [0, 1]])
                    """)
    public static NdArray eye(
            int rows,
            @Nullable Integer columns,
            int k,
            @Nullable DType dtype,
            String order,
            @Nullable Object like) {
        return Diagonals.eye(
                rows,
                columns == null ? rows : columns,
                k,
                orDouble(dtype),
                MemoryOrder.ofNew(order));
    }

    @PyFunction(
            value = "identity(n, dtype=None, *, like=None)",
            doc =
                    """
                    The identity matrix.

                    >>> identity(2)
                    array([[1., 0.],
                           [0., 1.]])
                    """)
    public static NdArray identity(int n, @Nullable DType dtype, @Nullable Object like) {
        return Diagonals.eye(n, n, 0, dtype == null ? DType.FLOAT64 : dtype, 'C');
    }

    @PyFunction(
            value = "diag(v, k=0)",
            doc =
                    """
                    The k-th diagonal of a matrix, or a matrix with the vector on its k-th diagonal.

                    >>> diag([1, 2])
                    array([[1, 0],
                           [0, 2]])
                    """)
    public static NdArray diag(NdArray v, int k) {
        return Diagonals.diag(v, k);
    }

    @PyFunction(
            value = "diagflat(v, k=0)",
            doc =
                    """
                    A matrix with the flattened input on its k-th diagonal.

                    >>> diagflat([[1, 2]])
                    array([[1, 0],
                           [0, 2]])
                    """)
    public static NdArray diagflat(NdArray v, int k) {
        return Diagonals.diag(v.ravel(), k);
    }

    @PyFunction(
            value = "tri(N, M=None, k=0, dtype=float, *, like=None)",
            doc =
                    """
                    Ones at and below the k-th diagonal.

                    >>> tri(2, 3, dtype=int)
                    array([[1, 0, 0],
                           [1, 1, 0]])
                    """)
    public static NdArray tri(
            int rows,
            @Nullable Integer columns,
            int k,
            @Nullable DType dtype,
            @Nullable Object like) {
        return Diagonals.tri(rows, columns == null ? rows : columns, k, orDouble(dtype));
    }

    @PyFunction(
            value = "tril(m, k=0)",
            doc =
                    """
                    A copy with zeros above the k-th diagonal.

                    >>> tril([[1, 2], [3, 4]])
                    array([[1, 0],
                           [3, 4]])
                    """)
    public static NdArray tril(NdArray m, int k) {
        return Diagonals.lower(m, k);
    }

    @PyFunction(
            value = "triu(m, k=0)",
            doc =
                    """
                    A copy with zeros below the k-th diagonal.

                    >>> triu([[1, 2], [3, 4]])
                    array([[1, 2],
                           [0, 4]])
                    """)
    public static NdArray triu(NdArray m, int k) {
        return Diagonals.upper(m, k);
    }

    @PyFunction(
            value = "vander(x, N=None, increasing=False)",
            doc =
                    """
                    Powers of x in columns.

                    >>> vander([1, 2, 3], 3)
                    array([[1, 1, 1],
                           [4, 2, 1],
                           [9, 3, 1]])
                    """)
    public static NdArray vander(NdArray x, @Nullable Integer n, boolean increasing) {
        if (x.ndim() != 1) {
            throw PyError.valueError("x must be a one-dimensional array or sequence.");
        }
        NdArray wide = x.as(Promotion.promote(x.dtype(), DType.INT64));
        return Diagonals.vander(wide, n == null ? x.shape(0) : n, increasing);
    }
}
