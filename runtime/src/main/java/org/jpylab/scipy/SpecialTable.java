package org.jpylab.scipy;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.Erfcx;
import org.apache.commons.numbers.gamma.Gamma;
import org.apache.commons.numbers.gamma.InverseErf;
import org.apache.commons.numbers.gamma.InverseErfc;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.jpylab.ndarray.NdArray;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jpylab.scipy.special.ComplexElementwise;
import org.jpylab.scipy.special.ComplexGamma;

/** Gamma, error and related functions. */
@PyModule("scipy.special")
public final class SpecialTable {
    private SpecialTable() {}

    @PyFunction(
            value = "erf(x)",
            doc =
                    """
                    The error function.

                    >>> round(erf(0.5), 8)
                    0.52049988
                    """)
    public static Object erf(NdArray first) {
        return Elementwise.map(first, Erf::value);
    }

    @PyFunction(
            value = "erfc(x)",
            doc =
                    """
                    One minus the error function, precise where that is small.

                    >>> round(erfc(2.0), 8)
                    0.00467773
                    """)
    public static Object erfc(NdArray first) {
        return Elementwise.map(first, Erfc::value);
    }

    @PyFunction(
            value = "erfcx(x)",
            doc =
                    """
                    exp(x²)·erfc(x).

                    >>> round(erfcx(10.0), 8)
                    0.05614099
                    """)
    public static Object erfcx(NdArray first) {
        return Elementwise.map(first, Erfcx::value);
    }

    @PyFunction(
            value = "erfinv(y)",
            doc =
                    """
                    The inverse of erf.

                    >>> round(erfinv(0.5), 8)
                    0.47693628
                    """)
    public static Object erfinv(NdArray first) {
        return Elementwise.map(first, InverseErf::value);
    }

    @PyFunction(
            value = "erfcinv(y)",
            doc =
                    """
                    The inverse of erfc.

                    >>> round(erfcinv(0.5), 8)
                    0.47693628
                    """)
    public static Object erfcinv(NdArray first) {
        return Elementwise.map(first, InverseErfc::value);
    }

    @PyFunction(
            value = "gamma(x)",
            doc =
                    """
                    The gamma function.

                    >>> round(gamma(4.5), 8)
                    11.6317284
                    """)
    public static Object gammaFunction(NdArray first) {
        if (first.dtype().isComplex()) {
            return ComplexElementwise.map(first, ComplexGamma::gamma);
        }
        return Elementwise.map(first, Gamma::value);
    }

    @PyFunction(
            value = "gammaln(x)",
            doc =
                    """
                    The logarithm of the gamma function's size.

                    >>> round(gammaln(10.0), 8)
                    12.80182748
                    """)
    public static Object gammaln(NdArray first) {
        return Elementwise.map(first, SpecialTable::logGamma);
    }

    @PyFunction(
            value = "gammasgn(x)",
            doc =
                    """
                    The sign of the gamma function.

                    >>> round(gammasgn(-0.5), 8)
                    -1.0
                    """)
    public static Object gammasgn(NdArray first) {
        return Elementwise.map(first, SpecialTable::signOfGamma);
    }

    @PyFunction(
            value = "rgamma(x)",
            doc =
                    """
                    One divided by the gamma function.

                    >>> round(rgamma(3.0), 8)
                    0.5
                    """)
    public static Object rgamma(NdArray first) {
        if (first.dtype().isComplex()) {
            return ComplexElementwise.map(first, z -> ComplexGamma.gamma(z).inverse());
        }
        return Elementwise.map(first, v -> v <= 0 && v == Math.rint(v) ? 0 : 1 / Gamma.value(v));
    }

    @PyFunction(
            value = "psi(x)",
            doc =
                    """
                    The logarithmic derivative of the gamma function.

                    >>> round(psi(1.0), 8)
                    -0.57721566
                    """)
    public static Object psi(NdArray first) {
        if (first.dtype().isComplex()) {
            return ComplexElementwise.map(first, ComplexGamma::digamma);
        }
        return Elementwise.map(first, Digamma::value);
    }

