package org.jpylab.ndarray.random;

import org.jpylab.error.Interruption;
import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Arrays of draws from the continuous distributions, as {@code RandomState} and {@code Generator}
 * have them in common. Every method takes its parameters as arrays (0-d for a number), broadcasts
 * them, and returns a Double when all is scalar and {@code size} is null, else a new float64 array.
 */
public abstract class Distributions {
    final BitGenerator bits;
    final Variates variates;
    private final SingleDraws single;

    Distributions(BitGenerator bits, Variates variates) {
        this.bits = bits;
        this.variates = variates;
        single = new SingleDraws(bits, variates);
    }

    /** The source of random bits. */
    public final BitGenerator bitGenerator() {
        return bits;
    }

    /** The same stream, one number at a time. */
    public final SingleDraws single() {
        return single;
    }

    /** Uniform in [0, 1). */
    public final Object random(int @Nullable [] size) {
        if (size == null) {
            return bits.nextDouble();
        }
        double[] values = new double[Parameters.count(size)];
        for (int i = 0; i < values.length; i++) {
            Interruption.check();
            values[i] = bits.nextDouble();
        }
        return NdArray.wrap(values, size);
    }

    public final Object standardNormal(int @Nullable [] size) {
        if (size == null) {
            return variates.standardNormal();
        }
        double[] values = new double[Parameters.count(size)];
        for (int i = 0; i < values.length; i++) {
            Interruption.check();
            values[i] = variates.standardNormal();
        }
        return NdArray.wrap(values, size);
    }

    public final Object standardExponential(int @Nullable [] size) {
        return Parameters.sized(size).reals((a, b, c) -> variates.standardExponential());
    }

    public final Object standardCauchy(int @Nullable [] size) {
        return Parameters.sized(size).reals((a, b, c) -> variates.standardCauchy());
    }

    public final Object uniform(NdArray low, NdArray high, int @Nullable [] size) {
        boolean scalar = low.ndim() == 0 && high.ndim() == 0;
        return Parameters.sized(size)
                .with("low", low, Constraint.NONE)
                .with("high", high, Constraint.NONE)
                .reals(uniformDraw(low, high, scalar));
    }

