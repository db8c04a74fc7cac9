"""Masked arrays: text, type, mask, fill value, warnings and errors of each case.

usage: /usr/bin/python3 masked_arrays.py > ../resources/org/jpylab/numpy/masked_arrays.txt

The same text runs in a JPyLab session, whose `lines()` must be those stored.
"""
import operator
import os
import warnings

# NumPy's AVX-512 functions round otherwise than the C library's.
os.environ["NPY_DISABLE_CPU_FEATURES"] = "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL"

import numpy as np
from numpy import ma

ARRAYS = {
    "i": "ma.array([3, 1, 2, 5], mask=[0, 1, 0, 0])",
    "f": "ma.array([1.5, -2.0, 0.0, 4.0], mask=[0, 0, 0, 1])",
    "n": "ma.array([1.0, np.nan, np.inf, -1.0])",
    "m": "ma.array([[1, 2, 3], [4, 5, 6]], mask=[[0, 1, 0], [0, 0, 1]])",
    "d": "ma.arange(6.0).reshape(2, 3)",
    "c": "ma.array([1 + 2j, 3j, -1.0], mask=[1, 0, 0])",
    "b": "ma.array([True, False, True], mask=[0, 0, 1])",
    "s": "ma.array(['a', 'bc', 'd'], mask=[0, 1, 0])",
    "o": "ma.array([1, None, 'x'], mask=[0, 1, 0], dtype=object)",
    "r": "ma.array([(1, 2.5), (3, 4.5)], mask=[(0, 1), (0, 0)], dtype=[('a', int), ('b', float)])",
    "e": "ma.array([], dtype=float)",
    "z": "ma.array(3.0)",
    "h": "ma.array([1, 2, 3], mask=[0, 1, 0], hard_mask=True)",
    "t": "ma.array(np.arange(3).astype('M8[D]'), mask=[0, 1, 0])",
    "all": "ma.array(np.zeros((2, 2)), mask=True)",
    "w": "ma.array([1.0, 2.0, 4.0], mask=[0, 0, 1], fill_value=-9)",
}
WITH_ALL = "i f m s r e z t b".split()
METHODS = (
    "sum() mean() var() std() prod() min() max() ptp() any() all() cumsum() cumprod() argmin() argmax() count() "
    "anom() compressed() tolist() ravel() flatten() copy() nonzero() filled() filled(7) mask data shape size "
    "fill_value hardmask sharedmask nbytes ndim T real imag flat[0] sum(axis=0) mean(axis=0) var(ddof=1) "
    "min(axis=-1) max(axis=0) count(axis=0) cumsum(axis=-1) sort() argsort() round(1) clip(1,2) repeat(2) "
    "astype(float) astype('i2') view(np.ndarray) reshape(-1,1) squeeze() swapaxes(0,0) take([0,-1]) "
    "compress([True]) diagonal() trace() dot(2) put([0],9) unshare_mask() soften_mask() harden_mask() "
    "shrink_mask() get_fill_value() ids()[0]>0 iscontiguous() toflex() torecords() tobytes() __len__() "
    "argmin(fill_value=0) argmax(fill_value=9) sum(keepdims=True) mean(keepdims=True) std(axis=0) "
    "any(axis=0) all(axis=0) partition(1) searchsorted(2) conj() transpose() item(0)"
).split()
FUNCTIONS = (
    "sqrt log exp abs negative sin cos arcsin arctan tanh floor ceil conjugate logical_not isnan "
    "masked_invalid getmask getmaskarray getdata compressed count mean median sum average std var "
    "sort argsort unique diff ediff1d cumsum is_masked is_mask fix_invalid minimum maximum min max ptp "
    "ravel transpose squeeze notmasked_edges notmasked_contiguous flatnotmasked_edges flatnotmasked_contiguous "
    "clump_masked clump_unmasked corrcoef cov vander mask_rows mask_cols mask_rowcols compress_rows compress_cols "
    "compress_rowcols outer_sum isMaskedArray isarray shape size ndim around atleast_1d atleast_2d atleast_3d "
    "column_stack hstack vstack dstack stack expand_dims diag diagflat identity_of filled default_fill_value "
    "minimum_fill_value maximum_fill_value zeros_like ones_like empty_like_shape ndenumerate_list "
    "make_mask make_mask_none_of anom all any nonzero trace prod cumprod argmin argmax resize33 repeat2 apply_first"
).split()
BINARY = "+ - * / // % ** < <= == != > >= & | ^".split()
SECOND = ["i", "f", "2", "0", "0.5", "np.arange(4)", "ma.masked", "[1, 0, 2, 3]", "True", "np.float64(2)"]
PAIRS = (
    "add subtract multiply divide true_divide floor_divide remainder mod power maximum minimum hypot arctan2 fmod "
    "equal not_equal less less_equal greater greater_equal logical_and logical_or logical_xor allequal allclose "
    "dot inner outer intersect1d union1d setdiff1d setxor1d in1d isin concatenated append where3 choose2 "
    "masked_where masked_equal masked_greater masked_less masked_not_equal masked_values masked_inside3 "
    "masked_outside3 mask_or polyfit1 convolve correlate"
).split()
INDICES = ["0", "1", "-1", "1:", "::-1", "[0, 1]", "[True, False, True, False]", "...", "None", "9", "'a'",
           "ma.masked_array([0, 1], mask=[0, 1])", "(0, 1)", "(slice(None), 0)"]  # fmt: skip
