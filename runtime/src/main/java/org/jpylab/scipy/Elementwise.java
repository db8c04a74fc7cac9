package org.jpylab.scipy;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Shapes;
import org.jpylab.numpy.NdScalar;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * Applies functions of doubles to arrays that broadcast; results are new, of float32 or float64.
 */
public final class Elementwise {
    private Elementwise() {}

    /** A function of three numbers. */
    @FunctionalInterface
    public interface Ternary {
        double apply(double a, double b, double c);
    }

    /** A function of four numbers. */
    @FunctionalInterface
    public interface Quaternary {
        double apply(double a, double b, double c, double d);
    }

    public static Object map(NdArray x, DoubleUnaryOperator f) {
        refuseComplex(x);
        double[] values = x.toDoubles();
        for (int i = 0; i < values.length; i++) {
            values[i] = f.applyAsDouble(values[i]);
        }
        return result(values, x.shape(), x);
    }

    public static Object map(NdArray x, NdArray y, DoubleBinaryOperator f) {
        refuseComplex(x, y);
        int[] shape = Shapes.broadcast(x.shape(), y.shape());
        double[] a = x.broadcastTo(shape).toDoubles();
        double[] b = y.broadcastTo(shape).toDoubles();
        for (int i = 0; i < a.length; i++) {
            a[i] = f.applyAsDouble(a[i], b[i]);
        }
        return result(a, shape, x, y);
    }

    public static Object map(NdArray x, NdArray y, NdArray z, Ternary f) {
        refuseComplex(x, y, z);
        int[] shape = Shapes.broadcast(x.shape(), y.shape(), z.shape());
        double[] a = x.broadcastTo(shape).toDoubles();
        double[] b = y.broadcastTo(shape).toDoubles();
        double[] c = z.broadcastTo(shape).toDoubles();
        for (int i = 0; i < a.length; i++) {
            a[i] = f.apply(a[i], b[i], c[i]);
        }
        return result(a, shape, x, y, z);
    }

    public static Object map(NdArray x, NdArray y, NdArray z, NdArray w, Quaternary f) {
        refuseComplex(x, y, z, w);
        int[] shape = Shapes.broadcast(x.shape(), y.shape(), z.shape(), w.shape());
        double[] a = x.broadcastTo(shape).toDoubles();
        double[] b = y.broadcastTo(shape).toDoubles();
        double[] c = z.broadcastTo(shape).toDoubles();
        double[] d = w.broadcastTo(shape).toDoubles();
        for (int i = 0; i < a.length; i++) {
            a[i] = f.apply(a[i], b[i], c[i], d[i]);
        }
        return result(a, shape, x, y, z, w);
    }

    private static void refuseComplex(NdArray... arguments) {
        for (NdArray argument : arguments) {
            if (argument.dtype().isComplex()) {
                throw PyError.notImplemented("a special function of complex numbers");
            }
        }
    }

    private static Object result(double[] values, int[] shape, NdArray... arguments) {
        boolean single = true;
        for (NdArray argument : arguments) {
            single &= argument.dtype().equals(DType.FLOAT32);
        }
        NdArray made = NdArray.wrap(values, shape);
        return NdScalar.unwrap(single ? made.as(DType.FLOAT32) : made);
    }
}
