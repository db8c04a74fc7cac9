package org.jpylab.ndarray.random;

import org.jpylab.libm.CMath;

import java.math.BigInteger;

/**
 * Good ones in a sample without replacement, by the ratio-of-uniforms method HRUA (E. Stadlober, J.
 * Comput. Appl. Math. 31, 1990, pages 181-189) or, for small samples, item by item.
 */
final class Hypergeometric {
    private static final double D1 = 1.7155277699214135; // 2 sqrt(2/e)
    private static final double D2 = 0.8989161620588988; // 3 - 2 sqrt(3/e)

    /** Where the new interface refuses larger numbers of good or bad ones. */
    static final long LIMIT = 1_000_000_000;

    private static final double HALF_LOG_TWO_PI = 0.9189385332046728;
    private static final double[] LOG_FACTORIAL = logFactorials(126);

    private Hypergeometric() {}

    static long legacyDraw(BitGenerator bits, long good, long bad, long sample) {
        if (sample > 10) {
            return legacyRatio(bits, good, bad, sample);
        }
        return sample > 0 ? legacyItems(bits, good, bad, sample) : 0;
    }

    private static long legacyItems(BitGenerator bits, long good, long bad, long sample) {
        long d1 = bad + good - sample;
        double d2 = Math.min(bad, good);
        double y = d2;
        long k = sample;
        while (y > 0.0) {
            double u = bits.nextDouble();
            y -= (long) Math.floor(u + y / (d1 + k));
            k--;
            if (k == 0) {
                break;
            }
        }
        long z = (long) (d2 - y);
        return good > bad ? sample - z : z;
    }

    private static long legacyRatio(BitGenerator bits, long good, long bad, long sample) {
        long smaller = Math.min(good, bad);
        long larger = Math.max(good, bad);
        long population = good + bad;
        long m = Math.min(sample, population - sample);
        double d4 = (double) smaller / population;
        double d5 = 1.0 - d4;
        double d6 = m * d4 + 0.5;
        double d7 =
                Math.sqrt((double) (population - m) * sample * d4 * d5 / (population - 1) + 0.5);
        double d8 = D1 * d7 + D2;
        long d9 = (long) Math.floor((double) (m + 1) * (smaller + 1) / (population + 2));
        double d10 = logGammas(d9, smaller, m, larger);
        double d11 = Math.min(Math.min(m, smaller) + 1.0, Math.floor(d6 + 16 * d7));
        long z;
        while (true) {
            double x = bits.nextDouble();
            double y = bits.nextDouble();
            double w = d6 + d8 * (y - 0.5) / x;
            if (w < 0.0 || w >= d11) {
                continue;
            }
            z = (long) Math.floor(w);
            double t = d10 - logGammas(z, smaller, m, larger);
            if (accepts(x, t)) {
                break;
            }
        }
        if (good > bad) {
            z = m - z;
        }
        return m < sample ? good - z : z;
    }

    private static double logGammas(long z, long smaller, long m, long larger) {
        return Counts.logGamma(z + 1)
                + Counts.logGamma(smaller - z + 1)
                + Counts.logGamma(m - z + 1)
                + Counts.logGamma(larger - m + z + 1);
    }

    private static boolean accepts(double u, double t) {
        if (u * (4.0 - u) - 3.0 <= t) {
            return true;
        }
        return !(u * (u - t) >= 1) && 2.0 * CMath.log(u) <= t;
    }

    static long draw(BitGenerator bits, long good, long bad, long sample) {
        return sample >= 10 && sample <= good + bad - 10
                ? ratio(bits, good, bad, sample)
                : items(bits, good, bad, sample);
    }

    private static long items(BitGenerator bits, long good, long bad, long sample) {
        long total = good + bad;
        boolean complement = sample > total / 2;
        long left = complement ? total - sample : sample;
        long remaining = total;
        long remainingGood = good;
        while (left > 0 && remainingGood > 0 && remaining > remainingGood) {
            remaining--;
            if (bits.interval(remaining) < remainingGood) {
                remainingGood--;
            }
            left--;
        }
        if (remaining == remainingGood) {
            remainingGood -= left;
        }
        return complement ? remainingGood : good - remainingGood;
    }

    private static long ratio(BitGenerator bits, long good, long bad, long sample) {
        long population = good + bad;
        long drawn = Math.min(sample, population - sample);
        long smaller = Math.min(good, bad);
        long larger = Math.max(good, bad);
        double p = (double) smaller / population;
        double q = (double) larger / population;
        double a = drawn * p + 0.5;
        double variance = (double) (population - drawn) * drawn * p * q / (population - 1);
        double c = Math.sqrt(variance + 0.5);
        double h = D1 * c + D2;
        long mode = (long) Math.floor((double) (drawn + 1) * (smaller + 1) / (population + 2));
        double g = logFactorials(mode, smaller, drawn, larger);
        double b = Math.min(Math.min(drawn, smaller) + 1.0, Math.floor(a + 16 * c));
        long k;
        while (true) {
            double u = bits.nextDouble();
            double v = bits.nextDouble();
            double x = a + h * (v - 0.5) / u;
            if (x < 0.0 || x >= b) {
                continue;
            }
            k = (long) Math.floor(x);
            if (accepts(u, g - logFactorials(k, smaller, drawn, larger))) {
                break;
            }
        }
        if (good > bad) {
            k = drawn - k;
        }
        return drawn < sample ? good - k : k;
    }

    private static double logFactorials(long k, long smaller, long drawn, long larger) {
        return logFactorial(k)
                + logFactorial(smaller - k)
                + logFactorial(drawn - k)
                + logFactorial(larger - drawn + k);
    }

    /** ln k!, from a table of rounded values or Stirling's series. */
    private static double logFactorial(long k) {
        if (k < LOG_FACTORIAL.length) {
            return LOG_FACTORIAL[(int) k];
        }
        return (k + 0.5) * CMath.log((double) k)
                - k
                + (HALF_LOG_TWO_PI + (1.0 / k) * (1 / 12.0 - 1 / (360.0 * k * k)));
    }

    private static double[] logFactorials(int count) {
        double[] table = new double[count];
        BigInteger factorial = BigInteger.ONE;
        for (int k = 2; k < count; k++) {
            factorial = factorial.multiply(BigInteger.valueOf(k));
            table[k] = DoubleDouble.of(factorial).log().toDouble();
        }
        return table;
    }
}