VALUES = ["7", "ma.masked", "[8, 9]", "ma.array([8, 9], mask=[1, 0])"]
MAKERS = """\
ma.array([1, 2, 3])
ma.array([1, 2, 3], mask=True)
ma.array([1, 2, 3], mask=False)
ma.array([1, 2, 3], mask=[1, 0])
ma.array([[1, 2], [3, 4]], mask=[1, 0])
ma.array([1, 2, 3], dtype='f4', fill_value=5)
ma.array([1, ma.masked, 3])
ma.array(['a', 'b'], fill_value='zz')
ma.array([1, 2], fill_value='a')
ma.masked_array(np.arange(3), [0, 0, 1], copy=True)
ma.masked_array(ma.array([1, 2], mask=[1, 0]), mask=[0, 1])
ma.masked_array(ma.array([1, 2], mask=[1, 0]), mask=[0, 1], keep_mask=False)
ma.masked_all((2, 2), dtype=int).mask
ma.masked_all(2, dtype=[('x', int), ('y', 'f4')]).mask
ma.zeros((2, 2), dtype='i4')
ma.ones(3)
ma.arange(2, 8, 2)
ma.identity(2)
ma.eye(2) if hasattr(ma, 'eye') else 0
ma.fromfunction(lambda i, j: i + j, (2, 2))
ma.frombuffer(b'abcd', dtype='u1')
ma.indices((2, 2))
ma.fromflex(ma.array([1, 2], mask=[0, 1]).toflex())
ma.mr_[1:3, ma.array([5, 6], mask=[0, 1])]
ma.masked_object(np.array(['x', 'y'], dtype=object), 'x')
ma.masked_inside([1, 2, 3], 2, 2)
ma.masked_values([1.0, 1.1, 2.0], 1.1)
ma.make_mask([0, 1, 1])
ma.make_mask([0, 0])
ma.make_mask([0, 0], shrink=False)
ma.make_mask_descr(np.dtype([('a', int), ('b', [('c', float)])]))
ma.make_mask_none((2,), [('a', int)])
ma.mask_or([1, 0], [0, 0])
ma.flatten_mask(np.array([(0, 1)], dtype=[('a', bool), ('b', bool)]))
ma.flatten_structured_array(np.array([(1, 2.0)], dtype=[('a', int), ('b', float)]))
ma.apply_along_axis(lambda v: v.sum(), 1, ma.array([[1, 2], [3, 4]], mask=[[0, 1], [0, 0]]))
ma.apply_over_axes(ma.sum, ma.arange(8).reshape(2, 2, 2), [0, 2])
ma.average([1, 2, 4], weights=[1, 0, 1], returned=True)
ma.average(ma.array([1, 2, 4], mask=[0, 0, 1]), weights=[1, 3, 1])
ma.median(ma.array([[1, 2, 3], [4, 5, 6]], mask=[[0, 1, 0], [0, 0, 1]]), axis=0)
ma.common_fill_value(ma.array([1], fill_value=3), ma.array([2], fill_value=3))
ma.set_fill_value(ma.array([1, 2]), 9)
ma.put(ma.arange(3), [0], [9])
ma.putmask(ma.arange(3), [1, 0, 0], [9])
ma.where([1, 0], ma.array([1, 2], mask=[1, 0]), 9)
ma.choose([0, 1], [[1, 2], [3, 4]])
ma.masked
ma.masked + 1
ma.masked == 1
float(ma.masked)
int(ma.masked)
bool(ma.masked)
ma.masked.dtype
ma.masked.mask
ma.masked is ma.array([1], mask=[1])[0]
str(ma.masked)
'%s' % ma.masked
'{}'.format(ma.masked)
ma.masked.copy() is ma.masked
ma.nomask
ma.masked_print_option
ma.is_masked(ma.array([1, 2], mask=[0, 1]))
np.sum(ma.array([1, 2], mask=[0, 1]))
np.mean(ma.array([1.0, 2], mask=[0, 1]))
np.sqrt(ma.array([4.0, -1.0]))
np.add(ma.array([1, 2], mask=[0, 1]), 1)
np.add.reduce(ma.array([1, 2], mask=[0, 1]))
np.maximum(ma.array([1, 2], mask=[0, 1]), 5)
np.ma.maximum.reduce(ma.array([1, 2], mask=[0, 1]))
np.ma.add.outer(ma.array([1, 2], mask=[0, 1]), [1, 2])
np.ma.multiply.accumulate(ma.array([1, 2, 3], mask=[0, 1, 0]))
np.concatenate([ma.array([1, 2], mask=[0, 1]), [3]])
np.vstack([ma.array([1, 2], mask=[0, 1]), [3, 4]])
np.abs(ma.array([-1, 2], mask=[0, 1]))
np.isnan(ma.array([np.nan, 2], mask=[0, 1]))
np.asarray(ma.array([1, 2], mask=[0, 1]))
np.asanyarray(ma.array([1, 2], mask=[0, 1]))
list(ma.array([1, 2], mask=[0, 1]))
[x for x in ma.array([[1, 2], [3, 4]], mask=[[0, 1], [0, 0]])]
1 in ma.array([1, 2], mask=[0, 1])
ma.array(np.arange(2000), mask=np.arange(2000) % 2)
ma.array(np.arange(20.0).reshape(4, 5) / 3, mask=np.eye(4, 5))
ma.array([1, 2, 3], mask=[0, 1, 0]).__array_interface__['shape']
ma.count_masked(ma.array([[1, 2], [3, 4]], mask=[[0, 1], [0, 0]]), axis=0)
ma.masked_where([True, False], [1, 2])
ma.masked_where([True], [1, 2])
ma.polyfit([1, 2, 3], ma.array([1, 2, 9], mask=[0, 0, 1]), 1).round(6)
ma.cov(ma.array([[1, 2, 3], [4, 5, 7]], mask=[[0, 0, 1], [0, 0, 0]]))
ma.sort(ma.array([3, 1, 2], mask=[0, 1, 0]), endwith=False)
ma.argsort(ma.array([3, 1, 2], mask=[0, 1, 0]), endwith=False)
ma.array([1, 2, 3], mask=[0, 1, 0]).sort(endwith=False)
ma.bitwise_and([1, 2], 3)
ma.left_shift(ma.array([1, 2], mask=[0, 1]), 2)
ma.diff(ma.array([1, 2, 4], mask=[0, 1, 0]))
ma.unique(ma.array([1, 2, 1, 3], mask=[0, 0, 0, 1]), return_index=True, return_inverse=True)
ma.MaskedArray.__mro__
ma.MaskError('x')
ma.MAError.__mro__[1]
ma.MaskType
ma.mvoid((1, 2), mask=(0, 1), dtype=[('a', int), ('b', int)])
"""

