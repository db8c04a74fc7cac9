"""Polynomials and series: text, type, warnings and errors of each case; numbers to twelve digits.

usage: /usr/bin/python3 polynomial_series.py > ../resources/org/jpylab/numpy/polynomial_series.txt

The same text runs in a JPyLab session, whose `lines()` must be those stored.
"""
import warnings

import numpy as np
from numpy.polynomial import (
    Chebyshev, Hermite, HermiteE, Laguerre, Legendre, Polynomial,
    chebyshev, hermite, hermite_e, laguerre, legendre, polynomial, polyutils,
)  # fmt: skip

KINDS = [
    (Polynomial, polynomial, "poly"), (Chebyshev, chebyshev, "cheb"), (Legendre, legendre, "leg"),
    (Laguerre, laguerre, "lag"), (Hermite, hermite, "herm"), (HermiteE, hermite_e, "herme"),
]  # fmt: skip
SERIES = [[1], [-2.5, 0.5, 4], [1j, 2]]
# Of a module, each with the prefix put before it: `polyadd`.
FUNCTIONS = """\
add({a}, {b})
sub({a}, {b})
mul({a}, {b})
div({b}, {a})
mulx({a})
pow({a}, 3)
pow({a}, 0)
val(0.5, {a})
val([-1.0, 0.0, 2.0], {a})
val(np.array([[0.1, 0.2], [0.3, 0.4]]), {a})
der({a})
der({a}, 2)
int({a})
int({a}, 2, [1, 2])
int({a}, lbnd=1, scl=2)
trim({a})
fromroots({a})
vander([1.0, 2.0], 2)
line(1, 2)
companion({b})
"""
MORE = """\
val2d([1.0, 2.0], [3.0, 4.0], [[1, 2], [3, 4]])
val3d(1.0, 2.0, 3.0, [[[1, 2]], [[3, 4]]])
grid2d([1.0, 2.0], [3.0, 4.0], [[1, 2], [3, 4]])
grid3d([1.0], [3.0, 4.0], [2.0], [[[1, 2]], [[3, 4]]])
vander2d([1.0, 2.0], [3.0, 4.0], [1, 2])
vander3d([1.0], [2.0], [3.0], [1, 1, 1])
fit([0, 1, 2, 3], [1, 3, 2, 5], 2)
fit([0, 1, 2, 3], [1, 3, 2, 5], [0, 2])
fit([0, 1, 2, 3], [1, 3, 2, 5], 1, w=[1, 2, 2, 1])
fit([0, 1], [[1, 2], [3, 5]], 1)
fit([0, 1], [1, 2, 3], 1)
roots([-6.0, 1.0, 1.0])
roots([1])
roots([1, 2])
gauss(3)
weight(0.5)
domain
zero
one
x
val(1, [[1, 2], [3, 4]])
val(1, [[1, 2], [3, 4]], tensor=False)
der([1, 2], -1)
int([1, 2], m=0.5)
pow([1, 2], -1)
trim([])
add([[1]], [2])
div([1, 2], [0])
"""
METHODS = """\
degree()
cutdeg(1)
trim()
truncate(1)
deriv()
deriv(2)
integ()
integ(2, k=[1, 2])
integ(lbnd=1)
linspace(4)
mapparms()
copy()
has_samecoef({0}([1, 2, 3]))
has_samedomain({0}([1], domain=[0, 1]))
has_samewindow({0}([1]))
has_sametype(1)
convert(kind=Polynomial)
convert(domain=[0, 1])
coef
domain
window
symbol
__call__(0.5)
__call__([0.0, 1.0])
__neg__()
__pos__()
__len__()
__add__(1)
__sub__({0}([1, 2]))
__mul__(2)
__mul__({0}([1, 2]))
__truediv__(2)
__floordiv__({0}([1, 2]))
__mod__({0}([1, 2]))
__divmod__({0}([1, 2]))
__pow__(2)
__radd__(1)
__rsub__(1)
__rmul__([1, 2])
__eq__({0}([1, 2, 3]))
__ne__({0}([1, 2, 3]))
__iter__().__next__()
__truediv__({0}([1, 2]))
__add__({0}([1], domain=[0, 1]))
__add__({0}([1], window=[0, 1]))
__add__({0}([1], symbol='z'))
__pow__(-1)
__pow__(1.5)
_repr_latex_()
__str__()
__format__('ascii')
__format__('unicode')
__format__('latex')
"""
CLASS = """\
{0}.basis(2)
{0}.basis(-1)
{0}.identity()
{0}.identity(domain=[0, 1])
{0}.fromroots([1, 2])
{0}.fit([0, 1, 2, 3], [1, 3, 2, 5], 2)
{0}.fit([0, 1, 2, 3], [1, 3, 2, 5], 1, domain=[0, 4])
{0}.fit([0, 1, 2, 3], [1, 3, 2, 5], 1, domain=[])
{0}.cast(Polynomial([1, 2]))
{0}([1, 2], domain=[0, 2])(1)
{0}([1, 2], domain=[0, 2, 3])
{0}([])
{0}([[1]])
{0}([1, 2, 3], symbol='t')
{0}([1, 2, 3], symbol='3')
str({0}([1.5, -2.25, 0, 1e-7, 1e20]))
str({0}([1j, 2 - 1j]))
str({0}([0]))
str({0}(range(12)))
format({0}([1, -2]), 'latex2')
{0}.basis_name
{0}.domain
{0}.window
hash({0}([1]))
"""
OLD = """\
np.poly1d([1, 2, 3])
print_of(np.poly1d([1, -2, 0, 3.5]))
print_of(np.poly1d([1, 2, 3], variable='z'))
np.poly1d([1, 2], True)
np.poly1d([1, 2, 3])(2)
np.poly1d([1, 2, 3]).r
np.poly1d([1, 2, 3]).c
np.poly1d([1, 2, 3]).order
np.poly1d([1, 2, 3])[1]
np.poly1d([1, 2, 3]).deriv()
np.poly1d([1, 2, 3]).integ()
np.poly1d([1, 2, 3]) * np.poly1d([1, 1])
np.poly1d([1, 2, 3]) / np.poly1d([1, 1])
np.poly1d([1, 2, 3]) ** 2
np.poly1d([1, 2, 3]) + 1
2 - np.poly1d([1, 2, 3])
np.poly1d([1, 2]) == np.poly1d([1, 2])
np.poly1d([0, 0, 1])
list(np.poly1d([1, 2]))
np.polyval([1, 2, 3], 2)
np.polyval([1, 2, 3], np.poly1d([1, 1]))
np.polyadd([1, 2], [1])
np.polysub([1, 2], [1, 2, 3])
np.polymul([1, 2], [1, 3])
np.polydiv([1.0, 2, 3], [1, 1])
np.polyder([1, 2, 3], 2)
np.polyint([1, 2, 3], 2, [1, 2])
np.poly([1, 2])
np.poly([[1, 2], [3, 4]])
np.roots([1, -3, 2])
np.roots([0, 0, 1, -1, 0])
np.polyfit([0, 1, 2], [1, 3, 7], 2)
np.polyfit([0, 1, 2, 3], [1, 3, 2, 5], 1, cov=True)
np.polyfit([0, 1, 2, 3], [1, 3, 2, 5], 1, full=True)
np.polyfit([0, 1, 2, 3], [1, 3, 2, 5], 1, w=[1, 2, 1, 2])
np.polyfit([0, 1], [1, 2], -1)
np.polyfit([], [], 1)
np.vander([1, 2, 3], 2)
polyutils.as_series([[1, 2], [3]])
polyutils.as_series([])
polyutils.trimseq([1, 0, 0])
polyutils.trimcoef([1, 1e-9, 0], 1e-8)
polyutils.trimcoef([1], -1)
polyutils.getdomain([1, 5, 3])
polyutils.getdomain([1j, 2])
polyutils.mapdomain([0, 1], [0, 1], [-1, 1])
polyutils.mapparms([0, 1], [-1, 1])
polyutils.mapparms([0, 0], [-1, 1])
np.polynomial.set_default_printstyle('unicode')
np.polynomial.set_default_printstyle('x')
chebyshev.chebinterpolate(np.tanh, 3)
chebyshev.chebpts1(3)
chebyshev.chebpts2(3)
chebyshev.chebpts2(1)
chebyshev.poly2cheb([1, 2, 3])
chebyshev.cheb2poly([1, 2, 3])
legendre.poly2leg([1, 2, 3])
legendre.leg2poly([1, 2, 3])
laguerre.poly2lag([1, 2, 3])
laguerre.lag2poly([1, 2, 3])
hermite.poly2herm([1, 2, 3])
hermite.herm2poly([1, 2, 3])
hermite_e.poly2herme([1, 2, 3])
hermite_e.herme2poly([1, 2, 3])
Chebyshev.interpolate(np.tanh, 3)
polynomial.polyvalfromroots(2.0, [1, 3])
polynomial.polyvalfromroots([2.0, 4.0], [[1, 3], [1, 2]], tensor=False)
Polynomial([1, 2]) + Chebyshev([1])
Polynomial([1, 2])(Polynomial([0, 1, 1]))
np.exp(Polynomial([1, 2]))
"""


