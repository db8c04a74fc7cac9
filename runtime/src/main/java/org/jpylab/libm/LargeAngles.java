package org.jpylab.libm;

import java.math.BigDecimal;
import java.math.BigInteger;

/** 2/pi to as many digits as the quarter turns in the largest double ask for. */
final class LargeAngles {
    /** Bits of 2/pi behind the point. */
    static final int BITS = 1300;

    /** Bits that are kept of a rest, and of half of pi. */
    static final int REST = 160;

    static final BigInteger TWO_OVER_PI;
    static final BigInteger HALF_PI;

    /** What a rest times half of pi is to be divided by. */
    static final BigDecimal SCALE = new BigDecimal(BigInteger.ONE.shiftLeft(2 * REST));

    private static final int WORK = BITS + 64;

    static {
        // John Machin's formula of 1706
        var quarter = arcTangent(5).shiftLeft(2).subtract(arcTangent(239));
        TWO_OVER_PI =
                BigInteger.ONE.shiftLeft(2 * WORK - 1).divide(quarter).shiftRight(WORK - BITS);
        HALF_PI = quarter.shiftRight(WORK - REST - 1);
    }

    private LargeAngles() {}

    /** The arc tangent of 1/n. */
    private static BigInteger arcTangent(long n) {
        var square = BigInteger.valueOf(-n * n);
        var power = BigInteger.ONE.shiftLeft(WORK).divide(BigInteger.valueOf(n));
        var sum = BigInteger.ZERO;
        for (long k = 1; power.signum() != 0; k += 2) {
            sum = sum.add(power.divide(BigInteger.valueOf(k)));
            power = power.divide(square);
        }
        return sum;
    }
}