HELPERS = {
    "is_masked": ma.is_masked,
    "outer_sum": lambda a: ma.add.outer(a.ravel(), a.ravel()),
    "identity_of": lambda a: ma.identity(len(a), a.dtype),
    "empty_like_shape": lambda a: ma.empty_like(a).shape,
    "ndenumerate_list": lambda a: list(np.ma.ndenumerate(a)) if hasattr(np.ma, "ndenumerate") else None,
    "make_mask_none_of": lambda a: ma.make_mask_none(a.shape),
    "resize33": lambda a: ma.resize(a, (3, 3)),
    "repeat2": lambda a: ma.repeat(a, 2),
    "apply_first": lambda a: ma.apply_along_axis(lambda v: v[0], 0, a),
    "concatenated": lambda a, b: ma.concatenate([a, b]),
    "where3": lambda a, b: ma.where(a > 1, a, b),
    "choose2": lambda a, b: ma.choose(ma.filled(a, 0) > 1, [a, b]),
    "masked_where": lambda a, b: ma.masked_where(a > 1, b),
    "masked_inside3": lambda a, b: ma.masked_inside(a, 1, 2),
    "masked_outside3": lambda a, b: ma.masked_outside(a, 1, 2),
    "mask_or": lambda a, b: ma.mask_or(ma.getmask(a), ma.getmask(b)),
    "polyfit1": lambda a, b: ma.polyfit(a, b, 1).round(6),
}


