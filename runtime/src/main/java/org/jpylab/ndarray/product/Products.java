package org.jpylab.ndarray.product;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Promotion;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.elementwise.Arithmetic;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Products that sum over a shared axis. All results are new arrays. */
public final class Products {
    private Products() {}

    static DType common(NdArray a, NdArray b) {
        var type = Promotion.promote(a.dtype(), b.dtype());
        if (!type.isNumeric() && !type.isObject()) {
            throw PyError.typeError("cannot multiply and add arrays of dtype " + type);
        }
        return type;
    }

    private static NdArray scaled(NdArray a, NdArray b) {
        var type = Promotion.promote(a.dtype(), b.dtype());
        boolean numbers = type.isNumeric() || type.isObject();
        return numbers ? MatrixProduct.scaled(a.as(type), b.as(type)) : MatrixProduct.scaled(a, b);
    }

    /** Sums over the last axis of a and the second to last of b. */
    public static NdArray dot(NdArray a, NdArray b, @Nullable NdArray out) {
        if (a.ndim() == 0 || b.ndim() == 0) {
            return into(scaled(a, b), out);
        }
        int lastA = a.ndim() - 1;
        int axisB = Math.max(0, b.ndim() - 2);
        if (a.shape(lastA) != b.shape(axisB)) {
            throw PyError.valueError(
                    "shapes "
                            + Shapes.tight(a.shape())
                            + " and "
                            + Shapes.tight(b.shape())
                            + " not aligned: "
                            + a.shape(lastA)
                            + " (dim "
                            + lastA
                            + ") != "
                            + b.shape(axisB)
                            + " (dim "
                            + axisB
                            + ")");
        }
        return into(contract(a, b, axisB), out);
    }

    private static NdArray contract(NdArray a, NdArray b, int axisB) {
        int k = b.shape(axisB);
        int[] restA = Shapes.without(a.shape(), a.ndim() - 1);
        int[] restB = Shapes.without(b.shape(), axisB);
        var moved = Views.moveAxis(b, new int[] {axisB}, new int[] {0});
        var left = a.reshape(Math.toIntExact(Shapes.size(restA)), k);
        var right = moved.reshape(k, Math.toIntExact(Shapes.size(restB)));
        return MatrixProduct.of(left, right, common(a, b)).reshape(Shapes.concat(restA, restB));
    }

    private static NdArray into(NdArray result, @Nullable NdArray out) {
        if (out == null) {
            return result;
        }
        boolean fits =
                out.dtype().equals(result.dtype())
                        && Arrays.equals(out.shape(), result.shape())
                        && out.isContiguous();
        if (!fits) {
            throw PyError.valueError(
                    "output array is not acceptable (must have the right datatype, number of"
                            + " dimensions, and be a C-Array)");
        }
        out.assign(result);
        return out;
    }

    /** Sums over the last axes of both. */
    public static NdArray inner(NdArray a, NdArray b) {
        if (a.ndim() == 0 || b.ndim() == 0) {
            return scaled(a, b);
        }
        return dot(a, b.ndim() > 1 ? b.swapAxes(-1, -2) : b, null);
    }

    /** The sum of products of the flattened arrays, the first one conjugated. */
    public static NdArray vdot(NdArray a, NdArray b) {
        var left = a.ravel();
        var right = b.ravel();
        if (left.shape(0) != right.shape(0)) {
            throw PyError.valueError(
                    "cannot reshape array of size "
                            + right.shape(0)
                            + " into shape "
                            + Shapes.tight(left.shape()));
        }
        return inner(left.dtype().isComplex() ? Arithmetic.CONJUGATE.call(left) : left, right);
    }

    /** All products of elements of the flattened arrays, a matrix. */
    public static NdArray outer(NdArray a, NdArray b, @Nullable NdArray out) {
        var product = Arithmetic.MULTIPLY.call(a.ravel().newAxis(1), b.ravel().newAxis(0));
        if (out != null) {
            out.assign(product);
            return out;
        }
        return product;
    }

    /** The matrix product; leading axes broadcast, vectors count as rows or columns. */
    public static NdArray matmul(NdArray a, NdArray b) {
        var type = matmulType(a, b);
        requireAxes(a, 0);
        requireAxes(b, 1);
        var left = a.ndim() == 1 ? a.newAxis(0) : a;
        var right = b.ndim() == 1 ? b.newAxis(1) : b;
        int k = left.shape(left.ndim() - 1);
        int other = right.shape(right.ndim() - 2);
        if (k != other) {
            throw PyError.valueError(
                    "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc"
                            + " signature (n?,k),(k,m?)->(n?,m?) (size "
                            + other
                            + " is different from "
                            + k
                            + ")");
        }
        var result = stacked(left, right, type);
        int n = result.ndim();
        if (a.ndim() == 1) {
            result = Views.at(result, n - 2, 0);
        }
        if (b.ndim() == 1) {
            result = Views.at(result, result.ndim() - 1, 0);
        }
        return result.ndim() == n ? result : result.reshape(result.shape());
    }

    private static void requireAxes(NdArray array, int operand) {
        if (array.ndim() == 0) {
            throw PyError.valueError(
                    "matmul: Input operand "
                            + operand
                            + " does not have enough dimensions (has 0, gufunc core with signature"
                            + " (n?,k),(k,m?)->(n?,m?) requires 1)");
        }
    }

