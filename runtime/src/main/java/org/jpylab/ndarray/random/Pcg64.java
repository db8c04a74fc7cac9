package org.jpylab.ndarray.random;

import java.math.BigInteger;

/**
 * The permuted congruential generator with 128 bits of state (M. O'Neill, "PCG: a family of simple
 * fast space-efficient statistically good algorithms for random number generation",
 * HMC-CS-2014-0905), with the XSL-RR output of {@code PCG64} or the DXSM output of {@code
 * PCG64DXSM}.
 */
public final class Pcg64 extends Bits64Generator {
    private static final long MULTIPLIER_HIGH = 2549297995355413924L;
    private static final long MULTIPLIER_LOW = 4865540595714422341L;
    private static final long CHEAP_MULTIPLIER = 0xda942042e4dd58b5L;
    private static final BigInteger TWO_64 = BigInteger.ONE.shiftLeft(64);
    private static final BigInteger MASK_128 =
            BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE);
    private static final BigInteger JUMP = new BigInteger("9e3779b97f4a7c15f39cc0605cedc835", 16);

    private final boolean dxsm;
    private long high;
    private long low;
    private long incrementHigh;
    private long incrementLow;

    private Pcg64(boolean dxsm) {
        this.dxsm = dxsm;
    }

    /** The default generator of {@code default_rng}. */
    public static Pcg64 xslRr(SeedSequence seeds) {
        Pcg64 generator = new Pcg64(false);
        generator.seed(seeds.generateLongs(4));
        return generator;
    }

    /** The variant with the stronger output function and cheaper multiplier. */
    public static Pcg64 dxsm(SeedSequence seeds) {
        Pcg64 generator = new Pcg64(true);
        generator.seed(seeds.generateLongs(4));
        return generator;
    }

    /** Both variants are seeded with the XSL-RR step, as NumPy does. */
    private void seed(long[] words) {
        incrementHigh = (words[2] << 1) | (words[3] >>> 63);
        incrementLow = (words[3] << 1) | 1;
        high = 0;
        low = 0;
        step(MULTIPLIER_HIGH, MULTIPLIER_LOW);
        add(words[0], words[1]);
        step(MULTIPLIER_HIGH, MULTIPLIER_LOW);
    }

    @Override
    public long nextLong() {
        if (dxsm) {
            long odd = low | 1;
            long word = high;
            word ^= word >>> 32;
            word *= CHEAP_MULTIPLIER;
            word ^= word >>> 48;
            word *= odd;
            step(0, CHEAP_MULTIPLIER);
            return word;
        }
        step(MULTIPLIER_HIGH, MULTIPLIER_LOW);
        return Long.rotateRight(high ^ low, (int) (high >>> 58));
    }

    private void step(long multiplierHigh, long multiplierLow) {
        long carried =
                Math.unsignedMultiplyHigh(low, multiplierLow)
                        + high * multiplierLow
                        + low * multiplierHigh;
        low *= multiplierLow;
        high = carried;
        add(incrementHigh, incrementLow);
    }

    private void add(long otherHigh, long otherLow) {
        low += otherLow;
        high += otherHigh + (Long.compareUnsigned(low, otherLow) < 0 ? 1 : 0);
    }

    /**
     * Moves as if {@code delta} words had been drawn (F. Brown, "Random number generation with
     * arbitrary strides", Trans. Am. Nucl. Soc. 71, 1994, page 202).
     */
    public void advance(BigInteger delta) {
        BigInteger multiplier =
                dxsm ? unsigned(0, CHEAP_MULTIPLIER) : unsigned(MULTIPLIER_HIGH, MULTIPLIER_LOW);
        BigInteger plus = increment();
        BigInteger factor = BigInteger.ONE;
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger steps = delta.and(MASK_128);
                steps.signum() > 0;
                steps = steps.shiftRight(1)) {
            if (steps.testBit(0)) {
                factor = factor.multiply(multiplier).and(MASK_128);
                sum = sum.multiply(multiplier).add(plus).and(MASK_128);
            }
            plus = multiplier.add(BigInteger.ONE).multiply(plus).and(MASK_128);
            multiplier = multiplier.multiply(multiplier).and(MASK_128);
        }
        BigInteger moved = factor.multiply(state()).add(sum).and(MASK_128);
        setState(moved, increment());
        setHalf(false, 0);
    }

    /** A generator {@code jumps} times the golden-ratio stride further on. */
    public Pcg64 jumped(BigInteger jumps) {
        Pcg64 moved = copy();
        moved.advance(JUMP.multiply(jumps));
        return moved;
    }

    public BigInteger state() {
        return unsigned(high, low);
    }

    public BigInteger increment() {
        return unsigned(incrementHigh, incrementLow);
    }

    /** Restores a state that {@link #state} and {@link #increment} gave. */
    public void setState(BigInteger state, BigInteger increment) {
        high = state.shiftRight(64).longValue();
        low = state.longValue();
        incrementHigh = increment.shiftRight(64).longValue();
        incrementLow = increment.longValue();
    }

    private static BigInteger unsigned(long high, long low) {
        return unsigned(high).shiftLeft(64).or(unsigned(low));
    }

    private static BigInteger unsigned(long word) {
        BigInteger value = BigInteger.valueOf(word);
        return word < 0 ? value.add(TWO_64) : value;
    }

    @Override
    public String name() {
        return dxsm ? "PCG64DXSM" : "PCG64";
    }

    @Override
    void become(BitGenerator other) {
        var twin = (Pcg64) other;
        high = twin.high;
        low = twin.low;
        incrementHigh = twin.incrementHigh;
        incrementLow = twin.incrementLow;
        setHalf(twin.hasHalf(), twin.half());
    }

    @Override
    public Pcg64 copy() {
        Pcg64 twin = new Pcg64(dxsm);
        twin.setState(state(), increment());
        twin.setHalf(hasHalf(), half());
        return twin;
    }
}
