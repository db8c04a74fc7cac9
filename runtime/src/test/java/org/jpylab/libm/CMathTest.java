package org.jpylab.libm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.Objects;

/** Against results of glibc 2.36 stored by src/test/oracle/libm.py. */
class CMathTest {
    private static final int EXPONENTIALS = 3200;
    private static final int POWERS = 3200;
    private static final int HYPERBOLICS = 900;

    @Test
    void expEqualsTheLibrarysToTheLastBit() throws IOException {
        DoubleBuffer stored = stored();
        for (int i = 0; i < EXPONENTIALS; i++) {
            double x = stored.get();
            assertThat(CMath.exp(x)).as("exp(%s)", x).isEqualTo(stored.get());
        }
    }

    @Test
    void powEqualsTheLibrarysToTheLastBit() throws IOException {
        DoubleBuffer stored = stored().position(2 * EXPONENTIALS);
        for (int i = 0; i < POWERS; i++) {
            double x = stored.get();
            double y = stored.get();
            assertThat(CMath.pow(x, y)).as("pow(%s, %s)", x, y).isEqualTo(stored.get());
        }
    }

    @Test
    void hyperbolicFunctionsEqualTheLibrarysToTheLastBit() throws IOException {
        DoubleBuffer stored = stored().position(2 * EXPONENTIALS + 3 * POWERS);
        for (int i = 0; i < HYPERBOLICS; i++) {
            double x = stored.get();
            assertThat(CMath.tanh(x)).as("tanh(%s)", x).isEqualTo(stored.get());
            assertThat(CMath.sinh(x)).as("sinh(%s)", x).isEqualTo(stored.get());
            assertThat(CMath.cosh(x)).as("cosh(%s)", x).isEqualTo(stored.get());
            assertThat(CMath.expm1(x)).as("expm1(%s)", x).isEqualTo(stored.get());
        }
    }

    @Test
    void log1pEqualsTheLibrarysToTheLastBit() throws IOException {
        DoubleBuffer stored = stored().position(2 * EXPONENTIALS + 3 * POWERS + 5 * HYPERBOLICS);
        while (stored.hasRemaining()) {
            double x = stored.get();
            assertThat(CMath.log1p(x)).as("log1p(%s)", x).isEqualTo(stored.get());
        }
    }

    @Test
    void extremesOfTheOthersAreThoseOfC() {
        double inf = Double.POSITIVE_INFINITY;
        assertThat(CMath.tanh(-0.0)).isEqualTo(-0.0);
        assertThat(CMath.tanh(-inf)).isEqualTo(-1.0);
        assertThat(CMath.tanh(Double.NaN)).isNaN();
        assertThat(CMath.sinh(-inf)).isEqualTo(-inf);
        assertThat(CMath.sinh(-0.0)).isEqualTo(-0.0);
        assertThat(CMath.sinh(Double.NaN)).isNaN();
        assertThat(CMath.sinh(710)).isEqualTo(1.1169973830808557e308);
        assertThat(CMath.sinh(711)).isEqualTo(inf);
        assertThat(CMath.cosh(0)).isEqualTo(1.0);
        assertThat(CMath.cosh(-710.4)).isEqualTo(1.6663642832806494e308);
        assertThat(CMath.cosh(Double.NaN)).isNaN();
        assertThat(CMath.expm1(-100)).isEqualTo(-1.0);
        assertThat(CMath.expm1(800)).isEqualTo(inf);
        assertThat(CMath.expm1(-0.0)).isEqualTo(-0.0);
        assertThat(CMath.expm1(Double.NaN)).isNaN();
        assertThat(CMath.log1p(-1)).isEqualTo(-inf);
        assertThat(CMath.log1p(-2)).isNaN();
        assertThat(CMath.log1p(inf)).isEqualTo(inf);
        assertThat(CMath.log1p(Double.NaN)).isNaN();
    }

    @Test
    void expOfTheExtremesIsThatOfC() {
        assertThat(CMath.exp(0.0)).isEqualTo(1.0);
        assertThat(CMath.exp(-0.0)).isEqualTo(1.0);
        assertThat(CMath.exp(1e300)).isInfinite();
        assertThat(CMath.exp(710)).isInfinite();
        assertThat(CMath.exp(-746)).isEqualTo(0.0);
        assertThat(CMath.exp(Double.NEGATIVE_INFINITY)).isEqualTo(0.0);
        assertThat(CMath.exp(Double.NaN)).isNaN();
    }

    @Test
    void powOfTheExtremesIsThatOfC() {
        double inf = Double.POSITIVE_INFINITY;
        assertThat(CMath.pow(1, Double.NaN)).isEqualTo(1.0);
        assertThat(CMath.pow(Double.NaN, 0)).isEqualTo(1.0);
        assertThat(CMath.pow(-1, inf)).isEqualTo(1.0);
        assertThat(CMath.pow(-1, -inf)).isEqualTo(1.0);
        assertThat(CMath.pow(-2, 0.5)).isNaN();
        assertThat(CMath.pow(-2, 1e-70)).isNaN();
        assertThat(CMath.pow(-2, 3)).isEqualTo(-8.0);
        assertThat(CMath.pow(-0.0, 3)).isEqualTo(-0.0);
        assertThat(CMath.pow(0.0, -1)).isEqualTo(inf);
        assertThat(CMath.pow(2, 1024)).isEqualTo(inf);
        assertThat(CMath.pow(-2, 1025)).isEqualTo(-inf);
        assertThat(CMath.pow(2, -1074)).isEqualTo(Double.MIN_VALUE);
        assertThat(CMath.pow(2, -1080)).isEqualTo(0.0);
        assertThat(CMath.pow(0.5, 1e300)).isEqualTo(0.0);
        assertThat(CMath.pow(inf, -2)).isEqualTo(0.0);
    }

    private static DoubleBuffer stored() throws IOException {
        try (InputStream in = CMathTest.class.getResourceAsStream("/libm/glibc.bin")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer();
        }
    }
}
