package org.jpylab.ndarray.random;

/** Chris Doty-Humphrey's Small Fast Chaotic generator with 256 bits of state (PractRand). */
public final class Sfc64 extends Bits64Generator {
    private static final int WARM_UP = 12;

    private long a;
    private long b;
    private long c;
    private long counter;

    public Sfc64(SeedSequence seeds) {
        long[] words = seeds.generateLongs(3);
        setState(new long[] {words[0], words[1], words[2], 1});
        for (int i = 0; i < WARM_UP; i++) {
            nextLong();
        }
    }

    private Sfc64(long[] state) {
        setState(state);
    }

    @Override
    public long nextLong() {
        long word = a + b + counter++;
        a = b ^ (b >>> 11);
        b = c + (c << 3);
        c = Long.rotateLeft(c, 24) + word;
        return word;
    }

    /** The four words of state, the counter last. */
    public long[] state() {
        return new long[] {a, b, c, counter};
    }

    /** Restores what {@link #state} gave. */
    public void setState(long[] state) {
        a = state[0];
        b = state[1];
        c = state[2];
        counter = state[3];
    }

    @Override
    public String name() {
        return "SFC64";
    }

    @Override
    void become(BitGenerator other) {
        var twin = (Sfc64) other;
        setState(twin.state());
        setHalf(twin.hasHalf(), twin.half());
    }

    @Override
    public Sfc64 copy() {
        Sfc64 twin = new Sfc64(state());
        twin.setHalf(hasHalf(), half());
        return twin;
    }
}
