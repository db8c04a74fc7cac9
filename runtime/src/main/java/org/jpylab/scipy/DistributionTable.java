package org.jpylab.scipy;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jpylab.ndarray.NdArray;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;
import org.jpylab.scipy.special.BinomialMass;
import org.jpylab.scipy.special.IncompleteBeta;
import org.jpylab.scipy.special.InverseIncompleteBeta;
import org.jpylab.scipy.special.Probabilities;
import org.jpylab.scipy.special.StudentQuantile;

/** Distribution functions of statistics, as Cephes names them. */
@PyModule("scipy.special")
public final class DistributionTable {
    private DistributionTable() {}

    @PyFunction(
            value = "stdtr(df, t)",
            doc =
                    """
                    Student's distribution function.

                    >>> round(stdtr(3.0, 1.5), 8)
                    0.88470807
                    """)
    public static Object stdtr(NdArray first, NdArray second) {
        return Elementwise.map(
                first, second, (n, t) -> TDistribution.of(n).cumulativeProbability(t));
    }

    @PyFunction(
            value = "stdtrit(df, p)",
            doc =
                    """
                    The inverse of stdtr.

                    >>> round(stdtrit(3.0, 0.975), 8)
                    3.18244631
                    """)
    public static Object stdtrit(NdArray first, NdArray second) {
        return Elementwise.map(first, second, StudentQuantile::of);
    }

    @PyFunction(
            value = "chdtr(v, x)",
            doc =
                    """
                    The chi-squared distribution function.

                    >>> round(chdtr(3.0, 1.5), 8)
                    0.31772967
                    """)
    public static Object chdtr(NdArray first, NdArray second) {
        return Elementwise.map(first, second, Probabilities::chiSquaredBelow);
    }

    @PyFunction(
            value = "chdtrc(v, x)",
            doc =
                    """
                    One minus the chi-squared distribution function.

                    >>> round(chdtrc(3.0, 1.5), 8)
                    0.68227033
                    """)
    public static Object chdtrc(NdArray first, NdArray second) {
        return Elementwise.map(first, second, Probabilities::chiSquaredAbove);
    }

    @PyFunction(
            value = "chdtri(v, p)",
            doc =
                    """
                    The inverse of chdtrc.

                    >>> round(chdtri(3.0, 0.05), 8)
                    7.8147279
                    """)
    public static Object chdtri(NdArray first, NdArray second) {
        return Elementwise.map(first, second, Probabilities::chiSquaredQuantile);
    }

    @PyFunction(
            value = "fdtr(dfn, dfd, x)",
            doc =
                    """
                    The F distribution function.

                    >>> round(fdtr(2.0, 5.0, 1.5), 8)
                    0.69118382
                    """)
    public static Object fdtr(NdArray first, NdArray second, NdArray third) {
        return Elementwise.map(first, second, third, Probabilities::fBelow);
    }

    @PyFunction(
            value = "fdtrc(dfn, dfd, x)",
            doc =
                    """
                    One minus the F distribution function.

                    >>> round(fdtrc(2.0, 5.0, 1.5), 8)
                    0.30881618
                    """)
    public static Object fdtrc(NdArray first, NdArray second, NdArray third) {
        return Elementwise.map(first, second, third, Probabilities::fAbove);
    }

    @PyFunction(
            value = "fdtri(dfn, dfd, p)",
            doc =
                    """
                    The inverse of fdtr.

                    >>> round(fdtri(2.0, 5.0, 0.95), 8)
                    5.78613504
                    """)
    public static Object fdtri(NdArray first, NdArray second, NdArray third) {
        return Elementwise.map(first, second, third, Probabilities::fQuantile);
    }

    @PyFunction(
            value = "btdtr(a, b, x)",
            doc =
                    """
                    The beta distribution function.

                    >>> round(btdtr(2.0, 3.0, 0.4), 8)
                    0.5248
                    """)
    public static Object btdtr(NdArray first, NdArray second, NdArray third) {
        return Elementwise.map(first, second, third, IncompleteBeta::of);
    }