    @PyFunction(
            value = "gammainc(a, x)",
            doc =
                    """
                    The regularized lower incomplete gamma function.

                    >>> round(gammainc(2.0, 1.5), 8)
                    0.4421746
                    """)
    public static Object gammainc(NdArray first, NdArray second) {
        return Elementwise.map(first, second, SpecialTable::lowerGamma);
    }

    @PyFunction(
            value = "gammaincc(a, x)",
            doc =
                    """
                    The regularized upper incomplete gamma function.

                    >>> round(gammaincc(2.0, 1.5), 8)
                    0.5578254
                    """)
    public static Object gammaincc(NdArray first, NdArray second) {
        return Elementwise.map(first, second, SpecialTable::upperGamma);
    }

    @PyFunction(
            value = "gammaincinv(a, y)",
            doc =
                    """
                    The x at which gammainc is y.

                    >>> round(gammaincinv(2.0, 0.5), 8)
                    1.67834699
                    """)
    public static Object gammaincinv(NdArray first, NdArray second) {
        return Elementwise.map(
                first,
                second,
                (s, p) ->
                        p == 0
                                ? 0
                                : p == 1
                                        ? Double.POSITIVE_INFINITY
                                        : GammaDistribution.of(s, 1)
                                                .inverseCumulativeProbability(p));
    }

    @PyFunction(
            value = "gammainccinv(a, y)",
            doc =
                    """
                    The x at which gammaincc is y.

                    >>> round(gammainccinv(2.0, 0.25), 8)
                    2.69263453
                    """)
    public static Object gammainccinv(NdArray first, NdArray second) {
        return Elementwise.map(
                first,
                second,
                (s, p) ->
                        p == 0
                                ? Double.POSITIVE_INFINITY
                                : p == 1
                                        ? 0
                                        : GammaDistribution.of(s, 1).inverseSurvivalProbability(p));
    }

    @PyFunction(
            value = "beta(a, b)",
            doc =
                    """
                    The beta function.

                    >>> round(beta(2.0, 3.0), 8)
                    0.08333333
                    """)
    public static Object betaFunction(NdArray first, NdArray second) {
        return Elementwise.map(first, second, BetaOfAll::value);
    }

    @PyFunction(
            value = "betaln(a, b)",
            doc =
                    """
                    The logarithm of the beta function.

                    >>> round(betaln(2.0, 3.0), 8)
                    -2.48490665
                    """)
    public static Object betaln(NdArray first, NdArray second) {
        return Elementwise.map(first, second, LogBeta::value);
    }

    @PyFunction(
            value = "betainc(a, b, x)",
            doc =
                    """
                    The regularized incomplete beta function.

                    >>> round(betainc(2.0, 3.0, 0.4), 8)
                    0.5248
                    """)
    public static Object betainc(NdArray first, NdArray second, NdArray third) {
        return Elementwise.map(first, second, third, (p, q, v) -> RegularizedBeta.value(v, p, q));
    }

    @PyFunction(
            value = "betaincinv(a, b, y)",
            doc =
                    """
                    The x at which betainc is y.

                    >>> round(betaincinv(2.0, 3.0, 0.5), 8)
                    0.38572757
                    """)
    public static Object betaincinv(NdArray first, NdArray second, NdArray third) {
        return Elementwise.map(
                first,
                second,
                third,
                (p, q, v) -> BetaDistribution.of(p, q).inverseCumulativeProbability(v));
    }

    @PyFunction(
            value = "expit(x)",
            doc =
                    """
                    The logistic function 1 / (1 + exp(-x)).

                    >>> round(expit(0.5), 8)
                    0.62245933
                    """)
    public static Object expit(NdArray first) {
        return Elementwise.map(
                first, v -> v < 0 ? Math.exp(v) / (1 + Math.exp(v)) : 1 / (1 + Math.exp(-v)));
    }

