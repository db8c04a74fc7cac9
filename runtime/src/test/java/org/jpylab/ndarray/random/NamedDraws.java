package org.jpylab.ndarray.random;

import static java.util.Objects.requireNonNull;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

/** Calls a method of {@link RandomState} or {@link Generator} by its NumPy name. */
final class NamedDraws {
    private NamedDraws() {}

    static Object call(StoredDraws stored) {
        return stored.source().equals("legacy")
                ? legacy(stored.state(), stored)
                : modern(new Generator(stored.bits()), stored);
    }

    private static Object legacy(RandomState state, StoredDraws stored) {
        int @Nullable [] size = stored.size();
        DType dtype = DType.parse(stored.keyword("dtype", "int64"));
        return switch (stored.method()) {
            case "random_sample" -> state.random(size);
            case "randint" -> state.randint(stored.arg(0), stored.argOrNull(1), size, dtype);
            case "permutation" ->
                    stored.arg(0).ndim() == 0
                            ? state.permutation(stored.args().get(0).getAsInt())
                            : state.permutation(stored.arg(0));
            case "shuffle" -> {
                NdArray array = stored.arg(0);
                state.shuffle(array);
                yield array;
            }
            case "choice" ->
                    state.choice(
                            stored.arg(0), size, stored.flag("replace", true), weights(stored));
            case "multivariate_normal" ->
                    state.multivariateNormal(stored.arg(0), stored.arg(1), size, "warn", 1e-8);
            default -> common(state, stored);
        };
    }

    private static Object modern(Generator generator, StoredDraws stored) {
        int @Nullable [] size = stored.size();
        boolean single = stored.keyword("dtype", "float64").equals("float32");
        boolean inverse = stored.keyword("method", "zig").equals("inv");
        int axis = Integer.parseInt(stored.keyword("axis", "0"));
        return switch (stored.method()) {
            case "random" -> single ? generator.randomFloats(size) : generator.random(size);
            case "standard_normal" ->
                    single ? generator.standardNormalFloats(size) : generator.standardNormal(size);
            case "standard_exponential" ->
                    single
                            ? generator.standardExponentialFloats(size, inverse)
                            : inverse
                                    ? generator.standardExponentialByInversion(size)
                                    : generator.standardExponential(size);
            case "standard_gamma" ->
                    single
                            ? generator.standardGammaFloats(stored.arg(0), size)
                            : generator.standardGamma(stored.arg(0), size);
            case "integers" ->
                    generator.integers(
                            stored.arg(0),
                            stored.argOrNull(1),
                            size,
                            DType.parse(stored.keyword("dtype", "int64")),
                            stored.flag("endpoint", false));
            case "permutation" ->
                    stored.arg(0).ndim() == 0
                            ? generator.permutation(stored.args().get(0).getAsInt())
                            : generator.permutation(stored.arg(0), axis);
            case "permuted" ->
                    generator.permuted(stored.arg(0), stored.keywords().has("axis") ? axis : null);
            case "shuffle" -> {
                NdArray array = stored.arg(0);
                generator.shuffle(array, axis);
                yield array;
            }
            case "choice" ->
                    generator.choice(
                            stored.arg(0),
                            size,
                            stored.flag("replace", true),
                            weights(stored),
                            axis,
                            stored.flag("shuffle", true));
            case "multinomial" -> generator.multinomial(stored.arg(0), stored.arg(1), size);
            case "multivariate_hypergeometric" ->
                    generator.multivariateHypergeometric(
                            stored.arg(0),
                            stored.args().get(1).getAsLong(),
                            size,
                            stored.keyword("method", "marginals"));
            case "multivariate_normal" ->
                    generator.multivariateNormal(
                            stored.arg(0),
                            stored.arg(1),
                            size,
                            "warn",
                            1e-8,
                            stored.keyword("method", "svd"));
            default -> common(generator, stored);
        };
    }

    private static @Nullable NdArray weights(StoredDraws stored) {
        return stored.keywords().has("p") ? StoredDraws.array(stored.keywords().get("p")) : null;
    }

    private static Object common(CountDistributions d, StoredDraws stored) {
        int @Nullable [] size = stored.size();
        NdArray a = stored.argOrNull(0);
        if (a == null) {
            return switch (stored.method()) {
                case "standard_normal" -> d.standardNormal(size);
                case "standard_exponential" -> d.standardExponential(size);
                case "standard_cauchy" -> d.standardCauchy(size);
                default -> throw new IllegalStateException(stored.method());
            };
        }
        return stored.args().size() == 1 ? ofOne(d, stored, a, size) : ofMore(d, stored, a, size);
    }

    private static Object ofOne(
            CountDistributions d, StoredDraws stored, NdArray a, int @Nullable [] size) {
        return switch (stored.method()) {
            case "exponential" -> d.exponential(a, size);
            case "standard_gamma" -> d.standardGamma(a, size);
            case "chisquare" -> d.chisquare(a, size);
            case "standard_t" -> d.standardT(a, size);
            case "pareto" -> d.pareto(a, size);
            case "weibull" -> d.weibull(a, size);
            case "power" -> d.power(a, size);
            case "rayleigh" -> d.rayleigh(a, size);
            case "poisson" -> d.poisson(a, size);
            case "zipf" -> d.zipf(a, size);
            case "geometric" -> d.geometric(a, size);
            case "logseries" -> d.logseries(a, size);
            case "dirichlet" -> d.dirichlet(a, size);
            default -> throw new IllegalStateException(stored.method());
        };
    }

    private static Object ofMore(
            CountDistributions d, StoredDraws stored, NdArray a, int @Nullable [] size) {
        NdArray b = stored.arg(1);
        return switch (stored.method()) {
            case "normal" -> d.normal(a, b, size);
            case "uniform" -> d.uniform(a, b, size);
            case "gamma" -> d.gamma(a, b, size);
            case "beta" -> d.beta(a, b, size);
            case "f" -> d.f(a, b, size);
            case "noncentral_chisquare" -> d.noncentralChisquare(a, b, size);
            case "vonmises" -> d.vonmises(a, b, size);
            case "laplace" -> d.laplace(a, b, size);
            case "gumbel" -> d.gumbel(a, b, size);
            case "logistic" -> d.logistic(a, b, size);
            case "lognormal" -> d.lognormal(a, b, size);
            case "wald" -> d.wald(a, b, size);
            case "binomial" -> d.binomial(a, b, size);
            case "negative_binomial" -> d.negativeBinomial(a, b, size);
            case "multinomial" -> d.multinomial(a.getLong(), b, size);
            case "noncentral_f" -> d.noncentralF(a, b, third(stored), size);
            case "triangular" -> d.triangular(a, b, third(stored), size);
            case "hypergeometric" -> d.hypergeometric(a, b, third(stored), size);
            default -> throw new IllegalStateException(stored.method());
        };
    }

    private static NdArray third(StoredDraws stored) {
        return requireNonNull(stored.argOrNull(2));
    }
}
