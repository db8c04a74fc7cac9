#!/usr/bin/python3
"""Stores what NumPy prints for PrintedArraysTest, one JSON object a line.

Run with a Python that has NumPy 1.24.
"""
import base64
import json
import os
import warnings

import numpy as np

warnings.simplefilter("ignore")
HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "../resources/org/jpylab/ndarray/print/printed.jsonl")
LINES = []


def encoded(array):
    dtype = array.dtype
    result = {"shape": list(array.shape)}
    if dtype.names is not None:
        result["descr"] = [[n, dtype[n].base.str, list(dtype[n].shape)] for n in dtype.names]
    else:
        result["dtype"] = dtype.str
    if dtype == object:
        result["objects"] = array.ravel().tolist()
    else:
        result["data"] = base64.b64encode(np.ascontiguousarray(array).tobytes()).decode("ascii")
    return result


def add(array, **options):
    """One array under print options: repr, str, and array2string where it takes options."""
    array = np.asarray(array)
    with np.printoptions(**options):
        case = encoded(array)
        case["options"] = options
        case["repr"] = repr(array)
        case["str"] = str(array)
    LINES.append(case)


def add_text(array, **keywords):
    array = np.asarray(array)
    case = encoded(array)
    case["keywords"] = keywords
    case["text"] = np.array2string(array, **keywords)
    LINES.append(case)


def add_scalar(scalar):
    case = encoded(np.asarray(scalar))
    case["scalar_repr"] = repr(scalar)
    case["scalar_str"] = str(scalar)
    LINES.append(case)


def add_float(value, scientific=False, **keywords):
    function = np.format_float_scientific if scientific else np.format_float_positional
    case = encoded(np.asarray(value))
    case["float"] = "scientific" if scientific else "positional"
    case["keywords"] = keywords
    case["text"] = function(value, **keywords)
    LINES.append(case)


RNG = np.random.RandomState(7)
FLOATS = [
    [0.0], [1.0], [-1.0], [0.1, 0.2, 0.3], [1, 2.5, 100], [1e-4, 1], [1e-5, 1], [9.9e-5],
    [1e8], [99999999.0], [1e7, 1], [123456.789, 0.001], [1e3, 1], [1001.0, 1], [1e16], [1e15],
    [1e300, 1e-300], [5e-324], [2e-323, 1], [1.7976931348623157e308], [0.1 + 0.2], [1 / 3.0],
    [1 / 3.0, 2 / 3.0, 1000], [np.pi, np.e, -np.sqrt(2)], [np.nan], [np.inf], [-np.inf],
    [np.nan, 1.5], [np.inf, 1.5, -2], [-np.inf, 1e-10], [np.nan, np.inf, -np.inf], [-0.0],
    [-0.0, 0.0, 1], [1e5, 1e-3, np.nan], [np.nan, 1e10], [0.5, 0.25, 0.125, 1e-3],
    [1.23456789012345e-7, 1], [1e22, 1e23, 1e21], [2 ** 53 + 0.0], [4.35, 4.349999],
    [1.00000001, 1], [1.000000001, 1], [0.000000001, 0], [12345678.9], [5.684341886080802e-14],
    [0.30000000000000004, 100000], [1e-8, 2e-8, 3.5e-8], [2.5, 3.5, 1e9], [1, 10, 100, 1000],
    [1, 10, 100, 1000, 10000], [0.1, 10, 100], [0.1, 101], [1e-300], [-1e-300, 3.5],
    [33.333333333333336, 66.66666666666667], [1e100], [1e-100, 1e100], [np.nan, -1.0],
]
SHAPES = [(0,), (0, 3), (3, 0), (2, 0, 3), (1,), (2, 3), (1, 1), (2, 2, 2), (1, 2, 1, 2)]


def floats():
    for values in FLOATS:
        for dtype in ["f8", "f4", "f2"]:
            add(np.array(values).astype(dtype))
        add(np.array(values), precision=3)
        add(np.array(values), suppress=True)
        for mode in ["fixed", "unique", "maxprec_equal"]:
            add(np.array(values), floatmode=mode)
        add(np.array(values), sign="+")
        add(np.array(values), sign=" ")
        add(np.array(values), precision=3, suppress=True)
    for shape in SHAPES:
        for dtype in ["f8", "f4", "i8", "i4", "bool", "c16", "U3", "S2", "O", "M8[D]"]:
            if dtype == "O":
                add(np.zeros(shape, dtype=object))
            elif dtype == "bool":
                add(np.zeros(shape, dtype=bool))
            else:
                add(np.zeros(shape, dtype=dtype))
    add(RNG.rand(5, 7))
    add(RNG.randn(30))
    add(RNG.randn(30) * 1e5)
    add(RNG.randn(4, 4) * 10.0 ** RNG.randint(-6, 6, (4, 4)))
    add(RNG.rand(20, 20), linewidth=120)
    add(RNG.rand(3, 4), linewidth=20)
    add(RNG.rand(3, 4), linewidth=5)
    add(RNG.randn(12), precision=2)
    add(RNG.randn(12), precision=0)
    add(RNG.randn(12), precision=15)
    add(RNG.randn(12), precision=20)
    add(RNG.randn(12).astype("f4"), precision=20)
    add(RNG.randn(8), nanstr="NaN!", infstr="INF")
    add(np.array([1.5, np.nan, np.inf]), nanstr="nothing", infstr="Infinity")
    add(np.array(3.25))
    add(np.array(3.25, dtype="f4"))
    add(np.array(1e-7))
    add(np.array(np.nan))
    add(np.array(1 / 3.0), precision=3)


