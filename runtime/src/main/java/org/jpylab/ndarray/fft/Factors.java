package org.jpylab.ndarray.fft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How a length is split, and whether splitting pays. */
final class Factors {
    private static final double LARGE_FACTOR_PENALTY = 1.1;
    private static final double BLUESTEIN_PENALTY = 1.5;
    private static final int ALWAYS_SPLIT_BELOW = 50;

    private Factors() {}

    /** Fours, then at most one two (put first), then odd primes in rising order. */
    static int[] of(int length) {
        List<Integer> factors = new ArrayList<>();
        int rest = length;
        while (rest % 4 == 0) {
            factors.add(4);
            rest /= 4;
        }
        if (rest % 2 == 0) {
            factors.add(2);
            Collections.swap(factors, 0, factors.size() - 1);
            rest /= 2;
        }
        for (int divisor = 3; (long) divisor * divisor <= rest; divisor += 2) {
            while (rest % divisor == 0) {
                factors.add(divisor);
                rest /= divisor;
            }
        }
        if (rest > 1) {
            factors.add(rest);
        }
        return factors.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Whether a transform of this length is faster as a convolution.
     *
     * @param share of the cost of splitting: 1 for complex, 0.5 for real transforms
     */
    static boolean convolutionPays(int length, double share) {
        if (length < ALWAYS_SPLIT_BELOW || largestPrime(length) <= Math.sqrt(length)) {
            return false;
        }
        double split = share * cost(length);
        double convolution = 2 * cost(convolutionLength(length)) * BLUESTEIN_PENALTY;
        return convolution < split;
    }

    private static int largestPrime(int length) {
        int[] factors = of(length);
        int largest = factors[factors.length - 1];
        return largest == 4 ? 2 : largest;
    }

    private static double cost(int length) {
        double sum = 0;
        for (int factor : of(length)) {
            sum += factor <= 5 ? factor : LARGE_FACTOR_PENALTY * factor;
        }
        return sum * length;
    }

    /** The smallest product of 2, 3, 5, 7 and 11 that holds a convolution of this length. */
    static int convolutionLength(int length) {
        int wanted = 2 * length - 1;
        for (int candidate = wanted; ; candidate++) {
            int rest = candidate;
            for (int prime : new int[] {2, 3, 5, 7, 11}) {
                while (rest % prime == 0) {
                    rest /= prime;
                }
            }
            if (rest == 1) {
                return candidate;
            }
        }
    }
}
