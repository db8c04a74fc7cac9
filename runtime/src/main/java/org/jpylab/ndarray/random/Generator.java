package org.jpylab.ndarray.random;

import org.jpylab.error.PyError;
import org.jpylab.libm.CMath;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** The interface of {@code numpy.random.default_rng}, with the streams of NumPy 1.24. */
public final class Generator extends CountDistributions {
    private static final double STICK_BREAKING_BELOW = 0.1;

    public Generator(BitGenerator bits) {
        super(bits, new ZigguratVariates(bits), false);
    }

    /** What {@code default_rng(seed)} gives. */
    public static Generator seeded(long seed) {
        return new Generator(Pcg64.xslRr(SeedSequence.of(seed)));
    }

    /** Uniform in [0, 1) in single precision; a 0-d array when {@code size} is null. */
    public NdArray randomFloats(int @Nullable [] size) {
        return floats(size, i -> bits.nextFloat());
    }

    /** Standard normal in single precision; a 0-d array when {@code size} is null. */
    public NdArray standardNormalFloats(int @Nullable [] size) {
        return floats(size, i -> FloatZiggurat.normal(bits));
    }

    /**
     * Standard exponential in single precision; a 0-d array when {@code size} is null.
     *
     * @param inverse whether by the logarithm rather than the ziggurat
     */
    public NdArray standardExponentialFloats(int @Nullable [] size, boolean inverse) {
        return floats(
                size,
                i ->
                        inverse
                                ? FloatZiggurat.inverseExponential(bits)
                                : FloatZiggurat.exponential(bits));
    }

    /** Standard exponential by the logarithm, {@code method='inv'}. */
    public Object standardExponentialByInversion(int @Nullable [] size) {
        return Parameters.sized(size).reals((a, b, c) -> -CMath.log1p(-bits.nextDouble()));
    }

    /** Standard gamma in single precision. */
    public NdArray standardGammaFloats(NdArray shape, int @Nullable [] size) {
        Constraint.NON_NEGATIVE.check("shape", shape.toDoubles(), shape.ndim() == 0);
        int[] common = size == null ? shape.shape() : size;
        double[] shapes = shape.as(DType.FLOAT32).broadcastTo(common).toDoubles();
        return floats(common, i -> FloatZiggurat.gamma(bits, (float) shapes[i]));
    }

    private interface FloatDraw {
        float draw(int i);
    }

    private static NdArray floats(int @Nullable [] size, FloatDraw draw) {
        int[] shape = size == null ? new int[0] : size;
        float[] values = new float[Parameters.count(shape)];
        for (int i = 0; i < values.length; i++) {
            values[i] = draw.draw(i);
        }
        return NdArray.wrap(DType.FLOAT32, values, shape);
    }

    /** Uniform integers in [low, high), with {@code endpoint} in [low, high]. */
    public Object integers(
            NdArray low,
            @Nullable NdArray high,
            int @Nullable [] size,
            DType dtype,
            boolean endpoint) {
        var integers = new UniformIntegers(bits, dtype, false, endpoint, "integers");
        return high == null
                ? integers.draw(NdArray.scalar(0L), low, size)
                : integers.draw(low, high, size);
    }

    /** Random bytes. */
    public byte[] bytes(int length) {
        return RandomBytes.draw(bits, length);
    }

    /** The new order of n things; swap them accordingly. */
    public int[] order(int n) {
        return Permutations.order(bits, n);
    }

    /** Shuffles the array in place along an axis, its subarrays kept whole. */
    public void shuffle(NdArray array, int axis) {
        array.requireWriteable();
        int along = normalized(axis, array.ndim());
        if (array.size() > 0) {
            Permutations.apply(array, order(array.shape(along)), along);
        }
    }

    /** The numbers below n in random order, a new int64 array. */
    public NdArray permutation(int n) {
        return NdArray.ofInts(order(n));
    }

    /** A copy of the array with an axis shuffled, its subarrays kept whole. */
    public NdArray permutation(NdArray array, int axis) {
        int along = normalized(axis, array.ndim());
        return Permutations.take(array, order(array.shape(along)), along);
    }