def summaries():
    add(np.arange(1001))
    add(np.arange(1000))
    add(np.arange(1001.0))
    add(np.arange(1200).reshape(40, 30))
    add(np.arange(1500).reshape(5, 10, 30))
    add(np.arange(2000).reshape(2, 1000))
    add(np.arange(2000).reshape(1000, 2))
    add(np.arange(1200).reshape(20, 3, 20) / 7.0)
    add(np.linspace(0, 1, 1500))
    add(np.arange(1500).astype("U5"))
    add(np.arange(20), threshold=5)
    add(np.arange(20), threshold=5, edgeitems=1)
    add(np.arange(20), threshold=5, edgeitems=10)
    add(np.arange(20), threshold=5, edgeitems=9)
    add(np.arange(20), threshold=0, edgeitems=0)
    add(np.arange(27).reshape(3, 3, 3), threshold=5, edgeitems=1)
    add(np.arange(25).reshape(5, 5) * 1.5, threshold=5, edgeitems=2)
    add(np.zeros(1001, dtype=[("a", "f8"), ("b", "i4")]))
    add(np.zeros(1001, dtype=bool))
    add(np.ones(1001) * 1j)


def integers():
    for dtype in ["i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8"]:
        info = np.iinfo(dtype)
        add(np.array([info.min, info.max], dtype=dtype))
        add(np.array([1, 10, 100], dtype=dtype))
        add(np.array(5, dtype=dtype))
        add_scalar(np.dtype(dtype).type(7))
    add(np.array([True, False, True]))
    add(np.array(True))
    add(np.array([[True, False], [False, False]]))
    add(np.arange(40))
    add(np.arange(-40, 40, 3))
    add(np.arange(100).reshape(4, 25))
    add(np.array([-1, 1]), sign="+")
    for value in [True, False]:
        add_scalar(np.bool_(value))


def complexes():
    cases = [
        [1 + 2j], [1j], [0j], [1 + 0j, 2.5 - 3j], [1e10 + 1e-10j], [np.nan + 1j, 2], [1.5 - 0j],
        [complex(np.inf, -np.inf), 1], [complex(0.0, -0.0)], [complex(-0.0, 1)], [1 / 3 + 2j / 3],
        [1e-5j, 1], [complex(np.nan, np.nan)], [3 + 4j, -3 - 4j, 100.25 + 0.5j],
    ]
    for values in cases:
        for dtype in ["c16", "c8"]:
            add(np.array(values).astype(dtype))
            for value in np.array(values).astype(dtype):
                add_scalar(value)
        add(np.array(values), precision=2)
        add(np.array(values), suppress=True)
        add(np.array(values), floatmode="fixed")
        add(np.array(values), sign="+")
    add(RNG.randn(9) + 1j * RNG.randn(9))
    add(np.array(1 + 2j))


def texts():
    add(np.array(["a", "bcd", ""]))
    add(np.array(["it's", 'say "x"', "both'\"", "tab\t\n\\", "\x00a", "é", "日本", "\x7f\xa0"]))
    add(np.array([b"a", b"bcd", b"\x00\xff'"]))
    add(np.array("hello"))
    add(np.array(b"hello"))
    add(np.array([["ab", "c"], ["def", "gh"]]))
    add(np.array(["word"] * 30))
    add_scalar(np.str_("it's"))
    add_scalar(np.bytes_(b"x\x00y"))
    add(np.array([-7, 1, 2.5, "x", True], dtype=object))
    add(np.array([[1, 2], [3, "q"]], dtype=object))


def times():
    add(np.array(["2010-01-01", "2011-12-31"], dtype="M8[D]"))
    add(np.array(["2010-01-01T03:04:05", "NaT"], dtype="M8[s]"))
    add(np.array(["2010-01", "1969-12"], dtype="M8[M]"))
    add(np.array(["2010", "0001"], dtype="M8[Y]"))
    add(np.array(["2010-01-01T03:04:05.123456"], dtype="M8[us]"))
    add(np.array(["NaT", "NaT"], dtype="M8[h]"))
    add(np.array(["2010-01-01T03"], dtype="M8[h]"))
    add(np.array("2010-01-01", dtype="M8[D]"))
    add(np.array([1, -20, 300], dtype="m8[s]"))
    add(np.array([1, "NaT"], dtype="m8[D]"))
    add(np.array([5], dtype="m8"))
    for scalar in [np.datetime64("2010-03-04"), np.datetime64("2010-03-04T05:06:07.008"),
                   np.datetime64("NaT"), np.datetime64("NaT", "D"), np.timedelta64(5, "s"),
                   np.timedelta64(5), np.timedelta64("NaT"), np.timedelta64(-3, "D"),
                   np.timedelta64(3, "25s"), np.timedelta64("NaT", "h")]:
        add_scalar(scalar)


