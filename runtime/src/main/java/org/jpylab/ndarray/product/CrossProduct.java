package org.jpylab.ndarray.product;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Promotion;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.elementwise.Arithmetic;

/** Vector products of vectors with two or three components. */
final class CrossProduct {
    private CrossProduct() {}

    static NdArray of(NdArray a, NdArray b, int axisA, int axisB, int axisC) {
        var left = last(a, axisA, "axisa");
        var right = last(b, axisB, "axisb");
        int n = left.shape(left.ndim() - 1);
        int m = right.shape(right.ndim() - 1);
        if ((n != 2 && n != 3) || (m != 2 && m != 3)) {
            throw PyError.valueError(
                    "incompatible dimensions for cross product\n(dimension must be 2 or 3)");
        }
        var type = Promotion.promote(a.dtype(), b.dtype());
        int[] shape = Shapes.broadcast(part(left, 0).shape(), part(right, 0).shape());
        if (n == 2 && m == 2) {
            var result = NdArray.zeros(type, shape);
            result.assign(difference(left, 0, right, 1, left, 1, right, 0));
            return result;
        }
        var result = NdArray.zeros(type, Shapes.concat(shape, 3));
        int end = shape.length;
        if (n == 3 && m == 3) {
            Views.at(result, end, 0).assign(difference(left, 1, right, 2, left, 2, right, 1));
            Views.at(result, end, 1).assign(difference(left, 2, right, 0, left, 0, right, 2));
        } else if (n == 2) {
            Views.at(result, end, 0).assign(product(left, 1, right, 2));
            var negative = Arithmetic.NEGATIVE.call(product(left, 0, right, 2));
            Views.at(result, end, 1).assign(negative);
        } else {
            var negative = Arithmetic.NEGATIVE.call(product(left, 2, right, 1));
            Views.at(result, end, 0).assign(negative);
            Views.at(result, end, 1).assign(product(left, 2, right, 0));
        }
        Views.at(result, end, 2).assign(difference(left, 0, right, 1, left, 1, right, 0));
        int axis = Shapes.axis(axisC, end + 1, "axisc");
        return Views.moveAxis(result, new int[] {-1}, new int[] {axis});
    }

    private static NdArray last(NdArray array, int axis, String name) {
        int along = Shapes.axis(axis, array.ndim(), name);
        return Views.moveAxis(array, new int[] {along}, new int[] {-1});
    }

    private static NdArray part(NdArray array, int index) {
        return Views.at(array, array.ndim() - 1, index);
    }

    private static NdArray product(NdArray a, int i, NdArray b, int j) {
        return Arithmetic.MULTIPLY.call(part(a, i), part(b, j));
    }

    private static NdArray difference(
            NdArray a, int i, NdArray b, int j, NdArray c, int k, NdArray d, int l) {
        return Arithmetic.SUBTRACT.call(product(a, i, b, j), product(c, k, d, l));
    }
}