    private Parameters.RealDraw uniformDraw(NdArray low, NdArray high, boolean scalar) {
        int[] shape = Parameters.broadcastShape(List.of(low.shape(), high.shape()));
        double[] lows = low.broadcastTo(shape).toDoubles();
        double[] highs = high.broadcastTo(shape).toDoubles();
        double[] ranges = new double[lows.length];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = highs[i] - lows[i];
            if (!Double.isFinite(ranges[i])) {
                throw PyError.overflowError(rangeMessage(scalar));
            }
        }
        rangeConstraint().check("high - low", ranges, scalar);
        return (a, b, c) -> variates.uniform(a, b - a);
    }

    abstract String rangeMessage(boolean scalar);

    abstract Constraint rangeConstraint();

    public final Object normal(NdArray loc, NdArray scale, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("loc", loc, Constraint.NONE)
                .with("scale", scale, Constraint.NON_NEGATIVE)
                .reals((a, b, c) -> variates.normal(a, b));
    }

    public final Object lognormal(NdArray mean, NdArray sigma, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("mean", mean, Constraint.NONE)
                .with("sigma", sigma, Constraint.NON_NEGATIVE)
                .reals((a, b, c) -> variates.logNormal(a, b));
    }

    public final Object exponential(NdArray scale, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("scale", scale, Constraint.NON_NEGATIVE)
                .reals((a, b, c) -> variates.exponential(a));
    }

    public final Object standardGamma(NdArray shape, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("shape", shape, Constraint.NON_NEGATIVE)
                .reals((a, b, c) -> variates.standardGamma(a));
    }

    public final Object gamma(NdArray shape, NdArray scale, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("shape", shape, Constraint.NON_NEGATIVE)
                .with("scale", scale, Constraint.NON_NEGATIVE)
                .reals((a, b, c) -> variates.gamma(a, b));
    }

    public final Object beta(NdArray a, NdArray b, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("a", a, Constraint.POSITIVE)
                .with("b", b, Constraint.POSITIVE)
                .reals((x, y, z) -> variates.beta(x, y));
    }

    public final Object chisquare(NdArray df, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("df", df, Constraint.POSITIVE)
                .reals((a, b, c) -> variates.chiSquare(a));
    }

    public final Object noncentralChisquare(NdArray df, NdArray nonc, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("df", df, Constraint.POSITIVE)
                .with("nonc", nonc, Constraint.NON_NEGATIVE)
                .reals((a, b, c) -> variates.noncentralChiSquare(a, b));
    }

    public final Object f(NdArray dfnum, NdArray dfden, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("dfnum", dfnum, Constraint.POSITIVE)
                .with("dfden", dfden, Constraint.POSITIVE)
                .reals((a, b, c) -> variates.f(a, b));
    }

    public final Object noncentralF(
            NdArray dfnum, NdArray dfden, NdArray nonc, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("dfnum", dfnum, Constraint.POSITIVE)
                .with("dfden", dfden, Constraint.POSITIVE)
                .with("nonc", nonc, Constraint.NON_NEGATIVE)
                .reals(variates::noncentralF);
    }

    public final Object standardT(NdArray df, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("df", df, Constraint.POSITIVE)
                .reals((a, b, c) -> variates.standardT(a));
    }

    public final Object vonmises(NdArray mu, NdArray kappa, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("mu", mu, Constraint.NONE)
                .with("kappa", kappa, Constraint.NON_NEGATIVE)
                .reals((a, b, c) -> variates.vonMises(a, b));
    }

    public final Object pareto(NdArray a, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("a", a, Constraint.POSITIVE)
                .reals((x, y, z) -> variates.pareto(x));
    }

    public final Object weibull(NdArray a, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("a", a, Constraint.NON_NEGATIVE)
                .reals((x, y, z) -> variates.weibull(x));
    }

    public final Object power(NdArray a, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("a", a, Constraint.POSITIVE)
                .reals((x, y, z) -> variates.power(x));
    }

    public final Object laplace(NdArray loc, NdArray scale, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("loc", loc, Constraint.NONE)
                .with("scale", scale, Constraint.NON_NEGATIVE)
                .reals((a, b, c) -> variates.laplace(a, b));
    }

    public final Object gumbel(NdArray loc, NdArray scale, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("loc", loc, Constraint.NONE)
                .with("scale", scale, Constraint.NON_NEGATIVE)
                .reals((a, b, c) -> variates.gumbel(a, b));
    }

    public final Object logistic(NdArray loc, NdArray scale, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("loc", loc, Constraint.NONE)
                .with("scale", scale, Constraint.NON_NEGATIVE)
                .reals((a, b, c) -> variates.logistic(a, b));
    }

    public final Object rayleigh(NdArray scale, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("scale", scale, Constraint.NON_NEGATIVE)
                .reals((a, b, c) -> variates.rayleigh(a));
    }

    public final Object wald(NdArray mean, NdArray scale, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("mean", mean, Constraint.POSITIVE)
                .with("scale", scale, Constraint.POSITIVE)
                .reals((a, b, c) -> variates.wald(a, b));
    }

    public final Object triangular(
            NdArray left, NdArray mode, NdArray right, int @Nullable [] size) {
        checkTriangle(left, mode, right);
        return Parameters.sized(size)
                .with("left", left, Constraint.NONE)
                .with("mode", mode, Constraint.NONE)
                .with("right", right, Constraint.NONE)
                .reals(variates::triangular);
    }

    private static void checkTriangle(NdArray left, NdArray mode, NdArray right) {
        int[] shape = Parameters.broadcastShape(List.of(left.shape(), mode.shape(), right.shape()));
        double[] lefts = left.broadcastTo(shape).toDoubles();
        double[] modes = mode.broadcastTo(shape).toDoubles();
        double[] rights = right.broadcastTo(shape).toDoubles();
        for (int i = 0; i < lefts.length; i++) {
            if (lefts[i] > modes[i]) {
                throw PyError.valueError("left > mode");
            }
            if (modes[i] > rights[i]) {
                throw PyError.valueError("mode > right");
            }
            if (lefts[i] == rights[i]) {
                throw PyError.valueError("left == right");
            }
        }
    }

    /** A 0-d float64 parameter. */
    static NdArray number(double value) {
        return NdArray.scalar(value);
    }

    static NdArray reals(NdArray array) {
        return array.as(DType.FLOAT64).contiguous();
    }
}
