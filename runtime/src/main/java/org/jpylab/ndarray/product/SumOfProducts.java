package org.jpylab.ndarray.product;

import org.jpylab.ndarray.NestedLoop;
import org.jpylab.ndarray.ObjectOps;
import org.jpylab.ndarray.Storage;

import java.util.List;

/** Loops that add products of operands to the first operand. */
final class SumOfProducts {
    private SumOfProducts() {}

    /** Two operands of doubles. */
    static NestedLoop.Body pairs(double[] a, double[] b, double[] c) {
        return (n, at, step) -> {
            int o = at[0];
            int i = at[1];
            int j = at[2];
            if (step[0] == 0) {
                double sum = c[o];
                for (int k = 0; k < n; k++, i += step[1], j += step[2]) {
                    sum += a[i] * b[j];
                }
                c[o] = sum;
                return;
            }
            for (int k = 0; k < n; k++, o += step[0], i += step[1], j += step[2]) {
                c[o] += a[i] * b[j];
            }
        };
    }

    static NestedLoop.Body reals(List<Storage> storages) {
        var to = storages.get(0);
        return (n, at, step) -> {
            for (int k = 0; k < n; k++) {
                double product = 1;
                for (int i = 1; i < at.length; i++) {
                    product *= storages.get(i).getDouble(at[i] + k * step[i]);
                }
                int o = at[0] + k * step[0];
                to.setDouble(o, to.getDouble(o) + product);
            }
        };
    }

    static NestedLoop.Body integers(List<Storage> storages) {
        var to = storages.get(0);
        return (n, at, step) -> {
            for (int k = 0; k < n; k++) {
                long product = 1;
                for (int i = 1; i < at.length; i++) {
                    product *= storages.get(i).getLong(at[i] + k * step[i]);
                }
                int o = at[0] + k * step[0];
                to.setLong(o, to.getLong(o) + product);
            }
        };
    }

    static NestedLoop.Body bools(List<Storage> storages) {
        var to = storages.get(0);
        return (n, at, step) -> {
            for (int k = 0; k < n; k++) {
                boolean product = true;
                for (int i = 1; i < at.length; i++) {
                    product &= storages.get(i).getBoolean(at[i] + k * step[i]);
                }
                if (product) {
                    to.setLong(at[0] + k * step[0], 1);
                }
            }
        };
    }

    static NestedLoop.Body complex(List<Storage> storages) {
        var to = storages.get(0);
        return (n, at, step) -> {
            for (int k = 0; k < n; k++) {
                double re = 1;
                double im = 0;
                for (int i = 1; i < at.length; i++) {
                    int p = at[i] + k * step[i];
                    double u = storages.get(i).getDouble(p);
                    double v = storages.get(i).getImaginary(p);
                    double kept = i == 1 ? u : re * u - im * v;
                    im = i == 1 ? v : re * v + im * u;
                    re = kept;
                }
                int o = at[0] + k * step[0];
                to.setComplex(o, to.getDouble(o) + re, to.getImaginary(o) + im);
            }
        };
    }

    static NestedLoop.Body objects(List<Storage> storages) {
        var to = storages.get(0);
        return (n, at, step) -> {
            var ops = ObjectOps.current();
            for (int k = 0; k < n; k++) {
                Object product = storages.get(1).getObject(at[1] + k * step[1]);
                for (int i = 2; i < at.length; i++) {
                    Object factor = storages.get(i).getObject(at[i] + k * step[i]);
                    product = ops.binary("*", product, factor);
                }
                int o = at[0] + k * step[0];
                to.setObject(o, ops.binary("+", to.getObject(o), product));
            }
        };
    }
}