    @PyFunction(
            value = "logit(x)",
            doc =
                    """
                    The inverse of expit.

                    >>> round(logit(0.25), 8)
                    -1.09861229
                    """)
    public static Object logit(NdArray first) {
        return Elementwise.map(first, v -> Math.log(v / (1 - v)));
    }

    @PyFunction(
            value = "ndtr(x)",
            doc =
                    """
                    The distribution function of the standard normal distribution.

                    >>> round(ndtr(1.0), 8)
                    0.84134475
                    """)
    public static Object ndtr(NdArray first) {
        return Elementwise.map(first, SpecialTable::normal);
    }

    @PyFunction(
            value = "ndtri(y)",
            doc =
                    """
                    The inverse of ndtr.

                    >>> round(ndtri(0.975), 8)
                    1.95996398
                    """)
    public static Object ndtri(NdArray first) {
        return Elementwise.map(first, v -> -Math.sqrt(2) * InverseErfc.value(2 * v));
    }

    @PyFunction(
            value = "log_ndtr(x)",
            doc =
                    """
                    The logarithm of ndtr, precise where that is small.

                    >>> round(log_ndtr(-20.0), 8)
                    -203.91715537
                    """)
    public static Object logNdtr(NdArray first) {
        return Elementwise.map(first, SpecialTable::logNormal);
    }

    @PyFunction(
            value = "xlogy(x, y)",
            doc =
                    """
                    x·log(y), zero where x is.

                    >>> round(xlogy(2.0, 3.0), 8)
                    2.19722458
                    """)
    public static Object xlogy(NdArray first, NdArray second) {
        return Elementwise.map(
                first, second, (p, q) -> p == 0 && !Double.isNaN(q) ? 0 : p * Math.log(q));
    }

    @PyFunction(
            value = "xlog1py(x, y)",
            doc =
                    """
                    x·log(1 + y), zero where x is.

                    >>> round(xlog1py(2.0, 3.0), 8)
                    2.77258872
                    """)
    public static Object xlog1py(NdArray first, NdArray second) {
        return Elementwise.map(
                first, second, (p, q) -> p == 0 && !Double.isNaN(q) ? 0 : p * Math.log1p(q));
    }

    @PyFunction(
            value = "entr(x)",
            doc =
                    """
                    -x·log(x), the summand of entropy.

                    >>> round(entr(0.5), 8)
                    0.34657359
                    """)
    public static Object entr(NdArray first) {
        return Elementwise.map(
                first,
                v ->
                        v > 0
                                ? -v * Math.log(v)
                                : v == 0 ? 0 : v < 0 ? Double.NEGATIVE_INFINITY : Double.NaN);
    }

    @PyFunction(
            value = "rel_entr(x, y)",
            doc =
                    """
                    x·log(x / y), the summand of relative entropy.

                    >>> round(rel_entr(0.5, 0.25), 8)
                    0.34657359
                    """)
    public static Object relEntr(NdArray first, NdArray second) {
        return Elementwise.map(
                first,
                second,
                (p, q) ->
                        p > 0 && q > 0
                                ? p * Math.log(p / q)
                                : p == 0 && q >= 0
                                        ? 0
                                        : p < 0 || q <= 0 ? Double.POSITIVE_INFINITY : Double.NaN);
    }

    @PyFunction(
            value = "boxcox(x, lmbda)",
            doc =
                    """
                    The Box-Cox transform.

                    >>> round(boxcox(2.0, 0.5), 8)
                    0.82842712
                    """)
    public static Object boxcox(NdArray first, NdArray second) {
        return Elementwise.map(
                first,
                second,
                (v, l) -> Math.abs(l) < 1e-19 ? Math.log(v) : Math.expm1(l * Math.log(v)) / l);
    }

    @PyFunction(
            value = "exprel(x)",
            doc =
                    """
                    (exp(x) - 1) / x, one at zero: the rate functions of Hodgkin and Huxley have it.

                    >>> round(exprel(0.001), 8)
                    1.00050017
                    """)
    public static Object exprel(NdArray first) {
        return Elementwise.map(
                first,
                v ->
                        Math.abs(v) < 2.2e-16
                                ? 1
                                : v > 717 ? Double.POSITIVE_INFINITY : Math.expm1(v) / v);
    }

