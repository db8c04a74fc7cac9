"""Writes signatures.txt: the parameters of NumPy's functions, classes and methods, a name and its parameters in
a line. Where Python cannot tell them, for functions written in C, those named with a default in the first line of
the documentation stand behind a tilde.

Run with Debian's python3: python3 numpy_signatures.py
"""
import ast
import importlib
import inspect
import os
import re
import warnings

import numpy as np

from parameters import told

MODULES = """numpy numpy.linalg numpy.fft numpy.random numpy.ma numpy.ma.extras numpy.polynomial
numpy.polynomial.polynomial numpy.polynomial.chebyshev numpy.polynomial.legendre numpy.polynomial.laguerre
numpy.polynomial.hermite numpy.polynomial.hermite_e numpy.polynomial.polyutils numpy.lib numpy.lib.stride_tricks
numpy.lib.recfunctions numpy.lib.scimath numpy.lib.mixins numpy.testing numpy.matlib numpy.char numpy.rec
numpy.emath""".split()


def documented(f):
    """The keywords of the first line of the documentation, which may be broken before a bracket is closed."""
    head = re.match(r"\s*[\w.]+\(([^()]*(?:\([^()]*\)[^()]*)*)\)", f.__doc__ or "")
    if head is None:
        return None
    found = re.findall(r"(\w+)=('[^']*'|\"[^\"]*\"|\([^)]*\)|\[[^]]*\]|<[^>]*>|[^,\s\[\])(]+)", head.group(1))
    return " ~ " + ", ".join(name + "=" + plain(value) for name, value in found)


def plain(text):
    """A default of the documentation as Python writes it."""
    try:
        return repr(ast.literal_eval(text))
    except (ValueError, SyntaxError):
        return text.replace("np.", "")


def signature(f):
    try:
        return " (%s)" % told(inspect.signature(f).parameters.values())
    except (ValueError, TypeError):
        return documented(f)


def of_python(name):
    return name.split(".")[-1] in ("str_", "bytes_", "string_", "unicode_")


def resolved(module):
    try:
        return importlib.import_module(module)
    except ImportError:
        return getattr(np, module.split(".")[1])


def main():
    lines = []
    for module in MODULES:
        m = resolved(module)
        for n in getattr(m, "__all__", dir(m)):
            f = getattr(m, n)
            if n[0] == "_" or inspect.ismodule(f) or not callable(f):
                continue
            if module == "numpy.matlib" and getattr(f, "__module__", "") != module:
                continue
            key = module + "." + n
            lines.append((key, signature(f)))
            if isinstance(f, type) and f.__module__.startswith("numpy") and not of_python(key):
                for k in dir(f):
                    if k[0] != "_" and callable(getattr(f, k)):
                        lines.append((key + "." + k, signature(getattr(f, k))))
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "../resources/org/jpylab/numpy/signatures.txt"), "w") as file:
        file.writelines(sorted({key + text + "\n" for key, text in lines if text is not None}))


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    main()