def text_of(result):
    """What is compared: the type, the text, and of masked arrays the mask's form and the fill value."""
    text = "%s %r" % (type(result).__name__, result)
    if isinstance(result, ma.MaskedArray) and result is not ma.masked:
        text += " mask=%r fill=%r" % (result._mask, result._fill_value)
    elif isinstance(result, np.ndarray):
        text += " " + str(result.dtype)
    return text.replace("\n", "~")


def changed(a, then):
    """What an array is after a call that may change it, and what the call gave."""
    given = then(a)
    return given if given is not None else a


def stored(a, index, value):
    a[index] = value
    return a


def cases():
    for name in WITH_ALL:
        a = ARRAYS[name]
        yield "repr of " + name, lambda a=a: make(a)
        yield "str of " + name, lambda a=a: str(make(a))
        for method in METHODS:
            yield f"{name}.{method}", lambda a=a, m=method: changed(make(a), lambda x: eval("x." + m, {"x": x, "np": np}))
        for function in FUNCTIONS:
            f = HELPERS.get(function) or getattr(ma, function, None) or getattr(np, function)
            yield f"{function}({name})", lambda a=a, f=f: f(make(a))
        for index in INDICES if name in "imrsh" else ():
            yield f"{name}[{index}]", lambda a=a, i=index: eval(f"a[{i}]", {"a": make(a), "ma": ma})
            for value in VALUES:
                yield (
                    f"{name}[{index}] = {value}",
                    lambda a=a, i=index, v=value: stored(make(a), Index(i).value, eval(v, globals())),
                )
    for name in ("i", "m", "s"):
        for other in SECOND:
            second = ARRAYS.get(other, other)
            for op in BINARY:
                yield (
                    f"{name} {op} {other}",
                    lambda a=name, op=op, b=second: eval(f"x {op} y", {"x": make(ARRAYS[a]), "y": make(b)}),
                )
                if op in "+-*/%" or op == "**":
                    yield (
                        f"{name} {op}= {other}",
                        lambda a=name, op=op, b=second: in_place(op, make(ARRAYS[a]), make(b)),
                    )
                    if other not in ARRAYS:
                        yield (
                            f"{other} {op} {name}",
                            lambda a=name, op=op, b=second: eval(f"y {op} x", {"x": make(ARRAYS[a]), "y": make(b)}),
                        )
    for name in ("f",):
        for other in SECOND:
            second = ARRAYS.get(other, other)
            for function in PAIRS:
                f = HELPERS.get(function) or getattr(ma, function, None) or getattr(np, function)
                yield f"{function}({name}, {other})", lambda a=name, f=f, b=second: f(make(ARRAYS[a]), make(b))
    for expression in MAKERS.splitlines():
        yield expression, lambda e=expression: eval(e, globals())


class Index:
    """The index in square brackets of a text."""

    def __init__(self, text):
        class Given:
            def __getitem__(self, index):
                return index

        self.value = eval(f"given[{text}]", {"given": Given(), "ma": ma, "np": np})


def in_place(op, x, y):
    names = {"+": "iadd", "-": "isub", "*": "imul", "/": "itruediv", "//": "ifloordiv", "%": "imod", "**": "ipow"}
    return getattr(operator, names[op])(x, y)


def make(text):
    return eval(text, globals())


def line(name, case):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            text = text_of(case())
        except Exception as error:
            text = "%s: %s" % (type(error).__name__, str(error).replace("\n", "~"))
    for warning in caught:
        text += " | %s: %s" % (warning.category.__name__, str(warning.message).split("\n")[0])
    return "%s -> %s" % (name, text)


def lines():
    return "\n".join([line(name, case) for name, case in cases()])


if __name__ == "__main__":
    print(lines())
