package org.jpylab.loop;

import org.jpylab.libm.CMath;
import org.jpylab.ndarray.random.Mt19937;

/** Nodes that draw numbers as Python's module {@code random} does, from a copy of its state. */
public final class PythonDraws implements Revocable {
    private static final double TWO_PI = 2 * Math.PI;
    private static final long MOST = 1L << 31;

    private Mt19937 bits;

    /** The second of a pair of normal numbers, which the next call gives; NaN for none. */
    private double gauss;

    private Mt19937 bitsBefore;
    private double gaussBefore;
    private boolean isSaved;

    /**
     * Takes a state: the words of the twister, the place in them and a number left over, or NaN.
     */
    public PythonDraws(int[] words, int position, double gauss) {
        bits = Mt19937.seeded(0);
        bits.setState(words, position);
        bitsBefore = bits;
        this.gauss = gauss;
        gaussBefore = gauss;
    }

    public int[] words() {
        return bits.key();
    }

    public int position() {
        return bits.position();
    }

    public double gauss() {
        return gauss;
    }

    @Override
    public void mark() {
        isSaved = false;
    }

    @Override
    public void reset() {
        if (isSaved) {
            bits = bitsBefore;
            gauss = gaussBefore;
        }
    }

    private Mt19937 next() {
        if (!isSaved) {
            bitsBefore = bits.copy();
            gaussBefore = gauss;
            isSaved = true;
        }
        return bits;
    }

    /** Uniform in [0, 1). */
    public Real random() {
        return frame -> next().nextDouble();
    }

    /** Uniform in [0, n), by as many bits as n has. */
    public Whole below(Whole n) {
        return frame -> {
            long end = n.of(frame);
            if (end <= 0 || end >= MOST) {
                throw Bail.OUT;
            }
            int unused = Long.numberOfLeadingZeros(end) - Integer.SIZE;
            Mt19937 from = next();
            int drawn = from.nextInt() >>> unused;
            while (drawn >= end) {
                drawn = from.nextInt() >>> unused;
            }
            return drawn;
        };
    }

    /**
     * Normal with mean 0 and variance 1, in pairs (G. Box and M. Muller, Ann. Math. Stat. 29, 610).
     */
    public Real gaussian() {
        return frame -> {
            Mt19937 from = next();
            double left = gauss;
            if (!Double.isNaN(left)) {
                gauss = Double.NaN;
                return left;
            }
            double angle = from.nextDouble() * TWO_PI;
            double radius = Math.sqrt(-2.0 * Math.log(1.0 - from.nextDouble()));
            gauss = CMath.sin(angle) * radius;
            return CMath.cos(angle) * radius;
        };
    }

    /** The logarithm of a number uniform in (0, 1], negated. */
    public Real exponential() {
        return frame -> -Math.log(1.0 - next().nextDouble());
    }
}
