package org.jpylab.ndarray.stats;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Promotion;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.elementwise.Arithmetic;
import org.jpylab.ndarray.elementwise.CallOptions;
import org.jpylab.ndarray.elementwise.Division;
import org.jpylab.ndarray.elementwise.Transcendental;
import org.jpylab.ndarray.product.Products;
import org.jpylab.ndarray.reduce.Moments;
import org.jpylab.ndarray.reduce.Reductions;
import org.jspecify.annotations.Nullable;

/** Covariances and correlation coefficients of variables. */
public final class Covariance {
    private Covariance() {}

    /** What an estimate of covariances depends on besides the data. */
    public record Options(
            boolean rowvar,
            boolean bias,
            @Nullable Integer ddof,
            @Nullable NdArray frequencies,
            @Nullable NdArray weights,
            @Nullable DType dtype) {
        public static final Options DEFAULT = new Options(true, false, null, null, null, null);
    }

    /** The covariance matrix of the variables of m and y: rows, or columns without rowvar. */
    public static NdArray cov(NdArray m, @Nullable NdArray y, Options options) {
        if (m.ndim() > 2) {
            throw PyError.valueError("m has more than 2 dimensions");
        }
        if (y != null && y.ndim() > 2) {
            throw PyError.valueError("y has more than 2 dimensions");
        }
        var type = options.dtype == null ? common(m, y) : options.dtype;
        var x = variables(m, type, options.rowvar);
        if (x.shape(0) == 0) {
            return NdArray.zeros(0, 0);
        }
        if (y != null) {
            x = stacked(x, variables(y, type, options.rowvar));
        }
        var w = weights(options, x.shape(1));
        var average = Moments.average(x, 1, w, false);
        int ddof = options.ddof == null ? (options.bias ? 0 : 1) : options.ddof;
        double scale = average[1].getDouble(0);
        double fact = x.shape(1) - ddof;
        if (w != null) {
            fact = scale - ddof;
            if (options.weights != null && ddof != 0) {
                var products = Arithmetic.MULTIPLY.call(w, options.weights.as(DType.FLOAT64));
                fact = scale - ddof * Reductions.sum(products).getDouble() / scale;
            }
        }
        if (fact <= 0) {
            Warnings.runtime("Degrees of freedom <= 0 for slice");
            fact = 0;
        }
        var centred = Arithmetic.SUBTRACT.call(x, average[0].newAxis(1));
        var weighted = w == null ? centred : Arithmetic.MULTIPLY.call(centred, w);
        var other = weighted.transpose();
        other = other.dtype().isComplex() ? Arithmetic.CONJUGATE.call(other) : other;
        var product = Products.dot(centred, other, null);
        var factor = Division.DIVIDE.call(NdArray.scalar(1.0), NdArray.scalar(fact));
        return Views.squeeze(Arithmetic.MULTIPLY.call(product, factor), null);
    }

    private static DType common(NdArray m, @Nullable NdArray y) {
        var type = Promotion.promote(m.dtype(), DType.FLOAT64);
        return y == null ? type : Promotion.promote(type, y.dtype());
    }

    private static NdArray variables(NdArray array, DType type, boolean rowvar) {
        var copy = array.astype(type);
        while (copy.ndim() < 2) {
            copy = copy.newAxis(0);
        }
        return !rowvar && copy.shape(0) != 1 ? copy.transpose() : copy;
    }

    private static NdArray stacked(NdArray x, NdArray y) {
        if (x.shape(1) != y.shape(1)) {
            throw PyError.valueError(
                    "all the input array dimensions for the concatenation axis must match exactly,"
                            + " but along dimension 1, the array at index 0 has size "
                            + x.shape(1)
                            + " and the array at index 1 has size "
                            + y.shape(1));
        }
        int n = x.shape(0);
        var both = NdArray.zeros(x.dtype(), n + y.shape(0), x.shape(1));
        both.slice(0, n).assign(x);
        both.slice(n, n + y.shape(0)).assign(y);
        return both;
    }

    private static @Nullable NdArray weights(Options options, int n) {
        NdArray w = null;
        if (options.frequencies != null) {
            w = checked(options.frequencies, n, "fweights");
            for (double value : w.toDoubles()) {
                if (value != Math.rint(value)) {
                    throw PyError.typeError("fweights must be integer");
                }
            }
        }
        if (options.weights != null) {
            var a = checked(options.weights, n, "aweights");
            w = w == null ? a : Arithmetic.MULTIPLY.call(w, a);
        }
        return w;
    }

    private static NdArray checked(NdArray weights, int n, String name) {
        if (weights.ndim() > 1) {
            throw PyError.runtimeError("cannot handle multidimensional " + name);
        }
        if (weights.shape(0) != n) {
            throw PyError.runtimeError("incompatible numbers of samples and " + name);
        }
        for (double value : weights.toDoubles()) {
            if (value < 0) {
                throw PyError.valueError(name + " cannot be negative");
            }
        }
        return weights.as(DType.FLOAT64);
    }

    /** The correlation coefficients of the variables of x and y. */
    public static NdArray corrcoef(
            NdArray x, @Nullable NdArray y, boolean rowvar, @Nullable DType dtype) {
        var c = cov(x, y, new Options(rowvar, false, null, null, null, dtype));
        if (c.ndim() == 0) {
            return Division.DIVIDE.call(c, c);
        }
        var deviation = Transcendental.SQRT.call(c.diagonal(0, 0, 1).real());
        var rows = Division.DIVIDE.call(c, deviation.newAxis(1));
        var result = Division.DIVIDE.call(rows, deviation.newAxis(0));
        clip(result.real());
        if (result.dtype().isComplex()) {
            clip(result.imag());
        }
        return result;
    }

    private static void clip(NdArray part) {
        var into = CallOptions.into(part);
        Arithmetic.MAXIMUM.call(new NdArray[] {part, NdArray.scalar(-1.0)}, into);
        Arithmetic.MINIMUM.call(new NdArray[] {part, NdArray.scalar(1.0)}, into);
    }
}
