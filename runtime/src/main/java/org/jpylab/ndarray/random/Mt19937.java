package org.jpylab.ndarray.random;

import org.jpylab.error.PyError;

/**
 * The Mersenne Twister (M. Matsumoto and T. Nishimura, ACM TOMACS 8(1), 1998, pages 3-30), seeded
 * as in its authors' revision of 2002.
 */
public final class Mt19937 extends BitGenerator {
    /** Words of state. */
    public static final int LENGTH = 624;

    static final int MIDDLE = 397;
    static final int MATRIX = 0x9908b0df;
    private static final int UPPER = 0x80000000;
    private static final int LOWER = 0x7fffffff;
    private static final int KNUTH = 1812433253;

    private final int[] key;
    private int position;

    public Mt19937(SeedSequence seeds) {
        key = seeds.generateState(LENGTH);
        key[0] = UPPER;
        position = LENGTH - 1;
    }

    private Mt19937(int[] key, int position) {
        this.key = key;
        this.position = position;
    }

    /** A generator seeded as {@code numpy.random.seed(n)} does. */
    public static Mt19937 seeded(int seed) {
        Mt19937 generator = new Mt19937(new int[LENGTH], LENGTH);
        generator.seed(seed);
        return generator;
    }

    /** Starts again from one 32-bit number. */
    public void seed(int seed) {
        key[0] = seed;
        for (int i = 1; i < LENGTH; i++) {
            key[i] = KNUTH * (key[i - 1] ^ (key[i - 1] >>> 30)) + i;
        }
        position = LENGTH;
    }

    /** Starts again from a non-empty array of 32-bit numbers. */
    public void seed(int[] seeds) {
        seed(19650218);
        int i = 1;
        int j = 0;
        for (int k = Math.max(LENGTH, seeds.length); k > 0; k--) {
            key[i] = (key[i] ^ (scrambled(i) * 1664525)) + seeds[j] + j;
            i = advanced(i);
            j = (j + 1) % seeds.length;
        }
        for (int k = LENGTH - 1; k > 0; k--) {
            key[i] = (key[i] ^ (scrambled(i) * 1566083941)) - i;
            i = advanced(i);
        }
        key[0] = UPPER;
        position = LENGTH;
    }

    private int scrambled(int i) {
        return key[i - 1] ^ (key[i - 1] >>> 30);
    }

    private int advanced(int i) {
        if (i + 1 < LENGTH) {
            return i + 1;
        }
        key[0] = key[LENGTH - 1];
        return 1;
    }

    @Override
    public int nextInt() {
        if (position == LENGTH) {
            twist();
        }
        int y = key[position++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    @Override
    public long nextLong() {
        long high = nextInt();
        return (high << 32) | (nextInt() & 0xffffffffL);
    }

    @Override
    public double nextDouble() {
        int high = nextInt() >>> 5;
        int low = nextInt() >>> 6;
        return (high * 67108864.0 + low) / 9007199254740992.0;
    }

    @Override
    public long nextRaw() {
        return nextInt() & 0xffffffffL;
    }

    private void twist() {
        int i = 0;
        for (; i < LENGTH - MIDDLE; i++) {
            key[i] = key[i + MIDDLE] ^ twisted(key[i], key[i + 1]);
        }
        for (; i < LENGTH - 1; i++) {
            key[i] = key[i + MIDDLE - LENGTH] ^ twisted(key[i], key[i + 1]);
        }
        key[i] = key[MIDDLE - 1] ^ twisted(key[i], key[0]);
        position = 0;
    }

    static int twisted(int upper, int lower) {
        int y = (upper & UPPER) | (lower & LOWER);
        return (y >>> 1) ^ (-(y & 1) & MATRIX);
    }

    /** A copy of the state's words, unsigned. */
    public int[] key() {
        return key.clone();
    }

    /** The index of the next word, {@link #LENGTH} when the state is used up. */
    public int position() {
        return position;
    }

    /** Restores a state that {@link #key} and {@link #position} gave. */
    public void setState(int[] words, int next) {
        if (words.length != LENGTH) {
            throw PyError.valueError("state must be " + LENGTH + " longs");
        }
        if (next < 0 || next > LENGTH) {
            throw PyError.valueError("pos must be between 0 and " + LENGTH);
        }
        System.arraycopy(words, 0, key, 0, LENGTH);
        position = next;
    }

    /** A generator {@code jumps} times 2<sup>128</sup> words further on. */
    public Mt19937 jumped(long jumps) {
        var circle = new TwisterJump.Circle(key, position % LENGTH);
        for (long i = 0; i < jumps; i++) {
            circle = TwisterJump.jumped(circle);
        }
        return jumps > 0 ? new Mt19937(circle.words(), circle.start()) : copy();
    }

    @Override
    public String name() {
        return "MT19937";
    }

    @Override
    void become(BitGenerator other) {
        setState(((Mt19937) other).key, ((Mt19937) other).position);
    }

    @Override
    public Mt19937 copy() {
        return new Mt19937(key.clone(), position);
    }
}
