package org.jpylab.libm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Against results of glibc 2.36 stored by src/test/oracle/libm_functions.py. */
class ElementaryFunctionsTest {
    private static final int COUNT = 1000;

    private record Named(String name, DoubleUnaryOperator function) {}

    private static final List<Named> EXACT =
            List.of(
                    new Named("sin", CMath::sin),
                    new Named("cos", CMath::cos),
                    new Named("cbrt", CMath::cbrt),
                    new Named("erf", CMath::erf),
                    new Named("erfc", CMath::erfc),
                    new Named("exp2", CMath::exp2),
                    new Named("atanh", CMath::atanh),
                    new Named("log", CMath::log),
                    new Named("log10", CMath::log10));

    private static final List<Named> NEARLY_EXACT =
            List.of(
                    new Named("tan", CMath::tan),
                    new Named("log2", CMath::log2),
                    new Named("asin", CMath::asin),
                    new Named("acos", CMath::acos),
                    new Named("atan", CMath::atan),
                    new Named("asinh", CMath::asinh),
                    new Named("acosh", CMath::acosh));

    @Test
    void mostFunctionsEqualTheLibrarysToTheLastBit() throws IOException {
        DoubleBuffer stored = stored(0);
        for (Named named : EXACT) {
            for (int i = 0; i < COUNT; i++) {
                double x = stored.get();
                assertThat(named.function.applyAsDouble(x))
                        .as("%s(%s)", named.name, x)
                        .isEqualTo(stored.get());
            }
        }
    }

    @Test
    void theOthersDifferInTheLastBitOnceInAHundredAtMost() throws IOException {
        DoubleBuffer stored = stored(2 * COUNT * EXACT.size());
        for (Named named : NEARLY_EXACT) {
            int different = 0;
            for (int i = 0; i < COUNT; i++) {
                double x = stored.get();
                double expected = stored.get();
                double got = named.function.applyAsDouble(x);
                different += got == expected ? 0 : 1;
                assertThat(Math.abs(got - expected))
                        .as("%s(%s)", named.name, x)
                        .isLessThanOrEqualTo(2 * Math.ulp(expected));
            }
            assertThat(different).as(named.name).isLessThanOrEqualTo(COUNT / 100);
        }
    }

    @Test
    void hypotEqualsTheLibrarysToTheLastBit() throws IOException {
        assertThat(differences(stored(pairs(0)), CMath::hypot)).isZero();
    }

    @Test
    void atan2DiffersInTheLastBitOnceInAHundredAtMost() throws IOException {
        assertThat(differences(stored(pairs(1)), CMath::atan2)).isLessThanOrEqualTo(COUNT / 100);
    }

    @Test
    void gammaFunctionsAreThoseOfPython() throws IOException {
        DoubleBuffer stored = stored(pairs(2));
        for (int i = 0; i < COUNT; i++) {
            double x = stored.get();
            assertThat(CMath.gamma(x)).as("gamma(%s)", x).isEqualTo(stored.get());
        }
        int different = 0;
        for (int i = 0; i < COUNT; i++) {
            double x = stored.get();
            different += CMath.lgamma(x) == stored.get() ? 0 : 1;
        }
        assertThat(different).isLessThanOrEqualTo(COUNT / 100);
    }

    @Test
    void extremesAreThoseOfC() {
        double inf = Double.POSITIVE_INFINITY;
        assertThat(CMath.sin(-0.0)).isEqualTo(-0.0);
        assertThat(CMath.sin(inf)).isNaN();
        assertThat(CMath.cos(Double.NaN)).isNaN();
        assertThat(CMath.sin(1e22)).isEqualTo(-0.8522008497671888);
        assertThat(CMath.log(0)).isEqualTo(-inf);
        assertThat(CMath.log2(0)).isEqualTo(-inf);
        assertThat(CMath.log10(-1)).isNaN();
        assertThat(CMath.log10(1000)).isEqualTo(3.0);
        assertThat(CMath.cbrt(-8)).isEqualTo(-2.0);
        assertThat(CMath.hypot(-inf, Double.NaN)).isEqualTo(inf);
        assertThat(CMath.hypot(3e300, 4e300)).isEqualTo(5e300);
        assertThat(CMath.erf(-inf)).isEqualTo(-1.0);
        assertThat(CMath.erfc(30)).isEqualTo(0.0);
        assertThat(CMath.exp2(1024)).isEqualTo(inf);
        assertThat(CMath.exp2(-1074)).isEqualTo(Double.MIN_VALUE);
        assertThat(CMath.atanh(1)).isEqualTo(inf);
        assertThat(CMath.acosh(0.5)).isNaN();
        assertThat(CMath.gamma(5)).isEqualTo(24.0);
        assertThat(CMath.gamma(-2)).isNaN();
        assertThat(CMath.lgamma(0)).isEqualTo(inf);
    }

    /** Where the results of the functions of two numbers begin, and after them the rest. */
    private static int pairs(int behind) {
        return 2 * COUNT * (EXACT.size() + NEARLY_EXACT.size()) + 3 * COUNT * behind;
    }

    private static int differences(DoubleBuffer stored, DoubleBinaryOperator function) {
        int different = 0;
        for (int i = 0; i < COUNT; i++) {
            double x = stored.get();
            double y = stored.get();
            different += function.applyAsDouble(x, y) == stored.get() ? 0 : 1;
        }
        return different;
    }

    private static DoubleBuffer stored(int from) throws IOException {
        try (InputStream in =
                ElementaryFunctionsTest.class.getResourceAsStream("/libm/functions.bin")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return ByteBuffer.wrap(bytes)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asDoubleBuffer()
                    .position(from);
        }
    }
}
