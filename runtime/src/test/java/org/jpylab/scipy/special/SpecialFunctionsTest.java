package org.jpylab.scipy.special;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.scipy.Elementwise;
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

/** Against results of SciPy 1.10 stored by src/test/oracle/special_functions.py. */
class SpecialFunctionsTest {
    private static final int COUNT = 500;

    private record One(String name, DoubleUnaryOperator function) {}

    private record Two(String name, DoubleBinaryOperator function) {}

    private record Three(String name, Elementwise.Ternary function) {}

    private static final List<One> ONE =
            List.of(
                    new One("erf", NormalProbability::erf),
                    new One("erfc", NormalProbability::erfc),
                    new One("erfcx", ScaledErrorFunction::erfcx),
                    new One("ndtr", NormalProbability::below),
                    new One("log_ndtr", NormalProbability::logBelow),
                    new One("ndtri", NormalProbability::quantile),
                    new One("gamma", RealGamma::gamma),
                    new One("gammaln", RealGamma::logGamma),
                    new One("gammaln", RealGamma::logGamma),
                    new One("gammasgn", RealGamma::sign),
                    new One("rgamma", RealGamma::inverse),
                    new One("psi", Digamma::of),
                    new One("log1p", NearOne::log1p),
                    new One("expm1", NearOne::expm1),
                    new One("cosm1", NearOne::cosm1),
                    new One("exp2", Powers::ofTwo),
                    new One("exp10", Powers::ofTen),
                    new One("cbrt", Powers::cubeRoot),
                    new One("j0", BesselOrderZero::j),
                    new One("j1", BesselOrderOne::j),
                    new One("y0", BesselOrderZero::y),
                    new One("y1", BesselOrderOne::y),
                    new One("i0", ModifiedBessel::i0),
                    new One("i1", ModifiedBessel::i1),
                    new One("k0", ModifiedBessel::k0),
                    new One("k1", ModifiedBessel::k1),
                    new One("i0e", ModifiedBessel::i0e),
                    new One("i1e", ModifiedBessel::i1e),
                    new One("k0e", ModifiedBessel::k0e),
                    new One("k1e", ModifiedBessel::k1e),
                    new One("ellipk", CompleteElliptic::ofFirstKind),
                    new One("ellipe", CompleteElliptic::ofSecondKind),
                    new One("ellipkm1", CompleteElliptic::ofRest));

    private static final List<Two> TWO =
            List.of(
                    new Two("gammainc", IncompleteGamma::lower),
                    new Two("gammaincc", IncompleteGamma::upper),
                    new Two("gammaincinv", InverseIncompleteGamma::ofLower),
                    new Two("gammainccinv", InverseIncompleteGamma::ofUpper),
                    new Two("beta", RealBeta::beta),
                    new Two("betaln", RealBeta::logBeta),
                    new Two("zeta", HurwitzZeta::of),
                    new Two("binom", Binomials::binomial),
                    new Two("poch", Binomials::rising),
                    new Two("chdtr", Probabilities::chiSquaredBelow),
                    new Two("chdtrc", Probabilities::chiSquaredAbove),
                    new Two("chdtri", Probabilities::chiSquaredQuantile),
                    new Two("pdtr", Probabilities::poissonUpTo),
                    new Two("pdtrc", Probabilities::poissonAbove));

    private static final List<Three> THREE =
            List.of(
                    new Three("betainc", IncompleteBeta::of),
                    new Three("betaincinv", InverseIncompleteBeta::of),
                    new Three("fdtr", Probabilities::fBelow),
                    new Three("fdtrc", Probabilities::fAbove),
                    new Three("fdtri", Probabilities::fQuantile),
                    new Three("bdtr", Probabilities::binomialUpTo),
                    new Three("bdtrc", Probabilities::binomialAbove),
                    new Three("nbdtr", Probabilities::negativeBinomialUpTo));

    @Test
    void functionsOfOneNumberHaveScipysLastBit() throws IOException {
        DoubleBuffer stored = stored(0);
        for (One one : ONE) {
            for (int i = 0; i < COUNT; i++) {
                double x = stored.get();
                assertThat(one.function.applyAsDouble(x))
                        .as("%s(%s)", one.name, x)
                        .isEqualTo(stored.get());
            }
        }
    }

    @Test
    void functionsOfTwoNumbersHaveScipysLastBit() throws IOException {
        DoubleBuffer stored = stored(2 * COUNT * ONE.size());
        for (Two two : TWO) {
            for (int i = 0; i < COUNT; i++) {
                double x = stored.get();
                double y = stored.get();
                assertThat(two.function.applyAsDouble(x, y))
                        .as("%s(%s, %s)", two.name, x, y)
                        .isEqualTo(stored.get());
            }
        }
    }

    @Test
    void functionsOfThreeNumbersHaveScipysLastBit() throws IOException {
        DoubleBuffer stored = stored(2 * COUNT * ONE.size() + 3 * COUNT * TWO.size());
        for (Three three : THREE) {
            for (int i = 0; i < COUNT; i++) {
                double x = stored.get();
                double y = stored.get();
                double z = stored.get();
                assertThat(three.function.apply(x, y, z))
                        .as("%s(%s, %s, %s)", three.name, x, y, z)
                        .isEqualTo(stored.get());
            }
        }
    }

    /** The stored numbers from an offset on. */
    private static DoubleBuffer stored(int offset) throws IOException {
        try (InputStream in =
                SpecialFunctionsTest.class.getResourceAsStream("/scipy/special.bin")) {
            ByteBuffer bytes = ByteBuffer.wrap(Objects.requireNonNull(in).readAllBytes());
            DoubleBuffer numbers = bytes.order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer();
            return numbers.position(offset);
        }
    }
}
