package org.jpylab.scipy;

import org.apache.commons.numbers.gamma.InverseErf;
import org.apache.commons.numbers.gamma.InverseErfc;
import org.jpylab.libm.CMath;
import org.jpylab.ndarray.NdArray;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jpylab.scipy.special.Binomials;
import org.jpylab.scipy.special.ComplexElementwise;
import org.jpylab.scipy.special.ComplexGamma;
import org.jpylab.scipy.special.Digamma;
import org.jpylab.scipy.special.IncompleteBeta;
import org.jpylab.scipy.special.IncompleteGamma;
import org.jpylab.scipy.special.InverseIncompleteBeta;
import org.jpylab.scipy.special.InverseIncompleteGamma;
import org.jpylab.scipy.special.NearOne;
import org.jpylab.scipy.special.NormalProbability;
import org.jpylab.scipy.special.Powers;
import org.jpylab.scipy.special.RealBeta;
import org.jpylab.scipy.special.RealGamma;
import org.jpylab.scipy.special.ScaledErrorFunction;

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
        return Elementwise.map(first, NormalProbability::erf);
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
        return Elementwise.map(first, NormalProbability::erfc);
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
        return Elementwise.map(first, ScaledErrorFunction::erfcx);
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
        return Elementwise.map(first, RealGamma::gamma);
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
        return Elementwise.map(first, RealGamma::logGamma);
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
        return Elementwise.map(first, RealGamma::sign);
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
        return Elementwise.map(first, RealGamma::inverse);
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
        return Elementwise.map(first, Digamma::of);
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
        return Elementwise.map(first, second, IncompleteGamma::lower);
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
        return Elementwise.map(first, second, IncompleteGamma::upper);
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
        return Elementwise.map(first, second, InverseIncompleteGamma::ofLower);
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
        return Elementwise.map(first, second, InverseIncompleteGamma::ofUpper);
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
        return Elementwise.map(first, second, RealBeta::beta);
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
        return Elementwise.map(first, second, RealBeta::logBeta);
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
        return Elementwise.map(first, second, third, IncompleteBeta::of);
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
        return Elementwise.map(first, second, third, InverseIncompleteBeta::of);
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
        return Elementwise.map(first, v -> 1 / (1 + CMath.exp(-v)));
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
        return Elementwise.map(first, v -> CMath.log(v / (1 - v)));
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
        return Elementwise.map(first, NormalProbability::below);
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
        return Elementwise.map(first, NormalProbability::quantile);
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
        return Elementwise.map(first, NormalProbability::logBelow);
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
                first, second, (p, q) -> p == 0 && !Double.isNaN(q) ? 0 : p * CMath.log(q));
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
                first, second, (p, q) -> p == 0 && !Double.isNaN(q) ? 0 : p * NearOne.log1p(q));
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
                                ? -v * CMath.log(v)
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
                                ? p * CMath.log(p / q)
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
                (v, l) -> Math.abs(l) < 1e-19 ? CMath.log(v) : NearOne.expm1(l * CMath.log(v)) / l);
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
                        Math.abs(v) < 1e-16
                                ? 1
                                : v > 717 ? Double.POSITIVE_INFINITY : NearOne.expm1(v) / v);
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
        return Elementwise.map(first, NearOne::cosm1);
    }

    @PyFunction(
            value = "log1p(x)",
            doc =
                    """
                    log(1 + x), precise for small x.

                    >>> round(log1p(0.001), 12)
                    0.000999500333
                    """)
    public static Object log1p(NdArray first) {
        return Elementwise.map(first, NearOne::log1p);
    }

    @PyFunction(
            value = "expm1(x)",
            doc =
                    """
                    exp(x) - 1, precise for small x.

                    >>> round(expm1(0.001), 12)
                    0.001000500167
                    """)
    public static Object expm1(NdArray first) {
        return Elementwise.map(first, NearOne::expm1);
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
        return Elementwise.map(first, Powers::ofTwo);
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
        return Elementwise.map(first, Powers::ofTen);
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
        return Elementwise.map(first, Powers::cubeRoot);
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
        return Elementwise.map(first, second, Binomials::binomial);
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
        return Elementwise.map(first, second, Binomials::rising);
    }
}
