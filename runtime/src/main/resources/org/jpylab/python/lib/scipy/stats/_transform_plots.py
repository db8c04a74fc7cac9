"""How straight a probability plot is, over the parameter of a transform or of a distribution."""

import numpy as np


def _straightness(made, low, high, plot, N, title, label):
    points = np.linspace(low, high, num=N)
    straight = points * 0.0
    for i, value in enumerate(points):
        straight[i] = made(value)
    if plot is not None:
        plot.plot(points, straight, "x")
        for name, text in (("title", title), ("xlabel", label), ("ylabel", "Prob Plot Corr. Coef.")):
            getattr(plot, "set_" + name if hasattr(plot, "set_" + name) else name)(text)
    return points, straight


def _ordered(low, high):
    if high <= low:
        raise ValueError("`lb` has to be larger than `la`.")


def boxcox_normplot(x, la, lb, plot=None, N=80):
    """How normal powers of data are.

    >>> boxcox_normplot([1.0, 2.0, 4.0, 8.0], -1, 1, N=3)[1].round(6)
    array([0.960058, 0.999282, 0.960058])
    """
    from scipy.stats import boxcox, probplot

    x = np.asarray(x)
    if x.size == 0:
        return x
    _ordered(la, lb)
    if np.any(x <= 0):
        raise ValueError("Data must be positive.")
    return _straightness(lambda v: probplot(boxcox(x, v))[1][2], la, lb, plot, N, "Box-Cox Normality Plot", r"$\lambda$")


def yeojohnson_normplot(x, la, lb, plot=None, N=80):
    """How normal Yeo and Johnson's transforms of data are.

    >>> yeojohnson_normplot([1.0, 2.0, 4.0, 8.0], 0, 1, N=2)[1].round(6)
    array([0.995778, 0.960058])
    """
    from scipy.stats import probplot, yeojohnson

    x = np.asarray(x)
    if x.size == 0:
        return x
    _ordered(la, lb)
    return _straightness(lambda v: probplot(yeojohnson(x, v))[1][2], la, lb, plot, N, "Yeo-Johnson Normality Plot", r"$\lambda$")


def ppcc_plot(x, a, b, dist="tukeylambda", plot=None, N=80):
    """How straight probability plots are for shape parameters from a to b.

    >>> ppcc_plot([1.0, 2.0, 3.0, 4.0], 0.5, 1.0, N=2)[1].round(4)
    array([0.9999, 1.    ])
    """
    from scipy.stats import probplot

    if b <= a:
        raise ValueError("`b` has to be larger than `a`.")
    return _straightness(lambda v: probplot(x, v, dist=dist)[1][-1], a, b, plot, N, f"({dist}) PPCC Plot", "Shape Values")


NAMES = ("boxcox_normplot", "ppcc_plot", "yeojohnson_normplot")
