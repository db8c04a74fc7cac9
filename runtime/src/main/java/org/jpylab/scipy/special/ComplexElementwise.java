package org.jpylab.scipy.special;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Shapes;
import org.jpylab.numpy.NdScalar;

import java.util.function.UnaryOperator;

/** Applies functions of complex numbers to arrays; results are new, of complex128. */
public final class ComplexElementwise {
    private ComplexElementwise() {}

    /** A function of real orders and a complex argument. */
    @FunctionalInterface
    public interface Ordered {
        ComplexNumber apply(double order, ComplexNumber z);
    }

    public static Object map(NdArray z, UnaryOperator<ComplexNumber> f) {
        double[] values = pairs(z, z.shape());
        for (int i = 0; i < values.length; i += 2) {
            store(values, i, f.apply(new ComplexNumber(values[i], values[i + 1])));
        }
        return NdScalar.unwrap(NdArray.wrap(DType.COMPLEX128, values, z.shape()));
    }

    public static Object map(NdArray order, NdArray z, Ordered f) {
        int[] shape = Shapes.broadcast(order.shape(), z.shape());
        double[] orders = order.broadcastTo(shape).toDoubles();
        double[] values = pairs(z, shape);
        for (int i = 0; i < orders.length; i++) {
            ComplexNumber at = new ComplexNumber(values[2 * i], values[2 * i + 1]);
            store(values, 2 * i, f.apply(orders[i], at));
        }
        return NdScalar.unwrap(NdArray.wrap(DType.COMPLEX128, values, shape));
    }

    private static void store(double[] values, int at, ComplexNumber x) {
        values[at] = x.re();
        values[at + 1] = x.im();
    }

    private static double[] pairs(NdArray z, int[] shape) {
        NdArray filled = NdArray.zeros(DType.COMPLEX128, shape);
        filled.assign(z.broadcastTo(shape));
        return (double[]) filled.storage().array();
    }
}