    @PyFunction(
            value = "cosm1(x)",
            doc =
                    """
                    cos(x) - 1, precise for small x.

                    >>> round(cosm1(0.001), 8)
                    -5e-07
                    """)
    public static Object cosm1(NdArray first) {
        return Elementwise.map(first, v -> -2 * Math.sin(v / 2) * Math.sin(v / 2));
    }

    @PyFunction(
            value = "exp2(x)",
            doc =
                    """
                    Two to the power of x.

                    >>> round(exp2(3.0), 8)
                    8.0
                    """)
    public static Object exp2(NdArray first) {
        return Elementwise.map(first, v -> Math.pow(2, v));
    }

    @PyFunction(
            value = "exp10(x)",
            doc =
                    """
                    Ten to the power of x.

                    >>> round(exp10(2.0), 8)
                    100.0
                    """)
    public static Object exp10(NdArray first) {
        return Elementwise.map(first, v -> Math.pow(10, v));
    }

    @PyFunction(
            value = "cbrt(x)",
            doc =
                    """
                    The cube root.

                    >>> round(cbrt(27.0), 8)
                    3.0
                    """)
    public static Object cbrt(NdArray first) {
        return Elementwise.map(first, Math::cbrt);
    }

    @PyFunction(
            value = "binom(n, k)",
            doc =
                    """
                    The binomial coefficient of real numbers.

                    >>> round(binom(5.0, 2.0), 8)
                    10.0
                    """)
    public static Object binom(NdArray first, NdArray second) {
        return Elementwise.map(first, second, SpecialTable::binomial);
    }

    @PyFunction(
            value = "poch(z, m)",
            doc =
                    """
                    The rising factorial gamma(z + m) / gamma(z).

                    >>> round(poch(3.0, 2.0), 8)
                    12.0
                    """)
    public static Object poch(NdArray first, NdArray second) {
        return Elementwise.map(
                first,
                second,
                (v, n) ->
                        n == 0
                                ? 1
                                : Math.rint(Gamma.value(v + n)) == Gamma.value(v + n)
                                                && Math.rint(Gamma.value(v)) == Gamma.value(v)
                                        ? Gamma.value(v + n) / Gamma.value(v)
                                        : Math.exp(LogGamma.value(v + n) - LogGamma.value(v)));
    }

    private static double logGamma(double x) {
        return x <= 0 && x == Math.rint(x) ? Double.POSITIVE_INFINITY : LogGamma.value(x);
    }

    private static double signOfGamma(double x) {
        return x > 0 || Math.floor(x) % 2 == 0
                ? x <= 0 && x == Math.rint(x) ? 0 : 1
                : x == Math.rint(x) ? 0 : -1;
    }

    private static double lowerGamma(double a, double x) {
        return x == Double.POSITIVE_INFINITY ? 1 : RegularizedGamma.P.value(a, x);
    }

    private static double upperGamma(double a, double x) {
        return x == Double.POSITIVE_INFINITY ? 0 : RegularizedGamma.Q.value(a, x);
    }

    private static double normal(double x) {
        return 0.5 * Erfc.value(-x / Math.sqrt(2));
    }

    private static double logNormal(double x) {
        return x > -1
                ? Math.log1p(-0.5 * Erfc.value(x / Math.sqrt(2)))
                : Math.log(Erfcx.value(-x / Math.sqrt(2)) / 2) - x * x / 2;
    }

    private static double binomial(double n, double k) {
        if (k == Math.rint(k) && k >= 0 && k < 60) {
            double product = 1;
            for (int i = 1; i <= k; i++) {
                product = product * (n - k + i) / i;
            }
            return product;
        }
        return 1 / ((n + 1) * BetaOfAll.value(1 + n - k, 1 + k));
    }
}
