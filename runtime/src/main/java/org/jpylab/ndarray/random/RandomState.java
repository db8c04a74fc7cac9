package org.jpylab.ndarray.random;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * The legacy interface, {@code numpy.random.seed}, {@code rand}, {@code randn} and so on, whose
 * streams have not changed since NumPy 1.16.
 */
public final class RandomState extends CountDistributions {
    private final LegacyVariates legacy;

    private RandomState(BitGenerator bits, LegacyVariates legacy) {
        super(bits, legacy, true);
        this.legacy = legacy;
    }

    /** A state over a generator, with nothing drawn from it yet. */
    public static RandomState over(BitGenerator bits) {
        return new RandomState(bits, new LegacyVariates(bits));
    }

    /** A state seeded from the operating system. */
    public static RandomState unseeded() {
        return over(new Mt19937(SeedSequence.fromSystem()));
    }

    /**
     * Starts again.
     *
     * @param seed a number (0-d), a one-dimensional array of numbers, also of one, or null for the
     *     operating system's entropy
     */
    public void seed(@Nullable NdArray seed) {
        if (!(bits instanceof Mt19937 twister)) {
            throw PyError.typeError("can only re-seed a MT19937 BitGenerator");
        }
        if (seed == null) {
            int[] words = SeedSequence.fromSystem().generateState(Mt19937.LENGTH);
            words[0] = 0x80000000;
            twister.setState(words, Mt19937.LENGTH - 1);
        } else {
            reseed(twister, seed);
        }
        legacy.setGauss(false, 0);
    }

    private static void reseed(Mt19937 twister, NdArray seed) {
        boolean integral = seed.dtype().isInteger() || seed.dtype().isBool();
        if (seed.ndim() == 0 && integral) {
            twister.seed(word(seed.item()));
            return;
        }
        if (seed.size() == 0) {
            throw PyError.valueError("Seed must be non-empty");
        }
        if (!integral && !seed.dtype().isObject()) {
            throw PyError.typeError(
                    "Cannot cast "
                            + (seed.ndim() == 0 ? "scalar" : "array data")
                            + " from "
                            + seed.dtype().repr()
                            + " to dtype('int64') according to the rule 'safe'");
        }
        if (seed.ndim() > 1) {
            throw PyError.valueError("Seed array must be 1-d");
        }
        Object[] values = seed.toObjects();
        int[] words = new int[values.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(values[i]);
        }
        if (seed.ndim() == 0) {
            twister.seed(words[0]);
        } else {
            twister.seed(words);
        }
    }

    private static int word(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        if (!(value instanceof Long seed) || seed < 0 || seed >>> 32 != 0) {
            throw PyError.valueError("Seed must be between 0 and 2**32 - 1");
        }
        return seed.intValue();
    }

    /** Whether a second normal draw waits. */
    public boolean hasGauss() {
        return legacy.hasGauss();
    }

    /** The second normal draw that waits, or 0. */
    public double gauss() {
        return legacy.gauss();
    }

    /** Restores the waiting normal draw. */
    public void setGauss(boolean waiting, double second) {
        legacy.setGauss(waiting, second);
    }

    /** Uniform integers in [low, high), or [0, low) when {@code high} is null. */
    public Object randint(NdArray low, @Nullable NdArray high, int @Nullable [] size, DType dtype) {
        var integers = new UniformIntegers(bits, dtype, true, false, "randint");
        return high == null
                ? integers.draw(NdArray.scalar(0L), low, size)
                : integers.draw(low, high, size);
    }

    /** Uniform integers in [low, high], or [1, low] when {@code high} is null; deprecated. */
    public Object randomIntegers(long low, @Nullable Long high, int @Nullable [] size) {
        long first = high == null ? 1 : low;
        long last = high == null ? low : high;
        Warnings.warn(
                "DeprecationWarning",
                "This function is deprecated. Please call randint("
                        + first
                        + ", "
                        + last
                        + " + 1) instead");
        return randint(NdArray.scalar(first), NdArray.scalar(last + 1), size, DType.INT64);
    }

