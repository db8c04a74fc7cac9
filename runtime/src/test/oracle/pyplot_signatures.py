"""Writes pyplot-signatures.txt: the parameters of Matplotlib 3.6's functions and of the methods of Axes and Figure.

Run with Debian's python3: python3 pyplot_signatures.py
"""
import inspect
import os
import re
import types

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

found = []
for owner, name in ((plt, "pyplot"), (Axes, "Axes"), (Figure, "Figure")):
    for n in sorted(dir(owner)):
        f = getattr(owner, n)
        if n[0] == "_" or not isinstance(f, types.FunctionType):
            continue
        if owner is plt and f.__module__ != "matplotlib.pyplot":
            continue
        text = re.sub(r" at 0x[0-9a-f]+", "", str(inspect.signature(f)))
        if "<UNSET>" not in text and "deprecated" not in text:
            found.append(f"{name}.{n}{text}")
target = "../resources/org/jpylab/pylab/pyplot-signatures.txt"
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), target), "w") as file:
    file.write("\n".join(found) + "\n")
