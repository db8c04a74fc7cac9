package org.jpylab.ndarray.random;

/**
 * The counter-based generator Philox 4×64-10 (J. Salmon et al., "Parallel random numbers: as easy
 * as 1, 2, 3", SC'11).
 */
public final class Philox extends Bits64Generator {
    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2E7470EE14C6C93L;
    private static final long MULTIPLIER_1 = 0xCA5A826395121157L;
    private static final long WEYL_0 = 0x9E3779B97F4A7C15L;
    private static final long WEYL_1 = 0xBB67AE8584CAA73BL;

    private final long[] counter;
    private final long[] key;
    private final long[] buffer = new long[4];
    private int position = buffer.length;

    public Philox(SeedSequence seeds) {
        this(new long[4], seeds.generateLongs(2));
    }

    /**
     * @param counter four words, low word first
     * @param key two words, low word first
     */
    public Philox(long[] counter, long[] key) {
        this.counter = counter.clone();
        this.key = key.clone();
    }

    @Override
    public long nextLong() {
        if (position == buffer.length) {
            addToCounter(new long[] {1, 0, 0, 0});
            fillBuffer();
            position = 0;
        }
        return buffer[position++];
    }

    private void fillBuffer() {
        long c0 = counter[0];
        long c1 = counter[1];
        long c2 = counter[2];
        long c3 = counter[3];
        long k0 = key[0];
        long k1 = key[1];
        for (int round = 0; round < ROUNDS; round++) {
            long high0 = Math.unsignedMultiplyHigh(MULTIPLIER_0, c0);
            long low0 = MULTIPLIER_0 * c0;
            long high1 = Math.unsignedMultiplyHigh(MULTIPLIER_1, c2);
            long low1 = MULTIPLIER_1 * c2;
            c0 = high1 ^ c1 ^ k0;
            c1 = low1;
            c2 = high0 ^ c3 ^ k1;
            c3 = low0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        buffer[0] = c0;
        buffer[1] = c1;
        buffer[2] = c2;
        buffer[3] = c3;
    }

    /** Moves the counter on by a 256-bit number, low word first; buffered words are dropped. */
    public void advance(long[] delta) {
        addToCounter(delta);
        position = buffer.length;
        java.util.Arrays.fill(buffer, 0);
        setHalf(false, 0);
    }

    private void addToCounter(long[] delta) {
        long carry = 0;
        for (int i = 0; i < counter.length; i++) {
            long sum = counter[i] + delta[i];
            long carryOut = Long.compareUnsigned(sum, delta[i]) < 0 ? 1 : 0;
            counter[i] = sum + carry;
            carry = carryOut | (carry == 1 && counter[i] == 0 ? 1 : 0);
        }
    }

    public long[] counter() {
        return counter.clone();
    }

    public long[] key() {
        return key.clone();
    }

    public long[] buffer() {
        return buffer.clone();
    }

    /** The index of the next buffered word; 4 when the buffer is used up. */
    public int position() {
        return position;
    }

    /** Restores what {@link #counter}, {@link #key}, {@link #buffer}, {@link #position} gave. */
    public void setState(long[] newCounter, long[] newKey, long[] newBuffer, int newPosition) {
        System.arraycopy(newCounter, 0, counter, 0, counter.length);
        System.arraycopy(newKey, 0, key, 0, key.length);
        System.arraycopy(newBuffer, 0, buffer, 0, buffer.length);
        position = newPosition;
    }

    @Override
    public String name() {
        return "Philox";
    }

    @Override
    void become(BitGenerator other) {
        var twin = (Philox) other;
        setState(twin.counter, twin.key, twin.buffer, twin.position);
        setHalf(twin.hasHalf(), twin.half());
    }

    @Override
    public Philox copy() {
        Philox twin = new Philox(counter, key);
        twin.setState(counter, key, buffer, position);
        twin.setHalf(hasHalf(), half());
        return twin;
    }
}