    /** Random non-negative longs. */
    public Object tomaxint(int @Nullable [] size) {
        return Parameters.sized(size).counts((a, b, c) -> bits.nextLong() >>> 1);
    }

    /** Random bytes. */
    public byte[] bytes(int length) {
        return RandomBytes.draw(bits, length);
    }

    /** The new order of n things; swap them accordingly. */
    public int[] order(int n) {
        return Permutations.order(bits, n);
    }

    /** Shuffles the array in place along its first axis. */
    public void shuffle(NdArray array) {
        array.requireWriteable();
        if (array.ndim() == 0) {
            throw PyError.typeError("len() of unsized object");
        }
        if (array.size() > 0) {
            Permutations.apply(array, order(array.shape(0)), 0);
        }
    }

    /** The numbers below n in random order, a new int64 array. */
    public NdArray permutation(int n) {
        return NdArray.ofInts(order(n));
    }

    /** A copy of the array with its first axis shuffled. */
    public NdArray permutation(NdArray array) {
        if (array.ndim() == 0) {
            throw PyError.indexError("x must be an integer or at least 1-dimensional");
        }
        return Permutations.take(array, order(array.shape(0)), 0);
    }

    /**
     * Members of a one-dimensional population, or of the numbers below a 0-d one.
     *
     * @param p the members' weights, null for equal ones
     * @return a new array; without a size a 0-d one, or a Long for a 0-d population
     */
    public Object choice(NdArray a, int @Nullable [] size, boolean replace, @Nullable NdArray p) {
        if (a.ndim() > 1) {
            throw PyError.valueError("a must be 1-dimensional");
        }
        int population = population(a, size);
        double @Nullable [] weights = p == null ? null : Choice.weights(p, population, "'");
        int count = size == null ? 1 : Parameters.count(size);
        long[] drawn = drawn(population, count, replace, weights);
        return Choice.members(a, drawn, size, 0);
    }

    private static int population(NdArray a, int @Nullable [] size) {
        boolean none = size != null && Parameters.count(size) == 0;
        if (a.ndim() == 0) {
            if (!(a.item() instanceof Long n)) {
                throw PyError.valueError("a must be 1-dimensional or an integer");
            }
            if (n <= 0 && !none) {
                throw PyError.valueError("a must be greater than 0 unless no samples are taken");
            }
            return Math.toIntExact(n);
        }
        if (a.shape(0) == 0 && !none) {
            throw PyError.valueError("'a' cannot be empty unless no samples are taken");
        }
        return a.shape(0);
    }

    private long[] drawn(int population, int count, boolean replace, double @Nullable [] weights) {
        if (replace && weights != null) {
            return Choice.weighted(bits, weights, count);
        }
        if (replace) {
            long[] drawn = new long[count];
            BoundedIntegers source = BoundedIntegers.of(bits, 64, true);
            for (int i = 0; i < count; i++) {
                drawn[i] = source.next(population - 1L);
            }
            return drawn;
        }
        if (count > population) {
            throw PyError.valueError(
                    "Cannot take a larger sample than population when 'replace=False'");
        }
        if (weights != null) {
            return Choice.weightedWithoutReplacement(bits, weights, count);
        }
        return Arrays.stream(order(population)).limit(count).asLongStream().toArray();
    }

    /**
     * Vectors with the given mean and covariance: standard normal ones times √s v of the
     * covariance's singular value decomposition.
     *
     * @param checkValid {@code warn}, {@code raise} or {@code ignore} when the covariance is not
     *     positive semidefinite
     */
    public NdArray multivariateNormal(
            NdArray mean, NdArray cov, int @Nullable [] size, String checkValid, double tol) {
        int[] shape = MultivariateNormal.shape(mean, cov, size);
        NdArray x = (NdArray) standardNormal(shape);
        return new MultivariateNormal(mean, cov, checkValid, tol).legacy(x);
    }

    @Override
    String rangeMessage(boolean scalar) {
        return "Range exceeds valid bounds";
    }

    @Override
    Constraint rangeConstraint() {
        return Constraint.NONE;
    }
}
