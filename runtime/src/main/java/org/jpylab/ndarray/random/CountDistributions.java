package org.jpylab.ndarray.random;

import org.jpylab.error.PyError;
import org.jpylab.libm.CMath;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/**
 * Arrays of draws from the discrete and the multivariate distributions. The discrete ones return a
 * Long when all is scalar and {@code size} is null, else a new int64 array.
 */
public abstract class CountDistributions extends Distributions {
    private static final double SEARCH_FROM = 1.0 / 3.0;

    final Binomial binomial;
    private final boolean legacy;

    CountDistributions(BitGenerator bits, Variates variates, boolean legacy) {
        super(bits, variates);
        this.legacy = legacy;
        binomial = new Binomial(bits);
    }

    public final Object binomial(NdArray n, NdArray p, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("p", p, Constraint.BOUNDED_0_1)
                .withCount("n", n, Constraint.NON_NEGATIVE)
                .counts((a, b, c) -> successes(a, (long) b));
    }

    private long successes(double p, long n) {
        return legacy ? binomial.legacyDraw(p, n) : binomial.draw(p, n);
    }

    public final Object negativeBinomial(NdArray n, NdArray p, int @Nullable [] size) {
        if (legacy) {
            return Parameters.sized(size)
                    .with("n", n, Constraint.POSITIVE)
                    .with("p", p, Constraint.BOUNDED_0_1)
                    .counts((a, b, c) -> failures(a, b));
        }
        Parameters parameters =
                Parameters.sized(size)
                        .with("n", n, Constraint.POSITIVE_NOT_NAN)
                        .with("p", p, Constraint.BOUNDED_GT_0_1);
        checkMeans(n, p);
        return parameters.counts((a, b, c) -> failures(a, b));
    }

    private long failures(double n, double p) {
        double mean = variates.gamma(n, (1 - p) / p);
        return Counts.poisson(bits, mean);
    }

    private static void checkMeans(NdArray n, NdArray p) {
        int[] shape = Parameters.broadcastShape(List.of(n.shape(), p.shape()));
        double[] ns = n.broadcastTo(shape).toDoubles();
        double[] ps = p.broadcastTo(shape).toDoubles();
        for (int i = 0; i < ns.length; i++) {
            double most = (1 - ps[i]) / ps[i] * (ns[i] + 10 * Math.sqrt(ns[i]));
            if (most > Constraint.POISSON_MAX) {
                throw PyError.valueError(
                        "n too large or p too small, see Generator.negative_binomial Notes");
            }
        }
    }

    public final Object poisson(NdArray lam, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("lam", lam, Constraint.POISSON)
                .counts((a, b, c) -> Counts.poisson(bits, a));
    }

    public final Object zipf(NdArray a, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("a", a, Constraint.GREATER_1)
                .counts((x, y, z) -> Counts.zipf(bits, x));
    }

    public final Object geometric(NdArray p, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("p", p, Constraint.BOUNDED_GT_0_1)
                .counts((a, b, c) -> trials(a));
    }

    private long trials(double p) {
        if (p >= SEARCH_FROM) {
            return Counts.geometricSearch(bits, p);
        }
        double trials =
                legacy
                        ? CMath.log1p(-bits.nextDouble()) / CMath.log(1 - p)
                        : -variates.standardExponential() / CMath.log1p(-p);
        return (long) Math.ceil(trials);
    }

    public final Object logseries(NdArray p, int @Nullable [] size) {
        return Parameters.sized(size)
                .with("p", p, Constraint.BOUNDED_LT_0_1)
                .counts((a, b, c) -> Counts.logSeries(bits, a, legacy));
    }

    public final Object hypergeometric(
            NdArray good, NdArray bad, NdArray sample, int @Nullable [] size) {
        checkUrn(Parameters.integral(good), Parameters.integral(bad), Parameters.integral(sample));
        return Parameters.sized(size)
                .withCount("ngood", good, Constraint.NON_NEGATIVE)
                .withCount("nbad", bad, Constraint.NON_NEGATIVE)
                .withCount(
                        "nsample", sample, legacy ? Constraint.AT_LEAST_1 : Constraint.NON_NEGATIVE)
                .counts((a, b, c) -> goodOnes((long) a, (long) b, (long) c));
    }

