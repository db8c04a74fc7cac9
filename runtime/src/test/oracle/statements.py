"""Small statements, those of the files in `statements`: printed text, error messages and warnings of each.

usage: /usr/bin/python3 statements.py course > ../resources/org/jpylab/numpy/statements/course.txt

The same statements run in a JPyLab session, where `lines` must give what is stored.
"""
import cmath
import io
import math
import os
import sys

# NumPy's AVX-512 functions round otherwise than the C library's.
os.environ["NPY_DISABLE_CPU_FEATURES"] = "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL"

import numpy as np
from scipy import integrate, linalg, optimize

from telling import told


def names():
    """What the statements work on, new for each."""
    return {
        "np": np, "a": np.arange(6.0), "b": np.arange(12).reshape(3, 4), "c": np.array([1 + 2j, 3.5]), "m": np.eye(3),
        "s": np.array(["ab", "c"]), "t": np.array([True, False, True]), "e": np.array([]), "z": np.array(5.0),
        "st": np.array([(1, 2.5, "x"), (3, 4.5, "yy")], dtype=[("i", int), ("f", float), ("s", "U4")]),
        "StringIO": io.StringIO, "BytesIO": io.BytesIO, "math": math, "cmath": cmath, "num": "1 2 3\n4 5 6\n",
        "csv": "name,age,w\nanna,23,1.5\nbob,,2\n,31,x\n",
        "integrate": integrate, "linalg": linalg, "optimize": optimize, "o": np.array([1, "a", None], dtype=object), "d": np.array(["2001-02-03", "2004-05-06"], dtype="M8[D]"),
    }  # fmt: skip


def lines(statements):
    """`statement -> what it prints` for each line of a text."""
    made = []
    for statement in statements.strip().split("\n"):
        np.random.seed(0)
        np.set_printoptions(
            precision=8, threshold=1000, edgeitems=3, linewidth=75, suppress=False, formatter=None
        )  # fmt: skip
        np.seterr(divide="warn", over="warn", under="ignore", invalid="warn")
        made.append("%s -> %s" % (statement, told(statement, names())))
    np.set_printoptions(precision=8, threshold=1000, edgeitems=3, linewidth=75, suppress=False, formatter=None)
    return "\n".join(made)


if __name__ == "__main__":
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "statements", sys.argv[1] + ".txt")) as f:
        print(lines(f.read()))