    @PyFunction(
            value = "btdtri(a, b, p)",
            doc =
                    """
                    The inverse of btdtr.

                    >>> round(btdtri(2.0, 3.0, 0.5), 8)
                    0.38572757
                    """)
    public static Object btdtri(NdArray first, NdArray second, NdArray third) {
        return Elementwise.map(first, second, third, InverseIncompleteBeta::of);
    }

    @PyFunction(
            value = "gdtr(a, b, x)",
            doc =
                    """
                    The gamma distribution function of rate a and shape b.

                    >>> round(gdtr(2.0, 3.0, 0.4), 8)
                    0.0474226
                    """)
    public static Object gdtr(NdArray first, NdArray second, NdArray third) {
        return Elementwise.map(first, second, third, Probabilities::gammaBelow);
    }

    @PyFunction(
            value = "pdtr(k, m)",
            doc =
                    """
                    The Poisson distribution function.

                    >>> round(pdtr(2, 3.0), 8)
                    0.42319008
                    """)
    public static Object pdtr(NdArray first, NdArray second) {
        return Elementwise.map(first, second, Probabilities::poissonUpTo);
    }

    @PyFunction(
            value = "pdtrc(k, m)",
            doc =
                    """
                    One minus the Poisson distribution function.

                    >>> round(pdtrc(2, 3.0), 8)
                    0.57680992
                    """)
    public static Object pdtrc(NdArray first, NdArray second) {
        return Elementwise.map(first, second, Probabilities::poissonAbove);
    }

    @PyFunction(
            value = "bdtr(k, n, p)",
            doc =
                    """
                    The binomial distribution function.

                    >>> round(bdtr(2, 5, 0.3), 8)
                    0.83692
                    """)
    public static Object bdtr(NdArray first, NdArray second, NdArray third) {
        return Elementwise.map(first, second, third, Probabilities::binomialUpTo);
    }

    @PyFunction(
            value = "bdtrc(k, n, p)",
            doc =
                    """
                    One minus the binomial distribution function.

                    >>> round(bdtrc(2, 5, 0.3), 8)
                    0.16308
                    """)
    public static Object bdtrc(NdArray first, NdArray second, NdArray third) {
        return Elementwise.map(first, second, third, Probabilities::binomialAbove);
    }

    @PyFunction(
            value = "nbdtr(k, n, p)",
            doc =
                    """
                    The negative binomial distribution function.

                    >>> round(nbdtr(2, 5, 0.3), 8)
                    0.0287955
                    """)
    public static Object nbdtr(NdArray first, NdArray second, NdArray third) {
        return Elementwise.map(first, second, third, Probabilities::negativeBinomialUpTo);
    }

    @PyFunction(
            value = "_binom_pmf(k, n, p)",
            doc =
                    """
                    The binomial probability of k, as `stats.binom` has it.

                    >>> _binom_pmf(1, 2, 0.5)
                    0.5
                    """)
    public static Object binomPmf(NdArray first, NdArray second, NdArray third) {
        return Elementwise.map(first, second, third, BinomialMass::of);
    }

    @PyFunction(
            value = "_betainc_of_boost(a, b, x)",
            doc =
                    """
                    The incomplete beta function in Boost's way, which distributions take.

                    >>> round(_betainc_of_boost(2.0, 3.0, 0.4), 8)
                    0.5248
                    """)
    public static Object betaincOfBoost(NdArray first, NdArray second, NdArray third) {
        return Elementwise.map(first, second, third, (a, b, x) -> RegularizedBeta.value(x, a, b));
    }

    @PyFunction(
            value = "_betaincc_of_boost(a, b, x)",
            doc =
                    """
                    One minus the incomplete beta function in Boost's way.

                    >>> round(_betaincc_of_boost(2.0, 3.0, 0.4), 8)
                    0.4752
                    """)
    public static Object betainccOfBoost(NdArray first, NdArray second, NdArray third) {
        return Elementwise.map(
                first, second, third, (a, b, x) -> RegularizedBeta.complement(x, a, b));
    }
}