    private static DType matmulType(NdArray a, NdArray b) {
        if (a.dtype().elementType().isFlexible() || b.dtype().elementType().isFlexible()) {
            throw new PyError(
                    "numpy.core._exceptions._UFuncNoLoopError",
                    "ufunc 'matmul' did not contain a loop with signature matching types ("
                            + a.dtype().repr()
                            + ", "
                            + b.dtype().repr()
                            + ") -> None");
        }
        return common(a, b);
    }

    private static NdArray stacked(NdArray a, NdArray b, DType dtype) {
        int[] stackA = Arrays.copyOf(a.shape(), a.ndim() - 2);
        int[] stackB = Arrays.copyOf(b.shape(), b.ndim() - 2);
        int[] stack = Shapes.broadcast(stackA, stackB);
        int n = a.shape(a.ndim() - 2);
        int k = a.shape(a.ndim() - 1);
        int m = b.shape(b.ndim() - 1);
        if (stack.length == 0) {
            return MatrixProduct.of(a, b, dtype);
        }
        int count = Math.toIntExact(Shapes.size(stack));
        var left = Views.expanded(a, Shapes.concat(stack, n, k)).reshape(count, n, k);
        var right = Views.expanded(b, Shapes.concat(stack, k, m)).reshape(count, k, m);
        var result = NdArray.zeros(dtype, Shapes.concat(stack, n, m));
        var flat = result.reshape(count, n, m);
        for (int i = 0; i < count; i++) {
            Views.at(flat, 0, i)
                    .assign(MatrixProduct.of(Views.at(left, 0, i), Views.at(right, 0, i), dtype));
        }
        return result;
    }

    /** Sums over pairs of axes, one of each array. */
    public static NdArray tensordot(NdArray a, NdArray b, int[] axesA, int[] axesB) {
        boolean match = axesA.length == axesB.length;
        for (int i = 0; match && i < axesA.length; i++) {
            match =
                    a.shape(Shapes.axis(axesA[i], a.ndim()))
                            == b.shape(Shapes.axis(axesB[i], b.ndim()));
        }
        if (!match) {
            throw PyError.valueError("shape-mismatch for sum");
        }
        int[] left = Shapes.axes(axesA, a.ndim());
        int[] right = Shapes.axes(axesB, b.ndim());
        int[] freeA = others(left, a.ndim());
        int[] freeB = others(right, b.ndim());
        int[] shapeA = lengths(a, freeA);
        int[] shapeB = lengths(b, freeB);
        int k = Math.toIntExact(Shapes.size(lengths(a, left)));
        var rows =
                Views.transpose(a, Shapes.concat(freeA, left))
                        .reshape(Math.toIntExact(Shapes.size(shapeA)), k);
        var columns =
                Views.transpose(b, Shapes.concat(right, freeB))
                        .reshape(k, Math.toIntExact(Shapes.size(shapeB)));
        return MatrixProduct.of(rows, columns, common(a, b)).reshape(Shapes.concat(shapeA, shapeB));
    }

    /** As {@link #tensordot(NdArray, NdArray, int[], int[])}, the last axes of a, first of b. */
    public static NdArray tensordot(NdArray a, NdArray b, int count) {
        if (count > a.ndim() || count > b.ndim()) {
            throw PyError.indexError("tuple index out of range");
        }
        var last = new int[count];
        var first = new int[count];
        for (int i = 0; i < count; i++) {
            last[i] = a.ndim() - count + i;
            first[i] = i;
        }
        return tensordot(a, b, last, first);
    }

    private static int[] others(int[] axes, int ndim) {
        var taken = new boolean[ndim];
        for (int axis : axes) {
            taken[axis] = true;
        }
        var rest = new int[ndim - axes.length];
        int next = 0;
        for (int i = 0; i < ndim; i++) {
            if (!taken[i]) {
                rest[next++] = i;
            }
        }
        return rest;
    }

    private static int[] lengths(NdArray array, int[] axes) {
        var result = new int[axes.length];
        for (int i = 0; i < axes.length; i++) {
            result[i] = array.shape(axes[i]);
        }
        return result;
    }

    /** The Kronecker product: every element of a times the whole of b. */
    public static NdArray kron(NdArray a, NdArray b) {
        int n = Math.max(a.ndim(), b.ndim());
        if (a.ndim() == 0 || b.ndim() == 0) {
            return MatrixProduct.scaled(a, b);
        }
        var left = new int[2 * n];
        var right = new int[2 * n];
        var shape = new int[n];
        for (int i = 0; i < n; i++) {
            int p = i - (n - a.ndim());
            int q = i - (n - b.ndim());
            left[2 * i] = p < 0 ? 1 : a.shape(p);
            left[2 * i + 1] = 1;
            right[2 * i] = 1;
            right[2 * i + 1] = q < 0 ? 1 : b.shape(q);
            shape[i] = left[2 * i] * right[2 * i + 1];
        }
        return Arithmetic.MULTIPLY.call(a.reshape(left), b.reshape(right)).reshape(shape);
    }

    /** The vector product along axes of length 2 or 3. */
    public static NdArray cross(NdArray a, NdArray b, int axisA, int axisB, int axisC) {
        return CrossProduct.of(a, b, axisA, axisB, axisC);
    }
}
