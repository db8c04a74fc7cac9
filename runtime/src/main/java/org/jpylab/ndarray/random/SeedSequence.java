package org.jpylab.ndarray.random;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns any amount of entropy into well-mixed initial states, and spawns independent children (M.
 * O'Neill, "Developing a seed_seq alternative", 2015; NumPy's {@code SeedSequence}).
 */
public final class SeedSequence {
    public static final int DEFAULT_POOL_SIZE = 4;

    private static final int INIT_A = 0x43b0d7e5;
    private static final int MULTIPLIER_A = 0x931e8875;
    private static final int INIT_B = 0x8b51f9dd;
    private static final int MULTIPLIER_B = 0x58f38ded;
    private static final int MIX_LEFT = 0xca01f9dd;
    private static final int MIX_RIGHT = 0x4973f715;
    private static final SecureRandom SYSTEM = new SecureRandom();

    private final List<BigInteger> entropy;
    private final int[] spawnKey;
    private final int[] pool;
    private int spawned;
    private int hash;

    private SeedSequence(List<BigInteger> entropy, int[] spawnKey, int poolSize, int spawned) {
        if (poolSize < DEFAULT_POOL_SIZE) {
            throw PyError.valueError(
                    "The size of the entropy pool should be at least " + DEFAULT_POOL_SIZE);
        }
        this.entropy = List.copyOf(entropy);
        this.spawnKey = spawnKey.clone();
        this.spawned = spawned;
        pool = new int[poolSize];
        mix(assembledEntropy());
    }

    /** A sequence fed from the operating system's entropy. */
    public static SeedSequence fromSystem() {
        return of(new BigInteger(DEFAULT_POOL_SIZE * 32, SYSTEM));
    }

    /** A sequence from one non-negative number. */
    public static SeedSequence of(BigInteger entropy) {
        return new SeedSequence(List.of(entropy), new int[0], DEFAULT_POOL_SIZE, 0);
    }

    /** A sequence from one non-negative number. */
    public static SeedSequence of(long entropy) {
        return of(BigInteger.valueOf(entropy));
    }

    /**
     * A sequence from several numbers.
     *
     * @param entropy the numbers, or null for the operating system's entropy
     * @param spawnKey tells children of one parent apart; empty for a root
     */
    public static SeedSequence of(
            @Nullable List<BigInteger> entropy, int[] spawnKey, int poolSize, int spawned) {
        List<BigInteger> numbers =
                entropy == null ? List.of(new BigInteger(poolSize * 32, SYSTEM)) : entropy;
        return new SeedSequence(numbers, spawnKey, poolSize, spawned);
    }

    public List<BigInteger> entropy() {
        return entropy;
    }

    public int[] spawnKey() {
        return spawnKey.clone();
    }

    public int[] pool() {
        return pool.clone();
    }

    public int childrenSpawned() {
        return spawned;
    }

    /** New children, each with its own independent stream. */
    public List<SeedSequence> spawn(int count) {
        List<SeedSequence> children = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int[] key = Arrays.copyOf(spawnKey, spawnKey.length + 1);
            key[spawnKey.length] = spawned + i;
            children.add(new SeedSequence(entropy, key, pool.length, 0));
        }
        spawned += count;
        return children;
    }

    /** The first {@code words} 32-bit words of state; the same words at every call. */
    public int[] generateState(int words) {
        int[] state = new int[words];
        int multiplier = INIT_B;
        for (int i = 0; i < words; i++) {
            int value = pool[i % pool.length] ^ multiplier;
            multiplier *= MULTIPLIER_B;
            value *= multiplier;
            state[i] = value ^ (value >>> 16);
        }
        return state;
    }

    /** The first {@code words} 64-bit words of state, low half first. */
    public long[] generateLongs(int words) {
        int[] halves = generateState(2 * words);
        long[] state = new long[words];
        for (int i = 0; i < words; i++) {
            state[i] = (halves[2 * i] & 0xffffffffL) | ((long) halves[2 * i + 1] << 32);
        }
        return state;
    }

    private int[] assembledEntropy() {
        List<Integer> words = new ArrayList<>();
        for (BigInteger number : entropy) {
            addWords(words, number);
        }
        if (spawnKey.length > 0) {
            while (words.size() < pool.length) {
                words.add(0);
            }
            for (int key : spawnKey) {
                words.add(key);
            }
        }
        return words.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void addWords(List<Integer> words, BigInteger number) {
        if (number.signum() < 0) {
            throw PyError.valueError("expected non-negative integer");
        }
        BigInteger rest = number;
        do {
            words.add(rest.intValue());
            rest = rest.shiftRight(32);
        } while (rest.signum() > 0);
    }

    private void mix(int[] words) {
        hash = INIT_A;
        for (int i = 0; i < pool.length; i++) {
            pool[i] = hashed(i < words.length ? words[i] : 0);
        }
        for (int source = 0; source < pool.length; source++) {
            for (int target = 0; target < pool.length; target++) {
                if (source != target) {
                    pool[target] = mixed(pool[target], hashed(pool[source]));
                }
            }
        }
        for (int source = pool.length; source < words.length; source++) {
            for (int target = 0; target < pool.length; target++) {
                pool[target] = mixed(pool[target], hashed(words[source]));
            }
        }
    }

    private int hashed(int word) {
        int value = word ^ hash;
        hash *= MULTIPLIER_A;
        value *= hash;
        return value ^ (value >>> 16);
    }

    private static int mixed(int x, int y) {
        int value = MIX_LEFT * x - MIX_RIGHT * y;
        return value ^ (value >>> 16);
    }
}
