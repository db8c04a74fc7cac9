"""Operators, functions and indices of numbers: value, type, warnings and errors of each case.

usage: /usr/bin/python3 scalar_operators.py > ../resources/org/jpylab/numpy/scalar_operators.txt

Functions whose last bit depends on the processor's instructions are left out.

The same text runs in a JPyLab session, whose `lines()` must be those stored.
"""
import warnings

import numpy as np

FLOATS = ["0.0", "-0.0", "1.5", "-2.0", "3.0", "1e300", "1e-3", "float('inf')", "float('nan')"]
VALUES = (
    ["np.float64(%s)" % f for f in FLOATS]
    + ["np.int64(%d)" % i for i in (0, 3, -7)]
    + ["np.True_", "np.False_"]
)
OTHERS = ["0", "2", "-3", "2**53+1", "0.0", "2.5", "-1.5", "float('nan')", "float('inf')", "True"]
OPERATORS = ["+", "-", "*", "/", "//", "%", "**", "<", "<=", "==", "!=", ">", ">="]
FUNCTIONS = ["sqrt", "absolute", "square", "floor", "rint"]
PAIRS = ["fmax", "subtract", "divide", "fmod", "less"]
INDICES = ["0", "-1", "4", "5", "-6", "1.0", "True", "None", "...", "slice(1, 3)", "slice(None, None, -2)",
           "np.int64(2)", "np.float64(1)", "(0,)", "(0, 0)", "[0, 2]", "()", "'x'"]  # fmt: skip
ARRAYS = ["np.arange(5.0)", "np.arange(5)", "np.arange(6.0).reshape(2, 3)", "np.arange(6, dtype='f4').reshape(3, 2)",
          "np.array(3.0)", "np.arange(5) > 2", "np.arange(10.0)[::2]"]  # fmt: skip


def expressions():
    for a in VALUES:
        yield from ("-" + a, "abs(%s)" % a, "bool(%s)" % a, "hash(%s) == hash(%s)" % (a, a))
        for b in VALUES + OTHERS:
            for op in OPERATORS:
                yield "%s %s %s" % (a, op, b)
        for b in OTHERS:
            for op in OPERATORS:
                yield "%s %s %s" % (b, op, a)
    for x in VALUES + OTHERS:
        for f in FUNCTIONS:
            yield "np.%s(%s)" % (f, x)
    for f in PAIRS:
        for a in VALUES[2:10] + OTHERS[:7]:
            for b in ("np.float64(1.5)", "0.0", "2", "np.int64(3)", "float('nan')"):
                yield "np.%s(%s, %s)" % (f, a, b)
    for array in ARRAYS:
        for index in INDICES:
            yield "%s[%s]" % (array, index)
            for value in ("7", "2.75", "np.float64(-1.25)", "np.int64(9)", "True"):
                yield "stored(%s, %s, %s)" % (array, index, value)
        for index in ((1, 1), (-1, 0), (2, 5), (0, -4)):
            yield "%s[%d, %d]" % ((array,) + index)
            yield "stored(%s, (%d, %d), 4.5)" % ((array,) + index)
        for other in ("2", "2.0", "np.float64(2)", "np.arange(5.0)", "np.arange(3.0)", "np.int64(2)"):
            for op in ("+", "*", "/", "-", "<", "**"):
                yield "%s %s %s" % (array, op, other)
                yield "%s %s %s" % (other, op, array)
        yield from ("len(%s)" % array, "%s.shape" % array, "np.sqrt(%s)" % array, "np.maximum(%s, 2)" % array)
    for text in ("[1.0, 2.0]", "[1.0, 2]", "[1, 2]", "[]", "[1.0, True]", "[1.0, None]", "[2**70, 1.0]", "[2**2000, 1.0]", "[1.0, 1j]",
                 "(1.5, 2.5)", "[[1.0, 2.0], [3.0, 4]]", "[np.float64(1), 2.0]"):  # fmt: skip
        yield "np.array(%s)" % text


def stored(array, index, value):
    array[index] = value
    return array


def line(expression):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = eval(expression)
            text = "%s %s" % (type(result).__name__, str(result).replace("\n", " "))
            if isinstance(result, np.ndarray):
                text += " " + str(result.dtype)
        except Exception as error:
            text = "%s: %s" % (type(error).__name__, str(error).replace("\n", " "))
    for warning in caught:
        text += " | %s: %s" % (warning.category.__name__, str(warning.message).split("\n")[0])
    return "%s -> %s" % (expression, text)


def lines():
    return "\n".join(line(e) for e in expressions())


if __name__ == "__main__":
    print(lines())
