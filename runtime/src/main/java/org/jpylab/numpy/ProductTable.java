package org.jpylab.numpy;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.product.Einsum;
import org.jpylab.ndarray.product.Products;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jspecify.annotations.Nullable;

/** NumPy's products of arrays. */
@PyModule("numpy")
public final class ProductTable {
    private ProductTable() {}

    @PyFunction(
            value = "inner(a, b, /)",
            keepsClass = "a b",
            doc =
                    """
                    The sum product over the last axes.

                    >>> inner([1, 2], [3, 4])
                    11
                    """)
    public static Object inner(NdArray a, NdArray b) {
        return NdScalar.unwrap(Products.inner(a, b));
    }

    @PyFunction(
            value = "vdot(a, b, /)",
            doc =
                    """
                    The sum product of two flattened arrays, the first one conjugated.

                    >>> vdot([1j], [1j])
                    (1+0j)
                    """)
    public static Object vdot(NdArray a, NdArray b) {
        return NdScalar.unwrap(Products.vdot(a, b));
    }

    @PyFunction(
            value = "outer(a, b, out=None)",
            doc =
                    """
                    All products of elements of two flattened arrays.

                    >>> outer([1, 2], [3, 4])
                    array([[3, 4],
                           [6, 8]])
                    """)
    public static NdArray outer(NdArray a, NdArray b, @Nullable NdArray out) {
        return Products.outer(a, b, out);
    }

    @PyFunction(
            value = "_tensordot(a, b, axes_a, axes_b)",
            doc =
                    """
                    The sum product over given axes.
                    """)
    public static Object tensordot(NdArray a, NdArray b, int[] axesA, int[] axesB) {
        return Products.tensordot(a, b, axesA, axesB);
    }

    @PyFunction(
            value = "_tensordot_count(a, b, count)",
            doc =
                    """
                    The sum product over the last axes of one array and the first of the other.
                    """)
    public static Object tensordotCount(NdArray a, NdArray b, int count) {
        return Products.tensordot(a, b, count);
    }

    @PyFunction(
            value = "kron(a, b)",
            keepsClass = "a b",
            doc =
                    """
                    The Kronecker product: each element of a times the whole of b.

                    >>> kron([1, 10], [5, 6])
                    array([ 5,  6, 50, 60])
                    """)
    public static Object kron(NdArray a, NdArray b) {
        return NdScalar.unwrap(Products.kron(a, b));
    }

    @PyFunction(
            value = "_cross(a, b, axisa, axisb, axisc)",
            doc =
                    """
                    The cross product of vectors along given axes.
                    """)
    public static NdArray cross(NdArray a, NdArray b, int axisA, int axisB, int axisC) {
        return Products.cross(a, b, axisA, axisB, axisC);
    }

    @PyFunction(
            value = "_einsum(subscripts, operands, dtype)",
            doc =
                    """
                    Einstein's summation convention.
                    """)
    public static Object einsum(String subscripts, NdArray[] operands, @Nullable DType dtype) {
        return NdScalar.unwrap(Einsum.of(subscripts, operands, dtype));
    }
}