def print_of(p):
    return str(p)


def expressions():
    for cls, module, prefix in KINDS:
        name = module.__name__.rpartition(".")[2]
        for a in SERIES:
            for function in FUNCTIONS.splitlines():
                yield f"{name}.{prefix}{function}".format(a=a, b=[1, 3, 5])
            for method in METHODS.splitlines():
                yield f"{cls.__name__}({a}).{method}".format(cls.__name__)
        for function in MORE.splitlines():
            yield f"{name}.{prefix}{function}"
        for method in CLASS.splitlines():
            yield method.format(cls.__name__)
    yield from OLD.splitlines()


def text_of(result):
    """The type and the text, numbers rounded: their last digits are the linear algebra's."""
    if isinstance(result, np.ndarray) and result.dtype.kind in "fc":
        result = np.round(result, 12) + 0.0
        return "%s %s %s %s" % (type(result).__name__, result.dtype, result.shape, result.tolist())
    if isinstance(result, (float, complex)):
        return "%s %r" % (type(result).__name__, complex(np.round(complex(result), 12) + 0.0))
    if isinstance(result, (tuple, list)):
        return type(result).__name__ + " (" + "; ".join([text_of(x) for x in result]) + ")"
    if hasattr(result, "coef") and hasattr(result, "window"):
        parts = [text_of(x) for x in (result.coef, result.domain, result.window)]
        return " ".join([type(result).__name__, *parts, result.symbol])
    if isinstance(result, np.poly1d):
        return "poly1d " + text_of(result.c)
    return "%s %r" % (type(result).__name__, result)


def line(expression):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            text = text_of(eval(expression, globals()))
        except Exception as error:
            text = "%s: %s" % (type(error).__name__, error)
    for warning in caught:
        text += " | %s: %s" % (warning.category.__name__, str(warning.message).split("\n")[0])
    return "%s -> %s" % (expression, text.replace("\n", "~"))


def lines():
    return "\n".join([line(e) for e in expressions()])


if __name__ == "__main__":
    print(lines())
