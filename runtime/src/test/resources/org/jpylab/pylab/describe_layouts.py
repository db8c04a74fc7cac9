"""Runs small scripts and tells where the axes of their figures are, in pixels; the same under matplotlib and JPyLab."""
import warnings

import matplotlib
import matplotlib.gridspec
import matplotlib.pyplot as plt
import numpy as np


def pixels(bounds):
    return [round(float(v), 2) for v in bounds]


def run(source, name):
    plt.close("all")
    matplotlib.rcdefaults()
    matplotlib.rcParams["backend"] = "agg"
    warned = set()
    try:
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            exec(compile(source, "<%s>" % name, "exec"), {"plt": plt, "np": np, "matplotlib": matplotlib})
            fig = plt.gcf()
            fig.canvas.draw()
            warned = sorted({str(w.message) for w in seen if issubclass(w.category, UserWarning)})
    except Exception as e:
        return {"error": [type(e).__name__, str(e)]}
    return {
        "axes": [pixels(ax.bbox.bounds) for ax in fig.axes],
        "texts": [pixels(t.get_window_extent().bounds) for t in fig.texts],
        "tight": pixels(v * fig.dpi for v in fig.get_tightbbox().bounds),
        "warned": warned,
    }


def run_all(text):
    found = {}
    for part in text.split("# --- ")[1:]:
        name, source = part.split("\n", 1)
        found[name] = run(source, name)
    plt.close("all")
    matplotlib.rcdefaults()
    return found