    /**
     * A copy of the array with every line along an axis shuffled on its own.
     *
     * @param axis null to shuffle all elements
     */
    public NdArray permuted(NdArray array, @Nullable Integer axis) {
        NdArray result = array.copy('K');
        if (axis == null) {
            boolean columns = !result.isContiguous() && result.isColumnContiguous();
            NdArray flat = (columns ? result.transpose() : result).reshape(-1);
            NdArray shuffled = Permutations.take(flat, order(flat.shape(0)), 0);
            int[] shape = columns ? reversed(result.shape()) : result.shape();
            NdArray shaped = shuffled.reshape(shape);
            return columns ? shaped.transpose() : shaped;
        }
        int along = normalized(axis, array.ndim());
        shuffleLines(result, along, 0);
        return result;
    }

    /** Shuffles each line along {@code along}, the other axes in row order. */
    private void shuffleLines(NdArray array, int along, int from) {
        if (array.ndim() == 1) {
            int[] order = Permutations.order(bits, array.shape(0), 0);
            Permutations.apply(array, order, 0);
            return;
        }
        int axis = from == along ? 1 : 0;
        for (int i = 0; i < array.shape(axis); i++) {
            shuffleLines(array.at(axis, i), axis == 1 ? 0 : along - 1, 0);
        }
    }

    private static int[] reversed(int[] shape) {
        int[] result = new int[shape.length];
        for (int i = 0; i < shape.length; i++) {
            result[i] = shape[shape.length - 1 - i];
        }
        return result;
    }

    private static int normalized(int axis, int ndim) {
        if (axis < -ndim || axis >= ndim) {
            throw PyError.axisError(axis, ndim);
        }
        return axis < 0 ? axis + ndim : axis;
    }

    /**
     * Members along an axis of a population, or of the numbers below a 0-d one.
     *
     * @param p the members' weights, null for equal ones
     * @param shuffled whether members drawn without replacement come in random order
     * @return a new array; without a size a 0-d one (or the subarray), a Long for a 0-d population
     */
    public Object choice(
            NdArray a,
            int @Nullable [] size,
            boolean replace,
            @Nullable NdArray p,
            int axis,
            boolean shuffled) {
        int along = a.ndim() == 0 ? 0 : normalized(axis, a.ndim());
        long population = population(a, size, along);
        double @Nullable [] weights =
                p == null ? null : Choice.weights(p, Math.toIntExact(population), "");
        int count = size == null ? 1 : Parameters.count(size);
        long[] drawn = drawn(population, count, replace, weights, shuffled);
        return Choice.members(a, drawn, size, along);
    }

    private static long population(NdArray a, int @Nullable [] size, int axis) {
        boolean none = size != null && Parameters.count(size) == 0;
        if (a.ndim() == 0) {
            if (!(a.item() instanceof Long n)) {
                throw PyError.valueError("a must be a sequence or an integer");
            }
            if (n <= 0 && !none) {
                throw PyError.valueError(
                        "a must be a positive integer unless no samples are taken");
            }
            return n;
        }
        if (a.shape(axis) == 0 && !none) {
            throw PyError.valueError("a cannot be empty unless no samples are taken");
        }
        return a.shape(axis);
    }

    private long[] drawn(
            long population,
            int count,
            boolean replace,
            double @Nullable [] weights,
            boolean shuffled) {
        if (replace && weights != null) {
            return Choice.weighted(bits, weights, count);
        }
        if (replace) {
            long[] drawn = new long[count];
            BoundedIntegers source = BoundedIntegers.of(bits, 64, false);
            for (int i = 0; i < count; i++) {
                drawn[i] = source.next(population - 1);
            }
            return drawn;
        }
        if (count > population) {
            throw PyError.valueError(
                    "Cannot take a larger sample than population when replace is False");
        }
        return weights != null
                ? Choice.weightedWithoutReplacement(bits, weights, count)
                : Choice.withoutReplacement(bits, population, count, shuffled);
    }

