package org.jpylab.ndarray.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Streams are NumPy's. Integers and what comes from them by exact arithmetic agree to the bit;
 * where a draw goes through log, exp or pow, its last bits may differ as those of the C library do.
 */
class RandomStreamsTest {
    private static final List<StoredDraws> CASES = StoredDraws.all();

    @Test
    void legacyStreamsAreNumPys() {
        check("legacy");
    }

    @Test
    void defaultGeneratorStreamsAreNumPys() {
        check("PCG64");
    }

    @Test
    void otherBitGeneratorsAreNumPys() {
        check("PCG64DXSM");
        check("MT19937");
        check("Philox");
        check("SFC64");
    }

    private static void check(String source) {
        Tally tally = new Tally();
        List<String> wrong = new ArrayList<>();
        for (StoredDraws stored : CASES) {
            if (!stored.source().equals(source)) {
                continue;
            }
            NdArray drawn = NdArray.scalar(NamedDraws.call(stored));
            NdArray expected = stored.expected();
            if (!drawn.dtype().equals(expected.dtype())) {
                wrong.add(stored.title() + " has dtype " + drawn.dtype());
            }
            boolean rounded = stored.method().equals("multivariate_normal");
            if (!(rounded ? new Tally() : tally).agrees(drawn, expected)) {
                wrong.add(stored.title());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tally.draws).isPositive();
        assertThat((double) tally.lastBits / tally.draws).isLessThan(2e-4);
    }

    /** Counts draws, and those whose last bits differ. */
    private static final class Tally {
        private static final double LAST_BITS = 1e-13;

        private int draws;
        private int lastBits;

        boolean agrees(NdArray drawn, NdArray expected) {
            if (!Arrays.equals(drawn.shape(), expected.shape())) {
                return false;
            }
            draws += expected.count();
            return expected.dtype().isFloat()
                    ? realsAgree(drawn.toDoubles(), expected.toDoubles(), expected.dtype())
                    : integersAgree(drawn.toLongs(), expected.toLongs());
        }

        private boolean realsAgree(double[] drawn, double[] expected, DType dtype) {
            double tolerance = dtype.equals(DType.FLOAT32) ? 1e-6 : LAST_BITS;
            boolean agree = true;
            for (int i = 0; i < drawn.length; i++) {
                if (drawn[i] != expected[i]) {
                    lastBits++;
                    double scale = Math.max(1, Math.abs(expected[i]));
                    agree &= Math.abs(drawn[i] - expected[i]) <= tolerance * scale;
                }
            }
            return agree;
        }

        private static boolean integersAgree(long[] drawn, long[] expected) {
            return Arrays.equals(drawn, expected);
        }
    }
}
