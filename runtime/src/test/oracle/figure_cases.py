"""Writes figures.json: calls on axes, and what Matplotlib 3.6's figure holds after them.

Run with Debian's python3: python3 figure_cases.py > ../resources/org/jpylab/figure/figures.json
"""
import json
import os
import sys
import warnings

# NumPy's AVX-512 kernels round powers of ten to 0.09999999999999999; most machines give 0.1.
os.environ["NPY_DISABLE_CPU_FEATURES"] = (
    "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL"
)

import matplotlib

matplotlib.use("agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib import collections as mcoll
from matplotlib import colors as mcolors
from matplotlib import image as mimage

from figure_case_list import CASES

warnings.simplefilter("ignore")


def decode(value, results):
    if isinstance(value, dict):
        if "array" in value:
            return np.array(value["array"])
        if "result" in value:
            found = results[value["result"]]
            for key in value.get("path", []):
                found = found[key]
            return found
        if "axes" in value:
            return results["figure"].axes[value["axes"]]
        if "tuple" in value:
            return tuple(decode(v, results) for v in value["tuple"])
        return {k: decode(v, results) for k, v in value.items()}
    if isinstance(value, list):
        return [decode(v, results) for v in value]
    return value


def hexed(color):
    return mcolors.to_hex(mcolors.to_rgba(color), keep_alpha=True)


def hexes(colors):
    return [hexed(c) for c in list(colors)[:12]]


def short(values):
    values = np.asarray(values, float).ravel()
    return {"n": len(values), "head": values[:10].tolist(), "tail": values[-3:].tolist()}


def path_of(path, transform=None):
    if transform is not None:
        path = path.transformed(transform)
    vertices = path.vertices
    return {"x": short(vertices[:, 0]), "y": short(vertices[:, 1])}


def line_of(line):
    return {
        "x": short(line.get_xdata(orig=False)),
        "y": short(line.get_ydata(orig=False)),
        "color": hexed(mcolors.to_rgba(line.get_color(), line.get_alpha())),
        "linestyle": line.get_linestyle(),
        "linewidth": line.get_linewidth(),
        "marker": str(line.get_marker()),
        "markersize": line.get_markersize(),
        "markerfacecolor": hexed(line.get_markerfacecolor()),
        "markeredgecolor": hexed(line.get_markeredgecolor()),
        "drawstyle": line.get_drawstyle(),
        "zorder": line.get_zorder(),
        "label": line.get_label(),
    }


def patch_of(patch):
    trans = patch.get_patch_transform()
    kind = type(patch).__name__
    found = {
        "type": kind,
        "facecolor": hexed(patch.get_facecolor()),
        "edgecolor": hexed(patch.get_edgecolor()),
        "linewidth": patch.get_linewidth(),
        "zorder": patch.get_zorder(),
        "label": patch.get_label(),
    }
    if kind not in ("FancyArrowPatch", "ConnectionPatch", "Shadow"):
        found["path"] = path_of(patch.get_path(), trans)
    return found


def collection_of(c):
    c.update_scalarmappable()
    offsets = np.asarray(c.get_offsets(), float)
    found = {
        "type": type(c).__name__,
        "facecolors": hexes(c.get_facecolor()),
        "edgecolors": hexes(c.get_edgecolor()),
        "linewidths": [float(w) for w in np.atleast_1d(c.get_linewidth())[:10]],
        "offsets": short(offsets),
        "zorder": c.get_zorder(),
        "label": c.get_label(),
        "count": len(c.get_paths()),
    }
    if isinstance(c, mcoll.PathCollection):
        found["sizes"] = short(c.get_sizes())
    if len(c.get_paths()):
        found["path"] = path_of(c.get_paths()[0])
    if c.get_array() is not None:
        found["array"] = short(np.ma.filled(np.ma.asarray(c.get_array(), float), np.nan))
        found["clim"] = [float(v) for v in c.get_clim()]
        found["cmap"] = c.get_cmap().name
    return found


def text_of(text):
    return {
        "x": float(text.convert_xunits(text._x)),
        "y": float(text.convert_yunits(text._y)),
        "text": text.get_text(),
        "ha": text.get_ha(),
        "va": text.get_va(),
        "size": text.get_size(),
        "rotation": text.get_rotation(),
        "color": hexed(text.get_color()),
    }


def image_of(image):
    return {
        "extent": [float(v) for v in image.get_extent()],
        "shape": list(np.shape(image.get_array())),
        "clim": [float(v) for v in image.get_clim()] if image.get_array().ndim == 2 else None,
        "origin": image.origin,
        "cmap": image.get_cmap().name,
    }


def axis_of(axis):
    return {
        "ticks": [float(v) for v in axis.get_majorticklocs()],
        "minor": [float(v) for v in axis.get_minorticklocs()],
        "labels": [t.get_text() for t in axis.get_majorticklabels()],
        "minorlabels": [t.get_text() for t in axis.get_minorticklabels()],
        "offset": axis.get_offset_text().get_text(),
        "label": axis.get_label_text(),
        "scale": axis.get_scale(),
        "position": axis.get_ticks_position(),
        "grid": bool(axis.get_major_ticks(1)[0].gridline.get_visible()),
    }


def legend_of(legend):
    if legend is None:
        return None
    return {
        "texts": [t.get_text() for t in legend.get_texts()],
        "title": legend.get_title().get_text(),
        "handles": [type(h).__name__ for h in legend.legendHandles],
    }


def axes_of(ax):
    position = ax.get_position()
    children = ax._children
    return {
        "xlim": [float(v) for v in ax.get_xlim()],
        "ylim": [float(v) for v in ax.get_ylim()],
        "x": axis_of(ax.xaxis),
        "y": axis_of(ax.yaxis),
        "box": [float(v) for v in position.bounds],
        "titles": [ax.get_title(loc=loc) for loc in ("left", "center", "right")],
        "facecolor": hexed(ax.get_facecolor()),
        "lines": [line_of(a) for a in ax.lines],
        "patches": [patch_of(a) for a in ax.patches],
        "collections": [collection_of(a) for a in ax.collections],
        "texts": [text_of(a) for a in ax.texts],
        "images": [image_of(a) for a in ax.images],
        "legend": legend_of(ax.get_legend()),
        "visible": ax.get_visible(),
        "spines": [name for name, spine in ax.spines.items() if spine.get_visible()],
    }


def run(case):
    plt.close("all")
    with plt.rc_context(case.get("rc", {})):
        style = case.get("style")
        if style:
            plt.style.use(style)
        figure = plt.figure(**case.get("figure", {}))
        results = {"figure": figure}
        if not case.get("bare"):
            figure.add_subplot(111)
        error = None
        for i, (target, method, args, kwargs) in enumerate(case["calls"]):
            args = decode(args, results)
            kwargs = decode(kwargs, results)
            if target == "fig":
                owner = figure
            elif target.startswith("ax"):
                owner = figure.axes[int(target[2:] or 0)]
            else:
                owner = getattr(figure.axes[int(target[1:] or 0)], target[0] + "axis")
            try:
                results[i] = getattr(owner, method)(*args, **kwargs)
            except Exception as e:
                error = [type(e).__name__, str(e)]
                break
        found = {"error": error}
        if error is None:
            figure.canvas.draw()
            found["axes"] = [axes_of(ax) for ax in figure.axes]
            found["texts"] = [text_of(t) for t in figure.texts]
        else:
            found["error"] = error
        return found


def main():
    out = []
    for case in CASES:
        try:
            expected = run(case)
        except Exception as e:
            print("case", case["name"], "failed:", repr(e), file=sys.stderr)
            raise
        out.append({**case, "expected": expected})
    print("[")
    print(",\n".join(json.dumps(c, separators=(",", ":")) for c in out))
    print("]")


main()