def records():
    people = np.array([("Rex", 9, 81.0), ("Fido", 3, 27.25)],
                      dtype=[("name", "U10"), ("age", "i4"), ("weight", "f4")])
    add(people)
    add(people[0])
    add(people[:0])
    add_scalar(people[1])
    add(np.zeros(2, dtype=[("x", "f8", (3,)), ("y", "i4", (2, 2))]))
    add(np.array([(1.5,), (100.0,)], dtype=[("only", "f8")]))
    add(np.array([(1 + 2j, True, b"ab")], dtype=[("c", "c16"), ("b", "?"), ("s", "S4")]))
    add(np.zeros((2, 2), dtype=[("a", "f8"), ("b", "i8")]))
    add(np.zeros(2, dtype="V3"))


def keywords():
    a = np.arange(12).reshape(3, 4) / 8.0
    add_text(a, separator=", ")
    add_text(a, separator=",")
    add_text(a, separator=";\n")
    add_text(a, prefix="name = ", separator=", ")
    add_text(a, prefix="x", suffix="suffix", max_line_width=30)
    add_text(a, precision=1)
    add_text(a, max_line_width=12)
    add_text(a, suppress_small=True, threshold=3, edgeitems=1)
    add_text(a, sign="+")
    add_text(a, floatmode="fixed", precision=4)
    add_text(np.array([]))
    add_text(np.zeros((0, 3)))
    add_text(np.array([1e-10, 1]), suppress_small=True)
    add_text(np.arange(50), max_line_width=40, separator=", ", prefix="array(", suffix=")")
    add_text(np.array(2.5))
    add_text(np.array("s"))
    for line_width in range(6, 40, 3):
        add_text(np.arange(9) * 11, max_line_width=line_width)
        add_text(np.arange(9) * 11, max_line_width=line_width, separator=", ", suffix=")")


def legacy():
    for values in FLOATS[:40]:
        add(np.array(values), legacy="1.13")
    add(np.array([1 + 2j, -3.5 + 0j]), legacy="1.13")
    add(np.array([True, False]), legacy="1.13")
    add(np.array(1.5), legacy="1.13")
    add(np.array(["a", "bb"]), legacy="1.13")
    add(np.arange(2000), legacy="1.13")
    add(np.arange(30) * 1.5, legacy="1.13")
    add(np.arange(8).reshape(2, 2, 2), legacy="1.13")


def scalars():
    for values in FLOATS:
        for value in values:
            add_scalar(np.float64(value))
            add_scalar(np.float32(value))
            add_scalar(np.float16(value))
    for value in RNG.randn(40) * 10.0 ** RNG.randint(-20, 20, 40):
        add_scalar(np.float64(value))
        add_scalar(np.float32(value))
    for value in [0.5, 1.5, 2.5, 1.25, 1e-5, 123456789.123, 1e20, 5e-324, np.pi, 0.0, -2.75,
                  9.995, 0.0625, 1e100, 999999.5, 2.0 ** -44]:
        for kind in [np.float64, np.float32]:
            x = kind(value)
            add_float(x)
            add_float(x, scientific=True)
            for precision in [0, 1, 2, 5, 20]:
                add_float(x, precision=precision)
                add_float(x, scientific=True, precision=precision)
                add_float(x, precision=precision, unique=False)
                add_float(x, scientific=True, precision=precision, unique=False)
                add_float(x, precision=max(precision, 1), fractional=False)
                add_float(x, precision=max(precision, 1), fractional=False, unique=False)
            for trim in "k.0-":
                add_float(x, trim=trim, precision=3)
                add_float(x, trim=trim, precision=3, unique=False)
                add_float(x, scientific=True, trim=trim, precision=3)
            add_float(x, pad_left=5, pad_right=5, sign=True)
            add_float(x, pad_left=5, pad_right=3, trim="-", precision=2)
            add_float(x, scientific=True, pad_left=4, exp_digits=4)
            add_float(x, min_digits=4)
            add_float(x, scientific=True, min_digits=4, precision=6)


def main():
    for part in [floats, summaries, integers, complexes, texts, times, records, keywords, legacy,
                 scalars]:
        part()
    os.makedirs(os.path.dirname(TARGET), exist_ok=True)
    with open(TARGET, "w", encoding="utf-8") as out:
        for case in LINES:
            out.write(json.dumps(case) + "\n")
    print(len(LINES), "cases", os.path.getsize(TARGET), "bytes")


main()
