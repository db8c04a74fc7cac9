package org.jpylab.ndarray.random;

import java.math.BigInteger;

/**
 * Moves the state of a Mersenne Twister on by 2<sup>128</sup> words. The state that many words on
 * is a sum of the next 19,937 states, whose coefficients are those of x to that power modulo the
 * twister's characteristic polynomial (H. Haramoto et al., INFORMS J. Comput. 20(3), 2008, pages
 * 385-390; the polynomial is that of Matsumoto and Nishimura's paper of 1998).
 */
final class TwisterJump {
    private static final int DEGREE = 19937;
    private static final int LENGTH = Mt19937.LENGTH;
    private static final int SQUARINGS = 128;

    private TwisterJump() {}

    /** Worked out when a generator first jumps. */
    private static final class Coefficients {
        static final BigInteger OF_JUMP = ofJump();
    }

    /** The words of a state and the place of the oldest of them. */
    record Circle(int[] words, int start) {}

    /** The state far on; the given one stays as it is. */
    static Circle jumped(Circle from) {
        BigInteger sum = Coefficients.OF_JUMP;
        var words = new int[LENGTH];
        int start = from.start % LENGTH;
        for (int power = sum.bitLength() - 1; power >= 0; power--) {
            if (power < sum.bitLength() - 1) {
                next(words, start);
                start = (start + 1) % LENGTH;
            }
            if (sum.testBit(power)) {
                for (int i = 0; i < LENGTH; i++) {
                    words[(start + i) % LENGTH] ^= from.words[(from.start + i) % LENGTH];
                }
            }
        }
        return new Circle(words, start);
    }

    /** Puts the next word in the place of the oldest. */
    private static void next(int[] words, int start) {
        int twisted = Mt19937.twisted(words[start], words[(start + 1) % LENGTH]);
        words[start] = words[(start + Mt19937.MIDDLE) % LENGTH] ^ twisted;
    }

    private static BigInteger ofJump() {
        BigInteger modulus = characteristic();
        var terms = new int[modulus.bitCount() - 1];
        int count = 0;
        for (int power = 0; power < DEGREE; power++) {
            if (modulus.testBit(power)) {
                terms[count++] = power;
            }
        }
        BigInteger x = BigInteger.TWO;
        for (int i = 0; i < SQUARINGS; i++) {
            x = squared(x, terms);
        }
        return x;
    }

    /** Coefficients are bits; the twist's matrix gives the lower terms. */
    private static BigInteger characteristic() {
        BigInteger result = BigInteger.ONE;
        for (int i = 0; i < Integer.SIZE - 1; i++) {
            result = plusBit(timesPair(result, LENGTH - 1, Mt19937.MIDDLE - 1), i);
        }
        return plusBit(timesPair(result, LENGTH, Mt19937.MIDDLE), Integer.SIZE - 1);
    }

    private static BigInteger timesPair(BigInteger p, int m, int n) {
        return p.shiftLeft(m).xor(p.shiftLeft(n));
    }

    private static BigInteger plusBit(BigInteger p, int i) {
        return (Mt19937.MATRIX >>> i & 1) == 0 ? p : p.flipBit(0);
    }

    /** The square modulo the polynomial with these terms below its first one. */
    private static BigInteger squared(BigInteger p, int[] terms) {
        var bits = new long[2 * DEGREE / Long.SIZE + 2];
        for (int power = p.getLowestSetBit(); power < p.bitLength(); power++) {
            if (p.testBit(power)) {
                flip(bits, 2 * power);
            }
        }
        for (int power = 2 * DEGREE - 2; power >= DEGREE; power--) {
            if ((bits[power / Long.SIZE] >>> power & 1) != 0) {
                flip(bits, power);
                for (int term : terms) {
                    flip(bits, power - DEGREE + term);
                }
            }
        }
        var bytes = new byte[DEGREE / Byte.SIZE + 1];
        for (int power = 0; power < DEGREE; power++) {
            if ((bits[power / Long.SIZE] >>> power & 1) != 0) {
                bytes[bytes.length - 1 - power / Byte.SIZE] |= (byte) (1 << power % Byte.SIZE);
            }
        }
        return new BigInteger(1, bytes);
    }

    private static void flip(long[] bits, int i) {
        bits[i / Long.SIZE] ^= 1L << i;
    }
}