    /** Counts for arrays of n or of probabilities: each broadcast pair gives a row. */
    public NdArray multinomial(NdArray n, NdArray pvals, int @Nullable [] size) {
        if (n.ndim() == 0 && pvals.ndim() == 1) {
            return multinomial(Parameters.integral(n).getLong(), pvals, size);
        }
        int d = pvals.ndim() == 0 ? 0 : pvals.shape(pvals.ndim() - 1);
        if (d == 0) {
            throw PyError.valueError(
                    "pvals must have at least 1 dimension and the last dimension of pvals must be"
                            + " greater than 0.");
        }
        Constraint.BOUNDED_0_1.check("pvals", pvals.toDoubles(), false);
        Constraint.NON_NEGATIVE.check("n", n.toDoubles(), false);
        int[] rows = Arrays.copyOf(pvals.shape(), pvals.ndim() - 1);
        int[] common = Parameters.broadcastShape(List.of(n.shape(), rows));
        if (size != null
                && !Arrays.equals(size, Parameters.broadcastShape(List.of(common, size)))) {
            throw PyError.valueError(
                    "Output size "
                            + Parameters.tuple(size)
                            + " is not compatible with broadcast dimensions of inputs "
                            + Parameters.tuple(common)
                            + ".");
        }
        int[] outer = size == null ? common : size;
        int[] shape = extended(outer, d);
        long[] trials = Parameters.integral(n).broadcastTo(outer).toLongs();
        double[] p = pvals.broadcastTo(shape).toDoubles();
        long[] counts = new long[p.length];
        for (int i = 0; i < trials.length; i++) {
            if (Kahan.sum(p, i * d, d - 1) > 1.0 + 1e-12) {
                String slice = pvals.ndim() == 1 ? "[:-1]" : "[...,:-1]";
                throw PyError.valueError("sum(pvals" + slice + ") > 1.0");
            }
            fillMultinomial(trials[i], p, i * d, counts, i * d, d);
        }
        return NdArray.wrap(DType.INT64, counts, shape);
    }

    /**
     * For shapes that are all small, by breaking a stick with beta draws, which cannot give 0/0.
     */
    @Override
    void fillDirichlet(double[] shapes, double[] values, int at) {
        if (Arrays.stream(shapes).max().orElse(1) >= STICK_BREAKING_BELOW) {
            super.fillDirichlet(shapes, values, at);
            return;
        }
        double[] sums = shapes.clone();
        for (int j = shapes.length - 2; j >= 0; j--) {
            sums[j] = sums[j + 1] + shapes[j];
        }
        double stick = 1.0;
        for (int j = 0; j < shapes.length - 1; j++) {
            double part = variates.beta(shapes[j], sums[j + 1]);
            values[at + j] = stick * part;
            stick *= 1.0 - part;
        }
        values[at + shapes.length - 1] = stick;
    }

    /**
     * How many of each colour are in a sample without replacement; the last axis is the colours'.
     *
     * @param method {@code marginals} or {@code count}
     */
    public NdArray multivariateHypergeometric(
            NdArray colors, long sample, int @Nullable [] size, String method) {
        return new ColoredUrn(bits, colors, sample, method).draw(size);
    }

    /**
     * Vectors with the given mean and covariance.
     *
     * @param method {@code svd}, {@code eigh} or {@code cholesky}
     * @param checkValid {@code warn}, {@code raise} or {@code ignore} when the covariance is not
     *     positive semidefinite
     */
    public NdArray multivariateNormal(
            NdArray mean,
            NdArray cov,
            int @Nullable [] size,
            String checkValid,
            double tol,
            String method) {
        if (!List.of("eigh", "svd", "cholesky").contains(method)) {
            throw PyError.valueError("method must be one of {'eigh', 'svd', 'cholesky'}");
        }
        if (mean.dtype().isComplex() || cov.dtype().isComplex()) {
            throw PyError.typeError("mean and cov must not be complex");
        }
        int[] shape = MultivariateNormal.shape(mean, cov, size);
        NdArray x = (NdArray) standardNormal(shape);
        return new MultivariateNormal(mean, cov, checkValid, tol).modern(x, method);
    }

    @Override
    String rangeMessage(boolean scalar) {
        return scalar ? "high - low range exceeds valid bounds" : "Range exceeds valid bounds";
    }

    @Override
    Constraint rangeConstraint() {
        return Constraint.NON_NEGATIVE;
    }
}