    private long goodOnes(long good, long bad, long sample) {
        return legacy
                ? Hypergeometric.legacyDraw(bits, good, bad, sample)
                : Hypergeometric.draw(bits, good, bad, sample);
    }

    private void checkUrn(NdArray good, NdArray bad, NdArray sample) {
        int[] shape = Parameters.broadcastShape(List.of(good.shape(), bad.shape(), sample.shape()));
        long[] goods = good.broadcastTo(shape).toLongs();
        long[] bads = bad.broadcastTo(shape).toLongs();
        long[] samples = sample.broadcastTo(shape).toLongs();
        if (!legacy
                && (Arrays.stream(goods).anyMatch(n -> n >= Hypergeometric.LIMIT)
                        || Arrays.stream(bads).anyMatch(n -> n >= Hypergeometric.LIMIT))) {
            throw PyError.valueError(
                    "both ngood and nbad must be less than " + Hypergeometric.LIMIT);
        }
        for (int i = 0; i < goods.length; i++) {
            if (goods[i] + bads[i] < samples[i]) {
                throw PyError.valueError("ngood + nbad < nsample");
            }
        }
    }

    /** Counts of n trials in each category; the last axis of the new int64 array is theirs. */
    public final NdArray multinomial(long n, NdArray pvals, int @Nullable [] size) {
        double[] p = probabilities(pvals);
        if (n < 0) {
            throw PyError.valueError("n < 0");
        }
        int[] shape = extended(size, p.length);
        long[] counts = new long[Parameters.count(shape)];
        for (int i = 0; i < counts.length; i += p.length) {
            fillMultinomial(n, p, 0, counts, i, p.length);
        }
        return NdArray.wrap(DType.INT64, counts, shape);
    }

    private static double[] probabilities(NdArray pvals) {
        if (pvals.ndim() == 0) {
            throw PyError.typeError("pvals must be a 1-d sequence");
        }
        if (pvals.ndim() > 1) {
            throw PyError.valueError("object too deep for desired array");
        }
        double[] p = pvals.toDoubles();
        Constraint.BOUNDED_0_1.check("pvals", p, false);
        if (p.length > 0 && Kahan.sum(p, 0, p.length - 1) > 1.0 + 1e-12) {
            throw PyError.valueError("sum(pvals[:-1]) > 1.0");
        }
        return p;
    }

    final void fillMultinomial(
            long n, double[] p, int from, long[] counts, int to, int categories) {
        double remaining = 1.0;
        long left = n;
        for (int j = 0; j < categories - 1 && left > 0; j++) {
            counts[to + j] = successes(p[from + j] / remaining, left);
            left -= counts[to + j];
            remaining -= p[from + j];
        }
        if (left > 0) {
            counts[to + categories - 1] = left;
        }
    }

    /** Vectors that sum to one; their axis is the last of the new float64 array. */
    public final NdArray dirichlet(NdArray alpha, int @Nullable [] size) {
        double[] shapes = alpha.toDoubles();
        for (double a : shapes) {
            if (a <= 0) {
                throw PyError.valueError("alpha <= 0");
            }
        }
        int[] shape = extended(size, shapes.length);
        double[] values = new double[Parameters.count(shape)];
        for (int i = 0; i < values.length; i += shapes.length) {
            fillDirichlet(shapes, values, i);
        }
        return NdArray.wrap(values, shape);
    }

    void fillDirichlet(double[] shapes, double[] values, int at) {
        double sum = 0.0;
        for (int j = 0; j < shapes.length; j++) {
            values[at + j] = variates.standardGamma(shapes[j]);
            sum += values[at + j];
        }
        double inverse = 1 / sum;
        for (int j = 0; j < shapes.length; j++) {
            values[at + j] *= inverse;
        }
    }

    static int[] extended(int @Nullable [] size, int last) {
        int[] shape = size == null ? new int[1] : Arrays.copyOf(size, size.length + 1);
        shape[shape.length - 1] = last;
        return shape;
    }
}
